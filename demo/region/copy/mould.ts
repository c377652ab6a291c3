import { hash } from 'node:crypto';
import { required } from '../../../src/platform/required.ts';
import { tokensOf } from '../../../src/platform/search/search.ts';
import { codeFor, codeIndex } from '../../../src/platform/secret/secret-code.ts';
import type { SecretBox } from '../../../src/platform/secret/secret-box.ts';
import { searchTextOf } from '../../../src/registers/bevraging/index.ts';
import { idCopier, markOf } from './copy-id.ts';
import { digestsOf } from './digests.ts';
import type { Pattern } from './find-patterns.ts';
import { houseNumber, wordsOfPeople, type Person } from './people.ts';
import type { Row } from './read-region.ts';
import type { Numbers } from './series.ts';
import { escapeCopy, forCopy, lineOf, render, templater, type Part, type Template } from './template.ts';

/** A pattern made ready for copying: every row is text with holes. */
export interface Mould {
  readonly pattern: Pattern;
  readonly templateFor: (text: string) => Template;
  /** The row as a line for COPY. */
  readonly line: (row: Row) => Template;
  /** Lines of the search table for one copy of everybody. */
  readonly searchLines: (copy: number) => Generator<string>;
}

export interface MouldParts {
  readonly people: readonly Person[];
  readonly numbers: Numbers;
  /** Names of who works and of organisations. */
  readonly keep: readonly string[];
  readonly secrets: SecretBox;
}

interface Cut extends Pick<Mould, 'templateFor'> {
  readonly parts: MouldParts;
  /** Cuts the XML of a message. */
  readonly messageFor: (wet: 'wmo' | 'jeugd') => (xml: string) => Template;
}

/** As `openDossier` makes it: from the end of the id. */
const dossierNummer = (copy: number): string => `SD-${markOf(copy).toUpperCase()}`;

/** All ids of a copy end alike: the second besluit of a household has the number after that of the first. */
const kenmerkEnd = (copy: number, place: number): string => ((Number.parseInt(markOf(copy).slice(-4), 16) + place) & 0xffff).toString(16).padStart(4, '0').toUpperCase();

export function makeMould(pattern: Pattern, parts: MouldParts): Mould {
  const words = new Map([...wordsOfPeople(parts.people), ...parts.numbers.berichten]);
  const headOf = idCopier(pattern.ids);
  const ids = new Map([...pattern.ids].map((id): [string, Part] => {
    const head = headOf(id);
    return [id, (copy) => head + markOf(copy)];
  }));
  for (const { waarden } of pattern.rijen.get('dossier') ?? []) {
    const nummer = required(waarden['nummer'] ?? undefined, 'nummer');
    words.set(nummer, dossierNummer);
    // A letter about a besluit bears the number of the dossier and the end of the id of the besluit.
    for (const [place, { waarden: { id } }] of (pattern.rijen.get('beschikking') ?? []).entries()) words.set(`${nummer}-${id?.slice(-4).toUpperCase()}`, (copy) => `${dossierNummer(copy)}-${kenmerkEnd(copy, place)}`);
  }
  const simple = templater({ marks: ids, words, keep: parts.keep });
  const marks = new Map([...ids, ...digestsOf(pattern, simple)]);
  const templateFor = templater({ marks, words, keep: parts.keep });
  const cut: Cut = { templateFor, parts, messageFor: (wet) => templater({ marks, words: new Map([...words, ...inElement('ToewijzingNummer', parts.numbers.toewijzing(wet))]), keep: parts.keep }) };
  return { pattern, templateFor, line: (row) => lineOf(row.tabel.kolommen.map((kolom) => column(cut, row, kolom))), searchLines: searchLines(cut, ids) };
}

/** A number too small to be a word by itself, in the element of a message that tells what it is. */
function inElement(element: string, numbers: ReadonlyMap<string, Part>): [string, Part][] {
  return [...numbers].map(([number, part]) => [`${element}>${number}<`, (copy) => `${element}>${render([part], copy)}<`]);
}

/** Longest bytea that may be a digest: `\x` and 64 digits. */
const digestLength = 66;

function column(cut: Cut, row: Row, { naam, soort }: { naam: string; soort: string }): Template | null {
  const text = row.waarden[naam];
  if (text === null || text === undefined) return null;
  const special = specials[`${row.tabel.naam}.${naam}`]?.(cut, row, text);
  if (special !== undefined) return [special];
  // A short bytea may be a digest; a long one says nothing of its own.
  return soort === 'bytea' && text.length > digestLength ? [escapeCopy(text)] : forCopy(cut.templateFor(text));
}

