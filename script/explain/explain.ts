import type pg from 'pg';
import type { Statement } from '../../src/platform/database/database.ts';
import type { PlanNode } from './judge-plan.ts';

/** A statement with how PostgreSQL carried it out. */
export interface Explained {
  readonly text: string;
  readonly plan: PlanNode;
}

const control = /^\s*(?:begin|start transaction|commit|rollback)\b/i;
/** The line in the access log: written already, and no question. */
const writing = /\binsert into\b/i;
const scope = /set_config\('role'/;

/**
 * Carries out the statements of transactions again, each explained, in the same scope: as the application
 * role, with the same gemeenten and holder. Nothing of it stays.
 */
export async function explainStatements(client: pg.Client, statements: readonly Statement[]): Promise<Explained[]> {
  const explained: Explained[] = [];
  await client.query('begin');
  try {
    for (const { text, parameters } of statements) {
      if (control.test(text) || writing.test(text)) continue;
      if (scope.test(text)) {
        await client.query('rollback');
        await client.query('begin');
        await client.query(text, [...parameters]);
        continue;
      }
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`explain (analyze, buffers, timing off, format json) ${text}`, [...parameters]);
      const [answer] = rows;
      if (answer) explained.push({ text, plan: answer['QUERY PLAN'][0].Plan });
    }
  } finally {
    await client.query('rollback');
  }
  return explained;
}
