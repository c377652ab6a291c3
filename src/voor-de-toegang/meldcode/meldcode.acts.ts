import Type, { type Static } from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { allOf, ownHolder, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { invalidInput, type InputFault } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { houderOf } from '../../registers/taak/index.ts';
import { loadSignaal } from '../signaal/index.ts';
import { kindchecks, stappen, uitkomsten, vragen, weigh, type Uitkomst } from './meldcode.ts';
import { meldcodeVastgelegd } from './meldcode.events.ts';
import type { Antwoord } from './meldcode.tables.ts';

const doel = 'handelen bij een vermoeden van huiselijk geweld of kindermishandeling (Wmo 2015 art. 3.3; Jeugdwet art. 4.1.7)';
const Id = Type.String({ format: 'uuid' });
const Leeg = Type.Null();
const Antwoorden = Type.Array(Type.Object({ vraag: Type.Enum([...vragen]), ja: Type.Boolean(), reden: Type.String({ minLength: 1, maxLength: 2000 }) }, { additionalProperties: false }), { maxItems: 5 });

const Vastlegging = Type.Object({
  signaal: Id, stap: Type.Enum([...stappen]), tekst: Type.String({ minLength: 1, maxLength: 4000 }),
  kindcheck: Type.Optional(Type.Enum([...kindchecks], { description: 'Bij de eerste stap: zijn er kinderen die van diegene afhankelijk zijn, en zijn zij veilig?' })),
  antwoorden: Type.Optional(Antwoorden),
}, { additionalProperties: false });

/** Of the team in which the signal is; while nobody divided it yet, of the teamleiders. */
async function load(tx: ReadTx, input: { signaal: string }, gemeente: string) {
  const { id, team } = await loadSignaal(tx, gemeente, input.signaal);
  return { id, houder: houderOf({ team }) };
}
const inTeam = allOf(role('generalist', 'teamleider'), ownHolder);

const vastlegging = command({
  name: 'meldcode.vastlegging', label: { nl: 'Stap van de meldcode bewaren', en: 'Keep a step of the meldcode' }, purpose: doel, route: 'POST /signalen/{signaal}/meldcodes',
  input: Vastlegging, output: Type.Object({ id: Id, uitkomst: Type.Union([Type.Enum([...uitkomsten]), Leeg]) }), load, may: inTeam, events: [meldcodeVastgelegd],
  async run({ tx, input, loaded, gemeente, moment, actor, newId, publish }) {
    const uitkomst = checkStap(input);
    const id = newId();
    const antwoorden = input.stap === 'beslissen' ? (input.antwoorden ?? []) : [];
    await tx.insertInto('meldcode').values({ gemeente, id, signaal: loaded.id, stap: input.stap, kindcheck: input.stap === 'signalen' ? (input.kindcheck ?? null) : null, tekst: input.tekst, antwoorden: JSON.stringify(antwoorden), uitkomst, medewerker: actorKey(actor).slice(2), moment: isoMoment(moment) }).execute();
    publish(loaded.id, meldcodeVastgelegd, { meldcode: id, signaal: loaded.id, stap: input.stap, uitkomst });
    return { id, uitkomst };
  },
});

/** Is all there that the step asks for? Answers the outcome of the afwegingskader at the last one. */
function checkStap({ stap, kindcheck, antwoorden = [] }: Static<typeof Vastlegging>): Uitkomst | null {
  const fouten: InputFault[] = [];
  if (stap === 'signalen' && kindcheck === undefined) fouten.push({ pad: '/kindcheck', uitleg: { nl: 'Doe ook de kindcheck: zijn er kinderen, en zijn zij veilig?', en: 'Do the kindcheck too: are there children, and are they safe?' } });
  const afweging = stap === 'beslissen' ? weigh(Object.fromEntries(antwoorden.map(({ vraag, ja }) => [vraag, ja]))) : undefined;
  if (afweging !== undefined && 'volgende' in afweging) {
    const nummer = vragen.indexOf(afweging.volgende) + 1;
    fouten.push({ pad: '/antwoorden', uitleg: { nl: `Beantwoord ook vraag ${nummer} van het afwegingskader, met de reden.`, en: `Answer question ${nummer} of the afwegingskader too, with the reason.` } });
  }
  if (fouten.length > 0) throw invalidInput(fouten);
  return afweging !== undefined && 'uitkomst' in afweging ? afweging.uitkomst : null;
}

const Regel = Type.Object({
  id: Id, stap: Type.Enum([...stappen]), kindcheck: Type.Union([Type.Enum([...kindchecks]), Leeg]), tekst: Type.String(), antwoorden: Antwoorden, uitkomst: Type.Union([Type.Enum([...uitkomsten]), Leeg]), medewerker: Type.String(), moment: Type.String({ format: 'date-time' }),
});

const gegevens = query({
  name: 'meldcode.gegevens', label: { nl: 'Meldcode bekijken', en: 'See the meldcode' }, purpose: doel, route: 'GET /signalen/{signaal}/meldcodes',
  input: Type.Object({ signaal: Id }), output: Type.Object({ items: Type.Array(Regel) }), load, may: inTeam, subjects: (_output, signaal) => [signaal.id],
  async run({ tx, gemeente, loaded }) {
    const rows = await tx.selectFrom('meldcode as c').innerJoin('medewerker as m', 'm.id', 'c.medewerker').select(['c.id', 'c.stap', 'c.kindcheck', 'c.tekst', 'c.antwoorden', 'c.uitkomst', 'm.naam as medewerker', 'c.moment'])
      .where('c.gemeente', '=', gemeente).where('c.signaal', '=', loaded.id).orderBy('c.moment').orderBy('c.id').limit(100).execute();
    return { items: rows.map((row) => ({ ...row, antwoorden: row.antwoorden as Antwoord[] })) };
  },
});

export const acts = [vastlegging, gegevens] as const;
