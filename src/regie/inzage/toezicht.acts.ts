import Type from 'typebox';
import { sql } from 'kysely';
import { query, type QueryContext } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import { invalidInput } from '../../platform/error.ts';
import { gemeenteOf } from '../../platform/id.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { Logboekregel, toLogboek } from './logboek.ts';

const doel = 'toezicht op inzage in dossiers (AVG art. 39)';
const Id = Type.String({ format: 'uuid' });
const fg = role('privacy');
/** Days that are looked at once: what is more is a file. */
const mostDays = 31;
/** Whom a line is about, shown at once: a search has many. */
const mostSubjects = 50;
const periode = { vanaf: Type.String({ format: 'date' }), tot: Type.String({ format: 'date', description: 'Laatste dag.' }) };
const Vraag = Type.Object({ ...periode, medewerker: Type.Optional(Type.String({ pattern: '^m:[0-9a-f-]{36}$' })), volgorde: Type.Optional(Type.Enum(['nieuwste', 'oudste'])), ...pageInput }, { additionalProperties: false });
const Regel = Type.Object({
  id: Id, moment: Type.String({ format: 'date-time' }), actor: Type.String(), naam: Type.String(), rol: Type.String(), organisatie: Type.Union([Type.String(), Type.Null()]), act: Type.String(), doel: Type.String(), uitkomst: Type.Enum(['toegestaan', 'geweigerd', 'nood']), reden: Type.Union([Type.String(), Type.Null()]),
  dossiers: Type.Array(Type.Object({ id: Id, nummer: Type.String() })),
});

interface Periode { readonly vanaf: string; readonly tot: string }
const midnight = (day: Temporal.PlainDate): string => isoMoment(day.toZonedDateTime('Europe/Amsterdam').toInstant());

/** Begin and end of a period of days, as moments; throws where it is none, or too long. */
function momentsOf({ vanaf, tot }: Periode, most: number): { readonly van: string; readonly voor: string } {
  const [first, last] = [Temporal.PlainDate.from(vanaf), Temporal.PlainDate.from(tot)];
  const days = first.until(last).days + 1;
  if (days < 1) throw invalidInput([{ pad: '/tot', uitleg: { nl: 'De laatste dag ligt vóór de eerste.', en: 'The last day is before the first.' } }]);
  if (days > most) throw invalidInput([{ pad: '/tot', uitleg: { nl: `Kies hoogstens ${most} dagen.`, en: `Choose ${most} days at most.` } }]);
  return { van: midnight(first), voor: midnight(last.add({ days: 1 })) };
}

const overzicht = query({
  name: 'inzage.overzicht', label: { nl: 'Alle inzagen van een periode', en: 'All looks of a period' }, purpose: doel, route: 'GET /inzagen', scope: 'set', input: Vraag, output: pageOutput(Regel), may: fg,
  subjects: ({ items }) => items.flatMap(({ dossiers }) => dossiers.map(({ id }) => id)),
  async run(context) {
    const { tx, input } = context;
    const { van, voor } = momentsOf(input, mostDays);
    const descending = input.volgorde === 'oudste' ? {} : { descending: true as const };
    return readPage(context, {
      list: 'inzage.overzicht', order: [{ column: 'i.moment', type: 'timestamptz', ...descending }, { column: 'i.id', type: 'uuid', ...descending }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('inzage as i').select(['i.id', 'i.moment', 'i.actor', 'i.naam', 'i.rol', 'i.organisatie', 'i.act', 'i.doel', 'i.uitkomst', 'i.reden', dossiersOf.as('dossiers')])
        .where('i.gemeente', '=', gemeente).where('i.moment', '>=', van).where('i.moment', '<', voor).$if(input.medewerker !== undefined, (rows) => rows.where('i.actor', '=', input.medewerker ?? '')).where(after).orderBy(sql`${order}`).limit(limit),
    });
  },
});

/** The dossiers of a line; persons are not named here: the page of a dossier tells of them. */
const dossiersOf = sql<{ id: string; nummer: string }[]>`(select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'nummer', s.nummer)), '[]') from (select d.id, d.nummer from inzage_onderwerp o join dossier d on d.gemeente = o.gemeente and d.id = o.onderwerp
  where o.gemeente = i.gemeente and o.maand = i.maand and o.inzage = i.id limit ${mostSubjects}) s)`;

const subjectsOf = sql<string[]>`(select coalesce(jsonb_agg(o.onderwerp order by o.onderwerp), '[]') from inzage_onderwerp o where o.gemeente = i.gemeente and o.maand = i.maand and o.inzage = i.id)`;

/** Lines of a period that is over, the oldest first: what is added meanwhile comes after its end. */
async function listLogboek(context: QueryContext<Periode & { cursor?: string; aantal?: number }, object>) {
  const { tx, input, moment } = context;
  const { van, voor } = momentsOf(input, 366);
  const until = voor < isoMoment(moment) ? voor : isoMoment(moment);
  const page = await readPage(context, {
    list: 'inzage.bestand', order: [{ column: 'i.moment', type: 'timestamptz' }, { column: 'i.id', type: 'uuid' }],
    rows: (gemeente, { after, order, limit }) => tx.selectFrom('inzage as i').select(['i.id', 'i.moment', 'i.actor', 'i.rol', 'i.act', 'i.doel', 'i.uitkomst', 'i.spoor', subjectsOf.as('onderwerpen')])
      .where('i.gemeente', '=', gemeente).where('i.moment', '>=', van).where('i.moment', '<', until).where(after).orderBy(sql`${order}`).limit(limit),
  });
  return { ...page, items: page.items.map((line) => ({ regel: line.id, records: toLogboek(line, gemeenteOf(line.id) ?? '') })) };
}

const bestand = query({
  name: 'inzage.bestand', label: { nl: 'Inzagen als Logboek Dataverwerkingen', en: 'Looks as Logboek Dataverwerkingen' }, purpose: doel, route: 'GET /inzagen/bestand', scope: 'set', may: fg,
  input: Type.Object({ ...periode, ...pageInput }, { additionalProperties: false }), output: pageOutput(Type.Object({ regel: Id, records: Type.Array(Logboekregel) })),
  // One line of each page: that a file was taken, and from when, shows in the log.
  subjects: ({ items }) => items.slice(0, 1).map(({ regel }) => regel), run: listLogboek,
});

export const toezicht = [overzicht, bestand] as const;
