import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { contentOutput } from '../../platform/act/content.ts';
import { anyOf, ownHolder, role } from '../../platform/access/rule.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { pageOutput } from '../../platform/paging/index.ts';
import { berichtVerzonden } from './bericht.events.ts';
import { loadBericht, openXml } from './bericht.queries.ts';
import { BerichtGegevens, BerichtRegel, BerichtVraag } from './bericht.schema.ts';
import { listPage, showBericht } from './list-berichten.ts';
import './bericht.tables.ts';

const Id = Type.String({ format: 'uuid' });
const doel = 'berichtenverkeer met aanbieders (iWmo en iJw)';

const lijst = query({
  name: 'bericht.lijst', label: { nl: 'Berichten', en: 'Messages' }, purpose: doel, route: 'GET /berichten', scope: 'set',
  input: BerichtVraag, output: pageOutput(BerichtRegel), may: role('beschikkingen', 'beheer', 'teamleider', 'aanbieder'),
  run: listPage,
});

const gegevens = query({
  name: 'bericht.gegevens', label: { nl: 'Bericht bekijken', en: 'See a message' }, purpose: doel, route: 'GET /berichten/{id}',
  input: Type.Object({ id: Id }), output: BerichtGegevens, load: (tx, input, gemeente) => loadBericht(tx, gemeente, input.id),
  may: anyOf(role('beschikkingen', 'beheer', 'teamleider'), ownHolder),
  run: showBericht,
});

const inhoud = query({
  name: 'bericht.inhoud', label: { nl: 'Bericht openen', en: 'Open a message' }, purpose: doel, route: 'GET /berichten/{id}/inhoud',
  input: Type.Object({ id: Id }), output: contentOutput('application/xml'), load: (tx, input, gemeente) => loadBericht(tx, gemeente, input.id),
  may: anyOf(role('beschikkingen', 'beheer'), ownHolder),
  subjects: (_output, bericht) => (bericht.zaak === null ? [] : [bericht.zaak]),
  run: async ({ tx, env, gemeente, loaded }) => ({ mediatype: 'application/xml', inhoud: await openXml(tx, env.secrets, gemeente, loaded.id), bestandsnaam: `${loaded.soort}-${loaded.identificatie}.xml` }),
});

const verzending = command({
  name: 'bericht.verzending', label: { nl: 'Als verzonden vastleggen', en: 'Record as sent' }, purpose: doel, route: 'POST /berichten/{id}/verzendingen',
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: Type.Object({ id: Id }), events: [berichtVerzonden], load: (tx, input, gemeente) => loadBericht(tx, gemeente, input.id),
  may: anyOf(role('beheer'), ownHolder),
  when: (bericht) => (bericht.richting === 'uit' && bericht.toestand === 'klaar' ? { ja: true } : { ja: false, reden: { nl: 'Dit bericht staat niet klaar om te verzenden.', en: 'This message is not waiting to be sent.' } }),
  async run({ tx, loaded, gemeente, moment, publish }) {
    await tx.updateTable('bericht').set({ toestand: 'verzonden', verzonden_op: isoMoment(moment), versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
    publish(loaded.zaak ?? loaded.id, berichtVerzonden, { bericht: loaded.id, soort: loaded.soort });
    return { id: loaded.id };
  },
});

export const acts = [lijst, gegevens, inhoud, verzending] as const;
