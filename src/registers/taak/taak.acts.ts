import Type from 'typebox';
import { sql } from 'kysely';
import { command, query } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { ownHolder, role } from '../../platform/access/rule.ts';
import { notFound } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { listTeamleden, listTeams, rollen } from '../medewerker/index.ts';
import { taakAfgedaan } from './taak.events.ts';
import { countHuishoudens, countOpenTaken } from './taak.queries.ts';
import './taak.tables.ts';

const Id = Type.String({ format: 'uuid' });
const Datum = Type.String({ format: 'date' });
const doel = 'eigen werk en dat van het team overzien';

const Taak = Type.Object({
  id: Id, soort: Type.String(), titel: Type.String(), dossier: Type.Union([Id, Type.Null()]), onderwerp: Type.Union([Id, Type.Null()]), uiterlijk: Type.Union([Datum, Type.Null()]),
  huishouden: Type.Union([Type.String(), Type.Null()]), houder: Type.String(), toestand: Type.Enum(['open', 'gedaan', 'vervallen']),
});

const lijst = query({
  name: 'taak.lijst', label: { nl: 'Mijn werk', en: 'My work' }, purpose: doel, route: 'GET /taken', scope: 'set',
  input: Type.Object({ van: Type.Optional(Type.Enum(['mij', 'team', 'rol'])), ...pageInput }, { additionalProperties: false }), output: pageOutput(Taak),
  may: role(...rollen),
  subjects: (page) => page.items.flatMap((item) => item.dossier ?? []),
  async run(context) {
    const { tx, input, actor } = context;
    const prefix = { mij: 'm:', team: 't:', rol: 'r:' }[input.van ?? 'mij'];
    return readPage(context, {
      list: 'taak.lijst', order: [{ column: 't.volgorde', type: 'text' }, { column: 't.id', type: 'uuid' }],
      rows: (gemeente, { after, order, limit }) => {
        const own = holderKeys(actor, gemeente).filter((key) => key.startsWith(prefix));
        return tx.selectFrom('taak as t').leftJoin('dossier as d', (j) => j.onRef('d.gemeente', '=', 't.gemeente').onRef('d.id', '=', 't.dossier'))
          .leftJoin('huishouden as h', (j) => j.onRef('h.gemeente', '=', 'd.gemeente').onRef('h.id', '=', 'd.huishouden'))
          .select(['t.id', 't.soort', 't.titel', 't.dossier', 't.onderwerp', 't.uiterlijk', 'h.naam as huishouden', 't.houder', 't.toestand', 't.volgorde'])
          .where('t.gemeente', '=', gemeente).where('t.houder', 'in', own.length > 0 ? own : ['niemand']).where('t.toestand', '=', 'open').where(after).orderBy(sql`${order}`).limit(limit);
      },
    });
  },
});

const afronding = command({
  name: 'taak.afronding', label: { nl: 'Taak afronden', en: 'Finish a task' }, purpose: doel, route: 'POST /taken/{id}/afrondingen',
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: Type.Object({ id: Id }), events: [taakAfgedaan],
  async load(tx, input, gemeente) {
    const row = await tx.selectFrom('taak').select(['id', 'houder', 'toestand', 'dossier as zaak']).where('gemeente', '=', gemeente).where('id', '=', input.id).executeTakeFirst();
    if (!row) throw notFound();
    return row;
  },
  may: ownHolder,
  when: (taak) => (taak.toestand === 'open' ? { ja: true } : { ja: false, reden: { nl: 'Deze taak is al afgedaan.', en: 'This task is done already.' } }),
  async run({ tx, loaded, gemeente, moment, publish }) {
    await tx.updateTable('taak').set({ toestand: 'gedaan', afgedaan_op: isoMoment(moment) }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
    publish(loaded.zaak ?? loaded.id, taakAfgedaan, { taak: loaded.id });
    return { id: loaded.id };
  },
});

const Collega = Type.Object({ id: Id, naam: Type.String(), rollen: Type.Array(Type.String()), openTaken: Type.Integer(), huishoudens: Type.Integer({ description: 'Open dossiers waarin deze collega regisseur is.' }) });

const werklast = query({
  name: 'taak.werklast', label: { nl: 'Werk in het team', en: 'Work in the team' }, purpose: 'werk eerlijk verdelen', route: 'GET /werklast', scope: 'set',
  input: Type.Object({}, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(Type.Object({ team: Id, naam: Type.String(), leden: Type.Array(Collega) })) }),
  may: role('teamleider', 'generalist'),
  async run({ tx, actor, gemeenten, today }) {
    const items = [];
    for (const gemeente of gemeenten) {
      const own = holderKeys(actor, gemeente).filter((key) => key.startsWith('t:')).map((key) => key.slice(2));
      for (const team of await listTeams(tx, gemeente, own)) {
        const leden = await listTeamleden(tx, gemeente, team.id, today.toString());
        const open = await countOpenTaken(tx, gemeente, leden.map(({ id }) => `m:${id}`));
        const cases = await countHuishoudens(tx, gemeente, leden.map(({ id }) => id));
        items.push({ team: team.id, naam: team.naam, leden: leden.map(({ id, naam, rollen: van }) => ({ id, naam, rollen: [...van], openTaken: open.get(`m:${id}`) ?? 0, huishoudens: cases.get(id) ?? 0 })) });
      }
    }
    return { items };
  },
});

export const acts = [lijst, afronding, werklast] as const;
