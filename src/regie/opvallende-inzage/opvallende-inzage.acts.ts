import Type from 'typebox';
import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { role } from '../../platform/access/rule.ts';
import type { Value } from '../../platform/act/value.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, forbidden } from '../../platform/error.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTakenOf } from '../../registers/taak/index.ts';
import type { vertellers } from './opvallende-inzage.ts';
import { opvallendeInzageBeoordeeld } from './opvallende-inzage.events.ts';
import { loadOpvallend, opvallendeRows, tellingRows, type Opvallend } from './opvallende-inzage.queries.ts';
import { Beoordeling, Dagtelling, OpvallendeInzage, OpvallendeVraag, TellingVraag } from './opvallende-inzage.schema.ts';

const notYourOwn = () => forbidden({ nl: 'Uw eigen inzage beoordeelt een ander.', en: 'Somebody else weighs your own look.' });
const doel = 'toezicht op inzage in dossiers (AVG art. 39)';
const Id = Type.String({ format: 'uuid' });
const fg = role('privacy');
/** Many stand out by a day, and not by a dossier. */
const load = async (tx: ReadTx, input: { id: string }, gemeente: string) => {
  const { dossier, ...row } = await loadOpvallend(tx, gemeente, input.id);
  return { ...row, zaak: dossier, ...(dossier === null ? {} : { dossier }) };
};
type LoadedOpvallend = Awaited<ReturnType<typeof load>>;

const show = ({ verteld_aan: verteld, beoordeeld_op: beoordeeldOp, beoordeeld_door: _door, door: beoordeeldDoor, dag, ...row }: Opvallend): Value<typeof OpvallendeInzage> =>
  ({ ...row, dag, beoordeeldOp, beoordeeldDoor, verteldAan: verteld === '' ? [] : verteld.split(',') as (typeof vertellers)[number][] });

const lijst = query({
  name: 'opvallende-inzage.lijst', label: { nl: 'Opvallende inzagen', en: 'Looks that stand out' }, purpose: doel, route: 'GET /opvallende-inzagen', scope: 'set', input: OpvallendeVraag, output: pageOutput(OpvallendeInzage), may: fg,
  subjects: ({ items }) => items.flatMap(({ dossier }) => (dossier === null ? [] : [dossier])),
  async run(context) {
    const { tx, input } = context;
    const descending = input.volgorde === 'oudste' ? {} : { descending: true as const };
    const page = await readPage(context, { list: 'opvallende-inzage.lijst', order: [{ column: 'o.dag', type: 'date', ...descending }, { column: 'o.id', type: 'uuid', ...descending }], rows: (code, keyset) => opvallendeRows(tx, code, input, keyset) });
    return { ...page, items: page.items.map(show) };
  },
});

const gegevens = query({
  name: 'opvallende-inzage.gegevens', label: { nl: 'Opvallende inzage bekijken', en: 'See a look that stands out' }, purpose: doel, route: 'GET /opvallende-inzagen/{id}', input: Type.Object({ id: Id }, { additionalProperties: false }), output: OpvallendeInzage, load, may: fg,
  subjects: (output) => [output.dossier ?? output.id], run: ({ loaded: { zaak, ...row } }) => Promise.resolve(show({ ...row, dossier: zaak })),
});

const telling = query({
  name: 'opvallende-inzage.telling', label: { nl: 'Inzagen per medewerker', en: 'Looks per employee' }, purpose: doel, route: 'GET /opvallende-inzagen/tellingen', scope: 'set', input: TellingVraag, output: pageOutput(Dagtelling), may: fg,
  run: (context) => readPage(context, {
    list: 'opvallende-inzage.telling', order: [{ column: 't.dag', type: 'date', ...(context.input.volgorde === 'oudste' ? {} : { descending: true as const }) }, { column: 't.actor', type: 'text', ...(context.input.volgorde === 'oudste' ? {} : { descending: true as const }) }],
    rows: (code, keyset) => tellingRows(context.tx, code, context.input, keyset),
  }),
});

/** Weighs it, or weighs it again. Of an emergency the work of the privacy officer is done with it; the regisseur keeps the own. */
async function judge({ tx, gemeente, input, loaded, actor, moment, publish }: CommandContext<Value<typeof Beoordeling>, LoadedOpvallend>) {
  const { oordeel, toelichting, verteldAan } = input;
  const done = await tx.updateTable('opvallende_inzage').set({ oordeel, toelichting, verteld_aan: verteldAan.join(','), beoordeeld_op: isoMoment(moment), beoordeeld_door: actorKey(actor), versie: loaded.versie + 1 })
    .where('gemeente', '=', gemeente).where('id', '=', loaded.id).where('versie', '=', loaded.versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  if (loaded.regel === 'noodtoegang' && loaded.zaak !== null) await finishTakenOf(tx, { gemeente, onderwerp: loaded.zaak, soort: 'dossiertoegang.nood', houders: ['r:privacy'] }, isoMoment(moment));
  publish(loaded.zaak ?? loaded.id, opvallendeInzageBeoordeeld, { inzage: loaded.id, regel: loaded.regel, oordeel });
  return { id: loaded.id };
}

const beoordeling = command({
  name: 'opvallende-inzage.beoordeling', label: { nl: 'Beoordelen', en: 'Weigh' }, purpose: doel, route: 'POST /opvallende-inzagen/{id}/beoordelingen', versioned: true, input: Beoordeling, output: Type.Object({ id: Id }), load, may: fg, events: [opvallendeInzageBeoordeeld],
  // Nobody weighs what they did themselves.
  async run(context) {
    if (context.loaded.actor === actorKey(context.actor)) throw notYourOwn();
    return judge(context);
  },
});

export const acts = [lijst, gegevens, telling, beoordeling] as const;
