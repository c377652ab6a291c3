import { invalidInput } from '../../platform/error.ts';
import { findGevoelig } from '../signaal/index.ts';

/**
 * Here is spoken of a wijk and never of a person: words for illness or offences ask for a second thought. After reading why,
 * the text may stay as it is: a wijk may need something for people with dementia. Throws what stands at the field.
 */
export function weighWords(texts: Readonly<Record<string, string>>, gelezen = false): void {
  if (gelezen) return;
  const fouten = Object.entries(texts).flatMap(([veld, text]) => {
    const woorden = findGevoelig(text).slice(0, 5).map(({ woord }) => `“${woord}”`).join(', ');
    return woorden === '' ? [] : [{ pad: `/${veld}`, uitleg: {
      nl: `U schreef ${woorden}. Hier staat niets over één mens, ook niet zonder naam. Gaat het over de hele wijk? Zet dan het vinkje en bewaar het zo.`,
      en: `You wrote ${woorden}. Nothing about one person stands here, not even without a name. Is it about the whole wijk? Then tick the box and keep it as it is.`,
    } }];
  });
  if (fouten.length > 0) throw invalidInput(fouten);
}
