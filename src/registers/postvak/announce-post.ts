import { sql } from 'kysely';
import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { planMail } from '../../platform/mail/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import './postvak.tables.ts';
import './postvoorkeur.tables.ts';

/**
 * Mails somebody who wants so that there is something to read, at most once an hour however much there is. The mail says
 * neither what nor of whom, nor that there is a dossier.
 */
export async function announce(tx: WriteTx, env: Environment, gemeente: string, houder: string): Promise<void> {
  const row = await tx.selectFrom('postvoorkeur').select('email_versleuteld').where('gemeente', '=', gemeente).where('houder', '=', houder).where('kanaal', '=', 'e-mail').executeTakeFirst();
  if (!row?.email_versleuteld) return;
  const uur = isoMoment(env.clock.now()).slice(0, 13);
  await planMail(tx, env, { gemeente, sleutel: `aankondiging ${houder} ${uur}`, soort: 'postvak.aankondiging' }, {
    aan: env.secrets.open(row.email_versleuteld), onderwerp: 'Er staat een bericht voor u klaar',
    tekst: `Beste lezer,\n\nEr staat een bericht voor u klaar. Ga naar de website van de gemeente en log in:\n${new URL('/mijn', env.publicUrl).href}\n\nWilt u deze mails niet meer? Dat kiest u bij Mijn gegevens.\n\nMet vriendelijke groet,\nde gemeente\n`,
  });
}

/** Tells of letters that nobody opened yet. */
async function announcePost(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const rows = await tx.selectFrom('postvak_bericht').select(['id', 'persoon', 'gelezen_op']).where('gemeente', '=', gemeente).where(sql<boolean>`kanaal = 'e-mail' and not aangekondigd`).orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  if (rows.length === 0) return 0;
  for (const persoon of new Set(rows.filter((row) => row.gelezen_op === null).map((row) => row.persoon))) await announce(tx, env, gemeente, `p:${persoon}`);
  await tx.updateTable('postvak_bericht').set({ aangekondigd: true }).where('gemeente', '=', gemeente).where('id', 'in', rows.map(({ id }) => id)).execute();
  return rows.length;
}

export const postAankondigen: TimedWork = { naam: 'post.aankondigen', voor: 'gemeente', run: announcePost };
