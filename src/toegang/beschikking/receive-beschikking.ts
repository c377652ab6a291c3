import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { listTermijnen } from '../../registers/termijn/index.ts';
import { listVoorzieningen } from '../../registers/voorziening/index.ts';
import type { LoadedAanvraag } from '../aanvraag/index.ts';
import { findToegekend, loadOvereengekomen } from '../ondersteuningsplan/index.ts';
import type { Deel } from './beschikking.ts';
import { findBeschikkingOn, passBeschikking } from './beschikking.queries.ts';
import { splitPlan, type GevraagdOnderdeel } from './onderdeel.ts';

export interface Plaats {
  readonly tx: WriteTx;
  readonly gemeente: string;
  readonly moment: Temporal.Instant;
  readonly newId: () => Id;
}

interface Signed {
  readonly onderdelen: readonly GevraagdOnderdeel[];
  readonly delen: readonly Deel[];
  readonly plandatum: string | null;
}

/** What both signed of it; without a plan there is nothing that can be granted. */
async function readSigned({ tx, gemeente }: Plaats, { plan, planVersie }: LoadedAanvraag): Promise<Signed> {
  if (plan === null || planVersie === null) return { onderdelen: [], delen: [], plandatum: null };
  const { inhoud, overeengekomenOp } = await loadOvereengekomen(tx, gemeente, plan, planVersie);
  const ids = inhoud.doelen.flatMap((d) => d.interventies.flatMap((i) => (i.maatwerk ? [i.maatwerk.voorziening] : [])));
  const needing = (await listVoorzieningen(tx, gemeente, ids)).filter((v) => v.beschikkingNodig).map((v) => v.id);
  return { ...splitPlan(inhoud, new Set(needing), await findToegekend(tx, gemeente, plan)), plandatum: overeengekomenOp };
}

/** Puts an aanvraag on the work list of the medewerkers beschikkingen: anew, or again with a plan signed anew. */
export async function receiveBeschikking(at: Plaats, aanvraag: LoadedAanvraag): Promise<void> {
  const { tx, gemeente, newId } = at;
  const signed = await readSigned(at, aanvraag);
  const { delen, plandatum } = signed;
  const existing = await findBeschikkingOn(tx, gemeente, aanvraag.id);
  const fresh = { plandatum, delen: JSON.stringify(delen), toetsing: '[]', motivering: '', gronden: '[]' };
  const id = (existing?.id as Id | undefined) ?? newId();
  if (existing) {
    await passBeschikking(tx, gemeente, existing, 'aanvulling', { ...fresh, toestand: 'te-toetsen' });
    await tx.deleteFrom('beschikking_onderdeel').where('gemeente', '=', gemeente).where('beschikking', '=', id).execute();
  } else {
    await tx.insertInto('beschikking').values({
      gemeente, id, dossier: aanvraag.dossier, melding: aanvraag.melding, aanvraag: aanvraag.id, persoon: aanvraag.persoon, soort: 'aanvraag', toestand: 'te-toetsen', uitkomst: null, ontvangen_op: aanvraag.aanvraagdatum,
      ...fresh, terugzending: '[]', vastgesteld_op: null, vastgesteld_door: null, bekendgemaakt_op: null, bezwaar_uiterlijk: null, versie: 1,
    }).execute();
  }
  await insertOnderdelen(at, { id, dossier: aanvraag.dossier, persoon: aanvraag.persoon }, signed.onderdelen);
  if (existing?.toestand !== 'te-toetsen') await offerToBeschikkingen(at, id, aanvraag);
}

export async function insertOnderdelen({ tx, gemeente, newId }: Plaats, to: { id: string; dossier: string; persoon: string }, onderdelen: readonly GevraagdOnderdeel[], oordeel: 'toegekend' | null = null): Promise<string[]> {
  if (onderdelen.length === 0) return [];
  const rows = onderdelen.map((gevraagd, volgorde) => {
    const { prijsCenten, ...rest } = gevraagd;
    return { gemeente, id: newId(), beschikking: to.id, dossier: to.dossier, persoon: to.persoon, volgorde, ...rest, prijs_centen: prijsCenten, gevraagd: JSON.stringify(gevraagd), oordeel, grond: null, reden: '' };
  });
  await tx.insertInto('beschikking_onderdeel').values(rows).execute();
  return rows.map((row) => row.id);
}

async function offerToBeschikkingen({ tx, gemeente, moment, newId }: Plaats, beschikking: string, { id, dossier }: LoadedAanvraag): Promise<void> {
  const termijn = (await listTermijnen(tx, gemeente, [id])).find((t) => t.regel === 'wmo-beschikking');
  await addTaak(tx, {
    id: newId(), gemeente, houder: 'r:beschikkingen', dossier, soort: 'beschikking.toetsen', onderwerp: beschikking, titel: 'Aanvraag toetsen', uiterlijk: termijn?.einddatum ?? null, moment: isoMoment(moment),
  });
}
