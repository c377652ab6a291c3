import { buffer } from 'node:stream/consumers';
import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { requireNoTransaction } from '../database/nesting.ts';
import { letterFonts } from './fonts.ts';
import type { Letter, LetterBlock } from './letter.ts';

/** Points: A4 with room for a punch and a window envelope (NEN 1026: the address 50 mm from the top). */
const page = { left: 71, right: 71, top: 57, bottom: 71, address: 142 } as const;
const size = { body: 11, heading: 13, title: 17, small: 9 } as const;
const ink = '#1b1b1b';

// Known to pdfkit since 0.14 and 0.19, not yet to its types.
const subset = 'PDF/UA' as unknown as 'PDF/A-1';
// It takes a typeface that was taken apart before, and its types do not say so.
const taken = (font: Font): Buffer => font as unknown as Buffer;
const rowHeader: object = { scope: 'Row' };

type Doc = InstanceType<typeof PDFDocument>;
type Section = ReturnType<Doc['struct']>;

/**
 * A letter as tagged PDF: language, title, reading order, headings, lists, tables with row headers and
 * embedded fonts, as PDF/UA asks. Tagged, not validated by a checker of that standard. Throws inside a transaction.
 */
export async function renderLetter(letter: Letter): Promise<Uint8Array> {
  requireNoTransaction('A letter as PDF');
  const { regular, bold } = await letterFonts();
  const doc = new PDFDocument({
    pdfVersion: '1.7', subset, tagged: true, displayTitle: true, lang: letter.lang, size: 'A4', bufferPages: true, font: '',
    margins: { left: page.left, right: page.right, top: page.top, bottom: page.bottom },
    info: { Title: letter.title, Author: letter.sender[0] ?? '', Creator: 'Spil', Producer: 'Spil', CreationDate: letter.created, ModDate: letter.created },
  });
  const bytes = buffer(doc);
  doc.registerFont('regular', taken(regular)).registerFont('bold', taken(bold)).fillColor(ink);
  const section = doc.struct('Document');
  doc.addStructure(section);
  drawTop(doc, section, letter);
  for (const block of letter.blocks) drawBlock(doc, section, block);
  section.end();
  numberPages(doc, letter);
  doc.end();
  return bytes;
}

/** Adds one tagged piece of text to the reading order. */
function add(doc: Doc, parent: Section, tag: string, draw: () => void): void {
  parent.add(doc.struct(tag, {}, draw));
}

const setFont = (doc: Doc, font: 'regular' | 'bold', points: number): Doc => doc.font(font).fontSize(points);

function drawTop(doc: Doc, parent: Section, letter: Letter): void {
  const [name = '', ...rest] = letter.sender;
  add(doc, parent, 'P', () => setFont(doc, 'bold', size.heading).text(name));
  for (const line of rest) add(doc, parent, 'P', () => setFont(doc, 'regular', size.small).text(line));
  doc.y = Math.max(doc.y, page.address);
  for (const line of letter.addressee) add(doc, parent, 'P', () => setFont(doc, 'regular', size.body).text(line));
  doc.moveDown(2);
  drawFacts(doc, parent, letter.facts, size.small);
  doc.moveDown(1);
  add(doc, parent, 'H1', () => setFont(doc, 'bold', size.title).text(letter.title));
  doc.moveDown(0.5);
}

function drawBlock(doc: Doc, parent: Section, block: LetterBlock): void {
  switch (block.kind) {
    case 'heading':
      doc.moveDown(0.3);
      keepTogether(doc, size.heading * 4);
      return add(doc, parent, 'H2', () => setFont(doc, 'bold', size.heading).text(block.text).moveDown(0.2));
    case 'paragraph': return add(doc, parent, 'P', () => setFont(doc, 'regular', size.body).text(block.text, { lineGap: 2 }).moveDown(0.6));
    case 'list': return drawList(doc, parent, block.items);
    case 'facts': {
      add(doc, parent, 'P', () => setFont(doc, 'bold', size.body).text(block.label, { lineGap: 2 }));
      drawFacts(doc, parent, block.facts, size.body);
      doc.moveDown(0.6);
    }
  }
}

/** A new page where less than this is left: a heading never stands alone at the foot. */
function keepTogether(doc: Doc, height: number): void {
  if (doc.y + height > doc.page.height - page.bottom) doc.addPage();
}

function drawList(doc: Doc, parent: Section, items: readonly string[]): void {
  const list = doc.struct('L');
  parent.add(list);
  for (const item of items) {
    const entry = doc.struct('LI');
    list.add(entry);
    setFont(doc, 'regular', size.body);
    const options = { width: doc.page.width - page.left - page.right - 16, lineGap: 2 };
    keepTogether(doc, doc.heightOfString(item, options));
    const y = doc.y;
    add(doc, entry, 'Lbl', () => doc.text('•', page.left, y));
    add(doc, entry, 'LBody', () => doc.text(item, page.left + 16, y, options));
    doc.x = page.left;
    entry.end();
  }
  list.end();
  doc.moveDown(0.5);
}

function drawFacts(doc: Doc, parent: Section, facts: readonly { readonly name: string; readonly value: string }[], points: number): void {
  if (facts.length === 0) return;
  const nameWidth = 150;
  const width = doc.page.width - page.left - page.right - nameWidth;
  const table = doc.struct('Table');
  parent.add(table);
  for (const { name, value } of facts) {
    const row = doc.struct('TR');
    table.add(row);
    const high = Math.max(setFont(doc, 'bold', points).heightOfString(name, { width: nameWidth - 8 }), setFont(doc, 'regular', points).heightOfString(value, { width }));
    keepTogether(doc, high);
    const y = doc.y;
    row.add(doc.struct('TH', rowHeader, () => setFont(doc, 'bold', points).text(name, page.left, y, { width: nameWidth - 8 })));
    add(doc, row, 'TD', () => setFont(doc, 'regular', points).text(value, page.left + nameWidth, y, { width }));
    row.end();
    doc.x = page.left;
    doc.y = y + high + 2;
  }
  table.end();
}

/** The number of each page is no part of what is read aloud: an artifact. */
function numberPages(doc: Doc, letter: Letter): void {
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at++) {
    doc.switchToPage(start + at);
    // Below the margin: without this the text would begin a new page.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    setFont(doc, 'regular', size.small).text(letter.pageLabel(at + 1, count), page.left, doc.page.height - 45, { width: doc.page.width - page.left - page.right, lineBreak: false });
    doc.endMarkedContent();
  }
}
