import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { invalidAt } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { requireFree } from '../afspraak/index.ts';
import type { Spreektijdopening } from './spreektijd.schema.ts';
import './spreektijd.tables.ts';

/** So far ahead may a moment lie: a first conversation comes within the weeks of the onderzoek (Wmo 2015 art. 2.3.2 lid 1). */
const furthest = { hours: 24 * 7 * 12 } as const;

/** A colleague opens moments after each other. Throws at the field where one is past, too far ahead, without its place, or beside another of the same colleague. */
export async function openSpreektijden({ tx, gemeente, input, actor, moment, newId }: CommandContext<Static<typeof Spreektijdopening>, object>): Promise<{ ids: string[] }> {
  const { team, duur, aantal, vorm, plaats = '' } = input;
  const first = Temporal.Instant.from(input.begin);
  const end = first.add({ minutes: duur * aantal });
  if (Temporal.Instant.compare(first, moment) <= 0 || Temporal.Instant.compare(end, moment.add(furthest)) > 0) throw invalidAt('/begin', 'Kies een moment dat nog komt, binnen twaalf weken.', 'Choose a moment that is still to come, within twelve weeks.');
  if (vorm === 'kantoor' && plaats === '') throw invalidAt('/plaats', 'Vul in waar de inwoner moet zijn.', 'Fill in where the inwoner has to be.');
  const medewerker = actor.soort === 'medewerker' ? actor.id : '';
  await requireFree(tx, { gemeente, medewerker, begin: first, eind: end, otherwise: invalidAt('/begin', 'U hebt dan al een moment open, of een afspraak.', 'You have a moment open then, or an appointment.') });
  const rows = Array.from({ length: aantal }, (_none, place) => {
    const begin = first.add({ minutes: duur * place });
    return { gemeente, id: newId(), team, medewerker, begin: isoMoment(begin), eind: isoMoment(begin.add({ minutes: duur })), duur, vorm, plaats, toestand: 'open' as const, klantcontact: null, melding: null, houder: '', gekozen_op: null, geopend_op: isoMoment(moment) };
  });
  await tx.insertInto('spreektijd').values(rows).execute();
  return { ids: rows.map(({ id }) => id) };
}
