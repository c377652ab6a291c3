import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { listKaartorganisaties, namesOfKaartorganisaties } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { mayUndo, tell } from './voucher.ts';
import { verzilveringTeruggenomen, voucherVerzilverd } from './voucher.events.ts';
import { vouchersoorten } from './voucher.policy.ts';
import { findByCode, putBack, requireSleutel, takeFrom, type FoundVoucher } from './voucher.queries.ts';
import type { VerzilveringTeruggenomen, VoucherVerzilverd, VoucherVerzilvering } from './voucher.schema.ts';

type Spending = CommandContext<Omit<Static<typeof VoucherVerzilvering>, 'sleutel'>, object>;
type Undoing = CommandContext<{ readonly id: string }, object>;
type WithKey = CommandContext<{ readonly sleutel: string }, object>;

/** An organisation does something for a voucher. It learns what is left on it, and nothing of whose it is or why. */
export async function spendAt(context: Spending, organisatie: string): Promise<Static<typeof VoucherVerzilverd>> {
  const { tx, gemeente, input, moment, today, newId, env, publish } = context;
  const voucher = await findByCode(tx, gemeente, codeIndex(env.secrets, 'voucher', input.code));
  if (!voucher) throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet. Kijk na of u alle twaalf tekens hebt.', en: 'We do not know this code. Check that you have all twelve characters.' } }]);
  const aantal = readAantal(input, voucher);
  await requireMeant(context, voucher, organisatie);
  const over = await takeFrom(tx, gemeente, voucher.id, aantal, today.toString());
  if (over === undefined) throw refusalOf(await findByCode(tx, gemeente, codeIndex(env.secrets, 'voucher', input.code)) ?? voucher, today.toString());
  const id = newId();
  await tx.insertInto('verzilvering').values({ gemeente, id, voucher: voucher.id, dossier: voucher.dossier, dienst_organisatie: organisatie, aantal, centen: aantal * voucher.tarief, dag: today.toString(), moment: isoMoment(moment), teruggenomen_op: null }).execute();
  publish(voucher.dossier, voucherVerzilverd, { voucher: voucher.id, dossier: voucher.dossier, soort: voucher.soort, verzilvering: id });
  const names = await namesOfKaartorganisaties(tx, gemeente, [organisatie]);
  return { id, organisatie: names.get(organisatie) ?? '', naam: voucher.naam, eenheid: voucher.eenheid, aantal, over, geldigTot: voucher.geldig_tot, terugTot: isoMoment(moment.add({ hours: 24 })) };
}

/** Undoes a spending within a day: only the organisation that did it. */
export async function undoAt(context: Undoing, organisatie: string): Promise<Static<typeof VerzilveringTeruggenomen>> {
  const { tx, gemeente, input, moment, publish } = context;
  const row = await tx.selectFrom('verzilvering').select(['voucher', 'aantal', 'moment', 'teruggenomen_op']).where('gemeente', '=', gemeente).where('id', '=', input.id).where('dienst_organisatie', '=', organisatie).executeTakeFirst();
  if (!row) throw invalidInput([{ pad: '/id', uitleg: { nl: 'Uw organisatie heeft deze voucher niet verzilverd.', en: 'Your organisation did not spend this voucher.' } }]);
  if (!mayUndo(Temporal.Instant.from(row.moment), moment)) throw conflict('TerugnemingTeLaat', { nl: 'Terugdraaien kan binnen een dag. Bel nu de gemeente.', en: 'You can undo this within a day. Please call the gemeente now.' });
  const { numUpdatedRows } = await tx.updateTable('verzilvering').set({ teruggenomen_op: isoMoment(moment) }).where('gemeente', '=', gemeente).where('id', '=', input.id).where('teruggenomen_op', 'is', null).executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw conflict('AlTeruggenomen', { nl: 'Dit is al teruggedraaid.', en: 'This was undone already.' });
  const { over, eenheid, soort, dossier } = await putBack(tx, gemeente, row.voucher, row.aantal);
  publish(dossier, verzilveringTeruggenomen, { voucher: row.voucher, dossier, soort, verzilvering: input.id });
  return { id: input.id, over, eenheid };
}

/** The organisation whose key this is, for who has no login. */
export const byKey = ({ tx, gemeente, input, env }: WithKey): Promise<string> => requireSleutel(tx, gemeente, codeIndex(env.secrets, 'voucher-sleutel', input.sleutel));

/** An amount for a voucher in euro, a number for one in times. */
function readAantal({ bedrag, keren }: Spending['input'], { eenheid }: FoundVoucher): number {
  const [given, other] = eenheid === 'bedrag' ? [bedrag, keren] : [keren, bedrag];
  if (given !== undefined && other === undefined) return given;
  throw invalidInput([eenheid === 'bedrag'
    ? { pad: '/bedrag', uitleg: { nl: 'Deze voucher is een bedrag waard. Vul alleen in voor hoeveel euro u iets deed.', en: 'This voucher is worth an amount. Only enter for how many euro you did something.' } }
    : { pad: '/keren', uitleg: { nl: 'Deze voucher is een aantal keren waard. Vul alleen in hoe vaak u iets deed.', en: 'This voucher is worth a number of times. Only enter how often you did something.' } }]);
}

/** A voucher is for the lokale diensten that the policy of its kind names. */
async function requireMeant({ tx, gemeente, today }: Spending, { soort, naam, geldig_van: van }: FoundVoucher, organisatie: string): Promise<void> {
  const kinds = (await policyOn(tx, vouchersoorten, gemeente, today)).waarde;
  // A kind that is no longer granted still holds as it did on the day it was.
  const kind = kinds.find((one) => one.soort === soort) ?? (await policyOn(tx, vouchersoorten, gemeente, Temporal.PlainDate.from(van))).waarde.find((one) => one.soort === soort);
  const meant = kind === undefined ? [] : await listKaartorganisaties(tx, gemeente, kind);
  if (!meant.some(({ id }) => id === organisatie)) throw conflict('VoucherNietVoorDezeDienst', { nl: `Deze voucher is voor ${naam.nl.toLowerCase()}. Uw organisatie biedt dat niet aan op de sociale kaart.`, en: `This voucher is for ${naam.en.toLowerCase()}. Your organisation does not offer that on the sociale kaart.` });
}

function refusalOf({ toestand, geldig_tot: tot, over, eenheid }: FoundVoucher, today: string): Error {
  if (toestand === 'ingetrokken') return conflict('VoucherIngetrokken', { nl: 'Deze voucher is ingetrokken. Er is niets afgeschreven.', en: 'This voucher was withdrawn. Nothing was taken from it.' });
  if (toestand === 'verlopen' || tot < today) return conflict('VoucherVerlopen', { nl: 'Deze voucher is verlopen. Er is niets afgeschreven.', en: 'This voucher has expired. Nothing was taken from it.' });
  const left = tell(eenheid, over);
  return conflict('VoucherOntoereikend', { nl: `Er is nog ${left.nl} over op deze voucher. Er is niets afgeschreven.`, en: `There is ${left.en} left on this voucher. Nothing was taken from it.` });
}
