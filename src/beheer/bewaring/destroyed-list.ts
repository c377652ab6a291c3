import { appendFile, readFile } from 'node:fs/promises';
import type { Environment } from '../../platform/act/environment.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { systemScope } from '../../platform/journal/system-scope.ts';
import { dossierVernietigd } from '../../registers/dossier/index.ts';
import { destroyDossier } from './destroy-dossier.ts';

declare module '../../platform/act/environment.ts' {
  interface Environment {
    /** List of what was destroyed, outside the database and its copies. */
    readonly destroyedFile?: string;
  }
}

/** One line of the list: ids and a day, no name. */
interface Line {
  readonly gemeente: string;
  readonly dossier: string;
  readonly vernietiging: string;
  readonly grond: 'termijn' | 'verzoek';
  readonly op: string;
  readonly door: string;
}

/** Writes each destruction on the list. A line that stands there twice does no harm. */
export const vernietigdNoteren: Effect = {
  kind: 'effect', naam: 'vernietigd-noteren', soorten: [dossierVernietigd.soort],
  async prepare({ gemeente, inhoud, moment, actor }, { destroyedFile }) {
    if (destroyedFile === undefined) return;
    const { dossier, vernietiging, grond } = inhoud as Pick<Line, 'dossier' | 'vernietiging' | 'grond'>;
    const line: Line = { gemeente, dossier, vernietiging, grond, op: moment, door: actor };
    await appendFile(destroyedFile, `${JSON.stringify(line)}\n`, { mode: 0o600, flush: true });
  },
  apply: () => Promise.resolve(),
};

async function readLines(file: string): Promise<readonly Line[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

/**
 * Destroys again what a copy brought back: every dossier on the list that is there. Done at every start, before anything is
 * served, each dossier in its own transaction. Answers how many there were. Throws when the list cannot be read.
 */
export async function repeatDestructions(env: Environment, file: string): Promise<number> {
  let repeated = 0;
  for (const { gemeente, dossier, vernietiging, grond, op, door } of await readLines(file)) {
    await env.database.write(systemScope(gemeente, 'herstel'), async (tx) => {
      const there = await tx.selectFrom('dossier').select('id').where('gemeente', '=', gemeente).where('id', '=', dossier).executeTakeFirst();
      if (there === undefined) return;
      const besluit = { toestand: 'uitgevoerd', besloten_op: op, besloten_door: door, reden: 'herhaald na herstel' } as const;
      // Another proposal for it in the copy gives way to what was decided.
      await tx.updateTable('vernietiging').set({ ...besluit, toestand: 'afgewezen', besloten_door: 's:herstel' }).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('id', '<>', vernietiging).where('toestand', '=', 'voorgesteld').execute();
      await tx.insertInto('vernietiging').values({ gemeente, id: vernietiging, dossier, grond, vernietigingsverzoek: null, uitleg: '{}', voorgesteld_op: op, voorgesteld_door: 's:herstel', aantallen: null, ...besluit })
        .onConflict((on) => on.columns(['gemeente', 'id']).doUpdateSet(besluit)).execute();
      await destroyDossier(tx, { gemeente, dossier, vernietiging });
      await publishFromReader(tx, env, gemeente, 'herstel', dossier, dossierVernietigd, { dossier, vernietiging, grond });
      repeated += 1;
    });
  }
  return repeated;
}
