import Type from 'typebox';
import { sql } from 'kysely';
import { command, query } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { grant, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, notFound } from '../../platform/error.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { required } from '../../platform/required.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { startTermijn } from '../../registers/termijn/index.ts';
import { ofDossier } from './bewaring.acts.ts';
import { vernietigingGevraagd, vernietigingsverzoekBesloten, vernietigingVoorgesteld } from './bewaring.events.ts';
import { bewaartermijnOf } from './bewaring.queries.ts';
import { Dag, dicht, Id, Reden, Verzoektoestand } from './bewaring.schema.ts';
import { answerVerzoek, soortTaak } from './answer-verzoek.ts';

const doel = 'gegevens laten vernietigen (Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9)';
/** From twelve years on somebody asks for oneself; a younger child by who stands in for it. */
const indiener = grant('plan', 'schrijven', ['betrokkene', 'vertegenwoordiger']);

async function load(tx: ReadTx, { id }: { id: string }, gemeente: string) {
  const row = await tx.selectFrom('vernietigingsverzoek').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

const indiening = command({
  name: 'vernietigingsverzoek.indiening', label: { nl: 'Vragen om mijn dossier te vernietigen', en: 'Ask to have my dossier destroyed' }, purpose: doel, route: 'POST /dossiers/{dossier}/vernietigingsverzoeken', input: Type.Object({ dossier: Id }, dicht), output: Type.Object({ id: Id, uiterlijk: Dag }),
  load: ofDossier, may: indiener, events: [vernietigingGevraagd],
  async run({ tx, input: { dossier }, gemeente, today, moment, actor, newId, publish }) {
    const id = newId();
    const houder = required(holderKeys(actor, gemeente)[0], 'a holder');
    const { einddatum } = await startTermijn(tx, { id: newId(), gemeente, dossier, onderwerp: id, regel: 'wmo-vernietiging', begindatum: today });
    const uiterlijk = required(einddatum, 'a last day').toString();
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('vernietigingsverzoek').values({ gemeente, id, dossier, houder, ontvangen_op: today.toString(), uiterlijk, toestand: 'ingediend', motivering: '', besloten_op: null }).onConflict((on) => on.doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw conflict('AlGevraagd', { nl: 'U vroeg dit al. Wij laten u weten wat wij besluiten.', en: 'You asked this already. We will tell you what we decide.' });
    await addTaak(tx, { id: newId(), gemeente, houder: 'r:privacy', dossier, soort: soortTaak, onderwerp: id, titel: 'Verzoek om een dossier te vernietigen', uiterlijk, moment: isoMoment(moment) });
    publish(id, vernietigingGevraagd, { vernietigingsverzoek: id, dossier, uiterlijk });
    return { id, uiterlijk };
  },
});
const beslissing = command({
  name: 'vernietigingsverzoek.beslissing', label: { nl: 'Beslissen over het verzoek om te vernietigen', en: 'Decide on the request to destroy' }, purpose: doel, route: 'POST /vernietigingsverzoeken/{id}/beslissingen', freshLogin: true,
  input: Type.Object({ id: Id, toewijzen: Type.Boolean({ description: 'Ja: een collega beslist daarna over de vernietiging zelf.' }), motivering: Reden }, dicht), output: Type.Object({ id: Id }), load, may: role('privacy'),
  when: ({ toestand }) => (toestand === 'ingediend' ? { ja: true } : { ja: false, reden: { nl: 'Hierover is al beslist.', en: 'This was decided on already.' } }), events: [vernietigingsverzoekBesloten, vernietigingVoorgesteld], run: answerVerzoek,
});
const vanDossier = query({
  name: 'vernietigingsverzoek.dossier', label: { nl: 'Mijn verzoeken om te vernietigen', en: 'My requests to destroy' }, purpose: doel, route: 'GET /dossiers/{dossier}/vernietigingsverzoeken', input: Type.Object({ dossier: Id }, dicht), load: ofDossier, may: indiener,
  output: Type.Object({ bewarenTotEnMet: Dag, items: Type.Array(Type.Object({ id: Id, ontvangenOp: Dag, uiterlijk: Dag, toestand: Verzoektoestand, motivering: Type.String() })) }),
  subjects: (_output, { dossier }) => [dossier],
  async run({ tx, input, gemeente, actor, today }) {
    const { laatsteDag: bewarenTotEnMet } = await bewaartermijnOf(tx, gemeente, input.dossier, today);
    return { bewarenTotEnMet, items: await tx.selectFrom('vernietigingsverzoek').select(['id', 'ontvangen_op as ontvangenOp', 'uiterlijk', 'toestand', 'motivering']).where('gemeente', '=', gemeente).where('dossier', '=', input.dossier)
      .where('houder', 'in', holderKeys(actor, gemeente)).orderBy('ontvangen_op', 'desc').limit(50).execute() };
  },
});

const lijst = query({
  name: 'vernietigingsverzoek.lijst', label: { nl: 'Verzoeken om een dossier te vernietigen', en: 'Requests to destroy a dossier' }, purpose: doel, route: 'GET /vernietigingsverzoeken', scope: 'set', may: role('privacy'),
  input: Type.Object({ toestand: Verzoektoestand, ...pageInput }, dicht), output: pageOutput(Type.Object({ id: Id, dossier: Id, nummer: Type.String(), ontvangenOp: Dag, uiterlijk: Dag })), subjects: (page) => page.items.map(({ dossier }) => dossier),
  async run(context) {
    const { tx, input } = context;
    const page = await readPage(context, {
      list: 'vernietigingsverzoek.lijst', order: [{ column: 'v.uiterlijk', type: 'date' }, { column: 'v.id', type: 'uuid' }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('vernietigingsverzoek as v').innerJoin('dossier as d', (join) => join.onRef('d.gemeente', '=', 'v.gemeente').onRef('d.id', '=', 'v.dossier'))
        .select(['v.id', 'v.dossier', 'd.nummer', 'v.ontvangen_op', 'v.uiterlijk']).where('v.gemeente', '=', gemeente).where('v.toestand', '=', input.toestand).where(after).orderBy(sql`${order}`).limit(limit),
    });
    return { ...page, items: page.items.map(({ ontvangen_op: ontvangenOp, ...rest }) => ({ ...rest, ontvangenOp })) };
  },
});

export const acts = [indiening, beslissing, vanDossier, lijst] as const;
