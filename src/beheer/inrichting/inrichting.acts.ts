import Type from 'typebox';
import { role } from '../../platform/access/rule.ts';
import { query } from '../../platform/act/act.ts';
import { countSetUp } from './inrichting.queries.ts';
import { judgeSetUp, onderdelen } from './inrichting.ts';

const gegevens = query({
  name: 'inrichting.gegevens', label: { nl: 'Bekijken hoe ver de gemeente is ingericht', en: 'See how far the gemeente is set up' }, purpose: 'de gemeente inrichten', route: 'GET /gemeenten/{gemeente}/inrichting', may: role('beheer'),
  input: Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }) }, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(Type.Object({
    onderdeel: Type.Enum([...onderdelen]), klaar: Type.Boolean(), aantal: Type.Integer({ description: 'Hoeveel er zijn; van wat geen aantal heeft 0 of 1.' }),
    nodig: Type.Boolean({ description: 'Zonder kan een eerste melding niet worden behandeld.' }),
  })) }),
  run: async ({ tx, gemeente, today }) => ({ items: judgeSetUp(await countSetUp(tx, gemeente, today.toString())) }),
});

export const acts = [gegevens] as const;
