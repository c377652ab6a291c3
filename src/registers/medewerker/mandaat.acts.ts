import Type from 'typebox';
import { role } from '../../platform/access/rule.ts';
import { command, query, type Loaded } from '../../platform/act/act.ts';
import { notFound } from '../../platform/error.ts';
import { grantMandaat, keepLastBeheer } from './grant-mandaat.ts';
import { mandaatIngetrokken, mandaatVerleend } from './medewerker.events.ts';
import { eigenRollen } from './rol.ts';
import { listMandaten } from './team.queries.ts';

const doel = 'de gemeente inrichten';
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();

const lijst = query({
  name: 'mandaat.lijst', label: { nl: 'Bekijken wie hier werkt', en: 'See who works here' }, purpose: doel, route: 'GET /gemeenten/{gemeente}/mandaten', may: role('beheer'),
  input: Type.Object({ gemeente: Gemeente }, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(Type.Object({
    id: Id, medewerker: Id, naam: Type.String(), rol: Type.String(), team: Type.Union([Id, Leeg]), teamnaam: Type.Union([Type.String(), Leeg]), vanaf: Dag, tot: Type.Union([Dag, Leeg], { description: 'Eerste dag waarop het niet meer geldt.' }),
  })) }),
  run: async ({ tx, gemeente, today }) => ({ items: await listMandaten(tx, gemeente, today.toString()) }),
});

const verlening = command({
  name: 'mandaat.verlening', label: { nl: 'Iemand laten werken', en: 'Let somebody work here' }, purpose: doel, route: 'POST /gemeenten/{gemeente}/mandaten', may: role('beheer'), events: [mandaatVerleend],
  input: Type.Object({
    gemeente: Gemeente, naam: Type.String({ minLength: 2, maxLength: 120, description: 'Van wie hier nog niet bekend is.' }),
    sleutel: Type.String({ minLength: 1, maxLength: 200, description: 'Waaraan de inlogdienst deze medewerker herkent (`sub`).' }),
    rol: Type.Enum([...eigenRollen]), team: Type.Optional(Id), vanaf: Dag,
  }, { additionalProperties: false }),
  output: Type.Object({ id: Id, medewerker: Id }), run: grantMandaat,
});

const intrekking = command({
  name: 'mandaat.intrekking', label: { nl: 'Een rol laten stoppen', en: 'End a role' }, purpose: doel, route: 'POST /mandaten/{id}/intrekkingen', may: role('beheer'), events: [mandaatIngetrokken],
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: Type.Object({ id: Id, per: Dag }),
  async load(tx, { id }, gemeente): Promise<Loaded & { medewerker: string; rol: string }> {
    const found = await tx.selectFrom('mandaat').select(['medewerker', 'rol']).where('gemeente', '=', gemeente).where('id', '=', id).where('geldig_tot', 'is', null).executeTakeFirst();
    if (found === undefined) throw notFound();
    return found;
  },
  async run({ tx, input: { id }, loaded: { medewerker, rol }, gemeente, today, publish }) {
    const per = today.toString();
    if (rol === 'beheer') await keepLastBeheer(tx, gemeente, id, per);
    const done = await tx.updateTable('mandaat').set({ geldig_tot: per }).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw notFound();
    publish(medewerker, mandaatIngetrokken, { medewerker, rol, per });
    return { id, per };
  },
});

export const mandaatActs = [lijst, verlening, intrekking] as const;
