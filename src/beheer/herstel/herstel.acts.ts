import Type from 'typebox';
import { actorKey } from '../../platform/access/actor.ts';
import { role } from '../../platform/access/rule.ts';
import { command, query } from '../../platform/act/act.ts';
import { listFences, openFence } from '../../platform/copy/fence.ts';
import { conflict } from '../../platform/error.ts';
import { herstelVrijgegeven } from './herstel.events.ts';

const doel = 'na een herstel niets twee keer laten vertrekken';
const moment = Type.String({ format: 'date-time' });

const lijst = query({
  name: 'herstel.lijst', label: { nl: 'Wat is teruggezet', en: 'What was put back' }, purpose: doel, route: 'GET /herstel', scope: 'set',
  input: Type.Object({}, { additionalProperties: false }), may: role('beheer'),
  output: Type.Object({ items: Type.Array(Type.Object({
    gemeente: Type.String(), teruggezetOp: moment, kopieTot: Type.Union([moment, Type.Null()], { description: 'Wat mensen daarna deden, staat niet in de kopie.' }),
  })) }),
  run: async ({ tx, gemeenten }) => ({ items: await listFences(tx, gemeenten) }),
});

const vrijgave = command({
  name: 'herstel.vrijgave', label: { nl: 'Weer laten vertrekken', en: 'Let go out again' }, purpose: doel, route: 'POST /herstel/vrijgaven', freshLogin: true,
  input: Type.Object({
    gemeente: Type.String({ pattern: '^\\d{4}$' }),
    mail: Type.Enum(['versturen', 'vervallen'], { description: 'Mail die nu wacht: `versturen`, of `vervallen` als zij al weg was.' }),
  }, { additionalProperties: false }),
  output: Type.Object({ gemeente: Type.String() }), may: role('beheer'), events: [herstelVrijgegeven],
  async run({ tx, input, gemeente, actor, env, newId, publish }) {
    if (!(await openFence(tx, env, { gemeente, mail: input.mail, door: actorKey(actor) }))) throw conflict('NietsIngehouden', { nl: 'Er wordt niets ingehouden. Misschien was een collega u voor.', en: 'Nothing is held. A colleague may have been first.' });
    publish(newId(), herstelVrijgegeven, { mail: input.mail });
    return { gemeente };
  },
});

export const acts = [lijst, vrijgave] as const;
