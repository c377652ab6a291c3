import { sql } from 'kysely';
import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { cleanQuestion } from './clean-question.ts';
import { recognise } from './recognise.ts';
import { chooseSubjects } from './wegwijzer.ts';
import { vraagOnbeantwoord } from './wegwijzer.events.ts';
import type { VraagOpgave } from './wegwijzer.schema.ts';
import { listZoekwoorden } from './wegwijzer.queries.ts';

/** More than an editor reads; a flood of nonsense ends here. */
const mostOpen = 2000;

/** Keeps a question that has no answer for the editor, cleaned, and once however often it is asked. */
export async function keepQuestion({ tx, gemeente, input, today, newId, publish }: CommandContext<Static<typeof VraagOpgave>, object>): Promise<{ bewaard: boolean }> {
  const vraag = cleanQuestion(input.vraag);
  if (vraag === '' || chooseSubjects(recognise(input.vraag, await listZoekwoorden(tx, gemeente))).length > 0) return { bewaard: false };
  const dag = today.toString();
  const again = await tx.updateTable('onbeantwoorde_vraag').set({ aantal: sql`aantal + 1`, laatste_dag: dag, toestand: 'open' }).where('gemeente', '=', gemeente).where('vraag', '=', vraag).returning('id').executeTakeFirst();
  if (again) return { bewaard: true };
  const { open } = await tx.selectFrom((db) => db.selectFrom('onbeantwoorde_vraag').select('id').where('gemeente', '=', gemeente).where('toestand', '=', 'open').limit(mostOpen).as('v')).select(({ fn }) => fn.countAll<number>().as('open')).executeTakeFirstOrThrow();
  if (open >= mostOpen) return { bewaard: false };
  const id = newId();
  await tx.insertInto('onbeantwoorde_vraag').values({ gemeente, id, vraag, toestand: 'open', aantal: 1, eerste_dag: dag, laatste_dag: dag }).execute();
  publish(id, vraagOnbeantwoord, { vraag: id });
  return { bewaard: true };
}
