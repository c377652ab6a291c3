import Type from 'typebox';
import { command } from '../act/act.ts';
import { everyone } from '../access/rule.ts';
import { eventKind } from '../journal/event.ts';

/** The smallest event there is: what the journal and its readers are tried with. */
export const geteld = eventKind({ soort: 'proef.geteld', versie: 1, betekenis: 'A number was counted', schema: Type.Object({ getal: Type.Integer() }), voorbeeld: { getal: 1 } });

/** Counts each of these numbers in a stream; with `breek` it fails after that. */
export const telling = command({
  name: 'proef.telling', label: { nl: 'Tellen', en: 'Count' }, purpose: 'proef', route: 'POST /proeven', events: [geteld], may: everyone, asSpil: true,
  input: Type.Object({ gemeente: Type.String(), stroom: Type.String(), getallen: Type.Array(Type.Integer()), breek: Type.Optional(Type.Boolean()) }), output: Type.Object({}),
  async run({ input, publish }) {
    for (const getal of input.getallen) publish(input.stroom, geteld, { getal });
    if (input.breek) throw new Error('broken halfway');
    return {};
  },
});
