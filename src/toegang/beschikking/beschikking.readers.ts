import type { Environment } from '../../platform/act/environment.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { termijnVerstreken } from '../../registers/termijn/index.ts';
import { aanvraagAangevuld, aanvraagIngetrokken, aanvraagOntvangen, loadAanvraag } from '../aanvraag/index.ts';
import { beschikkingBekendgemaakt, beschikkingIngetrokken, beschikkingTermijnVerstreken, beschikkingVastgesteld } from './beschikking.events.ts';
import { nieuweTermijn } from './beschikking.policy.ts';
import { findBeschikkingOn, passBeschikking } from './beschikking.queries.ts';
import { lateLetter } from './late-letter.ts';
import { makeKnown, renderBrieven, type Bekendmaking } from './make-known.ts';
import { receiveBeschikking, type Plaats } from './receive-beschikking.ts';

const place = (tx: Plaats['tx'], gemeente: string, env: Environment): Plaats => ({ tx, gemeente, moment: env.clock.now(), newId: () => newId(parseGemeenteCode(gemeente), env.clock, env.random) });

/** An aanvraag comes on the list, comes back with a plan signed anew, or goes. */
const intake: Effect = {
  kind: 'effect', naam: 'beschikking', soorten: [aanvraagOntvangen.soort, aanvraagAangevuld.soort, aanvraagIngetrokken.soort],
  async apply(tx, event, env) {
    const { aanvraag } = event.inhoud as typeof aanvraagAangevuld.voorbeeld;
    const { gemeente } = event;
    const found = await loadAanvraag(tx, gemeente, aanvraag);
    const at = isoMoment(env.clock.now());
    if (event.soort !== aanvraagIngetrokken.soort) {
      // Withdrawn before this reader came to it: nothing to put on the list.
      if (found.toestand !== 'ontvangen') return;
      const before = await findBeschikkingOn(tx, gemeente, aanvraag);
      await receiveBeschikking(place(tx, gemeente, env), found);
      if (before) await finishTaken(tx, gemeente, before.id, 'plan.aanpassen', at);
      return;
    }
    const open = await findBeschikkingOn(tx, gemeente, aanvraag);
    if (!open) return;
    await passBeschikking(tx, gemeente, open, 'intrekking', { toestand: 'ingetrokken' });
    await finishTaken(tx, gemeente, open.id, ['beschikking.toetsen', 'plan.aanpassen'], at, 'vervallen');
    await publishFromReader(tx, env, gemeente, 'beschikking', open.dossier, beschikkingIngetrokken, { beschikking: open.id, dossier: open.dossier });
  },
};

/** Makes each decision known once: letters, terms, inbox. */
const bekendmaking: Effect = {
  kind: 'effect', naam: 'beschikking-bekendmaking', soorten: [beschikkingVastgesteld.soort],
  prepare: (event, env) => renderBrieven(env, event.gemeente, (event.inhoud as typeof beschikkingVastgesteld.voorbeeld).beschikking),
  async apply(tx, event, env, prepared) {
    const { beschikking } = event.inhoud as typeof beschikkingVastgesteld.voorbeeld;
    await makeKnown(place(tx, event.gemeente, env), env, beschikking, prepared as Bekendmaking);
  },
};

const overtijd = 'beschikking.termijn-verstreken';

/** The two weeks went by without a decision (Wmo 2015 art. 2.3.5 lid 2): the inwoner is told when it will be there (Awb 4:14 lid 1), who decides and the teamleider must know (Awb 4:17). */
const termijn: Effect = {
  kind: 'effect', naam: 'beschikking-termijn', soorten: [termijnVerstreken.soort, beschikkingBekendgemaakt.soort, beschikkingIngetrokken.soort],
  async apply(tx, event, env) {
    const { gemeente } = event;
    const moment = isoMoment(env.clock.now());
    if (event.soort !== termijnVerstreken.soort) {
      await finishTaken(tx, gemeente, (event.inhoud as typeof beschikkingIngetrokken.voorbeeld).beschikking, overtijd, moment, event.soort === beschikkingIngetrokken.soort ? 'vervallen' : 'gedaan');
      return;
    }
    const { onderwerp: aanvraag, regel, einddatum, dossier } = event.inhoud as typeof termijnVerstreken.voorbeeld;
    const open = regel === 'wmo-beschikking' ? await findBeschikkingOn(tx, gemeente, aanvraag) : undefined;
    if (!open) return;
    const { newId: fresh } = place(tx, gemeente, env);
    const today = dayOf(env.clock.now());
    const { waarde } = await policyOn(tx, nieuweTermijn, gemeente, today);
    const persoon = await getPersoon(tx, gemeente, open.persoon);
    const letter = lateLetter({ taal: persoon.taal, naam: persoon.naam, gemeente: await getGemeente(tx, gemeente), einddatum: Temporal.PlainDate.from(einddatum), nieuw: today.add({ days: waarde.dagen }) });
    await sendPost(tx, { id: fresh(), gemeente, persoon: persoon.id, dossier, document: null, soort: 'besluit-te-laat', ...letter, kanaal: 'post', moment });
    for (const houder of ['r:beschikkingen', 'r:teamleider']) {
      await addTaak(tx, { id: fresh(), gemeente, houder, dossier, soort: overtijd, onderwerp: open.id, titel: 'Besluit is over tijd', uiterlijk: einddatum, moment });
    }
    await publishFromReader(tx, env, gemeente, 'beschikking-termijn', dossier, beschikkingTermijnVerstreken, { beschikking: open.id, dossier, einddatum });
  },
};

export const readers = [intake, bekendmaking, termijn] as const;
