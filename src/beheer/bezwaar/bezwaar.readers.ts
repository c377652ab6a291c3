import type { Environment } from '../../platform/act/environment.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { systemScope } from '../../platform/journal/system-scope.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { required } from '../../platform/required.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { keepDocument } from '../../registers/document/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { computeTermijn, startTermijn, termijnVerstreken } from '../../registers/termijn/index.ts';
import { briefPdf, briefTekst } from '../../toegang/beschikking/index.ts';
import { isLopend } from './bezwaar.ts';
import { overdueLetter } from './bezwaar-brieven.ts';
import { bezwaarBekendgemaakt, bezwaarBesloten, bezwaarTermijnVerstreken } from './bezwaar.events.ts';
import { beslistermijn, ontvangerOf, tell, type Plaats } from './bezwaar-plaats.ts';
import { nieuweTermijn } from './bezwaar.policy.ts';
import { loadBezwaar } from './bezwaar.queries.ts';
import { composeUitspraak } from './compose-uitspraak.ts';

const place = (tx: Plaats['tx'], gemeente: string, env: Environment): Plaats => ({ tx, gemeente, moment: env.clock.now(), newId: () => newId(parseGemeenteCode(gemeente), env.clock, env.random) });

/** The last day to go to court where the decision is made known on this day (Awb 6:7 and 6:8). */
export function beroepUiterlijk(day: Temporal.PlainDate): string {
  return required(computeTermijn({ regel: 'awb-beroep', begindatum: day }).einddatum, 'the last day of a term without suspension').toString();
}

interface Uitspraak { readonly today: Temporal.PlainDate; readonly beroepUiterlijk: string; readonly titel: string; readonly tekst: string; readonly pdf: Uint8Array }

async function renderUitspraak(env: Environment, gemeente: string, id: string): Promise<Uitspraak> {
  const moment = env.clock.now();
  const today = dayOf(moment);
  const { brief } = await env.database.read(systemScope(gemeente, 'bezwaar-bekendmaking'), (tx) => loadBezwaar(tx, gemeente, id), 'background');
  const uiterlijk = beroepUiterlijk(today);
  const letter = composeUitspraak(required(brief, 'what the letter tells'), { bekendgemaaktOp: today.toString(), beroepUiterlijk: uiterlijk });
  return { today, beroepUiterlijk: uiterlijk, titel: letter.titel, tekst: briefTekst(letter), pdf: await briefPdf(letter, new Date(moment.epochMilliseconds)) };
}

/** Makes each decision on an objection known once: letter as PDF and in the inbox, and the term to go to court (Awb 7:12). */
const bekendmaking: Effect = {
  kind: 'effect', naam: 'bezwaar-bekendmaking', soorten: [bezwaarBesloten.soort],
  prepare: (event, env) => renderUitspraak(env, event.gemeente, (event.inhoud as typeof bezwaarBesloten.voorbeeld).bezwaar),
  async apply(tx, event, env, prepared) {
    const { bezwaar: id, uitkomst } = event.inhoud as typeof bezwaarBesloten.voorbeeld;
    const { today, titel, tekst, pdf, beroepUiterlijk: uiterlijk } = prepared as Uitspraak;
    const { gemeente, newId: fresh, moment } = place(tx, event.gemeente, env);
    const bezwaar = await loadBezwaar(tx, gemeente, id);
    const [document, at] = [fresh(), isoMoment(moment)];
    await keepDocument(tx, { id: document, gemeente, dossier: bezwaar.dossier, gegevens: 'besluit', soort: 'beslissing-op-bezwaar', titel, mediatype: 'application/pdf', inhoud: pdf, moment: at });
    await sendPost(tx, { gemeente, id: fresh(), persoon: bezwaar.persoon, dossier: bezwaar.dossier, document, soort: 'bezwaar', onderwerp: titel, tekst, kanaal: 'post', moment: at });
    await startTermijn(tx, { gemeente, id: fresh(), dossier: bezwaar.dossier, onderwerp: id, regel: 'awb-beroep', begindatum: today });
    await tx.updateTable('bezwaar').set((eb) => ({ bekendgemaakt_op: today.toString(), beroep_uiterlijk: uiterlijk, document, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    if (uitkomst === 'gegrond') {
      await addTaak(tx, { id: fresh(), gemeente, houder: 'r:beschikkingen', dossier: bezwaar.dossier, soort: 'bezwaar.uitvoeren', onderwerp: id, titel: 'Beslissing op bezwaar uitvoeren', uiterlijk: null, moment: at });
    }
    const { einddatum } = await beslistermijn(tx, gemeente, id);
    await publishFromReader(tx, env, gemeente, 'bezwaar-bekendmaking', bezwaar.dossier, bezwaarBekendgemaakt, {
      bezwaar: id, beschikking: bezwaar.beschikking, dossier: bezwaar.dossier, uitkomst, bekendgemaaktOp: today.toString(), beroepUiterlijk: uiterlijk, opTijd: today.toString() <= (einddatum ?? today.toString()),
    });
  },
};

/** The last day went by: the inwoner is told when the decision will be there, who handles it and the teamleider must know (Awb 4:14 and 4:17 by 7:14). */
const termijn: Effect = {
  kind: 'effect', naam: 'bezwaar-termijn', soorten: [termijnVerstreken.soort],
  async apply(tx, event, env) {
    const { onderwerp, regel, einddatum } = event.inhoud as typeof termijnVerstreken.voorbeeld;
    if (regel !== 'awb-beslissing-op-bezwaar') return;
    const at = place(tx, event.gemeente, env);
    const { gemeente, newId: fresh } = at;
    const bezwaar = await loadBezwaar(tx, gemeente, onderwerp);
    const { id, dossier, beschikking, behandelaar } = bezwaar;
    if (!isLopend(bezwaar.toestand)) return;
    const today = dayOf(at.moment);
    const { waarde } = await policyOn(tx, nieuweTermijn, gemeente, today);
    await tell(at, bezwaar, overdueLetter(await ontvangerOf(tx, gemeente, bezwaar.persoon), { einddatum, nieuw: today.add({ days: waarde.dagen }) }));
    for (const houder of [behandelaar === null ? 'r:beschikkingen' : `m:${behandelaar}`, 'r:teamleider']) {
      await addTaak(tx, { id: fresh(), gemeente, houder, dossier, soort: 'bezwaar.termijn-verstreken', onderwerp: id, titel: 'Beslissing op bezwaar is over tijd', uiterlijk: einddatum, moment: isoMoment(at.moment) });
    }
    await publishFromReader(tx, env, gemeente, 'bezwaar-termijn', dossier, bezwaarTermijnVerstreken, { bezwaar: id, beschikking, dossier, einddatum });
  },
};

export const readers = [bekendmaking, termijn] as const;
