import type { Static } from 'typebox';
import { sql } from 'kysely';
import type { CommandContext } from '../../platform/act/act.ts';
import type { Environment } from '../../platform/act/environment.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { conflict } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { findWijk } from '../../registers/gemeente/index.ts';
import { leeftijd, parseBsn, toRegister, type BrpPersoon } from '../../registers/persoon/index.ts';
import { besluitvorming } from './initiatief.policy.ts';
import type { InitiatiefRij } from './initiatief.queries.ts';
import type { Stand, Stem } from './initiatief.schema.ts';

const over = () => conflict('StemmingVoorbij', { nl: 'De stemming is voorbij.', en: 'The vote is over.' });

/** Who votes, as the BRP knows them now: asked for the vote and not kept. */
export async function askVoter(env: Environment, actor: Actor): Promise<BrpPersoon> {
  const bsn = parseBsn(actor.soort === 'inwoner' && actor.bsn ? actor.bsn() : '', '/bsn');
  env.admitBsn(bsn);
  return env.brp.getPersoon(bsn);
}

/**
 * One vote of somebody who lives in the wijk and is old enough. That they voted is kept as a keyed digest that differs per initiatief;
 * what they voted is only counted, so that nobody can tell it, also not from the database.
 */
export async function vote({ tx, gemeente, input, loaded, today, env, prepared }: CommandContext<Static<typeof Stem>, InitiatiefRij>): Promise<Static<typeof Stand>> {
  const voter = prepared as BrpPersoon;
  const { postcode } = toRegister(voter);
  const own = voter.verblijfGemeente?.code === gemeente && postcode !== '' ? await findWijk(tx, gemeente, postcode) : undefined;
  if (own !== loaded.wijk) throw conflict('WoontElders', { nl: 'Alleen wie in deze wijk woont, kan stemmen.', en: 'Only who lives in this wijk can vote.' });
  const { waarde } = await policyOn(tx, besluitvorming, gemeente, today);
  if ((leeftijd(voter.geboortedatum, today) ?? 0) < waarde.leeftijd) throw conflict('TeJong', { nl: `Stemmen kan vanaf ${waarde.leeftijd} jaar.`, en: `You can vote from the age of ${waarde.leeftijd}.` });
  if (loaded.stemmen_tot === null || loaded.stemmen_tot < today.toString()) throw over();
  const first = await tx.insertInto('initiatief_stem').values({ gemeente, initiatief: loaded.id, stemmer_index: env.secrets.blindIndex(`stem/${loaded.id}/${voter.bsn}`) }).onConflict((same) => same.doNothing()).executeTakeFirst();
  if (first.numInsertedOrUpdatedRows === 0n) throw conflict('AlGestemd', { nl: 'U hebt al gestemd over dit initiatief. Uw stem telt één keer, en is niet meer te veranderen.', en: 'You voted on this initiative already. Your vote counts once, and can no longer be changed.' });
  const counted = await tx.updateTable('initiatief').set(input.voor ? { voor: sql`voor + 1` } : { tegen: sql`tegen + 1` }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).where('toestand', '=', 'stemming').executeTakeFirst();
  if (counted.numUpdatedRows === 0n) throw over();
  return { id: loaded.id, toestand: loaded.toestand };
}
