import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { anyOf, grant, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { ofDossier } from './bewaring.acts.ts';
import { bewaarplichtGeplaatst, bewaarplichtOpgeheven } from './bewaring.events.ts';
import { runningBewaarplichten } from './bewaring.queries.ts';
import { Bewaarplicht, dicht, Id, Reden } from './bewaring.schema.ts';

const doel = 'niet vernietigen wat nog nodig is (Wmo 2015 art. 5.3.5 lid 2, Jeugdwet art. 7.3.9 lid 2)';
/** Who knows of a reason: who guards the privacy of the gemeente, and the regisseur. */
const plaatser = anyOf(role('privacy'), grant('betrokkenen', 'schrijven', ['regisseur']));

async function load(tx: ReadTx, { id }: { id: string }, gemeente: string) {
  const row = await tx.selectFrom('bewaarplicht').select(['id', 'dossier', 'opgeheven_op']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

const plaatsing = command({
  name: 'bewaarplicht.plaatsing', label: { nl: 'Vastleggen dat het dossier bewaard moet blijven', en: 'Record that the dossier has to be kept' }, purpose: doel, route: 'POST /dossiers/{dossier}/bewaarplichten', input: Type.Object({ dossier: Id, reden: Reden }, dicht), output: Type.Object({ id: Id }),
  load: ofDossier, may: plaatser, events: [bewaarplichtGeplaatst],
  async run({ tx, input: { dossier, reden }, gemeente, moment, actor, newId, publish }) {
    const id = newId();
    await tx.insertInto('bewaarplicht').values({ gemeente, id, dossier, reden: reden.trim(), sinds: isoMoment(moment), door: actorKey(actor), opgeheven_op: null, opgeheven_door: null, opheffingsreden: '' }).execute();
    publish(id, bewaarplichtGeplaatst, { bewaarplicht: id, dossier });
    return { id };
  },
});
const opheffing = command({
  name: 'bewaarplicht.opheffing', label: { nl: 'Het dossier hoeft niet meer bewaard te blijven', en: 'The dossier need not be kept any more' }, purpose: doel, route: 'POST /bewaarplichten/{id}/opheffingen', input: Type.Object({ id: Id, reden: Reden }, dicht), output: Type.Object({ id: Id }), load, may: role('privacy'),
  when: ({ opgeheven_op }) => (opgeheven_op === null ? { ja: true } : { ja: false, reden: { nl: 'Dit is al opgeheven.', en: 'This was lifted already.' } }), events: [bewaarplichtOpgeheven],
  async run({ tx, input: { id, reden }, loaded, gemeente, moment, actor, publish }) {
    await tx.updateTable('bewaarplicht').set({ opgeheven_op: isoMoment(moment), opgeheven_door: actorKey(actor), opheffingsreden: reden.trim() }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    publish(id, bewaarplichtOpgeheven, { bewaarplicht: id, dossier: loaded.dossier });
    return { id };
  },
});

const vanDossier = query({
  name: 'bewaarplicht.dossier', label: { nl: 'Waarom dit dossier bewaard moet blijven', en: 'Why this dossier has to be kept' }, purpose: doel, route: 'GET /dossiers/{dossier}/bewaarplichten', input: Type.Object({ dossier: Id }, dicht), load: ofDossier, may: plaatser,
  output: Type.Object({ items: Type.Array(Bewaarplicht) }), subjects: (_output, { dossier }) => [dossier],
  async run({ tx, input, gemeente }) {
    return { items: await runningBewaarplichten(tx, gemeente, input.dossier) };
  },
});

export const acts = [plaatsing, opheffing, vanDossier] as const;
