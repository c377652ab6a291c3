import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { Refusal } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { loadAanvraag, passAanvraag } from '../aanvraag/index.ts';
import { uitkomstOf } from './beschikking.ts';
import { beschikkingVastgesteld } from './beschikking.events.ts';
import { toetsingslijst, type Toetsingslijst } from './beschikking.policy.ts';
import { listOnderdelen, listToegekend, passBeschikking, type LoadedBeschikking, type Onderdeel, type Toegekend, type Toekenning } from './beschikking.queries.ts';
import { checkOverlap } from './check-overlap.ts';
import { formBrieven } from './form-brieven.ts';
import { judgeToetsing, type Gebrek } from './judge-toetsing.ts';
import { keepGranted } from './keep-granted.ts';
import { isChanged } from './onderdeel.ts';

/**
 * Takes the decision as it was checked: from here on it is fixed. Its letters follow by a reader and the
 * decision does not wait for them. Throws `ToetsingOnvolledig` with all that is missing.
 */
export async function decideBeschikking(context: CommandContext<{ id: string }, LoadedBeschikking>): Promise<{ id: string; versie: number }> {
  const { tx, loaded, gemeente, today, moment, publish } = context;
  const onderdelen = await listOnderdelen(tx, gemeente, loaded.id);
  const { waarde } = await policyOn(tx, toetsingslijst, gemeente, today);
  const earlier = await listToegekend(tx, gemeente, loaded);
  const gebreken = findGebreken(waarde, loaded, onderdelen, earlier);
  if (gebreken.length > 0) {
    throw new Refusal('ToetsingOnvolledig', 422, { nl: 'Het besluit kan nog niet worden genomen. Vul eerst aan wat ontbreekt.', en: 'The decision cannot be taken yet. First add what is missing.' }, { fouten: gebreken, artikel: 'art. 3:2 en 3:46 Awb' });
  }
  const versie = await fixBesluit(context, loaded, onderdelen, earlier);
  if (loaded.aanvraag !== null) await passAanvraag(tx, gemeente, await loadAanvraag(tx, gemeente, loaded.aanvraag), 'besluit');
  await finishTaken(tx, gemeente, loaded.id, 'beschikking.toetsen', isoMoment(moment));
  publish(loaded.dossier, beschikkingVastgesteld, { beschikking: loaded.id, dossier: loaded.dossier, soort: loaded.soort, uitkomst: uitkomstOf(onderdelen) });
  return { id: loaded.id, versie };
}

/** All that stands between the check and the decision: of its own, and against what was granted before. */
export function findGebreken(lijst: Toetsingslijst, beschikking: LoadedBeschikking, onderdelen: readonly Onderdeel[], earlier: readonly Toekenning[]): Gebrek[] {
  const granted = onderdelen.filter(({ oordeel }) => oordeel === 'toegekend');
  return [...judgeToetsing(lijst, toToetsen(beschikking, onderdelen)), ...checkOverlap(granted, earlier)];
}

/** What the check judges. */
const toToetsen = ({ toetsing, gronden, motivering }: LoadedBeschikking, onderdelen: readonly Onderdeel[]) => ({
  antwoorden: toetsing, gronden, motivering, onderdelen: onderdelen.map(({ id, oordeel, grond, reden, gevraagd, ...decided }) => ({ id, oordeel, grond, reden, gewijzigd: isChanged(gevraagd, decided) })),
});

/** Keeps the outcome and what each letter will say, as things are now, and tells the plan what is granted. */
export async function fixBesluit({ tx, gemeente, today, moment, actor, newId }: CommandContext<unknown, unknown>, beschikking: LoadedBeschikking, onderdelen: readonly Onderdeel[], earlier: readonly Toegekend[]): Promise<number> {
  const uitkomst = uitkomstOf(onderdelen);
  const ondertekenaar = actor.soort === 'medewerker' ? actor.naam : actorKey(actor);
  for (const { persoon, inhoud } of await formBrieven(tx, gemeente, beschikking, onderdelen, earlier, { today, ondertekenaar })) {
    await tx.insertInto('beschikking_brief').values({ gemeente, id: newId(), beschikking: beschikking.id, dossier: beschikking.dossier, persoon, inhoud: JSON.stringify(inhoud), document: null }).execute();
  }
  const versie = await passBeschikking(tx, gemeente, beschikking, 'vaststelling', { toestand: uitkomst, uitkomst, vastgesteld_op: isoMoment(moment), vastgesteld_door: actor.soort === 'medewerker' ? actor.id : null });
  const granted = onderdelen.filter(({ oordeel }) => oordeel === 'toegekend').map((o): Toegekend => ({ ...o, besloten: o.organisatie }));
  await keepGranted(tx, gemeente, beschikking.dossier, [...earlier, ...granted]);
  return versie;
}
