import { afgerond, lopend, makeLopend, measured, tabellen, telgroepen, zoekIn, zoekLopend, type Bron } from './build-gebied.ts';
import { alles, duurmaten, telmaten, termijnmaten, type Maat, type Telmaat, type Termijnmaat } from './kerncijfers.ts';
import type { Duurrij, Figuur, Gebied, Rij } from './kerncijfers.schema.ts';
import { jaarcel, kwartalenVan } from './kwartaal.ts';
import { kolommenOf, kolomOf, protectGeheel, type Vlak } from './protect-geheel.ts';
import type { Getal } from './suppress.ts';
import type { Soorten, Zoek } from './tabel.ts';
import { percentile, type Verdeling } from './verdeling.ts';

/** One gemeente of a whole. */
export interface Deel {
  readonly gemeente: string;
  readonly bron: Bron;
}

/** The figures of one period: those of each gemeente, and of all together. */
interface Stand {
  readonly delen: readonly Vlak[];
  readonly geheel: Vlak;
}

/** A gemeente in a quarter as its own tables show it: as a whole, and each wijk. */
interface Eigen {
  readonly geheel: Vlak;
  readonly wijken: readonly Vlak[];
}

/** What the own tables decided; of what is hidden of the whole, how much of it is read in no other cell. */
function ownVlakken(tables: ReadonlyMap<Maat, readonly Rij[]>, zoek: Zoek, groups: readonly Soorten[]): Eigen {
  const kinds = groups.flatMap(({ maat, codes }) => [...new Set([alles, ...codes])].map((code) => ({ maat, code })));
  const rows = [...(tables.get(groups[0]?.maat ?? 'vraag') ?? [])].map(({ wijk }) => wijk);
  const isHidden = (maat: Maat, wijk: string, code: string) => tables.get(maat)?.find((rij) => rij.wijk === wijk)?.cellen[code] === 'onderdrukt';
  const [geheel, ...wijken] = rows.map((wijk): Vlak => new Map(kinds.map(({ maat, code }): [string, Getal] => {
    const { aantal, huishoudens } = zoek(maat, wijk, code) ?? none;
    return [kolomOf(maat, code), { aantal, huishoudens, elders: isHidden(maat, wijk, code) ? 'verborgen' : 'getoond' }];
  })));
  const unread = (kolom: string, getal: Getal): Getal => {
    if (getal.elders !== 'verborgen') return getal;
    const hidden = wijken.reduce((sum, wijk) => sum + (wijk.get(kolom)?.elders === 'verborgen' ? wijk.get(kolom)?.aantal ?? 0 : 0), 0);
    return { ...getal, onbekend: hidden === 0 ? getal.aantal : Math.min(hidden, getal.aantal) };
  };
  return { geheel: new Map([...(geheel ?? new Map<string, Getal>())].map(([kolom, getal]) => [kolom, unread(kolom, getal)])), wijken };
}

const yearVlak = ({ bron }: Deel, jaar: string, groups: readonly Soorten[]): Vlak =>
  new Map(groups.flatMap(({ maat, codes }) => [...new Set([alles, ...codes])].map((code): [string, Getal] => {
    const { aantal, huishoudens } = zoekIn(bron, jaar)(maat, alles, code) ?? none;
    return [kolomOf(maat, code), { aantal, huishoudens }];
  })));

/** Households live in one gemeente: of several together there are as many as their sum. */
function addUp(vlakken: readonly Vlak[], groups: readonly Soorten[]): Vlak {
  const sum = (kolom: string, of: 'aantal' | 'huishoudens') => vlakken.reduce((total, vlak) => total + (vlak.get(kolom)?.[of] ?? 0), 0);
  return new Map(kolommenOf(groups).map((kolom) => [kolom, { aantal: sum(kolom, 'aantal'), huishoudens: sum(kolom, 'huishoudens') }]));
}

