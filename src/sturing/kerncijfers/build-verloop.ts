import { alles, duurmaten, eenheidOf, telmaten, type Duurmaat, type Maat, type Telmaat, type Termijnmaat } from './kerncijfers.ts';
import type { Figuur, MaatVerloop } from './kerncijfers.schema.ts';
import { makeDuur, makeTelling, makeTermijn, type Bron } from './build-gebied.ts';

/** One line per wijk: the median of days, the number, or the percentage of each quarter. */
export function buildVerloop(gemeente: string, bron: Bron, maat: Maat, kwartalen: readonly string[]): MaatVerloop {
  const perKwartaal = kwartalen.map((kwartaal) => figuresOf(bron, kwartaal, maat));
  const names = new Map(perKwartaal.flatMap((rijen) => rijen.map(({ wijk, naam }) => [wijk, naam] as const)));
  return {
    maat, eenheid: eenheidOf(maat), gemeente, naam: bron.naam, kwartalen: [...kwartalen],
    rijen: [...names].map(([wijk, naam]) => ({ wijk, naam, waarden: perKwartaal.map((rijen) => rijen.find((rij) => rij.wijk === wijk)?.waarde ?? 'ontbreekt') })),
  };
}

interface Punt {
  readonly wijk: string;
  readonly naam: string;
  readonly waarde: Figuur;
}

function figuresOf(bron: Bron, kwartaal: string, maat: Maat): Punt[] {
  if ((duurmaten as readonly string[]).includes(maat)) return makeDuur(bron, kwartaal, maat as Duurmaat).map(({ wijk, naam, mediaan }) => ({ wijk, naam, waarde: mediaan }));
  if (!(maat in telmaten)) return makeTermijn(bron, kwartaal, maat as Termijnmaat).map(({ wijk, naam, cellen }) => ({ wijk, naam, waarde: percentageOf(cellen['gehaald'], cellen['te-laat']) }));
  return makeTelling(bron, kwartaal, maat as Telmaat).map(({ wijk, naam, cellen }) => ({ wijk, naam, waarde: maat === 'trede' ? percentageOf(cellen['collectief'], cellen['individueel']) : cellen[alles] ?? 'ontbreekt' }));
}

/** The share of the first in both together; hidden where one of them is, and no figure where both are zero. */
export function percentageOf(one: Figuur = 'ontbreekt', other: Figuur = 'ontbreekt'): Figuur {
  if (one === 'onderdrukt' || other === 'onderdrukt') return 'onderdrukt';
  if (one === 'ontbreekt' || other === 'ontbreekt' || one + other === 0) return 'ontbreekt';
  return Math.round((one / (one + other)) * 100);
}
