import type { Static } from 'typebox';
import type { ActContext, CommandContext, QueryContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, forbidden } from '../../platform/error.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { namesOfKaartorganisaties } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { mayUndo } from './voucher.ts';
import { aanbiederGeregistreerd } from './voucher.events.ts';
import { requireSleutel } from './voucher.queries.ts';
import type { AanbiederRegistratie, AanbiederVouchers, Kaartorganisatie } from './voucher.schema.ts';

/** The organisation for which somebody logged in works. */
function organisatieOf({ actor }: Pick<ActContext<unknown, unknown>, 'actor'>): string {
  if (actor.soort === 'organisatie') return actor.organisatie;
  throw forbidden({ nl: 'Alleen wie voor een aanbieder werkt, kan dit.', en: 'Only who works for an aanbieder can do this.' });
}

/** Which organisation of the sociale kaart that is, once the key was shown. */
async function findLink(tx: ReadTx, gemeente: string, organisatie: string): Promise<string | undefined> {
  return (await tx.selectFrom('voucher_aanbieder').select('dienst_organisatie').where('gemeente', '=', gemeente).where('organisatie', '=', organisatie).executeTakeFirst())?.dienst_organisatie;
}

/** The same; throws where no key was shown yet, or beheer gave out a new one. */
export async function requireLink(context: Pick<ActContext<unknown, unknown>, 'actor' | 'gemeente'> & { readonly tx: ReadTx }): Promise<string> {
  const found = await findLink(context.tx, context.gemeente, organisatieOf(context));
  if (found === undefined) throw conflict('SleutelOntbreekt', { nl: 'Vul eerst één keer de sleutel in die uw organisatie van de gemeente kreeg.', en: 'First enter once the key that your organisation got from the gemeente.' });
  return found;
}

/** Shows once, with the key, which organisation of the sociale kaart this aanbieder is. */
export async function register({ tx, gemeente, input, actor, moment, env, publish, ...context }: CommandContext<Static<typeof AanbiederRegistratie>, object>): Promise<Static<typeof Kaartorganisatie>> {
  const organisatie = organisatieOf({ actor, ...context });
  const dienst = await requireSleutel(tx, gemeente, codeIndex(env.secrets, 'voucher-sleutel', input.sleutel));
  const given = { dienst_organisatie: dienst, geregistreerd_op: isoMoment(moment), geregistreerd_door: actorKey(actor) };
  await tx.insertInto('voucher_aanbieder').values({ gemeente, organisatie, ...given }).onConflict((same) => same.columns(['gemeente', 'organisatie']).doUpdateSet(given)).execute();
  publish(dienst, aanbiederGeregistreerd, { organisatie: dienst, aanbieder: organisatie });
  return { organisatie: dienst, naam: (await namesOfKaartorganisaties(tx, gemeente, [dienst])).get(dienst) ?? '' };
}

/** What the own organisation spent last, and what can still be undone; nothing of whose vouchers they are. */
export async function showOwn({ tx, gemeente, moment, ...context }: QueryContext<unknown, object>): Promise<Static<typeof AanbiederVouchers>> {
  const dienst = await findLink(tx, gemeente, organisatieOf(context));
  if (dienst === undefined) return { naam: null, items: [] };
  const rows = await tx.selectFrom('verzilvering as z').innerJoin('voucher as v', (j) => j.onRef('v.gemeente', '=', 'z.gemeente').onRef('v.id', '=', 'z.voucher')).select(['z.id', 'z.aantal', 'z.moment', 'z.teruggenomen_op', 'v.naam', 'v.eenheid'])
    .where('z.gemeente', '=', gemeente).where('z.dienst_organisatie', '=', dienst).orderBy('z.moment', 'desc').orderBy('z.id', 'desc').limit(20).execute();
  const naam = (await namesOfKaartorganisaties(tx, gemeente, [dienst])).get(dienst) ?? '';
  return { naam, items: rows.map(({ teruggenomen_op: terug, ...row }) => ({ ...row, teruggenomen: terug !== null, terugMogelijk: terug === null && mayUndo(Temporal.Instant.from(row.moment), moment) })) };
}