/** A year and its quarters, of each gemeente and of all together: first what each gemeente shows by itself, then what may be shown of the whole. */
function decideYear(delen: readonly Deel[], periode: string, groups: readonly Soorten[], kleinste: number): Map<string, Stand> {
  const kwartalen = kwartalenVan(periode);
  const jaar = jaarcel(periode);
  const own = delen.map((deel) => {
    const eigen = kwartalen.map((kwartaal) => ownVlakken(tabellen(deel.bron, kwartaal, groups), zoekIn(deel.bron, kwartaal), groups));
    const year = yearVlak(deel, jaar, groups);
    const quarters = eigen.map(({ geheel }) => geheel);
    const inside = eigen.map(({ geheel, wijken }) => ({ totaal: geheel, delen: wijken }));
    const decided = protectGeheel([...quarters, ...eigen.flatMap(({ wijken }) => wijken), year], [{ totaal: year, delen: quarters }, ...inside], groups, kleinste);
    return { quarters, inside, year: decided.get(year) ?? year };
  });
  const perQuarter = kwartalen.map((_kwartaal, at) => own.flatMap(({ quarters }) => quarters[at] ?? []));
  const years = own.map(({ year }) => year);
  // One gemeente is its own whole.
  if (delen.length === 1) return new Map([...kwartalen.map((kwartaal, at) => [kwartaal, standOf(perQuarter[at] ?? [])] as const), [jaar, standOf(years)]]);
  const quarters = perQuarter.map((vlakken) => addUp(vlakken, groups));
  const year = addUp(years, groups);
  const verbanden = [
    ...quarters.map((totaal, at) => ({ totaal, delen: perQuarter[at] ?? [] })), ...own.map((one) => ({ totaal: one.year, delen: one.quarters })),
    { totaal: year, delen: quarters }, { totaal: year, delen: years }, ...own.flatMap(({ inside }) => inside),
  ];
  const decided = protectGeheel([...own.flatMap((one) => [...one.quarters, ...one.inside.flatMap(({ delen: wijken }) => wijken), one.year]), ...quarters, year], verbanden, groups, kleinste);
  const stand = (vlakken: readonly Vlak[], geheel: Vlak): Stand => ({ delen: vlakken, geheel: decided.get(geheel) ?? geheel });
  return new Map([...kwartalen.map((kwartaal, at) => [kwartaal, stand(perQuarter[at] ?? [], quarters[at] ?? year)] as const), [jaar, stand(years, year)]]);
}

const none: Getal = { aantal: 0, huishoudens: 0 };
const standOf = (delen: readonly Vlak[]): Stand => ({ delen, geheel: delen[0] ?? new Map() });
const figuurOf = (getal: Getal | undefined): Figuur => (getal?.elders === 'verborgen' ? 'onderdrukt' : getal?.aantal ?? 0);

/** What all tables of a whole are made of. */
interface Vraag {
  readonly naam: string;
  readonly delen: readonly Deel[];
  readonly kleinste: number;
  /** Years that were decided: a quarter and the one before are mostly of one. */
  readonly jaren: Map<string, ReadonlyMap<string, Stand>>;
}

/** Under which name the cells of a period are kept. */
const celOf = (periode: string): string => (periode.length === 4 ? jaarcel(periode) : periode);
const isMeasured = ({ bron }: Deel, periode: string): boolean => measured(bron, periode.length === 4 ? `${periode}-K4` : periode);

function rijenOf(vraag: Vraag, periode: string, groups: readonly Soorten[]): Map<Maat, Rij[]> {
  const key = `${periode.slice(0, 4)} ${groups.map(({ maat }) => maat).join(' ')}`;
  const year = vraag.jaren.get(key) ?? decideYear(vraag.delen, periode, groups, vraag.kleinste);
  vraag.jaren.set(key, year);
  const stand = year.get(celOf(periode));
  const rows = [{ wijk: alles, naam: vraag.naam, vlak: stand?.geheel, there: vraag.delen.some((deel) => isMeasured(deel, periode)) },
    ...(vraag.delen.length === 1 ? [] : vraag.delen.map((deel, at) => ({ wijk: deel.gemeente, naam: deel.bron.naam, vlak: stand?.delen[at], there: isMeasured(deel, periode) })))];
  return new Map(groups.map(({ maat, codes }) => [maat, rows.map(({ wijk, naam, vlak, there }) => ({
    wijk, naam, cellen: Object.fromEntries([...new Set([alles, ...codes])].map((code) => [code, there ? figuurOf(vlak?.get(kolomOf(maat, code))) : 'ontbreekt' as const])),
  }))]));
}

