import { PGlite } from '@electric-sql/pglite';
import { onderwerpcodes, onderwerpen } from '../../sociale-kaart/index.ts';
import { tips } from '../tips/index.ts';
import { landelijkeWoorden } from '../woorden/index.ts';

/** What plain Dutch full-text search of PostgreSQL finds: by any word of the question, the best three, over the page of each subject alone (`pages`) or with all its words. */
export async function rankByFullText(questions: readonly string[], over: 'pages' | 'words'): Promise<ReadonlyMap<string, readonly string[]>> {
  const database = await PGlite.create();
  try {
    await database.exec(`create table pagina (code text, zoek tsvector)`);
    for (const code of onderwerpcodes) {
      const { naam } = onderwerpen[code];
      const page = [naam, ...tips[code].zelf, ...tips[code].samen].map(({ nl, en }) => `${nl} ${en}`).join(' ');
      await database.query(`insert into pagina values ($1, to_tsvector('dutch', $2))`, [code, over === 'pages' ? page : `${page} ${landelijkeWoorden[code].nl} ${landelijkeWoorden[code].en}`]);
    }
    const found = new Map<string, readonly string[]>();
    for (const vraag of questions) {
      const { rows } = await database.query<{ code: string }>(`with q as (select replace(plainto_tsquery('dutch', $1)::text, '&', '|')::tsquery as zoek)
        select code from pagina, q where pagina.zoek @@ q.zoek order by ts_rank(pagina.zoek, q.zoek, 1) desc, code limit 3`, [vraag]);
      found.set(vraag, rows.map(({ code }) => code));
    }
    return found;
  } finally {
    await database.close();
  }
}
