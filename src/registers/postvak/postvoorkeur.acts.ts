import { sql } from 'kysely';
import Type from 'typebox';
import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { inwoner, ownHolder } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { planMail } from '../../platform/mail/index.ts';
import { codeIndex, drawCode } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { getPersoon } from '../persoon/index.ts';
import { voorkeurGewijzigd } from './postvak.events.ts';
import { codeMinutes, mostCodes, postkanalen, refuseCode } from './postvoorkeur.ts';
import './postvoorkeur.tables.ts';

const Id = Type.String({ format: 'uuid' });
const doel = 'weten hoe iemand bericht wil krijgen (Awb 2:14)';
const Kanaal = Type.Enum([...postkanalen]);
const Stand = Type.Object({ persoon: Id, kanaal: Kanaal });
const use = 'postvoorkeur';

const findVoorkeur = (tx: ReadTx, gemeente: string, houder: string) => tx.selectFrom('postvoorkeur').selectAll().where('gemeente', '=', gemeente).where('houder', '=', houder).executeTakeFirst();

/** Seen with the eyes of who asks, before anything is done as Spil: of somebody else there is nothing to see. */
async function load(tx: ReadTx, { persoon }: { persoon: string }, gemeente: string): Promise<{ houder: string }> {
  await getPersoon(tx, gemeente, persoon);
  return { houder: `p:${persoon}` };
}

const lijst = query({
  name: 'postvoorkeur.lijst', label: { nl: 'Hoe ik bericht krijg', en: 'How I am told' }, purpose: doel, route: 'GET /postvoorkeuren', scope: 'set', input: Type.Object({}, { additionalProperties: false }), may: inwoner,
  output: Type.Object({ items: Type.Array(Type.Object({ persoon: Id, kanaal: Kanaal, email: Type.String(), wacht: Type.String({ description: 'Adres waarvan de code nog niet is ingevuld.' }) })) }),
  async run({ tx, actor, gemeenten, env: { secrets } }) {
    const items = [];
    for (const gemeente of gemeenten) {
      for (const houder of holderKeys(actor, gemeente)) {
        const row = await findVoorkeur(tx, gemeente, houder);
        const read = (sealed: Uint8Array | null | undefined): string => (sealed ? secrets.open(sealed) : '');
        items.push({ persoon: houder.slice(2), kanaal: row?.kanaal ?? ('post' as const), email: read(row?.email_versleuteld), wacht: read(row?.nieuw_versleuteld) });
      }
    }
    return { items };
  },
});

type Change = CommandContext<{ persoon: string; kanaal: 'post' | 'e-mail'; email?: string }, { houder: string }>;

