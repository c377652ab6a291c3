import type { Static } from 'typebox';
import type { CommandContext, QueryContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { required } from '../../platform/required.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import { matchOf, mayIntroduce, mayMeet } from './burenhulp.ts';
import { kennismakingGestopt, kennismakingOvereengekomen, kennismakingVoorgesteld } from './burenhulp.events.ts';
import { metVog } from './burenhulp.policy.ts';
import { getHulp, getHulpByCode, listHulpen, listKennismakingen, listOthers, type HulpRij } from './burenhulp.queries.ts';
import type { EigenHulp, HulpGegevens, KennismakingAntwoord, KennismakingStand, KennismakingVoorstel, MetCode } from './burenhulp.schema.ts';

/** The use for which codes of this module are kept. */
export const use = 'burenhulp';

/** The coordinator introduces two that fit; each then says yes or no with the own code. */
export async function introduce({ tx, gemeente, input, actor, today, newId, publish }: CommandContext<Static<typeof KennismakingVoorstel>, object>): Promise<Static<typeof KennismakingStand>> {
  const [aanbod, vraag] = [await getHulp(tx, gemeente, input.aanbod), await getHulp(tx, gemeente, input.vraag)];
  if (aanbod.kant !== 'aanbod' || vraag.kant !== 'vraag' || matchOf(aanbod, vraag) === undefined) throw invalidInput([{ pad: '/vraag', uitleg: { nl: 'Dit aanbod en deze vraag passen niet bij elkaar.', en: 'This offer and this question do not fit.' } }]);
  if (aanbod.toestand !== 'open' || vraag.toestand !== 'open') throw conflict('BurenhulpGestopt', { nl: 'Een van beiden is gestopt.', en: 'One of both has stopped.' });
  const may = mayIntroduce(aanbod.soort, aanbod.vog_gezien_op, (await policyOn(tx, metVog, gemeente, today)).waarde.soorten);
  if (!may.ja) throw conflict('VogOntbreekt', may.reden);
  const id = newId();
  const made = await tx.insertInto('kennismaking').values({ gemeente, id, ...input, akkoord_aanbod: null, akkoord_vraag: null, toestand: 'voorgesteld', voorgesteld_op: today.toString(), voorgesteld_door: actorKey(actor) })
    .onConflict((same) => same.columns(['gemeente', 'aanbod', 'vraag']).doNothing()).returning('id').executeTakeFirst();
  if (!made) throw conflict('AlVoorgesteld', { nl: 'Deze twee zijn al aan elkaar voorgesteld.', en: 'These two were introduced already.' });
  publish(id, kennismakingVoorgesteld, { kennismaking: id, ...input });
  return { id, toestand: 'voorgesteld' };
}

/** One of both says yes or no, or stops later. Who said no is told to the other only as: stopped. */
export async function answer({ tx, gemeente, input, env, publish }: CommandContext<Static<typeof KennismakingAntwoord>, object>): Promise<Static<typeof KennismakingStand>> {
  const own = await getHulpByCode(tx, gemeente, codeIndex(env.secrets, use, input.code));
  const row = await tx.selectFrom('kennismaking').select(['id', 'aanbod', 'vraag', 'akkoord_aanbod', 'akkoord_vraag', 'toestand']).where('gemeente', '=', gemeente).where('id', '=', input.kennismaking).where(own.kant, '=', own.id).forUpdate().executeTakeFirst();
  if (!row) throw invalidInput([{ pad: '/kennismaking', uitleg: { nl: 'Deze kennismaking is niet van u.', en: 'This introduction is not yours.' } }]);
  if (row.toestand === 'gestopt') throw conflict('KennismakingGestopt', { nl: 'Deze kennismaking is gestopt.', en: 'This introduction has stopped.' });
  const said = own.kant === 'aanbod' ? { akkoord_aanbod: input.akkoord } : { akkoord_vraag: input.akkoord };
  const after = { ...row, ...said };
  const toestand = !input.akkoord ? 'gestopt' : after.akkoord_aanbod === true && after.akkoord_vraag === true ? 'overeengekomen' : 'voorgesteld';
  await tx.updateTable('kennismaking').set({ ...said, toestand }).where('gemeente', '=', gemeente).where('id', '=', row.id).execute();
  const pair = { kennismaking: row.id, aanbod: row.aanbod, vraag: row.vraag };
  if (toestand === 'gestopt') publish(row.id, kennismakingGestopt, pair);
  if (toestand === 'overeengekomen' && row.toestand !== 'overeengekomen') publish(row.id, kennismakingOvereengekomen, pair);
  return { id: row.id, toestand };
}

/** What somebody sees of the own offer or question: of the other only what is needed to say yes, and who it is once both did. */
export async function showOwn({ tx, gemeente, input, env }: QueryContext<Static<typeof MetCode>, object>): Promise<Static<typeof EigenHulp>> {
  const own = await getHulpByCode(tx, gemeente, codeIndex(env.secrets, use, input.code));
  const rows = await listKennismakingen(tx, gemeente, own);
  const otherOf = ({ aanbod, vraag }: { readonly aanbod: string; readonly vraag: string }): string => (own.kant === 'aanbod' ? vraag : aanbod);
  const others = new Map((await listHulpen(tx, gemeente, rows.map(otherOf))).map((other) => [other.id, other]));
  const kennismakingen = rows.map((row) => {
    const { id, akkoord_aanbod: akkoordAanbod, akkoord_vraag: akkoordVraag, toestand } = row;
    const { soort, wijk, dagdelen, naam, bereik } = required(others.get(otherOf(row)), 'the other of an introduction');
    return { id, soort, wijk, dagdelen, toestand, zelfAkkoord: own.kant === 'aanbod' ? akkoordAanbod : akkoordVraag, ander: mayMeet({ toestand, akkoordAanbod, akkoordVraag }) ? { naam, bereik } : null };
  });
  return { kant: own.kant, soort: own.soort, wijk: own.wijk, dagdelen: own.dagdelen, toestand: own.toestand, kennismakingen };
}

/** For the coordinator: who it is, and who fits best and why. */
export async function showFitting({ tx, gemeente, loaded: own, today }: QueryContext<unknown, HulpRij>): Promise<Static<typeof HulpGegevens>> {
  const { id, kant, soort, wijk, dagdelen, toelichting, naam, bereik, toestand, vog_gezien_op: vogGezienOp } = own;
  const introduced = new Map((await listKennismakingen(tx, gemeente, own)).map((one) => [kant === 'aanbod' ? one.vraag : one.aanbod, one.toestand]));
  const others = toestand === 'open' ? await listOthers(tx, gemeente, own) : [];
  const passend = others.flatMap((other) => {
    const match = matchOf(own, other);
    return match === undefined ? [] : [{ ...match, id: other.id, naam: other.naam, bereik: other.bereik, wijk: other.wijk, voorgesteld: introduced.get(other.id) ?? null }];
  }).toSorted((a, b) => b.punten - a.punten || (a.id < b.id ? -1 : 1)).slice(0, 20).map(({ punten: _points, ...one }) => one);
  const vogNodig = kant === 'aanbod' && (await policyOn(tx, metVog, gemeente, today)).waarde.soorten.includes(soort);
  return { id, kant, soort, wijk, dagdelen, toelichting, naam, bereik, toestand, vogNodig, vogGezienOp, passend };
}
