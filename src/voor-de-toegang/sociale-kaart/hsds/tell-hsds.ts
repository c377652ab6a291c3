import type { QueryContext } from '../../../platform/act/act.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { notFound, Refusal } from '../../../platform/error.ts';
import { rankSubjects } from '../../../platform/search/rank-subjects.ts';
import { findWijk, listWijken } from '../../../registers/gemeente/index.ts';
import { composeDiensten, type Dienst } from '../compose-dienst.ts';
import { listDienstRijen, type DienstRij } from '../sociale-kaart.queries.ts';
import { findPlace } from './codelijsten.ts';
import { countAll, findMiddle, findOwnId, listDienstenOf, listDienstenOfPlekken, listIds, listOrganisaties, listPairs, type Soort, type Voorwaarde } from './hsds-pages.queries.ts';
import type { HsdsBladzijde, HsdsEenVraag, HsdsVraag } from './hsds-vraag.schema.ts';
import { writeBasicLocation, writeBasicOrganization, writeBasicService, writeMinimalService, writeOrganization, writePlace, writeService, type Schrijfwijze } from './write-service.ts';
import { said, type HsdsUit } from './write-text.ts';

type Vraag = QueryContext<HsdsVraag, object>;

/** More than this is no answer to a question in words. */
const mostHits = 300;

/** A page of what the sociale kaart tells in HSDS: counted, and by the number of a page or after what was seen. */
export async function tellPage(soort: Soort, { tx, gemeente, input }: Vraag): Promise<HsdsBladzijde> {
  const { uitgave, vorm = 'kort', zoek, bladzijde = 1, aantal = 50, na } = input;
  const wijken = await listWijken(tx, gemeente);
  const wijze: Schrijfwijze = { uitgave, wijken };
  const v = await conditionOf(tx, gemeente, input, wijken);
  if (v === undefined) return { totaal: 0, items: [], laatste: null };
  const found = zoek === undefined ? await pageOf(tx, gemeente, soort, v, na === undefined ? { aantal, overslaan: (bladzijde - 1) * aantal } : { aantal, na }) : await pageOfHits(tx, gemeente, soort, v, zoek, { aantal, overslaan: (bladzijde - 1) * aantal, na });
  const items = await write(tx, gemeente, soort, found.ids, vorm, wijze);
  return { totaal: found.totaal, items, laatste: found.ids.length < aantal ? null : found.ids.at(-1) ?? null };
}

interface Found {
  readonly totaal: number;
  readonly ids: readonly string[];
}

async function pageOf(tx: ReadTx, gemeente: string, soort: Soort, v: Voorwaarde, deel: { aantal: number; overslaan?: number; na?: string }): Promise<Found> {
  return { totaal: deel.na === undefined ? await countAll(tx, gemeente, soort, v) : 0, ids: await listIds(tx, gemeente, soort, v, deel) };
}

/** What fits a question in words, best first. */
async function pageOfHits(tx: ReadTx, gemeente: string, soort: Soort, v: Voorwaarde, zoek: string, { aantal, overslaan, na }: { aantal: number; overslaan: number; na: string | undefined }): Promise<Found> {
  const hits = await rankSubjects(tx, gemeente, 'dienst', zoek, mostHits);
  if (hits.length === 0) return { totaal: 0, ids: [] };
  const rank = new Map(hits.map((id, place) => [id, place]));
  const pairs = (await listPairs(tx, gemeente, soort, { ...v, ids: hits })).toSorted((a, b) => (rank.get(a.dienst) ?? 0) - (rank.get(b.dienst) ?? 0) || (a.id < b.id ? -1 : 1));
  const ids = [...new Set(pairs.map(({ id }) => id))];
  const from = na === undefined ? overslaan : ids.indexOf(na) + 1;
  return { totaal: ids.length, ids: ids.slice(from, from + aantal) };
}

/** What was asked, in the ids and codes of Spil; undefined when nothing can fit. */
async function conditionOf(tx: ReadTx, gemeente: string, { begrip, codelijst, organisatie, gewijzigdVanaf, postcode, afstand }: HsdsVraag, wijken: readonly { code: string; naam: string }[]): Promise<Voorwaarde | undefined> {
  const begrippen = [begrip, codelijst].filter((id) => id !== undefined).map((id) => findPlace(id, wijken));
  const owner = organisatie === undefined ? undefined : await findOwnId(tx, gemeente, 'dienst_organisatie', organisatie);
  if (begrippen.includes(undefined) || (organisatie !== undefined && owner === undefined)) return undefined;
  const code = postcode?.replace(' ', '').toUpperCase();
  const wijk = code === undefined || afstand !== undefined ? undefined : await findWijk(tx, gemeente, code);
  if (code !== undefined && afstand === undefined && wijk === undefined) return undefined;
  return {
    begrippen: begrippen.filter((one) => one !== undefined), ...(owner === undefined ? {} : { organisatie: owner }), ...(gewijzigdVanaf === undefined ? {} : { gewijzigdVanaf }), ...(wijk === undefined ? {} : { wijk }),
    ...(afstand === undefined ? {} : { nabij: { ...(await requireMiddle(tx, gemeente, code)), meters: afstand } }),
  };
}

