import Type from 'typebox';
import { role } from '../../platform/access/rule.ts';
import { command, query } from '../../platform/act/act.ts';
import { conflict, invalidAt } from '../../platform/error.ts';
import { wijkGeregistreerd } from './gemeente.events.ts';
import { nextWijkcode, postcodesElsewhere, listWijkpostcodes, writeWijk } from './wijk.queries.ts';
import { parsePostcodes } from './parse-postcodes.ts';

const doel = 'de gemeente inrichten';
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const naam = Type.String({ minLength: 2, maxLength: 80 });

const lijst = query({
  name: 'wijk.lijst', label: { nl: 'De wijken bekijken', en: 'See the wijken' }, purpose: doel, route: 'GET /gemeenten/{gemeente}/wijken', may: role('beheer'),
  input: Type.Object({ gemeente: Gemeente }, { additionalProperties: false }),
  output: Type.Object({ items: Type.Array(Type.Object({ code: Type.String(), naam: Type.String(), postcodes: Type.Array(Type.String()) })) }),
  run: async ({ tx, gemeente }) => ({ items: await listWijkpostcodes(tx, gemeente) }),
});

const registratie = command({
  name: 'wijk.registratie', label: { nl: 'Wijk bewaren', en: 'Save a wijk' }, purpose: doel, route: 'POST /gemeenten/{gemeente}/wijken', may: role('beheer'),
  input: Type.Object({
    gemeente: Gemeente, naam, code: Type.Optional(Type.String({ pattern: '^\\d{6}$', description: 'CBS-code van de wijk; van een wijk die er al is om die te wijzigen. Zonder code kiest Spil de volgende.' })),
    postcodes: Type.String({ maxLength: 4000, description: 'Postcodes met komma’s ertussen: vier cijfers, of ook met letters waar een wijkgrens door een postcode loopt.' }),
  }, { additionalProperties: false }),
  output: Type.Object({ code: Type.String() }), events: [wijkGeregistreerd],
  async run({ tx, input, gemeente, newId, publish }) {
    const postcodes = parsePostcodes(input.postcodes);
    if (postcodes === undefined) throw invalidAt('/postcodes', 'Schrijf postcodes zoals: 1901, 1902 AB.', 'Write postcodes like: 1901, 1902 AB.');
    const code = input.code ?? (await nextWijkcode(tx, gemeente));
    if (!code.startsWith(gemeente)) throw invalidAt('/code', `De code van een wijk begint met ${gemeente}.`, `The code of a wijk begins with ${gemeente}.`);
    const [elsewhere] = await postcodesElsewhere(tx, gemeente, code, postcodes);
    if (elsewhere !== undefined) throw conflict('PostcodeInAndereWijk', { nl: `${elsewhere.postcode} hoort al bij ${elsewhere.naam}. Haal die postcode daar eerst weg.`, en: `${elsewhere.postcode} already belongs to ${elsewhere.naam}. Take it away there first.` });
    await writeWijk(tx, { gemeente, code, naam: input.naam, postcodes });
    publish(newId(), wijkGeregistreerd, { code, postcodes: postcodes.length });
    return { code };
  },
});

export const acts = [lijst, registratie] as const;
