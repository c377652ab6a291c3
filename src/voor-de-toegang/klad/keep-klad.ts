import type { Static } from 'typebox';
import type { ActContext, CommandContext, QueryContext } from '../../platform/act/act.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { codeIndex, codesFor, drawCode, spellCode } from '../../platform/secret/secret-code.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { bewaren } from './klad.policy.ts';
import { listBijlagen } from './klad-bijlage.queries.ts';
import { findKlad, getKlad, use, type Klad } from './klad.queries.ts';
import type { KladBewaring, KladEigen, KladStand } from './klad.schema.ts';
import { writeAntwoorden, type Antwoorden } from './klad.ts';

type Stand = Static<typeof KladStand>;
type Writing = CommandContext<unknown, object>;

const show = (code: string, { bewaardTot, antwoorden }: Pick<Klad, 'bewaardTot' | 'antwoorden'>, bijlagen: Stand['bijlagen'] = []): Stand => ({
  code: spellCode(code), bewaardTot, bijlagen, antwoorden: Object.entries(antwoorden).map(([veld, { waarde, versie, anders }]) => ({ veld, waarde, versie, anders })),
});

async function lastDay({ tx, gemeente, today }: { readonly tx: ReadTx } & Pick<Writing, 'gemeente' | 'today'>): Promise<string> {
  const { waarde: { dagen } } = await policyOn(tx, bewaren, gemeente, today);
  return today.add({ days: dagen }).toString();
}

/** A new draft, unless there is one with this code already. */
async function start(context: Writing, code: string, antwoorden: Antwoorden, houder = ''): Promise<Stand> {
  const { tx, gemeente, today, env: { secrets }, newId } = context;
  const bewaardTot = await lastDay(context);
  await tx.insertInto('klad').values({ gemeente, id: newId(), houder, code_index: codeIndex(secrets, use, code), inhoud: secrets.seal(JSON.stringify(antwoorden)), begonnen_op: today.toString(), bewaard_tot: bewaardTot })
    .onConflict((conflict) => conflict.columns(['gemeente', 'code_index']).doNothing()).execute();
  return show(code, { bewaardTot, antwoorden });
}

/**
 * Keeps what was written: in what was begun with this code, else as something new: also where that was sent or thrown away
 * meanwhile, so that no word is ever refused. The days are counted anew.
 */
export async function keepKlad(context: CommandContext<Static<typeof KladBewaring>, object>): Promise<Stand> {
  const { tx, gemeente, input, env: { secrets, random } } = context;
  const known = input.code === undefined ? undefined : await findKlad(tx, { gemeente, code: input.code, secrets }, 'write');
  if (input.code === undefined || known === undefined) return start(context, drawCode(random), writeAntwoorden({}, input.velden));
  const [antwoorden, bewaardTot] = [writeAntwoorden(known.antwoorden, input.velden), await lastDay(context)];
  await tx.updateTable('klad').set({ inhoud: secrets.seal(JSON.stringify(antwoorden)), bewaard_tot: bewaardTot }).where('gemeente', '=', gemeente).where('id', '=', known.id).execute();
  return show(input.code, { bewaardTot, antwoorden }, await listBijlagen(tx, gemeente, known.id, secrets));
}

/** The draft of who logged in by the code that belongs to the person: the one it was begun with, or the one it will be. */
async function findOwn({ tx, gemeente, input, env: { secrets } }: Pick<ActContext<{ persoon: string }, object>, 'env' | 'input' | 'gemeente'> & { readonly tx: ReadTx }): Promise<{ code: string; found?: Klad }> {
  const codes = codesFor(secrets, use, input.persoon);
  for (const code of codes) {
    const found = await findKlad(tx, { gemeente, code, secrets }, 'read');
    if (found !== undefined) return { code, found };
  }
  return { code: codes[0] ?? '' };
}

async function known(tx: ReadTx, gemeente: string, id: string): Promise<Static<typeof KladEigen>['bekend']> {
  const { naam, straat, huisnummer, huisletter, huisnummertoevoeging, postcode, plaats, telefoon, email, wijk } = await getPersoon(tx, gemeente, id);
  return { naam, adres: [`${straat} ${huisnummer ?? ''}${huisletter}${huisnummertoevoeging}`.trim(), `${postcode} ${plaats}`.trim()].filter((part) => part !== '').join(', '), telefoon, email, wijk };
}

/** The one draft of who logged in: there, or begun now. Its code belongs to the person, so that each device finds the same. */
export async function openOwn(context: CommandContext<{ persoon: string }, object>): Promise<Static<typeof KladEigen>> {
  const { tx, gemeente, input, env: { secrets } } = context;
  const { code, found } = await findOwn(context);
  return { ...(found ? show(code, found, await listBijlagen(tx, gemeente, found.id, secrets)) : await start(context, code, {}, `p:${input.persoon}`)), bekend: await known(tx, gemeente, input.persoon) };
}

/** The same to look at; without answers where nothing was begun. */
export async function showOwn(context: QueryContext<{ persoon: string }, object>): Promise<Static<typeof KladEigen>> {
  const { tx, gemeente, input, env: { secrets } } = context;
  const { code, found } = await findOwn(context);
  const stand = found ? show(code, found, await listBijlagen(tx, gemeente, found.id, secrets)) : show(code, { bewaardTot: await lastDay(context), antwoorden: {} });
  return { ...stand, bekend: await known(tx, gemeente, input.persoon) };
}

/** What was written, to who knows the code. */
export async function showKlad({ tx, gemeente, input: { code }, env: { secrets } }: QueryContext<{ code: string }, object>): Promise<Stand> {
  const found = await getKlad(tx, { gemeente, code, secrets });
  return show(code, found, await listBijlagen(tx, gemeente, found.id, secrets));
}
