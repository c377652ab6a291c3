import { treden } from './ondersteuningsplan.ts';
import type { ConceptDoel } from './plan-inhoud.schema.ts';
import { fout, type PlanFout } from './plan-fout.ts';

const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
type Antwoord = ConceptDoel['treden'][number];

/** Answered, or passed over with the reason: haste, or a lighter and a heavier rung that start together. */
const isConsidered = (antwoord: Antwoord): boolean => filled(antwoord.redenOverslaan) || (filled(antwoord.antwoord) && antwoord.uitkomst !== undefined);

/**
 * The ladder of one goal: all rungs considered, in their order; nothing heavier than a rung that is
 * enough, unless the reason is given there; nothing on a rung that does not help. It is an order of
 * consideration and not a gate: with a reason any rung may start at once, beside the others.
 */
export function checkLadder(doel: ConceptDoel, pad: string): PlanFout[] {
  const inOrder = doel.treden.length === treden.length && treden.every((trede, place) => doel.treden[place]?.trede === trede);
  if (!inOrder) return [fout('LadderVolgorde', `${pad}/treden`)];
  const unanswered = doel.treden.flatMap((antwoord, place) => (isConsidered(antwoord) ? [] : [fout('TredeNietBeantwoord', `${pad}/treden/${place}`)]));
  return [...unanswered, ...doel.interventies.flatMap(({ trede }, place) => checkRung(doel, treden.indexOf(trede), `${pad}/interventies/${place}`))];
}

function checkRung(doel: ConceptDoel, rung: number, pad: string): PlanFout[] {
  const enough = doel.treden.slice(0, rung).some((a) => a.uitkomst === 'voldoende' && !filled(a.redenOverslaan));
  const own = doel.treden[rung];
  const useless = own?.uitkomst === 'niet' && !filled(own.redenOverslaan);
  return [...(enough ? [fout('LichtereTredeVoldoende', pad)] : []), ...(useless ? [fout('TredeHelptNiet', pad)] : [])];
}
