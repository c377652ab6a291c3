import { sql } from 'kysely';
import type { AnyEventKind } from '../../platform/journal/event.ts';
import type { Projection } from '../../platform/journal/reader.ts';
import { dossierVernietigd } from '../../registers/dossier/index.ts';
import './tijdlijn.tables.ts';

/** Keeps the story of each dossier: every event kind that says how it is told. Of a dossier that was destroyed nothing is left, also when all is made again. */
export function tijdlijnReader(kinds: readonly AnyEventKind[]): Projection {
  const told = new Map(kinds.flatMap((kind) => (kind.tijdlijn ? [[kind.soort, kind.tijdlijn.gegevens] as const] : [])));
  return {
    kind: 'projection', naam: 'tijdlijn', soorten: [...told.keys(), dossierVernietigd.soort], tabellen: ['tijdlijn'],
    async apply(tx, events) {
      const gone = events.filter(({ soort }) => soort === dossierVernietigd.soort).map(({ stroom }) => stroom);
      const rows = events.filter(({ soort }) => told.has(soort)).map((event) => ({ gemeente: event.gemeente, dossier: event.stroom, nummer: event.nummer, gegevens: told.get(event.soort), soort: event.soort, moment: event.moment, actor: event.actor }));
      await sql`insert into tijdlijn (gemeente, dossier, nummer, gegevens, soort, moment, actor)
        select r->>'gemeente', (r->>'dossier')::uuid, (r->>'nummer')::bigint, r->>'gegevens', r->>'soort', (r->>'moment')::timestamptz, r->>'actor'
        from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r on conflict do nothing`.execute(tx);
      for (const dossier of gone) await tx.deleteFrom('tijdlijn').where('dossier', '=', dossier).where('gemeente', 'in', events.map(({ gemeente }) => gemeente)).execute();
    },
  };
}
