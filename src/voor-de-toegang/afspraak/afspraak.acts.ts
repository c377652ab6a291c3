import Type from 'typebox';
import { query } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { afspraaksoorten, afspraakwijzen } from './afspraak.ts';
import { afspraakRows } from './afspraak.queries.ts';

const leeg = Type.Union([Type.String({ format: 'uuid' }), Type.Null()]);
const Afspraak = Type.Object({
  id: Type.String({ format: 'uuid' }), begin: Type.String({ format: 'date-time' }), duur: Type.Integer({ description: 'In minuten.' }), vorm: Type.Enum([...afspraakwijzen]), plaats: Type.String(), soort: Type.Enum([...afspraaksoorten]),
  dossier: leeg, melding: leeg, klantcontact: leeg, huishouden: Type.Union([Type.String(), Type.Null()]),
});

/** Hours that what is past stays in view: the day itself. */
const voorbij = 12;

const lijst = query({
  name: 'afspraak.lijst', label: { nl: 'Mijn afspraken', en: 'My appointments' }, purpose: 'de eigen afspraken met inwoners nakomen', route: 'GET /afspraken', scope: 'set',
  input: Type.Object({ ...pageInput }, { additionalProperties: false }), output: pageOutput(Afspraak), may: role('klantcontact', 'generalist', 'teamleider'),
  subjects: ({ items }) => items.flatMap(({ dossier, klantcontact }) => dossier ?? klantcontact ?? []),
  run: (context) => readPage(context, {
    list: 'afspraak.lijst', order: [{ column: 'a.begin', type: 'timestamptz' }, { column: 'a.id', type: 'uuid' }],
    rows: (gemeente, keyset) => afspraakRows(context.tx, gemeente, context.actor.soort === 'medewerker' ? context.actor.id : '', isoMoment(context.moment.subtract({ hours: voorbij })), keyset),
  }),
});

export const acts = [lijst] as const;
