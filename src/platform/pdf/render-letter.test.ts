import { describe, expect, it } from 'vitest';
import { inflateSync } from 'node:zlib';
import type { Letter } from './letter.ts';
import { renderLetter } from './render-letter.ts';

const letter: Letter = {
  lang: 'nl-NL', title: 'U krijgt hulp', sender: ['Gemeente Proefdam', 'Plein 1'], addressee: ['Ş. Çelik-Łuczak', 'Zeeweg 3', '1901 AA  CASTRICUM'], facts: [{ name: 'Datum', value: '10 maart 2026' }],
  blocks: [
    { kind: 'heading', text: 'Waarom' }, { kind: 'paragraph', text: 'Omdat het past. '.repeat(20) }, { kind: 'list', items: ['een', 'twee'] },
    { kind: 'facts', label: 'Begeleiding', facts: [{ name: 'Hoeveel', value: '3 uur per week' }] }, { kind: 'paragraph', text: 'Nog een lange alinea. '.repeat(400) },
  ],
  pageLabel: (page, pages) => `Bladzijde ${page} van ${pages}`, created: new Date('2026-03-10T09:00:00Z'),
};

/** The file with its packed parts opened. */
function opened(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, packed: string) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

describe('a letter as PDF', () => {
  it('says its language and title, marks its parts, and carries its typefaces with it', async () => {
    const text = opened(await renderLetter(letter));
    for (const part of ['/Lang (nl-NL)', 'U krijgt hulp', '/Marked true', '/DisplayDocTitle true', 'pdfuaid:part', '/FontFile2']) expect(text).toContain(part);
    for (const tag of ['Document', 'P', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) expect(text).toMatch(new RegExp(`/S /${tag}\\b`));
    expect(text).toContain('/Scope /Row');
    // No typeface of the reader's machine is needed.
    expect(text).not.toContain('/BaseFont /Helvetica');
  });

  it('is the same file for the same letter, and numbers every page outside what is read aloud', async () => {
    const [one, two] = await Promise.all([renderLetter(letter), renderLetter(letter)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const text = opened(one);
    const pages = text.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(text.match(/\/Artifact <<[^>]*\/Type \/Pagination/g)).toHaveLength(pages);
  });
});
