import { Temporal } from '../../platform/time/temporal.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { invalidInput } from '../../platform/error.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { onderzoekBegonnen, passMelding, type LoadedMelding } from '../melding/index.ts';
import { gesprekGepland } from './gesprek.events.ts';
import { findGesprek } from './gesprek.queries.ts';
import type { GesprekPlanning } from './gesprek.schema.ts';
import { uitnodigingsbrief } from './gesprek-brief.ts';

type Context = CommandContext<GesprekPlanning, LoadedMelding>;

/** Longest time ahead for an appointment: the onderzoek takes six weeks (Wmo 2015 art. 2.3.2 lid 1); a year is surely a mistake. */
const verst = { years: 1 } as const;

/**
 * Makes the appointment for the broad conversation, or another one in its place. The first begins the
 * onderzoek. The inwoner gets it in writing, unless the conversation was held already.
 */
export async function planGesprek(context: Context): Promise<{ id: string; afspraak: string }> {
  const { tx, input, loaded, gemeente, moment, newId, publish } = context;
  const begin = Temporal.Instant.from(input.begin);
  checkBegin(begin, loaded.meldingsdatum);
  // Two appointments at the same moment: the second finds the conversation of the first.
  await tx.selectFrom('melding').select('id').where('gemeente', '=', gemeente).where('id', '=', loaded.id).forUpdate().execute();
  const known = await findGesprek(tx, gemeente, loaded.id);
  const id = known?.id ?? newId();
  if (!known) {
    await passMelding(tx, gemeente, loaded, 'onderzoeksstart');
    await tx.insertInto('gesprek').values({ gemeente, id, dossier: loaded.dossier, melding: loaded.id, persoon: loaded.persoon, instrument_op: context.today.toString(), ingevuld_op: null }).execute();
  }
  // What lies ahead is replaced; a conversation that was held stays.
  const ahead = await tx.updateTable('gesprek_afspraak').set({ toestand: 'vervallen' }).where('gemeente', '=', gemeente).where('gesprek', '=', id).where('toestand', '=', 'gepland')
    .where('begin', '>', isoMoment(moment)).executeTakeFirst();
  const opnieuw = ahead.numUpdatedRows > 0n;
  const afspraak = newId();
  const duur = input.duur ?? 60;
  await tx.insertInto('gesprek_afspraak').values({
    gemeente, id: afspraak, dossier: loaded.dossier, gesprek: id, begin: isoMoment(begin), duur, vorm: input.vorm, plaats: input.plaats ?? '', gezelschap: JSON.stringify(input.gezelschap ?? []),
    toelichting: input.toelichting ?? '', toestand: 'gepland', medewerker: loaded.regisseur,
  }).execute();
  if (Temporal.Instant.compare(begin, moment) > 0) await invite(context, begin, duur, opnieuw);
  if (!known) publish(loaded.dossier, onderzoekBegonnen, { melding: loaded.id, dossier: loaded.dossier });
  publish(loaded.dossier, gesprekGepland, { gesprek: id, melding: loaded.id, dossier: loaded.dossier, dag: dayOf(begin).toString(), vorm: input.vorm, opnieuw });
  return { id, afspraak };
}

function checkBegin(begin: Temporal.Instant, meldingsdatum: string): void {
  const first = Temporal.PlainDate.from(meldingsdatum);
  const day = dayOf(begin);
  if (Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, first.add(verst)) <= 0) return;
  throw invalidInput([{ pad: '/begin', uitleg: { nl: 'Kies een dag na de melding, en binnen een jaar.', en: 'Choose a day after the melding, and within a year.' } }]);
}

async function invite({ tx, input, loaded, gemeente, moment, newId }: Context, begin: Temporal.Instant, duur: number, opnieuw: boolean): Promise<void> {
  const persoon = await getPersoon(tx, gemeente, loaded.persoon);
  const regisseur = (await namesOf(tx, [loaded.regisseur])).get(loaded.regisseur ?? '') ?? '';
  const letter = uitnodigingsbrief({
    taal: persoon.taal, naam: persoon.naam, gemeente: await getGemeente(tx, gemeente), regisseur, begin: begin.toZonedDateTimeISO('Europe/Amsterdam'), duur, vorm: input.vorm, plaats: input.plaats ?? '', opnieuw,
  });
  await sendPost(tx, { gemeente, id: newId(), persoon: loaded.persoon, dossier: loaded.dossier, document: null, soort: 'uitnodiging', ...letter, kanaal: 'post', moment: isoMoment(moment) });
}
