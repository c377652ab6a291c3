import { Temporal } from '../../platform/time/temporal.ts';
import { rolesIn } from '../../platform/access/actor.ts';
import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, invalidInput, Refusal } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { getVoorziening, listAllAanbod } from '../../registers/voorziening/index.ts';
import { openToBeschikkingen } from '../aanvraag/index.ts';
import type { LoadedMelding } from '../melding/index.ts';
import { beschikkingVastgesteld } from './beschikking.events.ts';
import { spoedmandaat } from './beschikking.policy.ts';
import { listOnderdelen, listToegekend, loadBeschikking, type Onderdeel, type Toekenning } from './beschikking.queries.ts';
import type { Spoedvoorziening } from './beschikking.schema.ts';
import { checkOverlap, replacedBy } from './check-overlap.ts';
import { fixBesluit } from './decide-beschikking.ts';
import { priceOnderdeel, type GevraagdOnderdeel } from './onderdeel.ts';
import { insertOnderdelen } from './receive-beschikking.ts';

type Context = CommandContext<Spoedvoorziening, LoadedMelding>;

/**
 * Grants help at once and for a time, before onderzoek and plan (Wmo 2015 art. 2.3.3); the rest follows
 * its own way. The generalist does so within the mandate, a medewerker beschikkingen also beyond it.
 */
export async function grantSpoed(context: Context): Promise<{ id: string; versie: number }> {
  const { tx, input, loaded, gemeente, moment, actor, newId, publish } = context;
  const onderdeel = await priceSpoed(context);
  await requireMandaat(context, onderdeel);
  const id = newId();
  await tx.insertInto('beschikking').values({
    gemeente, id, dossier: loaded.dossier, melding: loaded.id, aanvraag: null, persoon: loaded.persoon, soort: 'spoed', toestand: 'te-toetsen', uitkomst: null, ontvangen_op: loaded.meldingsdatum, plandatum: null,
    delen: '[]', toetsing: '[]', motivering: input.reden, gronden: '[]', terugzending: '[]', vastgesteld_op: null, vastgesteld_door: null, bekendgemaakt_op: null, bezwaar_uiterlijk: null, versie: 1,
  }).execute();
  await insertOnderdelen({ tx, gemeente, moment, newId }, { id, dossier: loaded.dossier, persoon: loaded.persoon }, [onderdeel], 'toegekend');
  const onderdelen = await listOnderdelen(tx, gemeente, id);
  const earlier = await listToegekend(tx, gemeente, { id, dossier: loaded.dossier });
  requireNew(onderdelen, earlier);
  await openToBeschikkingen({ tx, gemeente, moment, newId, door: actorKey(actor) }, loaded.dossier);
  const versie = await fixBesluit(context, await loadBeschikking(tx, gemeente, id), onderdelen, earlier);
  publish(loaded.dossier, beschikkingVastgesteld, { beschikking: id, dossier: loaded.dossier, soort: 'spoed', uitkomst: 'toegekend' });
  return { id, versie };
}

/** Who has this help already does not need it in haste. */
function requireNew(onderdelen: readonly Onderdeel[], earlier: readonly Toekenning[]): void {
  if (onderdelen.every((part) => checkOverlap([part], earlier).length + replacedBy(part, earlier).length === 0)) return;
  throw conflict('AlToegekend', {
    nl: 'De inwoner heeft deze hulp al in deze periode. Is er meer nodig? Pas het plan aan, of kies andere hulp.', en: 'The inwoner has this help already in this period. Is more needed? Change the plan, or choose other help.',
  }, 'iWmo/iJw 3.2 TR302, OP043');
}

async function priceSpoed({ tx, input, gemeente }: Context): Promise<GevraagdOnderdeel> {
  const { voorziening, organisatie, leveringsvorm, omvang, van, tot, resultaat } = input;
  if (tot < van) throw invalidInput([{ pad: '/tot', uitleg: { nl: 'De laatste dag ligt voor de eerste dag.', en: 'The last day lies before the first.' } }]);
  const { eenheid } = await getVoorziening(tx, gemeente, voorziening);
  if (eenheid !== omvang.eenheid) throw invalidInput([{ pad: '/omvang/eenheid', uitleg: { nl: 'Deze voorziening wordt in een andere eenheid geleverd.', en: 'This provision is delivered in another unit.' } }]);
  const onderdeel = { voorziening, organisatie, leveringsvorm, ...omvang, van, tot, doel: '', resultaat };
  const prijsCenten = priceOnderdeel(onderdeel, await listAllAanbod(tx, gemeente, [voorziening]));
  if (prijsCenten === undefined) throw conflict('GeenAanbod', { nl: 'Deze aanbieder levert dit op die dag niet. Kies een andere.', en: 'This provider does not deliver this on that day. Choose another.' });
  return { ...onderdeel, prijsCenten };
}

async function requireMandaat({ tx, gemeente, today, actor }: Context, { van, tot, prijsCenten }: GevraagdOnderdeel): Promise<void> {
  if (rolesIn(actor, gemeente).includes('beschikkingen')) return;
  const { waarde } = await policyOn(tx, spoedmandaat, gemeente, today);
  const dagen = Temporal.PlainDate.from(van).until(Temporal.PlainDate.from(tot)).days + 1;
  if (prijsCenten <= waarde.centen && dagen <= waarde.dagen) return;
  throw new Refusal('BovenSpoedmandaat', 403, {
    nl: `Dit gaat boven uw mandaat voor spoed (${waarde.centen / 100} euro, ${waarde.dagen} dagen). Geef een medewerker beschikkingen toegang tot het besluit in dit dossier, en vraag om dit besluit.`,
    en: `This is beyond your mandate for haste (${waarde.centen / 100} euro, ${waarde.dagen} days). Give a medewerker beschikkingen access to the decision in this dossier, and ask for it.`,
  }, { artikel: 'art. 10:3 Awb' });
}