async function requireMiddle(tx: ReadTx, gemeente: string, postcode: string | undefined): Promise<{ breedtegraad: number; lengtegraad: number }> {
  const middle = postcode === undefined ? undefined : await findMiddle(tx, gemeente, postcode);
  if (middle !== undefined) return middle;
  throw new Refusal('PostcodeZonderPlek', 422, { nl: 'Geef bij een afstand een postcode waar de sociale kaart een plek van kent.', en: 'With a distance give a postcode of which the sociale kaart knows a place.' });
}

type Vorm = NonNullable<HsdsVraag['vorm']>;

async function write(tx: ReadTx, gemeente: string, soort: Soort, ids: readonly string[], vorm: Vorm, wijze: Schrijfwijze): Promise<HsdsUit[]> {
  if (ids.length === 0) return [];
  if (soort === 'organisatie') return writeOrganizations(tx, gemeente, ids, vorm, wijze);
  if (soort === 'plek') return writePlaces(tx, gemeente, ids, vorm, wijze);
  if (vorm === 'kort' || vorm === 'minimaal') return inOrder(ids, (await listDienstRijen(tx, gemeente, ids)).map((rij) => [rij.id, vorm === 'kort' ? writeBasicService(rij) : writeMinimalService(rij)]));
  return inOrder(ids, (await getDiensten(tx, gemeente, ids)).map((dienst) => [dienst.rij.id, writeService(dienst, wijze)]));
}

const getDiensten = async (tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Dienst[]> => composeDiensten(tx, gemeente, await listDienstRijen(tx, gemeente, ids));

function inOrder<T>(ids: readonly string[], pairs: readonly (readonly [string, T])[]): T[] {
  const found = new Map(pairs);
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function writePlaces(tx: ReadTx, gemeente: string, ids: readonly string[], vorm: Vorm, wijze: Schrijfwijze): Promise<HsdsUit[]> {
  const of = await listDienstenOfPlekken(tx, gemeente, ids);
  const diensten = await getDiensten(tx, gemeente, of.map(({ dienst }) => dienst));
  return inOrder(ids, diensten.flatMap((dienst) => dienst.plekken.map(({ id }, place): [string, HsdsUit] => [id, writeOnePlace(dienst, place, vorm, wijze)])));
}

function writeOnePlace(dienst: Dienst, place: number, vorm: Vorm, wijze: Schrijfwijze): HsdsUit {
  const { [place]: locatie } = dienst.inhoud.locaties ?? [];
  const { [place]: plek } = dienst.plekken;
  if (locatie === undefined || plek === undefined) throw notFound();
  if (vorm !== 'kort') return { ...writePlace(dienst, locatie, place, wijze), service: writeService(dienst, wijze) };
  return said({ id: plek.id, description: locatie.toelichting, location: writeBasicLocation(locatie, plek.locatie), service: writeBasicService(dienst.rij) });
}

async function writeOrganizations(tx: ReadTx, gemeente: string, ids: readonly string[], vorm: Vorm, wijze: Schrijfwijze): Promise<HsdsUit[]> {
  const rows = await listOrganisaties(tx, gemeente, ids);
  if (vorm === 'kort') return inOrder(ids, rows.map((rij) => [rij.id, writeBasicOrganization(rij)]));
  const of = await listDienstenOf(tx, gemeente, ids);
  const diensten = vorm === 'met-diensten' ? (await getDiensten(tx, gemeente, of.map(({ id }) => id))).map((dienst): [DienstRij, HsdsUit] => [dienst.rij, writeService(dienst, wijze)])
    : (await listDienstRijen(tx, gemeente, of.map(({ id }) => id))).map((rij): [DienstRij, HsdsUit] => [rij, writeBasicService(rij)]);
  // Below an organization its name is not told again with each service.
  const services = Map.groupBy(diensten, ([rij]) => rij.dienst_organisatie);
  return inOrder(ids, rows.map((rij) => [rij.id, ({ ...writeOrganization(rij), services: (services.get(rij.id) ?? []).toSorted(([a], [b]) => (a.id < b.id ? -1 : 1)).map(([, { organization: _organization, ...service }]) => service) })]));
}

/** One of them, with everything; throws NotFound. */
export async function tellOne(soort: Soort, { tx, gemeente, input: { id, uitgave, vorm = 'volledig' } }: QueryContext<HsdsEenVraag, object>): Promise<HsdsUit> {
  const own = soort === 'plek' ? id : await findOwnId(tx, gemeente, soort === 'dienst' ? 'dienst' : 'dienst_organisatie', id);
  const [found] = own === undefined ? [] : await write(tx, gemeente, soort, [own], vorm, { uitgave, wijken: await listWijken(tx, gemeente) });
  if (found === undefined) throw notFound();
  return found;
}
