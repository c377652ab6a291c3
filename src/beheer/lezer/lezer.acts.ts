import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import { conflict } from '../../platform/error.ts';
import { listMailstand } from '../../platform/mail/index.ts';
import { resumeReader } from '../../platform/journal/stand-still.ts';
import { explainStandstill } from './explain-standstill.ts';
import { lezerHervat } from './lezer.events.ts';
import { listFailedWork, listLezers } from './lezer.queries.ts';

const doel = 'zorgen dat Spil zijn werk doet';
const orNull = <S extends Parameters<typeof Type.Union>[0][number]>(schema: S) => Type.Union([schema, Type.Null()]);

const lijst = query({
  name: 'lezer.lijst', label: { nl: 'Stand van de lezers', en: 'State of the readers' }, purpose: doel, route: 'GET /lezers', scope: 'set',
  input: Type.Object({}, { additionalProperties: false }), may: role('beheer'),
  output: Type.Object({
    items: Type.Array(Type.Object({
      gemeente: Type.String(), naam: Type.String(), nummer: Type.Integer(), achter: Type.Integer(),
      stil: orNull(Type.Object({ sinds: orNull(Type.String({ format: 'date-time' })), code: orNull(Type.String()), soort: Type.String(), uitleg: Type.String({ description: 'Wat er is, en wat u nu doet.' }) })),
    })),
    mail: Type.Array(Type.Object({
      gemeente: Type.String(), soort: Type.String(), toestand: Type.Enum(['wachtend', 'opgegeven']), aantal: Type.Integer(), sinds: Type.String({ format: 'date-time' }), fout: orNull(Type.String()),
    }), { description: 'Mail die nog niet weg is, of niet weg kan.' }),
    werk: Type.Array(Type.Object({ gemeente: Type.String(), werk: Type.String(), toestand: Type.Enum(['wordt herhaald', 'opgegeven']), code: orNull(Type.String()), soort: Type.String() })),
  }),
  async run({ tx, gemeenten }) {
    return {
      items: (await listLezers(tx, gemeenten)).map(({ stil, ...rest }) => ({ ...rest, stil: stil === null ? null : { sinds: stil.sinds ?? null, code: stil.code ?? null, soort: stil.soort, uitleg: explainStandstill(stil.soort) } })),
      mail: await listMailstand(tx, gemeenten), werk: await listFailedWork(tx, gemeenten),
    };
  },
});

const hervatting = command({
  name: 'lezer.hervatting', label: { nl: 'Een lezer verder laten gaan', en: 'Let a reader go on' }, purpose: doel, route: 'POST /lezers/{naam}/hervattingen',
  input: Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }), naam: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: false }),
  output: Type.Object({ naam: Type.String() }), may: role('beheer'), events: [lezerHervat],
  async run({ tx, input, gemeente, newId, publish }) {
    if (!(await resumeReader(tx, gemeente, input.naam))) throw conflict('LezerStaatNietStil', { nl: 'Deze lezer staat niet stil.', en: 'This reader does not stand still.' });
    publish(newId(), lezerHervat, { lezer: input.naam });
    return { naam: input.naam };
  },
});

export const acts = [lijst, hervatting] as const;