/** Columns that are no text with names in it: what is secret or a number is made anew. */
const specials: Readonly<Record<string, (cut: Cut, row: Row, text: string) => Part>> = {
  'persoon.bsn_versleuteld': ({ parts }, row) => sealedBsn(parts, row, (bsn) => parts.secrets.seal(bsn)),
  'persoon.bsn_index': ({ parts }, row) => sealedBsn(parts, row, (bsn) => parts.secrets.blindIndex(bsn)),
  // Whom a copy is about told it to nobody: there is no code to ask by.
  'signaal.code_index': () => '\\N',
  'voucher.code_index': codeOf('voucher'),
  'kringlid.code_index': codeOf('kringlid'),
  // Given to nobody: a copy is taken by nobody.
  'machtiging.code_index': codeOf('machtiging'),
  'persoon.huisnummer': (_cut, _row, text) => (copy) => houseNumber(copy, text),
  'toewijzing.nummer': ({ parts }, { waarden }, text) => required(parts.numbers.toewijzing(waarden['wet'] === 'jeugd' ? 'jeugd' : 'wmo').get(text), 'a number of the series'),
  'document.inhoud': (cut, row, text) => document(cut, row, text, (inhoud) => inhoud),
  'document.digest': (cut, row) => document(cut, row, required(row.waarden['inhoud'] ?? undefined, 'inhoud'), (inhoud) => hash('sha256', inhoud, 'buffer')),
  'clientondersteuning.inhoud': ({ parts: { secrets }, templateFor }, _row, text) => {
    const sent = templateFor(secrets.open(Buffer.from(text.slice(2), 'hex')));
    return (copy) => `\\\\x${secrets.seal(render(sent, copy)).toString('hex')}`;
  },
  'bericht.inhoud': ({ parts: { secrets }, messageFor }, { waarden }, text) => {
    const xml = messageFor(waarden['soort']?.startsWith('JW') === true ? 'jeugd' : 'wmo')(secrets.open(Buffer.from(text.slice(2), 'hex')));
    return (copy) => `\\\\x${secrets.seal(render(xml, copy)).toString('hex')}`;
  },
};

/** The digest of the code that belongs to the row for as long as it is there. */
function codeOf(use: string): (cut: Cut, row: Row) => Part {
  return ({ parts: { secrets }, templateFor }, { waarden }) => {
    const id = templateFor(waarden['id'] ?? '');
    return (copy) => `\\\\x${codeIndex(secrets, use, codeFor(secrets, use, render(id, copy))).toString('hex')}`;
  };
}

/** Plain text is written anew; what was drawn stays as it was drawn for the pattern. */
function document({ templateFor }: Cut, { waarden }: Row, hex: string, make: (inhoud: Buffer) => Buffer): Part {
  const inhoud = Buffer.from(hex.slice(2), 'hex');
  if (waarden['mediatype']?.startsWith('text/') !== true) return `\\\\x${make(inhoud).toString('hex')}`;
  const text = templateFor(inhoud.toString('utf8'));
  return (copy) => `\\\\x${make(Buffer.from(render(text, copy))).toString('hex')}`;
}

function sealedBsn({ people }: MouldParts, row: Row, make: (bsn: string) => Buffer): Part {
  const person = required(people.find((p) => p.row === row), 'a person of the pattern');
  return (copy) => {
    const bsn = person.bsnOf(copy);
    return bsn === undefined ? '\\N' : `\\\\x${make(bsn).toString('hex')}`;
  };
}

/** People are found by other words than those of the pattern: these are cut out of their new names. */
function searchLines({ parts: { people }, templateFor }: Cut, ids: ReadonlyMap<string, Part>): Mould['searchLines'] {
  const subjects = people.map(({ row: { waarden } }) => {
    const text = (kolom: string): Template => templateFor(waarden[kolom] ?? '');
    const columns = { naam: text('naam'), voornamen: text('voornamen'), geslachtsnaam: text('geslachtsnaam'), partner_geslachtsnaam: text('partner_geslachtsnaam'), straat: text('straat'), postcode: text('postcode'), plaats: text('plaats') };
    return { columns, id: required(ids.get(waarden['id'] ?? ''), 'an id'), gemeente: waarden['gemeente'] ?? '', huisnummer: waarden['huisnummer'] ?? null, geheimhouding: waarden['geheimhouding'] === 'true' };
  });
  return function* lines(copy) {
    for (const { columns: c, id, gemeente, huisnummer, geheimhouding } of subjects) {
      const onderwerp = render([id], copy);
      const text = searchTextOf({
        naam: render(c.naam, copy), voornamen: render(c.voornamen, copy), geslachtsnaam: render(c.geslachtsnaam, copy), partner_geslachtsnaam: render(c.partner_geslachtsnaam, copy), geheimhouding,
        straat: render(c.straat, copy), huisnummer: huisnummer === null ? null : Number(houseNumber(copy, huisnummer)), postcode: render(c.postcode, copy), plaats: render(c.plaats, copy),
      });
      for (const token of tokensOf(text)) yield `${gemeente}\tpersoon\t${token}\t${onderwerp}\n`;
    }
  };
}
