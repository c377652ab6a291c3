import { command, query } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, conflict, notFound } from '../../platform/error.ts';
import { organisatieAangewezen, organisatieBeeindigd } from './clientondersteuning.events.ts';
import { Kenmerk, Nummer, Organisatieaanwijzing, OrganisatieLijst, OrganisatieLijstVraag } from './clientondersteuning.schema.ts';
import { listGekozen, listKandidaten, requireOnafhankelijk } from './organisatie.queries.ts';

const doel = 'onafhankelijke cliëntondersteuning beschikbaar hebben (Wmo 2015 art. 2.2.4)';
const may = role('beheer');

const aanwijzing = command({
  name: 'ondersteuningsorganisatie.aanwijzing', label: { nl: 'Organisatie kiezen', en: 'Choose an organisation' }, purpose: doel, route: 'POST /ondersteuningsorganisaties', input: Organisatieaanwijzing, output: Nummer, may, events: [organisatieAangewezen],
  async run({ tx, gemeente, input: { organisatie }, today, actor, newId, publish }) {
    await requireOnafhankelijk(tx, organisatie);
    const [id, vanaf] = [newId(), today.toString()];
    const made = await tx.insertInto('ondersteuningsorganisatie').values({ gemeente, id, organisatie, vanaf, tot: null, aangewezen_door: actorKey(actor) }).onConflict((same) => same.doNothing()).executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) throw conflict('AlGekozen', { nl: 'Deze organisatie is al gekozen.', en: 'This organisation was chosen already.' });
    publish(id, organisatieAangewezen, { organisatie, vanaf });
    return { id };
  },
});

async function load(tx: ReadTx, { id }: { id: string }, gemeente: string) {
  const row = await tx.selectFrom('ondersteuningsorganisatie').select(['id', 'organisatie', 'tot']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { ...row, houder: 'r:beheer' };
}

const beeindiging = command({
  name: 'ondersteuningsorganisatie.beeindiging', label: { nl: 'Niets nieuws meer sturen', en: 'Send nothing new any more' }, purpose: doel, route: 'POST /ondersteuningsorganisaties/{id}/beeindigingen', input: Kenmerk, output: Nummer, load, may, events: [organisatieBeeindigd],
  when: ({ tot }) => (tot === null ? { ja: true } : { ja: false, reden: { nl: 'Deze organisatie krijgt al niets nieuws meer.', en: 'This organisation gets nothing new already.' } }),
  async run({ tx, gemeente, loaded: { id, organisatie }, today, publish }) {
    const done = await tx.updateTable('ondersteuningsorganisatie').set({ tot: today.toString() }).where('gemeente', '=', gemeente).where('id', '=', id).where('tot', 'is', null).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    publish(id, organisatieBeeindigd, { organisatie });
    return { id };
  },
});

const lijst = query({
  name: 'ondersteuningsorganisatie.lijst', label: { nl: 'Organisaties voor cliëntondersteuning', en: 'Organisations for independent support' }, purpose: doel, route: 'GET /ondersteuningsorganisaties', input: OrganisatieLijstVraag, output: OrganisatieLijst, may,
  async run({ tx, gemeente, today }) {
    const chosen = await listGekozen(tx, gemeente, today.toString());
    const candidates = await listKandidaten(tx, gemeente, today.toString());
    return { items: chosen.map(({ id, organisatie, naam, vanaf }) => ({ id, organisatie, naam, vanaf })), kandidaten: candidates.filter(({ organisatie }) => !chosen.some((one) => one.organisatie === organisatie)) };
  },
});

export const organisatieActs = [aanwijzing, beeindiging, lijst] as const;
