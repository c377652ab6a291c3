import { quoteCell } from '../../platform/text-table.ts';
import { alles } from './kerncijfers.ts';
import type { Figuur, Gebied, Geheel, Overzicht, Rij } from './kerncijfers.schema.ts';

const kop = ['gemeente', 'gemeentenaam', 'wijk', 'wijknaam', 'periode', 'maat', 'soort', 'eenheid', 'waarde', 'status'] as const;

type Regel = readonly [wijk: string, naam: string, periode: string, maat: string, soort: string, eenheid: 'aantal' | 'dagen', waarde: Figuur];

/** The figures of a quarter, of each gemeente and its wijken. */
export function exportCsv({ kwartaal, vorige, gebieden }: Pick<Overzicht, 'kwartaal' | 'vorige' | 'gebieden'>): string {
  return writeFile(gebieden.flatMap((gebied) => listRegels(gebied, kwartaal, vorige).map((regel) => {
    const [wijk, naam] = regel;
    return [gebied.gemeente, gebied.naam, ...(wijk === alles ? ['', ''] : [wijk, naam]), ...figureOf(regel)];
  })));
}

/** The figures of a whole and of each gemeente in it, as they are shown: without wijken. A line of all together names them all and has no code. */
export function exportGeheel({ periode, vorige, gebied }: Pick<Geheel, 'periode' | 'vorige' | 'gebied'>): string {
  const whole = gebied.gemeente === alles ? '' : gebied.gemeente;
  return writeFile(listRegels(gebied, periode, vorige).map((regel) => {
    const [gemeente, naam] = regel;
    return [gemeente === alles ? whole : gemeente, naam, '', '', ...figureOf(regel)];
  }));
}

/** A hidden figure says so and has no value. */
const figureOf = ([, , periode, maat, soort, eenheid, waarde]: Regel): string[] =>
  [periode, maat, soort === alles ? 'totaal' : soort, eenheid, typeof waarde === 'number' ? String(waarde) : '', typeof waarde === 'number' ? 'getal' : waarde];

/** One line per figure (RFC 4180, semicolons, UTF-8 with a mark: spreadsheets here open it as it is). */
const writeFile = (regels: readonly (readonly string[])[]): string => `\uFEFF${[kop, ...regels].map((regel) => regel.map(quoteCell).join(';')).join('\r\n')}\r\n`;

function listRegels({ tellingen, duren, termijnen }: Gebied, kwartaal: string, vorige: string): Regel[] {
  const cellen = (periode: string, maat: string, rijen: readonly Rij[]): Regel[] => rijen.flatMap((rij) => Object.entries(rij.cellen).map(([code, waarde]): Regel => [rij.wijk, rij.naam, periode, maat, code, 'aantal', waarde]));
  return [
    ...[...tellingen, ...termijnen].flatMap(({ maat, ...of }) => [...cellen(kwartaal, maat, of.periode), ...cellen(vorige, maat, of.vorige)]),
    ...termijnen.flatMap(({ maat, nu }) => cellen('nu', maat, nu)),
    ...duren.flatMap(({ maat, ...of }) => ([[kwartaal, of.periode], [vorige, of.vorige]] as const).flatMap(([periode, rijen]) => rijen.flatMap(({ wijk, naam, aantal, mediaan, p90 }): Regel[] => [
      [wijk, naam, periode, maat, 'aantal', 'aantal', aantal], [wijk, naam, periode, maat, 'mediaan', 'dagen', mediaan], [wijk, naam, periode, maat, 'p90', 'dagen', p90],
    ]))),
  ];
}