/** On paper at once; by mail when the code that goes to the address comes back. */
async function change({ tx, input, loaded: { houder }, gemeente, moment, today, env, publish }: Change): Promise<{ persoon: string; kanaal: 'post' | 'e-mail' }> {
  const [at, day] = [isoMoment(moment), today.toString()];
  if (input.kanaal === 'post') {
    const paper = { kanaal: 'post' as const, email_versleuteld: null, nieuw_versleuteld: null, code_index: null, code_vervalt_op: null, gewijzigd_op: at };
    await tx.insertInto('postvoorkeur').values({ gemeente, houder, ...paper, pogingen: 0, codes: 0, codes_op: day }).onConflict((one) => one.columns(['gemeente', 'houder']).doUpdateSet(paper)).execute();
    publish(input.persoon, voorkeurGewijzigd, { persoon: input.persoon, kanaal: 'post' });
    return { persoon: input.persoon, kanaal: 'post' };
  }
  if (input.email === undefined) throw invalidInput([{ pad: '/email', uitleg: { nl: 'Vul uw e-mailadres in.', en: 'Fill in your e-mail address.' } }]);
  const code = drawCode(env.random);
  const asked = { nieuw_versleuteld: env.secrets.seal(input.email), code_index: codeIndex(env.secrets, use, code), code_vervalt_op: isoMoment(moment.add({ minutes: codeMinutes })), pogingen: 0, codes_op: day, gewijzigd_op: at };
  // Counted by the row itself: of many at once no more than so many get a code.
  const row = await tx.insertInto('postvoorkeur').values({ gemeente, houder, kanaal: 'post', email_versleuteld: null, ...asked, codes: 1 })
    .onConflict((one) => one.columns(['gemeente', 'houder']).doUpdateSet({ ...asked, codes: sql<number>`case when postvoorkeur.codes_op = ${day}::date then postvoorkeur.codes + 1 else 1 end` })
      .where(sql<boolean>`postvoorkeur.codes_op <> ${day}::date or postvoorkeur.codes < ${mostCodes}`)).returning('kanaal').executeTakeFirst();
  if (row === undefined) throw conflict('TeVeelCodes', { nl: 'U vroeg vandaag vijf keer een code aan. Probeer het morgen opnieuw.', en: 'You asked for a code five times today. Try again tomorrow.' });
  await planMail(tx, env, { gemeente, sleutel: `postvoorkeur ${houder} ${at}`, soort: 'postvoorkeur.code' }, {
    aan: input.email, onderwerp: 'Uw code', tekst: `Beste lezer,\n\nUw code is: ${code}\n\nVul hem in op de pagina waar u uw e-mailadres opgaf. Dat kan een uur lang.\n\nVroeg u dit niet aan? Dan hoeft u niets te doen.\n\nMet vriendelijke groet,\nde gemeente\n`,
  });
  return { persoon: input.persoon, kanaal: row.kanaal };
}

const wijziging = command({
  name: 'postvoorkeur.wijziging', label: { nl: 'Kiezen hoe ik bericht krijg', en: 'Choose how I am told' }, purpose: doel, route: 'POST /personen/{persoon}/postvoorkeuren',
  input: Type.Object({ persoon: Id, kanaal: Kanaal, email: Type.Optional(Type.String({ maxLength: 200, pattern: '^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$' })) }, { additionalProperties: false }), output: Stand, load, may: ownHolder,
  // Mails are of staff and of Spil: nobody else reads who gets one.
  asSpil: true, events: [voorkeurGewijzigd], run: change,
});

const bevestiging = command({
  name: 'postvoorkeur.bevestiging', label: { nl: 'Code invullen', en: 'Fill in the code' }, purpose: doel, route: 'POST /personen/{persoon}/postvoorkeurbevestigingen',
  input: Type.Object({ persoon: Id, code: Type.String({ minLength: 1, maxLength: 40 }) }, { additionalProperties: false }), output: Type.Object({ persoon: Id, bevestigd: Type.Boolean(), reden: Type.Optional(Type.Object({ nl: Type.String(), en: Type.String() })) }),
  load, may: ownHolder, events: [voorkeurGewijzigd],
  async run({ tx, input: { persoon, code }, loaded: { houder }, gemeente, moment, env, publish }) {
    const row = await findVoorkeur(tx, gemeente, houder);
    const at = isoMoment(moment);
    const past = row !== undefined && row.code_index !== null && codeIndex(env.secrets, use, code).equals(row.code_index);
    const reden = refuseCode({ vervaltOp: row?.code_vervalt_op ?? null, pogingen: row?.pogingen ?? 0, past }, at);
    const own = tx.updateTable('postvoorkeur').where('gemeente', '=', gemeente).where('houder', '=', houder);
    if (reden !== undefined) {
      // A wrong try is kept, so it is an answer: a refusal would undo it.
      await own.set((eb) => ({ pogingen: eb('pogingen', '+', 1) })).execute();
      return { persoon, bevestigd: false, reden: { ...reden } };
    }
    await own.set((eb) => ({ kanaal: 'e-mail', email_versleuteld: eb.ref('nieuw_versleuteld'), nieuw_versleuteld: null, code_index: null, code_vervalt_op: null, pogingen: 0, gewijzigd_op: at })).execute();
    publish(persoon, voorkeurGewijzigd, { persoon, kanaal: 'e-mail' });
    return { persoon, bevestigd: true };
  },
});

export const voorkeurActs = [lijst, wijziging, bevestiging] as const;
