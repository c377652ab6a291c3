import { quoteCell } from '../../platform/text-table.ts';
import { antwoordenOp } from './ervaring.ts';
import type { Figuur, Overzicht } from './ervaring.schema.ts';

const kop = ['gemeente', 'gemeentenaam', 'kwartaal', 'soort', 'indeling', 'code', 'naam', 'vraag', 'antwoord', 'waarde', 'status'] as const;

/** What the overview shows, figure by figure: a hidden one says so and has no value (RFC 4180, semicolons, UTF-8 with a mark: spreadsheets here open it as it is). */
export function exportCsv({ gemeente, naam, kwartaal, lijsten }: Pick<Overzicht, 'gemeente' | 'naam' | 'kwartaal' | 'lijsten'>): string {
  const regels = lijsten.flatMap(({ soort, vragen, delen }) => delen.flatMap((deel) => {
    const at = [gemeente, naam, kwartaal, soort, deel.indeling, deel.code, deel.naam];
    const figure = (vraag: string, antwoord: string, waarde: Figuur): string[] => [...at, vraag, antwoord, typeof waarde === 'number' ? String(waarde) : '', typeof waarde === 'number' ? 'getal' : waarde];
    return [figure('formulieren', 'totaal', deel.ingevuld), ...deel.vragen.flatMap(({ vraag, aantal, verdeling }) => {
      const tekst = vragen.find((one) => one.vraag === vraag)?.tekst.nl ?? vraag;
      return [figure(tekst, 'totaal', aantal), ...antwoordenOp(vraag).map((antwoord) => figure(tekst, antwoord, verdeling === null ? aantal : verdeling[antwoord] ?? 0))];
    })];
  }));
  return `\uFEFF${[kop, ...regels].map((regel) => regel.map(quoteCell).join(';')).join('\r\n')}\r\n`;
}
