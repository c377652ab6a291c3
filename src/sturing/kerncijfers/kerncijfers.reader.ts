import { sql } from 'kysely';
import type { WriteTx } from '../../platform/database/transaction.ts';
import type { SealedEvent } from '../../platform/journal/event.ts';
import type { Projection } from '../../platform/journal/reader.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { vraagAfgehandeld } from '../../voor-de-toegang/klantcontact/index.ts';
import { addCel, addCellen, keyOf, negate, tallyHousehold, type Cel } from './cel.ts';
import { foldVerloop, verloopsoorten } from './fold-verloop.ts';
import { onbekend } from './kerncijfers.ts';
import { kwartaalOf } from './kwartaal.ts';
import { measureVerloop } from './measure-verloop.ts';
import { leegVerloop, type Verloop } from './verloop.ts';
import './kerncijfers.tables.ts';

/**
 * Keeps the figures: what an event changes in the course of a household is taken out of the figures as it
 * was and put in as it is. So many statements per batch, however many events it has.
 */
export const kerncijferReader: Projection = {
  kind: 'projection', naam: 'kerncijfers', soorten: [vraagAfgehandeld.soort, ...verloopsoorten], tabellen: ['kerncijfer_verloop', 'kerncijfer'],
  async apply(tx, events) {
    const gemeente = events[0]?.gemeente ?? '';
    const changes = new Map<string, Cel>();
    for (const event of events) if (event.soort === vraagAfgehandeld.soort) addCellen(changes, tallyVraag(event).values());
    const told = Map.groupBy(events.filter((event) => event.soort !== vraagAfgehandeld.soort), (event) => event.stroom);
    const before = await loadVerlopen(tx, gemeente, [...told.keys()]);
    const after = new Map<string, Verloop>();
    for (const [dossier, own] of told) {
      const old = before.get(dossier) ?? leegVerloop;
      const verloop = own.reduce(foldVerloop, old);
      after.set(dossier, verloop);
      addCellen(changes, tallyHousehold(measureVerloop(old)).values().map(negate));
      addCellen(changes, tallyHousehold(measureVerloop(verloop)).values());
    }
    await saveVerlopen(tx, gemeente, after);
    await changeCellen(tx, gemeente, [...changes.values()].filter(isChange));
  },
};

const isChange = ({ aantal, huishoudens, verdeling }: Cel): boolean => aantal !== 0 || huishoudens !== 0 || Object.keys(verdeling).length > 0;

/** A simple question belongs to no household: each counts as one. */
function tallyVraag(event: SealedEvent): Map<string, Cel> {
  const { wijk, uitkomst } = event.inhoud as typeof vraagAfgehandeld.voorbeeld;
  return tallyHousehold([{ periode: kwartaalOf(dayOf(Temporal.Instant.from(event.moment)).toString()), maat: 'vraag', wijk: wijk ?? onbekend, code: uitkomst, aantal: 1 }]);
}

async function loadVerlopen(tx: WriteTx, gemeente: string, dossiers: readonly string[]): Promise<Map<string, Verloop>> {
  if (dossiers.length === 0) return new Map();
  const rows = await tx.selectFrom('kerncijfer_verloop').select(['dossier', 'verloop']).where('gemeente', '=', gemeente).where('dossier', 'in', [...dossiers]).execute();
  return new Map(rows.map((row) => [row.dossier, row.verloop]));
}

async function saveVerlopen(tx: WriteTx, gemeente: string, verlopen: ReadonlyMap<string, Verloop>): Promise<void> {
  if (verlopen.size === 0) return;
  const rows = [...verlopen].map(([dossier, verloop]) => ({ dossier, verloop }));
  await sql`insert into kerncijfer_verloop (gemeente, dossier, verloop) select ${gemeente}, (r->>'dossier')::uuid, r->'verloop' from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r
    on conflict (gemeente, dossier) do update set verloop = excluded.verloop`.execute(tx);
}

const places = (cellen: readonly Cel[]) => sql`jsonb_to_recordset(${JSON.stringify(cellen)}::jsonb) as r(periode text, maat text, wijk text, code text, aantal bigint, huishoudens bigint, verdeling jsonb)`;

/** Figures that come to nothing are taken away, so that made again they are the same to the row. */
async function changeCellen(tx: WriteTx, gemeente: string, changes: readonly Cel[]): Promise<void> {
  if (changes.length === 0) return;
  const kept = await sql<Cel>`select k.periode, k.maat, k.wijk, k.code, k.aantal, k.huishoudens, k.verdeling from ${places(changes)}
    join kerncijfer k on k.gemeente = ${gemeente} and k.periode = r.periode and k.maat = r.maat and k.wijk = r.wijk and k.code = r.code`.execute(tx);
  const before = new Map(kept.rows.map((cel) => [keyOf(cel), cel]));
  const after = changes.map((change) => addCel(before.get(keyOf(change)) ?? { ...change, aantal: 0, huishoudens: 0, verdeling: {} }, change));
  const [gone, standing] = [after.filter((cel) => cel.aantal === 0), after.filter((cel) => cel.aantal !== 0)];
  await sql`delete from kerncijfer k using ${places(gone)} where k.gemeente = ${gemeente} and k.periode = r.periode and k.maat = r.maat and k.wijk = r.wijk and k.code = r.code`.execute(tx);
  await sql`insert into kerncijfer (gemeente, periode, maat, wijk, code, aantal, huishoudens, verdeling)
    select ${gemeente}, r.periode, r.maat, r.wijk, r.code, r.aantal, r.huishoudens, r.verdeling from ${places(standing)}
    on conflict (gemeente, periode, maat, wijk, code) do update set aantal = excluded.aantal, huishoudens = excluded.huishoudens, verdeling = excluded.verdeling`.execute(tx);
}
