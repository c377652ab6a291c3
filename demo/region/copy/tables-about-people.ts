import type { Row } from './read-region.ts';

/** Where the story of a household begins, and what is written about everything that happens. */
const roots = ['persoon', 'huishouden', 'dossier', 'klantcontact', 'signaal', 'stroom', 'gebeurtenis', 'zegel', 'effect', 'zoek_token', 'tijdlijn', 'inzage', 'inzage_onderwerp'];

/**
 * Tables with rows of households: those of which a row names, directly or by way of others, a person, a
 * household or a dossier. The others are ground for all: who works there, what is offered, what was settled.
 */
export function tablesAboutPeople(region: ReadonlyMap<string, readonly Row[]>): ReadonlySet<string> {
  const tableOf = new Map([...region].filter(([tabel]) => !roots.slice(5).includes(tabel)).flatMap(([tabel, rows]) => rows.flatMap(({ waarden }) => (waarden['id'] ? [[waarden['id'], tabel] as const] : []))));
  const names = new Map([...region].map(([tabel, rows]) => [tabel, new Set(rows.flatMap((row) => named(row)).map((id) => tableOf.get(id)))]));
  const about = new Set(roots);
  for (let before = 0; before !== about.size;) {
    before = about.size;
    for (const [tabel, others] of names) if ([...others].some((other) => other !== undefined && about.has(other))) about.add(tabel);
  }
  return about;
}

/** Ids in the columns of a row that are not its own. */
function named({ tabel, waarden }: Row): string[] {
  return tabel.kolommen.flatMap(({ naam, soort }) => (soort === 'uuid' && naam !== 'id' && waarden[naam] ? [waarden[naam]] : []));
}
