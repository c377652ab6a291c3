import { spellDay } from '../../platform/time/spell-day.ts';
import { wij, type Familieplan } from './familiegroepsplan.ts';
import type { Kringlid } from './familiegroepsplan.queries.ts';

/** The plan as a text that is kept and can be printed: in the words of the family, names written out. */
export function writePlanText({ doelen, veiligheid, conferentie }: Familieplan, kring: readonly Kringlid[], nummer: number): string {
  const names = new Map(kring.map(({ id, naam }) => [id, naam]));
  const who = (key: string): string => (key === wij ? 'wij zelf' : names.get(key) ?? '');
  const parts = [
    `Familiegroepsplan, versie ${nummer}`,
    ...(kring.length === 0 ? [] : [`Wie meedenkt: ${kring.map(({ naam, rol }) => (rol === 'coordinator' ? `${naam} (onafhankelijke coördinator)` : naam)).join(', ')}`]),
    ...(conferentie === null ? [] : [`Wij kwamen of komen bij elkaar: ${[spellDay(conferentie.op, 'nl'), conferentie.tijd, conferentie.plaats].filter((one) => one !== '').join(', ')}`]),
    ...doelen.map(({ wat, afspraken, hulp }) => [
      `Doel: ${wat}`,
      ...afspraken.map((one) => `- ${who(one.wie)}: ${one.wat}${one.wanneer === null ? '' : ` (vanaf ${spellDay(one.wanneer, 'nl')})`}`),
      ...hulp.map((one) => `- Hierbij is nog hulp nodig: ${one.wat}`),
    ].join('\n')),
    ...(veiligheid.length === 0 ? [] : [['Veiligheid', ...veiligheid.map(({ voorwaarde, hoe }) => `- ${voorwaarde}\n  Hoe wij daarvoor zorgen: ${hoe}`)].join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}
