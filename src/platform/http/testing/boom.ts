import Type from 'typebox';
import { command, query } from '../../act/act.ts';
import { contentOutput } from '../../act/content.ts';
import { everyone, loggedIn, type Rule } from '../../access/rule.ts';
import { conflict, notFound } from '../../error.ts';
import { eventKind } from '../../journal/event.ts';
import type { Projection } from '../../journal/reader.ts';
import { pageInput, pageOutput } from '../../paging/index.ts';

/** A small module that has one act of every kind, to try the REST face with. */

const Id = Type.String({ format: 'uuid' });
const Boom = Type.Object({ id: Id, soort: Type.String(), versie: Type.Integer(), plant: Type.Optional(Type.Object({ naam: Type.String() })) });
const doel = 'beplanting van de gemeente';
const gemeente = () => '0383';
const nobody: Rule = { wie: { nl: 'niemand', en: 'nobody' }, decide: () => ({ ja: false, reden: { nl: 'Niemand mag dit.', en: 'Nobody may do this.' } }) };

const geplant = eventKind({ soort: 'boom.geplant', versie: 1, betekenis: 'A tree was planted', schema: Type.Object({ boom: Id }), voorbeeld: { boom: '01936d2e-5a00-7000-85ff-000000000001' } });

/** Keeps nothing: only its position counts. */
const bomen: Projection = { kind: 'projection', naam: 'bomen', soorten: ['boom.geplant'], tabellen: [], apply: () => Promise.resolve() };

const registratie = command({
  name: 'boom.registratie', label: { nl: 'Boom planten', en: 'Plant a tree' }, purpose: doel, route: 'POST /bomen',
  input: Type.Object({ soort: Type.String({ minLength: 1, maxLength: 50 }), hoogte: Type.Integer({ minimum: 1, maximum: 120 }), eigenaar: Type.Optional(Type.Object({ naam: Type.String({ minLength: 1 }) }, { additionalProperties: false })) }, { additionalProperties: false }),
  output: Boom, gemeente, may: everyone, events: [geplant],
  async run(context) {
    const { input } = context;
    if (input.soort === 'ambrosia') throw conflict('PlantVerboden', { nl: 'Deze plant mag niet.', en: 'This plant is not allowed.' }, 'art. 1 Plantenwet');
    const boom = { id: context.newId(), soort: input.soort, versie: 1, geheim: 'wortel', plant: { naam: 'x', bsn: 'verborgen' } };
    context.publish(boom.id, geplant, { boom: boom.id });
    return boom;
  },
});

const gegevens = query({
  name: 'boom.gegevens', label: { nl: 'Boom bekijken', en: 'See a tree' }, purpose: doel, route: 'GET /bomen/{id}',
  input: Type.Object({ id: Id }), output: Boom, may: everyone,
  async run({ input }) {
    return { id: input.id, soort: 'eik', versie: 3 };
  },
});

const snoei = command({
  name: 'boom.snoei', label: { nl: 'Snoeien', en: 'Prune' }, purpose: doel, route: 'POST /bomen/{id}/snoeiingen',
  input: Type.Object({ id: Id, meter: Type.Number() }, { additionalProperties: false }), output: Type.Object({ id: Id, versie: Type.Integer() }), may: everyone, events: [],
  versioned: true, load: async () => ({ versie: 3 }),
  async run({ input }) {
    return { id: input.id, versie: 4 };
  },
});

const lijst = query({
  name: 'boom.lijst', label: { nl: 'Bomen', en: 'Trees' }, purpose: doel, route: 'GET /bomen',
  input: Type.Object({ ...pageInput, levend: Type.Optional(Type.Boolean()), soorten: Type.Optional(Type.Array(Type.String())), minHoogte: Type.Optional(Type.Union([Type.Integer(), Type.Null()])), vorm: Type.Optional(Type.Enum(['rond', 'zuil'])) }, { additionalProperties: false }),
  output: pageOutput(Type.Object({ gevraagd: Type.String() })), gemeente, may: everyone, readers: ['bomen'],
  async run({ input }) {
    return { items: [{ gevraagd: JSON.stringify(input) }] };
  },
});

const foto = query({
  name: 'boom.foto', label: { nl: 'Foto', en: 'Picture' }, purpose: doel, route: 'GET /bomen/{id}/foto',
  input: Type.Object({ id: Id }), output: contentOutput('image/svg+xml', 'text/plain'), may: everyone,
  async run() {
    return { mediatype: 'image/svg+xml', inhoud: Buffer.from('<svg/>'), bestandsnaam: 'één boom.svg' };
  },
});

const rooiing = command({
  name: 'boom.rooiing', label: { nl: 'Rooien', en: 'Fell' }, purpose: doel, route: 'DELETE /bomen/{id}',
  input: Type.Object({ id: Id }), output: Type.Null(), may: everyone, events: [],
  async run({ input }) {
    if (input.id.endsWith('0')) throw notFound();
    return null;
  },
});

const eigen = query({
  name: 'boom.eigen', label: { nl: 'Mijn boom', en: 'My tree' }, purpose: doel, route: 'GET /eigen-boom',
  input: Type.Object({}), output: Type.Object({ naam: Type.String() }), gemeente, may: loggedIn,
  async run({ actor }) {
    return { naam: actor.soort === 'anoniem' ? '' : actor.naam };
  },
});

const gesloten = query({
  name: 'boom.gesloten', label: { nl: 'Gesloten tuin', en: 'Closed garden' }, purpose: doel, route: 'GET /gesloten-tuin',
  input: Type.Object({}), output: Type.Object({}), gemeente, may: nobody, run: async () => ({}),
});

const defect = query({
  name: 'boom.defect', label: { nl: 'Kapot', en: 'Broken' }, purpose: doel, route: 'POST /bomen/zoekopdrachten',
  input: Type.Object({ bsn: Type.String() }), output: Boom, gemeente, may: everyone,
  async run({ input }) {
    throw new Error(`geheim ${input.bsn}`);
  },
});

const misvormd = query({
  name: 'boom.misvormd', label: { nl: 'Misvormd', en: 'Malformed' }, purpose: doel, route: 'GET /misvormde-bomen',
  input: Type.Object({}), output: Boom, gemeente, may: everyone,
  run: async () => ({ id: '999990019', soort: 'geheim', versie: 1.5 }),
});

const opmeting = command({
  name: 'boom.opmeting', label: { nl: 'Opmeten', en: 'Survey' }, purpose: doel, route: 'POST /opmetingen', bodyLimit: 2_000_000,
  input: Type.Object({ punten: Type.String() }), output: Type.Object({ lengte: Type.Integer() }), gemeente, may: everyone, events: [],
  run: async ({ input }) => ({ lengte: input.punten.length }),
});

export const boom = { name: 'boom', phase: 'registers', acts: [registratie, gegevens, snoei, lijst, foto, rooiing, eigen, gesloten, defect, misvormd, opmeting], events: [geplant], readers: [bomen] } as const;
