import { Temporal } from '../../platform/time/temporal.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import type { Onderdeel } from '../../toegang/beschikking/index.ts';
import type { Overdrachtspakket } from './overdrachtspakket.ts';
import type { Plaats } from './plaats.ts';
import { listSame, shortenToewijzing, type LoadedToewijzing } from './toewijzing.queries.ts';

export type Shortened = LoadedToewijzing & { readonly redenWijziging: '05' | '08' };
/**
 * What was granted earlier ends the day before the same help begins anew: from the same aanbieder (iWmo 3.2
 * OP259), or from any where a pgb comes in its place (OP043). What begins on the same day or later is left:
 * the decision refuses that, and a message with it does not leave.
 */
export async function makeRoom(at: Plaats, part: Onderdeel): Promise<Shortened[]> {
  const { tx, gemeente } = at;
  const { wet } = part;
  if (wet === 'participatie') return [];
  const pgb = part.leveringsvorm === 'pgb';
  const earlier = (await listSame(tx, gemeente, { ...part, wet }, part.van)).filter(({ organisatie, ingangsdatum }) => (pgb || organisatie === part.organisatie) && ingangsdatum < part.van);
  const einddatum = Temporal.PlainDate.from(part.van).subtract({ days: 1 }).toString();
  const moment = isoMoment(at.moment);
  const shortened: Shortened[] = [];
  for (const one of earlier) {
    const overdracht = endedOn(one.overdracht as Overdrachtspakket, einddatum);
    await shortenToewijzing(tx, gemeente, one, { einddatum, gewijzigd_op: moment, overdracht: JSON.stringify(overdracht) });
    shortened.push({ ...one, overdracht, einddatum, gewijzigd_op: moment, redenWijziging: pgb ? '08' : '05' });
  }
  return shortened;
}

/** The handover tells the aanbieder the period that holds. */
const endedOn = (pakket: Overdrachtspakket, tot: string): Overdrachtspakket => ({ ...pakket, opdracht: { ...pakket.opdracht, tot } });
