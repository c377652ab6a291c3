import type { Text } from './text.ts';

const formats = { nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }), en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }) } as const;

/** An amount in centen in words, in both languages: `€ 12,50` and `€12.50`. */
export const spellEuro = (centen: number): Text => ({ nl: formats.nl.format(centen / 100), en: formats.en.format(centen / 100) });
