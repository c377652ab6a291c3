import { isoMoment } from '../../platform/time/clock.ts';
import { aanspreekpuntGewijzigd } from '../../registers/dossier/index.ts';
import { openBsn } from '../../registers/persoon/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { berichtOntvangen, findAnswer, getKenmerk, insertBericht, judgeBericht, makeRetour, nextNumber, writeBericht, type Afkeur, type Bericht } from '../berichtenverkeer/index.ts';
import { pointAwayFrom } from './follow-aanspreekpunt.ts';
import { judgeStart, judgeStop, type Oordeel, type Stand, type Startbericht, type Stopbericht } from './judge-regiebericht.ts';
import { ofCommand } from './plaats.ts';
import { findEarlier, keepIncoming, type Context, type Ontvangst } from './keep-incoming.ts';
import { overgangen, tijdelijk } from './toewijzing.ts';
import { toewijzingGestart, toewijzingGestopt, toewijzingStartVerwijderd, toewijzingStopVerwijderd } from './toewijzing.events.ts';
import { lockByNummer, passToewijzing } from './toewijzing.queries.ts';

type Regiebericht = Startbericht | Stopbericht;

const soorten: ReadonlySet<string> = new Set(['WMO305', 'JW305', 'WMO307', 'JW307']);
/** A start or a stop. */
export const isRegiebericht = (bericht: Bericht): bericht is Regiebericht => soorten.has(bericht.soort);

type Found = NonNullable<Awaited<ReturnType<typeof lockByNummer>>>;
type Step = { readonly toewijzing: Found } & Extract<Oordeel, { overgang: unknown }>;

interface Judged {
  readonly afkeuren: readonly Afkeur[];
  readonly steps: readonly Step[];
}

/** A 305 or 307: judged whole, taken whole or not at all, and answered by a 306 or 308 that stands ready. The same message again gets the same answer. */
export async function receiveRegiebericht(context: Context, bericht: Regiebericht, organisatie: string): Promise<Ontvangst> {
  const { tx, env, gemeente, today, moment, newId, publish } = context;
  // The number is taken first: who sends the same message at the same moment waits here, and then finds it.
  const identificatie = String(await nextNumber(tx, gemeente, 'bericht')).padStart(12, '0');
  const before = await findEarlier(context, bericht, organisatie);
  if (before) return { id: before.id, soort: bericht.soort, goedgekeurd: before.toestand === 'verwerkt', retour: await findAnswer(tx, gemeente, before.id) };
  const { afkeuren, steps } = await judge(context, bericht, organisatie);
  for (const step of steps) await take(context, step);
  const about = { organisatie, dossier: steps[0]?.toewijzing.dossier ?? null, persoon: steps[0]?.toewijzing.persoon ?? null };
  const id = await keepIncoming(context, bericht, { ...about, fouten: [...new Set(afkeuren.map((a) => a.retourcode))], antwoordOp: null });
  const retour = makeRetour(bericht, afkeuren, { identificatie, dagtekening: today.toString() });
  const written = writeBericht(retour);
  if (!written.ok) throw new Error(`A ${retour.soort} could not be written`);
  const antwoord = newId();
  await insertBericht(tx, env.secrets, {
    id: antwoord, gemeente, richting: 'uit', soort: retour.soort, identificatie, dagtekening: today.toString(), xml: written.xml, toestand: 'klaar', antwoordOp: id, retourUiterlijk: null, fouten: [], moment: isoMoment(moment), ...about,
  });
  publish(about.dossier ?? id, berichtOntvangen, { bericht: id, soort: bericht.soort, goedgekeurd: afkeuren.length === 0 });
  return { id, soort: bericht.soort, goedgekeurd: afkeuren.length === 0, retour: antwoord };
}

const productsOf = (bericht: Regiebericht): readonly { readonly pad: string; readonly nummer: number | undefined; readonly judge: (stand: Stand) => Oordeel }[] => {
  const { dagtekening } = getKenmerk(bericht);
  return bericht.soort === 'WMO305' || bericht.soort === 'JW305'
    ? bericht.Client.StartProducten.StartProduct.map((product, at) => ({ pad: `/Bericht/Client/StartProducten/StartProduct[${at + 1}]`, nummer: product.ToewijzingNummer, judge: (stand) => judgeStart(product, stand, dagtekening) }))
    : bericht.Client.StopProducten.StopProduct.map((product, at) => ({ pad: `/Bericht/Client/StopProducten/StopProduct[${at + 1}]`, nummer: product.ToewijzingNummer, judge: (stand) => judgeStop(product, stand, dagtekening) }));
};

/** The rules within the message, its day (TR135), and then each product against its toewijzing. */
async function judge(context: Context, bericht: Regiebericht, organisatie: string): Promise<Judged> {
  const { tx, env, gemeente, today } = context;
  const technical = judgeBericht(bericht).map(({ pad }): Afkeur => ({ pad, retourcode: '0001' }));
  if (technical.length > 0) return { afkeuren: technical, steps: [] };
  if (getKenmerk(bericht).dagtekening > today.toString()) return { afkeuren: [{ pad: '/Bericht/Header', retourcode: '8848' }], steps: [] };
  const wet = bericht.soort.startsWith('WMO') ? 'wmo' : 'jeugd';
  const afkeuren: Afkeur[] = [];
  const steps: Step[] = [];
  // A correction is a removal and a new report in one message (OP033): the second is judged after the first.
  const after = new Map<number, Found>();
  for (const { pad, nummer, judge: judgeProduct } of productsOf(bericht)) {
    const toewijzing = nummer === undefined ? undefined : after.get(nummer) ?? await lockByNummer(tx, gemeente, wet, nummer, organisatie);
    const own = toewijzing && (await openBsn(tx, env.secrets, gemeente, toewijzing.persoon)) === bericht.Client.Bsn;
    const oordeel: Oordeel = own ? judgeProduct(toewijzing) : { retourcode: '9019' };
    if ('retourcode' in oordeel) afkeuren.push({ pad, retourcode: oordeel.retourcode });
    else if (toewijzing) {
      steps.push({ toewijzing, ...oordeel });
      after.set(toewijzing.nummer, { ...toewijzing, ...oordeel.change, toestand: overgangen[oordeel.overgang].naar, versie: toewijzing.versie + 1 });
    }
  }
  return { afkeuren, steps: afkeuren.length > 0 ? [] : steps };
}

async function take(context: Context, { toewijzing, overgang, change }: Step): Promise<void> {
  const { tx, gemeente, moment, publish } = context;
  const { id, dossier, organisatie } = toewijzing;
  const about = { toewijzing: id, dossier, organisatie };
  await passToewijzing(tx, gemeente, toewijzing, overgang, change);
  if (overgang === 'start') {
    await finishTaken(tx, gemeente, id, ['toewijzing.volgen', 'toewijzing.overdragen'], isoMoment(moment));
    return publish(dossier, toewijzingGestart, { ...about, begindatum: change.gestart_op ?? '' });
  }
  if (overgang === 'stop') {
    const moved = change.stopreden === tijdelijk ? undefined : await pointAwayFrom(ofCommand(context), dossier, organisatie);
    if (moved) publish(dossier, aanspreekpuntGewijzigd, { ...moved });
    return publish(dossier, toewijzingGestopt, { ...about, einddatum: change.gestopt_op ?? '', reden: change.stopreden ?? '' });
  }
  publish(dossier, overgang === 'startverwijdering' ? toewijzingStartVerwijderd : toewijzingStopVerwijderd, about);
}
