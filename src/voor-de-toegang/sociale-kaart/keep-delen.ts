import type { WriteTx } from '../../platform/database/transaction.ts';
import { required } from '../../platform/required.ts';
import type { Bewaring } from './bewaring.ts';
import type { Codelijst } from './sociale-kaart.ts';
import type { ContactInhoud, DienstInhoud, OpeningstijdInhoud } from './dienst-inhoud.schema.ts';
import { placeKey } from './keep-locaties.ts';
import './sociale-kaart.tables.ts';

interface Entry {
  readonly id: string;
  readonly versie: number;
  readonly organisatie: string;
  readonly inhoud: DienstInhoud;
}

const parts = ['dienst_locatie', 'dienst_openingstijd', 'dienst_contact', 'dienst_prijs', 'dienst_gebied', 'dienst_kenmerk'] as const;

/** Puts the parts of entries in place of those they had. */
export async function keepDelen(tx: WriteTx, { gemeente, newId }: Bewaring, entries: readonly Entry[], locaties: ReadonlyMap<string, string>): Promise<void> {
  const changed = entries.filter(({ versie }) => versie > 1).map(({ id }) => id);
  const left = changed.length === 0 ? [] : await tx.selectFrom('dienst_locatie').select(['id', 'dienst', 'locatie']).where('gemeente', '=', gemeente).where('dienst', 'in', changed).execute();
  if (changed.length > 0) for (const table of parts) await tx.deleteFrom(table).where('gemeente', '=', gemeente).where('dienst', 'in', changed).execute();
  // A dienst that stays in a place keeps the id of that: others know it under it.
  const kept = new Map(left.map(({ id, dienst, locatie }) => [`${dienst} ${locatie}`, id]));
  const all = entries.map((entry) => ({ ...entry, places: placesOf(entry, gemeente, newId, locaties, kept) }));
  const own = { locaties: all.flatMap(({ places }) => places.map(({ row }) => row)), tijden: all.flatMap((e) => tijdenOf(e, gemeente, newId)), contacten: all.flatMap((e) => contactenOf(e, gemeente, newId)) };
  if (own.locaties.length > 0) await tx.insertInto('dienst_locatie').values(own.locaties).execute();
  if (left.length > 0) await dropUnused(tx, gemeente, left.map(({ locatie }) => locatie));
  if (own.tijden.length > 0) await tx.insertInto('dienst_openingstijd').values(own.tijden).execute();
  if (own.contacten.length > 0) await tx.insertInto('dienst_contact').values(own.contacten).execute();
  const prijzen = all.flatMap(({ id, inhoud }) => (inhoud.prijzen ?? []).map((p, volgorde) => ({
    gemeente, id: newId(), dienst: id, volgorde, keuze: p.keuze ?? '', bedrag_centen: p.bedragCenten ?? null, valuta: p.valuta ?? 'EUR', toelichting: p.toelichting ?? '', geldig_van: p.geldigVan ?? null, geldig_tot: p.geldigTot ?? null,
  })));
  if (prijzen.length > 0) await tx.insertInto('dienst_prijs').values(prijzen).execute();
  await tx.insertInto('dienst_gebied').values(all.flatMap(({ id, inhoud }) => (inhoud.wijken?.length ? inhoud.wijken : ['']).map((wijk) => ({ gemeente, dienst: id, wijk, toelichting: inhoud.gebied ?? '' })))).execute();
  const kenmerken = all.flatMap(({ id, inhoud: { leefdomeinen, doelgroepen = [], onderwerpen = [] } }) => Object.entries({ leefdomein: leefdomeinen, doelgroep: doelgroepen, onderwerp: onderwerpen })
    .flatMap(([codelijst, codes]) => codes.map((code) => ({ gemeente, dienst: id, codelijst: codelijst as Codelijst, code }))));
  if (kenmerken.length > 0) await tx.insertInto('dienst_kenmerk').values(kenmerken).execute();
}

/** Places where nothing is any more. */
async function dropUnused(tx: WriteTx, gemeente: string, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('locatie as l').where('l.gemeente', '=', gemeente).where('l.id', 'in', [...new Set(ids)])
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('dienst_locatie as d').select('d.id').where('d.gemeente', '=', gemeente).whereRef('d.locatie', '=', 'l.id')))).execute();
}

type Placed = Entry & { readonly places: ReturnType<typeof placesOf> };

function placesOf({ id: dienst, organisatie, inhoud }: Entry, gemeente: string, newId: () => string, locaties: ReadonlyMap<string, string>, kept: Map<string, string>) {
  return (inhoud.locaties ?? []).map((locatie, volgorde) => {
    const place = required(locaties.get(placeKey(organisatie, locatie)), 'a place that was kept');
    const id = kept.get(`${dienst} ${place}`) ?? newId();
    kept.delete(`${dienst} ${place}`);
    return { locatie, row: { gemeente, id, dienst, locatie: place, volgorde, toelichting: locatie.toelichting ?? '' } };
  });
}

function tijdenOf({ id, inhoud, places }: Placed, gemeente: string, newId: () => string) {
  const row = (plek: string | null) => (t: OpeningstijdInhoud) => ({
    gemeente, id: newId(), dienst: id, dienst_locatie: plek, herhaling: t.herhaling, begint_op: t.begintOp ?? null, van: t.van, tot: t.tot, geldig_van: t.geldigVan ?? null, geldig_tot: t.geldigTot ?? null,
    op_feestdagen: t.opFeestdagen ?? false, toelichting: t.toelichting ?? '',
  });
  const rows = [...(inhoud.openingstijden ?? []).map(row(null)), ...places.flatMap(({ locatie, row: { id: plek } }) => (locatie.openingstijden ?? []).map(row(plek)))];
  return rows.map((one, volgorde) => ({ ...one, volgorde }));
}

function contactenOf({ id, inhoud, places }: Placed, gemeente: string, newId: () => string) {
  const row = (plek: string | null) => (c: ContactInhoud) => ({
    gemeente, id: newId(), dienst: id, dienst_locatie: plek, naam: c.naam ?? '', functie: c.functie ?? '', afdeling: c.afdeling ?? '', email: c.email ?? '', telefoon: c.telefoon ?? '', toestel: c.toestel ?? '', telefoonsoort: c.telefoonsoort ?? '',
    toelichting: c.toelichting ?? '',
  });
  const rows = [...(inhoud.contacten ?? []).map(row(null)), ...places.flatMap(({ locatie, row: { id: plek } }) => (locatie.contacten ?? []).map(row(plek)))];
  return rows.map((one, volgorde) => ({ ...one, volgorde }));
}
