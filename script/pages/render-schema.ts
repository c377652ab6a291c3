/** The tables: their keys, what row-level security holds, what the application may, their indexes. */
import { page, table } from './markdown.ts';
import { readSchema, type TableFacts } from './read-schema.ts';

/** The policies of `protectTable` in words; another one as it is written. */
export function wordsOf(beleid: string | null): string {
  if (beleid === null) return 'none';
  const flat = beleid.replaceAll(/\s+/g, ' ');
  const mine = flat.includes('spil.gemeenten');
  const kind = /soort = (?:'(\w+)'::text|\w+\.(\w+))/.exec(flat);
  if (mine && flat.includes('dossier_toegang') && kind !== null) return `gemeente; who is no staff only with a right to ${kind[1] === undefined ? `the kind in \`${kind[2] ?? ''}\`` : `‘${kind[1]}’`} in the dossier`;
  if (mine && flat.includes('spil.actor')) return 'gemeente, and the actor’s own rows only';
  if (mine && flat.includes("'spil.houder'::text, true) = ''") && !flat.includes('OR')) return 'gemeente, staff only';
  if (mine && !flat.includes('spil.houder')) return 'gemeente';
  const own = /\('[op]:'::text \|\| \(?(\w+)|OR \((houder) = /.exec(flat);
  if (mine && own !== null) return `gemeente; who is no staff only rows with themselves in \`${own[1] ?? own[2] ?? ''}\``;
  return `\`${flat}\``;
}

const keyOf = ({ sleutel, gepartitioneerd }: TableFacts): string => `${sleutel.join(', ')}${gepartitioneerd ? ' (partitioned)' : ''}`;
const columns = ({ kolommen }: TableFacts): string => kolommen.map(({ naam, type, verplicht }) => `\`${naam}\` ${type}${verplicht ? '' : '?'}`).join(', ');

export async function renderSchema(): Promise<string> {
  const all = await readSchema();
  const [own, twins] = [all.filter(({ schema }) => schema === 'public'), all.filter(({ schema }) => schema === 'herbouw')];
  return page('Schema', 'the catalogue of a migrated database', [
    [
      `${own.length} tables, the same on both engines. The application role \`spil_app\` owns nothing and bypasses nothing; row-level security is forced.`,
      'Without it are only tables that hold no dossier and that the application reaches by name or by a function of the owner. A column with a question mark may be empty.',
    ],
    table(['table', 'key', 'row-level security', 'the application may', 'further indexes'], own.map((one) => [
      `\`${one.tabel}\``, keyOf(one), `${wordsOf(one.beleid)}${one.alleenLezen ? '; written by staff only' : ''}`, one.rechten.join(', '), one.indexen.map((index) => `\`${index}\``).join(' · '),
    ])),
    ['## Columns'],
    table(['table', 'columns'], own.map((one) => [`\`${one.tabel}\``, columns(one)])),
    ['## Twins'],
    [`Schema \`herbouw\` holds an empty twin of each table of a projection, in which it is made again before it is swapped in: ${twins.map(({ tabel }) => `\`${tabel}\``).join(', ')}.`],
  ]);
}
