import { renderLetter, type LetterBlock } from '../../platform/pdf/index.ts';
import type { Brief } from './compose-brief.ts';

const blockText = (block: LetterBlock): string => {
  switch (block.kind) {
    case 'heading': case 'paragraph': return block.text;
    case 'list': return block.items.map((item) => `- ${item}`).join('\n');
    case 'facts': return [block.label, ...block.facts.map(({ name, value }) => `${name}: ${value}`)].join('\n');
  }
};

/** The letter as plain text, for the inbox. */
export const briefTekst = ({ blokken }: Brief): string => blokken.map(blockText).join('\n\n');

/** The letter as tagged PDF; the same letter of the same moment gives the same bytes. */
export function briefPdf(brief: Brief, made: Date): Promise<Uint8Array> {
  return renderLetter({
    lang: brief.taal === 'nl' ? 'nl-NL' : 'en-GB', title: brief.titel, sender: brief.afzender, addressee: brief.aan, facts: brief.feiten, blocks: brief.blokken, created: made,
    pageLabel: (page, pages) => (brief.taal === 'nl' ? `Bladzijde ${page} van ${pages}` : `Page ${page} of ${pages}`),
  });
}
