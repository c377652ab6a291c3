import Type from 'typebox';
import { sql } from 'kysely';
import { command, query } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict } from '../../platform/error.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { gemeenteOf } from '../../platform/id.ts';
import { required } from '../../platform/required.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { dossierVernietigd, loadDossier } from '../../registers/dossier/index.ts';
import { mayPass, wetten, type Wet } from './bewaring.ts';
import { vernietigingAfgewezen, vernietigingVoorgesteld } from './bewaring.events.ts';
import { bewaartermijnOf, lastChange, ofJeugd, runningBewaarplichten, termijnenOn } from './bewaring.queries.ts';
import { Belet, Bewaarplicht, Dag, dicht, Id, Reden, Termijn, Vernietiging, VernietigingGegevens } from './bewaring.schema.ts';
import { beletOf, decideVernietiging, loadVernietiging, requireNoBelet } from './decide-vernietiging.ts';
import { readVernietiging, readVernietigingen } from './read-vernietigingen.ts';

const doel = 'niet langer bewaren dan mag (AVG art. 5 lid 1 onder e)';
/** Who guards the privacy of the gemeente: sees of a dossier its number and days, not what is in it. */
const bewaarder = role('privacy');
export const ofDossier = async (tx: ReadTx, input: { dossier: string }, gemeente: string) => {
  const { id } = await loadDossier(tx, gemeente, input.dossier);
  return { dossier: id };
};

const lijst = query({
  name: 'bewaring.lijst', label: { nl: 'Wat vernietigd moet worden', en: 'What is due for destruction' }, purpose: doel, route: 'GET /bewaring', scope: 'set', input: Type.Object({ wet: Type.Optional(Type.Enum([...wetten], { description: 'Alleen wat om deze wet zo lang bewaard werd.' })), ...pageInput }, dicht), may: bewaarder,
  output: pageOutput(Type.Object({ id: Id, nummer: Type.String(), laatsteWijziging: Dag, laatsteDag: Dag, jeugd: Type.Boolean() })),
  subjects: (page) => page.items.map(({ id }) => id),
  async run(context) {
    const { tx, gemeenten, today, input: { wet } } = context;
    const years = new Map<string, Readonly<Record<Wet, number>>>();
    const yearsOf = (gemeente: string, kept: Wet): number => required(years.get(gemeente), 'terms of the gemeente')[kept];
    for (const gemeente of gemeenten) {
      const { wmo, jeugd } = await termijnenOn(tx, gemeente, today);
      years.set(gemeente, { wmo: wmo.jaren, jeugd: Math.max(wmo.jaren, jeugd.jaren) });
    }
    const page = await readPage(context, {
      list: 'bewaring.lijst', order: [{ column: 'd.geopend_op', type: 'timestamptz' }, { column: 'd.id', type: 'uuid' }],
      rows: (gemeente, { after, order, limit }) => {
        const before = (kept: Wet): string => today.subtract({ years: yearsOf(gemeente, kept) }).toString();
        return tx.selectFrom('dossier as d').select(['d.id', 'd.nummer', 'd.geopend_op', lastChange.as('laatste'), ofJeugd.as('jeugd')]).where('d.gemeente', '=', gemeente)
          // What was opened later cannot be due: only what is old enough is looked at. Midnight in UTC comes after that in Amsterdam.
          .where('d.geopend_op', '<', `${before('wmo')}T00:00:00Z`).where(sql<boolean>`${lastChange} < case when ${ofJeugd} then ${before('jeugd')}::date else ${before('wmo')}::date end`)
          .$if(wet !== undefined, (found) => found.where(sql<boolean>`${ofJeugd} = ${wet === 'jeugd'}`)).where(after).orderBy(sql`${order}`).limit(limit);
      },
    });
    return { ...page, items: page.items.map(({ id, nummer, laatste, jeugd }) => ({ id, nummer, laatsteWijziging: laatste, laatsteDag: Temporal.PlainDate.from(laatste).add({ years: yearsOf(required(gemeenteOf(id), 'a gemeente'), jeugd ? 'jeugd' : 'wmo') }).toString(), jeugd })) };
  },
});

