import type { Static } from 'typebox';
import Type from 'typebox';
import { query, type QueryContext } from '../../platform/act/act.ts';
import { contentOutput, type Content } from '../../platform/act/content.ts';
import { role } from '../../platform/access/rule.ts';
import { selectRaw, sql, type ReadTx } from '../../platform/database/transaction.ts';
import { csvLine, guardCell } from './hsds/csv-cell.ts';
import { lijsten, listTaxonomies } from './hsds/codelijsten.ts';
import { listWijken } from '../../registers/gemeente/index.ts';

const doel = 'zien wat er per wijk ontbreekt (Wmo 2015 art. 2.1.2)';

/** The code lists by which there may be more of a dienst: a row of dienst_kenmerk for each. */
const codelijsten = lijsten.filter(({ waar }) => waar === 'kenmerk').map(({ code }) => code);

const Vraag = Type.Object({ gemeente: Type.Optional(Type.String({ pattern: '^\\d{4}$' })), codelijst: Type.Optional(Type.Enum([...codelijsten])) }, { additionalProperties: false });
const Verdeling = Type.Object({
  codelijst: Type.String(), codelijsten: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() })), codes: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() })), wijken: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() })),
  aantallen: Type.Array(Type.Object({
    wijk: Type.String(), code: Type.String(), in: Type.Integer({ description: 'Diensten met een plek in de wijk.' }), voor: Type.Integer({ description: 'Diensten voor wie in de wijk woont, ook die voor de hele gemeente.' }),
  }), { description: 'Wat er niet bij staat, is nul: een witte vlek.' }),
});

interface Telling {
  readonly wijk: string;
  readonly code: string;
  readonly aantal: number;
}

/** Diensten with a place in each wijk, by code. */
function countIn(tx: ReadTx, gemeente: string, codelijst: string): Promise<Telling[]> {
  return selectRaw(tx, sql<Telling>`select l.wijk, k.code, count(distinct d.id)::int as aantal from dienst_kenmerk k join dienst d on d.gemeente = k.gemeente and d.id = k.dienst and d.toestand <> 'ingetrokken'
    join dienst_locatie p on p.gemeente = d.gemeente and p.dienst = d.id join locatie l on l.gemeente = p.gemeente and l.id = p.locatie
    where k.gemeente = ${gemeente} and k.codelijst = ${codelijst} and l.wijk is not null group by l.wijk, k.code`);
}

/** Diensten for who lives in each wijk, by code; wijk '' is the whole gemeente. */
function countFor(tx: ReadTx, gemeente: string, codelijst: string): Promise<Telling[]> {
  return selectRaw(tx, sql<Telling>`select g.wijk, k.code, count(*)::int as aantal from dienst_kenmerk k join dienst d on d.gemeente = k.gemeente and d.id = k.dienst and d.toestand <> 'ingetrokken'
    join dienst_gebied g on g.gemeente = d.gemeente and g.dienst = d.id where k.gemeente = ${gemeente} and k.codelijst = ${codelijst} group by g.wijk, k.code`);
}

async function showVerdeling({ tx, gemeente, input }: QueryContext<Static<typeof Vraag>, object>): Promise<Static<typeof Verdeling>> {
  const { codelijst = 'leefdomein' } = input;
  const wijken = await listWijken(tx, gemeente);
  const { terms, taxonomies } = listTaxonomies([]);
  const codes = terms.filter(({ taxonomy }) => taxonomy === codelijst).map(({ code, name }) => ({ code, naam: name }));
  const key = (wijk: string, code: string): string => `${wijk} ${code}`;
  const here = new Map((await countIn(tx, gemeente, codelijst)).map(({ wijk, code, aantal }) => [key(wijk, code), aantal]));
  const meant = new Map((await countFor(tx, gemeente, codelijst)).map(({ wijk, code, aantal }) => [key(wijk, code), aantal]));
  const all = wijken.flatMap(({ code: wijk }) => codes.map(({ code }) => ({ wijk, code, in: here.get(key(wijk, code)) ?? 0, voor: (meant.get(key(wijk, code)) ?? 0) + (meant.get(key('', code)) ?? 0) })));
  const lists = lijsten.flatMap(({ code, waar }, place) => (waar === 'kenmerk' ? [{ code, naam: taxonomies[place]?.name ?? code }] : []));
  return { codelijst, codelijsten: lists, codes, wijken, aantallen: all.filter((one) => one.in + one.voor > 0) };
}

const may = role('beheer', 'teamleider', 'samenlevingsontwikkelaar');

const verdeling = query({
  name: 'dienst.verdeling', label: { nl: 'Wat er per wijk is en ontbreekt', en: 'What there is in each wijk, and what is missing' }, purpose: doel, route: 'GET /diensten/verdeling',
  input: Vraag, output: Verdeling, may, run: showVerdeling,
});

const bestand = query({
  name: 'dienst.verdeling-bestand', label: { nl: 'Wat er per wijk is en ontbreekt, als bestand', en: 'What there is in each wijk, as a file' }, purpose: doel, route: 'GET /diensten/verdeling/bestand',
  input: Vraag, output: contentOutput('text/csv'), may,
  async run(context): Promise<Content> {
    const { codelijst, codes, wijken, aantallen } = await showVerdeling(context);
    const found = new Map(aantallen.map((one) => [`${one.wijk} ${one.code}`, one]));
    const lines = wijken.flatMap((wijk) => codes.map(({ code, naam }) => {
      const { in: here = 0, voor = 0 } = found.get(`${wijk.code} ${code}`) ?? {};
      return csvLine([wijk.code, wijk.naam, code, naam, String(here), String(voor), here + voor === 0 ? 'ja' : 'nee'].map(guardCell));
    }));
    return { mediatype: 'text/csv', inhoud: csvLine(['wijk', 'wijknaam', codelijst, 'naam', 'in de wijk', 'voor de wijk', 'witte vlek']) + lines.join(''), bestandsnaam: `witte-vlekken-${context.gemeente}-${codelijst}.csv` };
  },
});

export const verdelingActs = [verdeling, bestand] as const;
