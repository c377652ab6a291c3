import Type from 'typebox';
import { required } from '../../platform/required.ts';
import { sql } from 'kysely';
import { query } from '../../platform/act/act.ts';
import { grant, type Rule } from '../../platform/access/rule.ts';
import type { AnyEventKind } from '../../platform/journal/event.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { gegevenssoorten, Tekst } from '../../registers/dossier/index.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import './tijdlijn.tables.ts';

const Id = Type.String({ format: 'uuid' });
const Regel = Type.Object({ nummer: Type.Integer(), moment: Type.String({ format: 'date-time' }), soort: Type.String(), tekst: Tekst, door: Tekst });
const rules = new Map<string, Rule>(gegevenssoorten.map((soort) => [soort, grant(soort)]));

/** The story of a dossier, newest first: of each kind of data only what the reader has a right to. */
export function tijdlijnActs(kinds: readonly AnyEventKind[]) {
  const words = new Map(kinds.flatMap((kind) => (kind.tijdlijn ? [[kind.soort, kind.tijdlijn.tekst] as const] : [])));
  const lijst = query({
    name: 'tijdlijn.lijst', label: { nl: 'Tijdlijn', en: 'Timeline' }, purpose: 'het verloop van de hulp kennen', route: 'GET /dossiers/{dossier}/tijdlijn', readers: ['tijdlijn'],
    input: Type.Object({ dossier: Id, ...pageInput }, { additionalProperties: false }), output: pageOutput(Regel),
    load: (_tx, input) => Promise.resolve({ dossier: input.dossier }), may: grant('tijdlijn'),
    subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
    async run(context) {
      const { tx, input, mag } = context;
      const seen = gegevenssoorten.filter((soort) => mag(required(rules.get(soort), soort)));
      const page = await readPage(context, {
        list: 'tijdlijn.lijst', order: [{ column: 't.nummer', type: 'bigint', descending: true }],
        rows: (gemeente, { after, order, limit }) => tx.selectFrom('tijdlijn as t').select(['t.nummer', 't.moment', 't.soort', 't.actor'])
          .where('t.gemeente', '=', gemeente).where('t.dossier', '=', input.dossier).where('t.gegevens', 'in', seen.length > 0 ? seen : ['niets']).where(after).orderBy(sql`${order}`).limit(limit),
      });
      const names = await namesOf(tx, page.items.map((item) => (item.actor.startsWith('m:') ? item.actor.slice(2) : null)));
      return { ...page, items: page.items.map(({ actor, ...item }) => ({ ...item, tekst: words.get(item.soort) ?? { nl: item.soort, en: item.soort }, door: by(actor, names) })) };
    },
  });
  return [lijst] as const;
}

function by(actor: string, names: ReadonlyMap<string, string>): { nl: string; en: string } {
  const name = names.get(actor.slice(2));
  if (name !== undefined) return { nl: name, en: name };
  return actor.startsWith('p:') ? { nl: 'inwoner', en: 'inwoner' } : { nl: 'Spil', en: 'Spil' };
}
