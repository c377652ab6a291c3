import type { Json } from './answer-waarde.ts';

/** A field that is given whole however deep it is asked: a date, or a value of a table. */
type Whole = 'datum' | 'tabel' | 'veld';
type Shape = { readonly [name: string]: Shape | Whole };

const inside: Record<Whole, readonly string[]> = { datum: ['type', 'datum', 'langFormaat', 'jaar', 'maand', 'onbekend'], tabel: ['code', 'omschrijving', 'soort'], veld: [] };

const naam: Shape = { voornamen: 'veld', adellijkeTitelPredicaat: 'tabel', voorvoegsel: 'veld', geslachtsnaam: 'veld', voorletters: 'veld' };
const geboorte: Shape = { datum: 'datum', land: 'tabel', plaats: 'tabel' };
const verwant: Shape = { burgerservicenummer: 'veld', naam, geboorte };
const adresregels: Shape = { adresregel1: 'veld', adresregel2: 'veld', adresregel3: 'veld', land: 'tabel' };

const persoon: Shape = {
  aNummer: 'veld', burgerservicenummer: 'veld', geslacht: 'tabel', leeftijd: 'veld', geboorte, overlijden: geboorte,
  naam: { ...naam, volledigeNaam: 'veld', aanduidingNaamgebruik: 'tabel' },
  verblijfplaats: {
    type: 'veld', functieAdres: 'tabel', datumVan: 'datum', adresseerbaarObjectIdentificatie: 'veld', nummeraanduidingIdentificatie: 'veld',
    verblijfadres: {
      officieleStraatnaam: 'veld', korteStraatnaam: 'veld', huisnummer: 'veld', huisletter: 'veld', huisnummertoevoeging: 'veld', aanduidingBijHuisnummer: 'tabel', postcode: 'veld', woonplaats: 'veld',
      locatiebeschrijving: 'veld', regel1: 'veld', regel2: 'veld', regel3: 'veld', land: 'tabel',
    },
  },
  gemeenteVanInschrijving: 'tabel', datumInschrijvingInGemeente: 'datum', indicatieCurateleRegister: 'veld', gezag: 'veld',
  adressering: { ...adresregels, aanhef: 'veld', aanschrijfwijze: { naam: 'veld', aanspreekvorm: 'veld' }, gebruikInLopendeTekst: 'veld' },
  partners: { ...verwant, geslacht: 'tabel', soortVerbintenis: 'tabel', aangaanHuwelijkPartnerschap: geboorte, ontbindingHuwelijkPartnerschap: { datum: 'datum' } },
  ouders: { ...verwant, geslacht: 'tabel', ouderAanduiding: 'veld', datumIngangFamilierechtelijkeBetrekking: 'datum' },
  kinderen: verwant,
};
const beperkt: Shape = { burgerservicenummer: 'veld', geslacht: 'tabel', leeftijd: 'veld', geboorte: { datum: 'datum' }, naam: { ...naam, volledigeNaam: 'veld' }, adressering: adresregels };

/** What may be asked: of a person by BSN, of one found by searching, and of one found at an adresseerbaar object. */
export const shapes = { persoon, beperkt, gezagBeperkt: { ...beperkt, gezag: 'veld' } } as const satisfies Record<string, Shape>;

/** Fields that come along by themselves and may not be asked for. */
const automatic = new Set(['geheimhoudingPersoonsgegevens', 'opschortingBijhouding', 'inOnderzoek', 'rni', 'verificatie']);
const alwaysGiven = ['geheimhoudingPersoonsgegevens', 'opschortingBijhouding'];

/** Whether a path can be asked: `bestaatNiet` and `nietToegestaan` are mistakes of the one who asks. */
export function checkField(path: string, shape: Shape): 'goed' | 'bestaatNiet' | 'nietToegestaan' {
  const parts = path.split('.');
  if (parts.some((part) => automatic.has(part))) return 'nietToegestaan';
  let at: Shape | Whole = shape;
  for (const part of parts) {
    if (typeof at === 'string') return inside[at].includes(part) && part === parts.at(-1) ? 'goed' : 'bestaatNiet';
    const next: Shape | Whole | undefined = Object.hasOwn(at, part) ? at[part] : undefined;
    if (next === undefined) return 'bestaatNiet';
    at = next;
  }
  return 'goed';
}

/** Takes from an answer only what was asked, and what always comes along. Empty groups fall away; a relative without asked data stays, empty. */
export function filterFields(answer: Json, fields: readonly string[], shape: Shape): Json {
  const kept = pick(answer, fields.map((field) => field.split('.')), shape);
  const always = alwaysGiven.map((name) => [name, dropEmpty(answer[name])] as const).filter(([, value]) => value !== undefined);
  return { ...kept, ...Object.fromEntries(always) };
}

function pick(answer: Json, paths: readonly (readonly string[])[], shape: Shape): Json {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(answer)) {
    const asked = paths.filter(([first]) => first === name).map((path) => path.slice(1));
    const part = shape[name];
    if (asked.length === 0 || part === undefined || value === undefined) continue;
    const given = typeof part === 'string' ? dropEmpty(value) : pickInside(value, asked.some((rest) => rest.length === 0) ? everything(part) : asked, part);
    if (given !== undefined) kept[name] = given;
  }
  return kept;
}

/** A whole group is what its shape has: of who is found by searching that is less. */
function everything(shape: Shape): readonly (readonly string[])[] {
  return Object.keys(shape).map((name) => [name]);
}

/** The kind of a verblijfplaats and its being investigated come along with whatever of it is asked. */
function pickInside(value: unknown, paths: readonly (readonly string[])[], shape: Shape): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item: Json) => pick(item, paths, shape));
  if (typeof value !== 'object' || value === null) return undefined;
  const group = value as Json;
  const kept = { ...('type' in group && { type: group['type'] }), ...pick(group, paths, shape), ...along(group) };
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function along(group: Json): Json {
  const names = ['inOnderzoek', 'indicatieVastgesteldVerblijftNietOpAdres'];
  return Object.fromEntries(names.filter((name) => group[name] !== undefined).map((name) => [name, group[name]]));
}

/** Without what is undefined and without empty groups and lists; the relatives in a list stay, even when nothing is known of them. */
function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item: unknown) => dropEmpty(item) ?? {});
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Json).map(([name, part]) => [name, dropEmpty(part)] as const).filter(([, part]) => part !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