function duurrijen(vraag: Vraag, periode: string, maat: Maat): Duurrij[] {
  const spread = (delen: readonly Deel[]): Verdeling => delen.reduce<Record<string, number>>((sum, { bron }) => {
    for (const [days, count] of Object.entries(zoekIn(bron, celOf(periode))(maat, alles, alles)?.verdeling ?? {})) sum[days] = (sum[days] ?? 0) + count;
    return sum;
  }, {});
  return (rijenOf(vraag, periode, [{ maat, codes: [alles] }]).get(maat) ?? []).map(({ wijk, naam, cellen }) => {
    const aantal = cellen[alles] ?? 'ontbreekt';
    const days = (share: number): Figuur => (typeof aantal === 'number' ? percentile(spread(vraag.delen.filter(({ gemeente }) => wijk === alles || gemeente === wijk)), share) ?? 'ontbreekt' : aantal);
    return { wijk, naam, aantal, mediaan: days(0.5), p90: days(0.9) };
  });
}

/** Terms that run today; there is no year of them. */
function lopendRijen({ naam, delen, kleinste }: Vraag, maat: Termijnmaat): Rij[] {
  const groups = [{ maat, codes: lopend }];
  const eigen = delen.map(({ bron }) => ownVlakken(new Map([[maat, makeLopend(bron, maat)]]), zoekLopend(bron), groups));
  const vlakken = eigen.map(({ geheel: one }) => one);
  const whole = addUp(vlakken, groups);
  const verbanden = [{ totaal: whole, delen: vlakken }, ...eigen.map(({ geheel: one, wijken }) => ({ totaal: one, delen: wijken }))];
  const geheel = delen.length === 1 ? vlakken[0] : protectGeheel([...vlakken, ...eigen.flatMap(({ wijken }) => wijken), whole], verbanden, groups, kleinste).get(whole);
  const rij = (wijk: string, of: string, vlak: Vlak | undefined): Rij => ({ wijk, naam: of, cellen: Object.fromEntries([alles, ...lopend].map((code) => [code, figuurOf(vlak?.get(kolomOf(maat, code)))])) });
  return [rij(alles, naam, geheel), ...(delen.length === 1 ? [] : delen.map(({ gemeente, bron }, at) => rij(gemeente, bron.naam, vlakken[at])))];
}

/** The figures of a quarter or a year of one gemeente, or of several together and each, beside those of the period before. */
export function buildGeheel(vraag: Pick<Vraag, 'naam' | 'delen'>, periode: string, vorige: string): Gebied {
  const kleinste = Math.max(1, ...vraag.delen.map(({ bron }) => bron.kleinste));
  const of: Vraag = { ...vraag, kleinste, jaren: new Map() };
  const [now, before] = [periode, vorige].map((one) => new Map(telgroepen.flatMap((group) => [...rijenOf(of, one, group)])));
  const ended = (one: string, maat: Maat) => rijenOf(of, one, [{ maat, codes: afgerond }]).get(maat) ?? [];
  return {
    gemeente: vraag.delen.length === 1 ? vraag.delen[0]?.gemeente ?? alles : alles, naam: vraag.naam, kleinsteGroep: kleinste,
    tellingen: (Object.keys(telmaten) as Telmaat[]).map((maat) => ({ maat, periode: now?.get(maat) ?? [], vorige: before?.get(maat) ?? [] })),
    duren: duurmaten.map((maat) => ({ maat, periode: duurrijen(of, periode, maat), vorige: duurrijen(of, vorige, maat) })),
    termijnen: termijnmaten.map((maat) => ({ maat, periode: ended(periode, maat), vorige: ended(vorige, maat), nu: lopendRijen(of, maat) })),
  };
}
