import { walkBericht } from './bericht-walk.ts';
import type { Bevinding, RetourCode } from './bericht-rules.ts';
import type { Bericht } from './declaration/berichten.ts';

/** Why (a part of) a message is rejected: the place and the code that the sender gets for it. */
export type Afkeur = Pick<Bevinding, 'pad' | 'retourcode'>;

/** What an answer says of itself; dates as jjjj-mm-dd. */
export interface AntwoordKenmerk {
  readonly identificatie: string;
  readonly dagtekening: string;
  /** Only when the XSLTs of Zorginstituut did the judging (IV033). */
  readonly xsltVersie?: string;
}

/** The codes that an answer gives to the berichtklassen of a message, by the path of each klasse. */
export interface Beoordeling {
  /** Codes for the header when it is all that goes back; absent when the parts are judged. */
  readonly header?: readonly RetourCode[];
  readonly klassen: ReadonlyMap<string, readonly RetourCode[]>;
}

const TECHNISCH: RetourCode = '0001';

/**
 * Sorts rejections by berichtklasse. A technical fault (0001), and else any fault in the header, concerns
 * the message as a whole (OP286, IV028). Throws a RangeError for a place that is not in the message.
 */
export function sortAfkeuren(bericht: Bericht, afkeuren: readonly Afkeur[]): Beoordeling {
  const klassen = new Map<string, readonly RetourCode[]>();
  if (afkeuren.some(({ retourcode }) => retourcode === TECHNISCH)) return { header: [TECHNISCH], klassen };
  const places = new Set<string>();
  walkBericht(bericht, (type, _, pad) => {
    if (type.kind === 'klasse') places.add(pad);
  });
  for (const { pad, retourcode } of afkeuren) {
    const place = klasseOf(pad, places);
    klassen.set(place, [...new Set([...(klassen.get(place) ?? []), retourcode])]);
  }
  const header = [...(klassen.get('/Bericht') ?? []), ...(klassen.get('/Bericht/Header') ?? [])];
  return header.length > 0 ? { header: [...new Set(header)], klassen } : { klassen };
}

/** The path of the klasse in which a place lies. */
function klasseOf(pad: string, places: ReadonlySet<string>): string {
  let place = pad;
  while (!places.has(place)) {
    if (place === '') throw new RangeError(`No berichtklasse at ${pad}`);
    place = place.slice(0, place.lastIndexOf('/'));
  }
  return place;
}
