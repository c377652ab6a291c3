import { mayStack } from '../../registers/voorziening/index.ts';
import { dayIn } from './brief-woorden.ts';
import type { Toekenning } from './beschikking.queries.ts';
import type { Gebrek } from './judge-toetsing.ts';

/**
 * Whether two stand in each other's way: the same product for the same person at one time, from the same
 * aanbieder (iWmo 3.2 TR302, OP259), or in kind beside a pgb (OP043).
 */
function collide(one: Toekenning, other: Toekenning): boolean {
  const same = one.persoon === other.persoon && one.wet === other.wet && one.categorie === other.categorie && one.code === other.code;
  if (!same || mayStack(one.categorie) || one.van > other.tot || other.van > one.tot) return false;
  return one.leveringsvorm !== other.leveringsvorm || (one.leveringsvorm === 'natura' && one.organisatie === other.organisatie);
}

/** The earlier help that this comes in the place of, from its first day on. */
export const replacedBy = <T extends Toekenning>(part: Toekenning, earlier: readonly T[]): T[] => earlier.filter((one) => one.van < part.van && collide(part, one));

/** What of all that was granted nothing came in the place of. */
export function listInForce<T extends Toekenning>(all: readonly T[]): T[] {
  const replaced = new Set(all.flatMap((part) => replacedBy(part, all)));
  return all.filter((one) => !replaced.has(one));
}

/** What is granted twice: in this decision, or from a day on which an earlier decision had not begun yet. What began before is replaced. */
export function checkOverlap(granted: readonly Toekenning[], earlier: readonly Toekenning[]): Gebrek[] {
  return granted.flatMap((part, at): Gebrek[] => {
    const pad = `/onderdelen/${part.id}`;
    if (granted.slice(0, at).some((one) => collide(part, one))) {
      return [{ pad, uitleg: {
        nl: 'Deze hulp staat twee keer in dit besluit, voor dezelfde persoon en in dezelfde tijd. Laat de perioden op elkaar volgen, wijs er één af, of stuur het plan terug (iWmo/iJw TR302, OP043).',
        en: 'This help is twice in this decision, for the same person and at the same time. Let the periods follow each other, refuse one, or send the plan back (iWmo/iJw TR302, OP043).',
      } }];
    }
    const before = earlier.find((one) => one.van >= part.van && collide(part, one));
    if (!before) return [];
    return [{ pad, uitleg: {
      nl: `Deze hulp is al toegekend van ${dayIn(before.van, 'nl')} tot en met ${dayIn(before.tot, 'nl')}. Kies een eerste dag na ${dayIn(before.van, 'nl')}: dan komt dit besluit vanaf die dag in de plaats van het vorige. Of stuur het plan terug (iWmo/iJw TR302, OP043).`,
      en: `This help was granted already, from ${dayIn(before.van, 'en')} to ${dayIn(before.tot, 'en')}. Choose a first day after ${dayIn(before.van, 'en')}: then this decision comes in the place of the earlier one from that day. Or send the plan back (iWmo/iJw TR302, OP043).`,
    } }];
  });
}