const gegevens = query({
  name: 'bewaring.gegevens', label: { nl: 'Mag dit dossier vernietigd worden?', en: 'May this dossier be destroyed?' }, purpose: doel, route: 'GET /dossiers/{dossier}/bewaring', input: Type.Object({ dossier: Id }, dicht), load: ofDossier, may: bewaarder,
  output: Type.Object({
    nummer: Type.String(), termijn: Termijn, beletten: Type.Array(Belet, { description: 'Waarom vernietigen nu niet mag; leeg als het mag.' }), belettenBijVerzoek: Type.Array(Belet, { description: 'Waarom een verzoek om te vernietigen nu niet kan worden toegewezen; leeg als het kan, of als er geen verzoek is.' }), voorstel: Type.Union([Id, Type.Null()]),
    bewaarplichten: Type.Array(Bewaarplicht),
    verzoeken: Type.Array(Type.Object({ id: Id, ontvangenOp: Dag, uiterlijk: Dag })),
  }),
  subjects: (_output, { dossier }) => [dossier],
  async run({ tx, input, gemeente, today }) {
    const own = { gemeente, dossier: input.dossier };
    const { nummer } = await tx.selectFrom('dossier').select('nummer').where('gemeente', '=', gemeente).where('id', '=', input.dossier).executeTakeFirstOrThrow();
    const voorstel = await tx.selectFrom('vernietiging').select('id').where('gemeente', '=', gemeente).where('dossier', '=', input.dossier).where('toestand', '=', 'voorgesteld').executeTakeFirst();
    const verzoeken = await tx.selectFrom('vernietigingsverzoek').select(['id', 'ontvangen_op as ontvangenOp', 'uiterlijk']).where('gemeente', '=', gemeente).where('dossier', '=', input.dossier).where('toestand', '=', 'ingediend').orderBy('ontvangen_op').limit(50).execute();
    return {
      nummer, termijn: await bewaartermijnOf(tx, gemeente, input.dossier, today), beletten: await beletOf(tx, { ...own, grond: 'termijn', today }), belettenBijVerzoek: verzoeken.length === 0 ? [] : await beletOf(tx, { ...own, grond: 'verzoek', today }),
      voorstel: voorstel?.id ?? null, bewaarplichten: await runningBewaarplichten(tx, gemeente, input.dossier), verzoeken,
    };
  },
});

const voorstel = command({
  name: 'vernietiging.voorstel', label: { nl: 'Voorstellen om te vernietigen', en: 'Propose to destroy' }, purpose: doel, route: 'POST /dossiers/{dossier}/vernietigingen', input: Type.Object({ dossier: Id }, dicht), output: Type.Object({ id: Id }), load: ofDossier, may: bewaarder,
  events: [vernietigingVoorgesteld],
  async run({ tx, input: { dossier }, gemeente, today, moment, actor, newId, publish }) {
    requireNoBelet(await beletOf(tx, { gemeente, dossier, grond: 'termijn', today }));
    const id = newId();
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('vernietiging').values({
      gemeente, id, dossier, grond: 'termijn', vernietigingsverzoek: null, uitleg: JSON.stringify(await bewaartermijnOf(tx, gemeente, dossier, today)), toestand: 'voorgesteld', voorgesteld_op: isoMoment(moment), voorgesteld_door: actorKey(actor),
      besloten_op: null, besloten_door: null, reden: '', aantallen: null,
    }).onConflict((on) => on.doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) throw conflict('AlVoorgesteld', { nl: 'Een collega stelde dit al voor.', en: 'A colleague proposed this already.' });
    publish(id, vernietigingVoorgesteld, { vernietiging: id, dossier, grond: 'termijn' });
    return { id };
  },
});

const beslissing = command({
  name: 'vernietiging.beslissing', label: { nl: 'Beslissen over vernietigen', en: 'Decide on destroying' }, purpose: doel, route: 'POST /vernietigingen/{id}/beslissingen', freshLogin: true, input: Type.Object({ id: Id, akkoord: Type.Boolean(), reden: Reden }, dicht),
  output: Type.Object({ id: Id, rijen: Type.Integer() }), load: loadVernietiging, may: bewaarder, when: ({ toestand }) => mayPass('uitvoering', toestand), events: [vernietigingAfgewezen, dossierVernietigd], run: decideVernietiging,
});

const bewijzen = query({
  name: 'vernietiging.lijst', label: { nl: 'Voorstellen en bewijzen van vernietiging', en: 'Proposals and proofs of destruction' }, purpose: doel, route: 'GET /vernietigingen', scope: 'set', may: bewaarder,
  input: Type.Object({ toestand: Type.Enum(['voorgesteld', 'afgewezen', 'uitgevoerd']), ...pageInput }, dicht), output: pageOutput(Vernietiging), run: readVernietigingen,
});

const bewijs = query({
  name: 'vernietiging.gegevens', label: { nl: 'Een voorstel of bewijs van vernietiging', en: 'A proposal or proof of destruction' }, purpose: doel, route: 'GET /vernietigingen/{id}', input: Type.Object({ id: Id }, dicht), load: loadVernietiging, may: bewaarder,
  output: VernietigingGegevens, subjects: (_output, { dossier }) => [dossier], run: readVernietiging,
});

export const acts = [lijst, gegevens, voorstel, beslissing, bewijzen, bewijs] as const;
