import Type from 'typebox';
import { sql } from 'kysely';
import { command, query } from '../../platform/act/act.ts';
import { contentOutput } from '../../platform/act/content.ts';
import { any, ownHolder, role } from '../../platform/access/rule.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { berichtVerzonden } from './bericht.events.ts';
import { loadBericht, openXml } from './bericht.queries.ts';
import './bericht.tables.ts';

const Id = Type.String({ format: 'uuid' });
const doel = 'berichtenverkeer met aanbieders (iWmo en iJw)';
const toestanden = ['klaar', 'verzonden', 'bevestigd', 'afgekeurd', 'verwerkt'] as const;

const Regel = Type.Object({
  id: Id, richting: Type.Enum(['uit', 'in']), soort: Type.String(), identificatie: Type.String(), dagtekening: Type.String({ format: 'date' }), organisatie: Id, organisatieNaam: Type.String(),
  toestand: Type.Enum([...toestanden]), retourUiterlijk: Type.Union([Type.String({ format: 'date' }), Type.Null()]), gemaaktOp: Type.String({ format: 'date-time' }), versie: Type.Integer(),
});

const lijst = query({
  name: 'bericht.lijst', label: { nl: 'Berichten', en: 'Messages' }, purpose: doel, route: 'GET /berichten', scope: 'set',
  input: Type.Object({ richting: Type.Optional(Type.Enum(['uit', 'in'])), ...pageInput }, { additionalProperties: false }), output: pageOutput(Regel),
  may: role('beschikkingen', 'beheer', 'aanbieder'),
  async run(context) {
    const { tx, input, actor } = context;
    const own = actor.soort === 'organisatie' ? actor.organisatie : undefined;
    const page = await readPage(context, {
      list: 'bericht.lijst', order: [{ column: 'b.gemaakt_op', type: 'timestamptz', descending: true }, { column: 'b.id', type: 'uuid', descending: true }],
      rows: (gemeente, { after, order, limit }) => {
        const rows = tx.selectFrom('bericht as b').innerJoin('organisatie as o', 'o.id', 'b.organisatie')
          .select(['b.id', 'b.richting', 'b.soort', 'b.identificatie', 'b.dagtekening', 'b.organisatie', 'o.naam as organisatieNaam', 'b.toestand', 'b.retour_uiterlijk as retourUiterlijk', 'b.gemaakt_op', 'b.versie'])
          .where('b.gemeente', '=', gemeente).where('b.richting', '=', input.richting ?? 'uit').where(after);
        return (own === undefined ? rows : rows.where('b.organisatie', '=', own)).orderBy(sql`${order}`).limit(limit);
      },
    });
    return { ...page, items: page.items.map(({ gemaakt_op, ...row }) => ({ ...row, gemaaktOp: gemaakt_op })) };
  },
});

const inhoud = query({
  name: 'bericht.inhoud', label: { nl: 'Bericht openen', en: 'Open a message' }, purpose: doel, route: 'GET /berichten/{id}/inhoud',
  input: Type.Object({ id: Id }), output: contentOutput('application/xml'), load: (tx, input, gemeente) => loadBericht(tx, gemeente, input.id),
  may: any(role('beschikkingen', 'beheer'), ownHolder),
  subjects: (_output, bericht) => (bericht.zaak === null ? [] : [bericht.zaak]),
  run: async ({ tx, env, gemeente, loaded }) => ({ mediatype: 'application/xml', inhoud: await openXml(tx, env.secrets, gemeente, loaded.id), bestandsnaam: `${loaded.soort}-${loaded.identificatie}.xml` }),
});

const verzending = command({
  name: 'bericht.verzending', label: { nl: 'Als verzonden vastleggen', en: 'Record as sent' }, purpose: doel, route: 'POST /berichten/{id}/verzendingen',
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: Type.Object({ id: Id }), events: [berichtVerzonden], load: (tx, input, gemeente) => loadBericht(tx, gemeente, input.id),
  may: any(role('beheer'), ownHolder),
  when: (bericht) => (bericht.richting === 'uit' && bericht.toestand === 'klaar' ? { ja: true } : { ja: false, reden: { nl: 'Dit bericht staat niet klaar om te verzenden.', en: 'This message is not waiting to be sent.' } }),
  async run({ tx, loaded, gemeente, moment, publish }) {
    await tx.updateTable('bericht').set({ toestand: 'verzonden', verzonden_op: isoMoment(moment), versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
    publish(loaded.zaak ?? loaded.id, berichtVerzonden, { bericht: loaded.id, soort: loaded.soort });
    return { id: loaded.id };
  },
});

export const acts = [lijst, inhoud, verzending] as const;
