import { hash } from 'node:crypto';
import { canonical } from '../../../src/platform/canonical.ts';
import { digestOf, type NewEvent } from '../../../src/platform/journal/append.ts';
import { required } from '../../../src/platform/required.ts';
import type { Mould } from './mould.ts';
import type { Row } from './read-region.ts';
import { forCopy, lineOf, render, type Template } from './template.ts';

/** The chains of one stream: the last hash of each of its copies, side by side. */
interface Chain {
  readonly copies: Uint32Array;
  readonly id: Template;
  readonly soort: string;
  readonly heads: Buffer;
  length: number;
}

/** An event that was told, with what its copies are made of; without copies when it belongs to no household. */
interface ToldEvent {
  readonly moment: string;
  readonly nummer: number;
  readonly maand: string;
  readonly id: string;
  readonly hash: Buffer;
  readonly tijdlijn: readonly Row[];
  readonly copied: Copied | undefined;
}

interface Copied {
  readonly copies: Uint32Array;
  readonly chain: Chain;
  readonly volgnummer: string;
  readonly canonical: Template;
  /** The columns before and after the place in the chain. */
  readonly before: Template;
  readonly after: Template;
  readonly id: Template;
  readonly tijdlijn: readonly Template[];
}

/** The journal of a gemeente with its copies, in the order of time. */
export interface Journal {
  readonly gemeente: string;
  readonly events: readonly ToldEvent[];
  readonly chains: readonly Chain[];
  /** How many events there are with the copies. */
  readonly count: number;
  readonly maand: string;
}

export interface Source {
  readonly mould: Mould;
  readonly copies: Uint32Array;
}

type Region = ReadonlyMap<string, readonly Row[]>;

/** Puts what was told in the order of time: copies are sealed beside their pattern, so that months never go back. */
export function orderJournal(gemeente: string, region: Region, sources: readonly Source[]): Journal {
  const rowsOf = (tabel: string): Row[] => (region.get(tabel) ?? []).filter(({ waarden }) => waarden['gemeente'] === gemeente);
  const nummers = new Map(rowsOf('zegel').map(({ waarden }) => [waarden['gebeurtenis'], Number(waarden['nummer'])]));
  const tijdlijn = Map.groupBy(rowsOf('tijdlijn'), ({ waarden }) => Number(waarden['nummer']));
  const owners = new Map(sources.flatMap((source) => (source.mould.pattern.rijen.get('gebeurtenis') ?? []).map((row) => [row, source] as const)));
  const chains = new Map(sources.flatMap((source) => (source.mould.pattern.rijen.get('stroom') ?? []).map(({ waarden }) => {
    const id = value(waarden, 'id');
    return [id, { copies: source.copies, id: source.mould.templateFor(id), soort: value(waarden, 'soort'), heads: Buffer.alloc(32 * source.copies.length), length: 0 } satisfies Chain] as const;
  })));
  const events = rowsOf('gebeurtenis').map((row): ToldEvent => {
    const { waarden } = row;
    const nummer = required(nummers.get(value(waarden, 'id')), 'the seal of an event');
    const lines = tijdlijn.get(nummer) ?? [];
    const source = owners.get(row);
    return {
      moment: new Date(value(waarden, 'moment')).toISOString(), nummer, maand: value(waarden, 'maand'), id: value(waarden, 'id'), hash: bytes(value(waarden, 'hash')), tijdlijn: lines,
      copied: source && source.copies.length > 0 ? cutEvent(row, lines, source, required(chains.get(value(waarden, 'stroom')), 'a stream')) : undefined,
    };
  }).toSorted((a, b) => (a.moment < b.moment ? -1 : a.moment > b.moment ? 1 : a.nummer - b.nummer));
  for (const { id, copied } of events) if (copied && ++copied.chain.length !== Number(copied.volgnummer)) throw new Error(`Event ${id} is not in the order of its stream`);
  return { gemeente, events, chains: [...chains.values()], count: events.reduce((sum, { copied }) => sum + 1 + (copied?.copies.length ?? 0), 0), maand: events.at(-1)?.maand ?? '2000-01-01' };
}

function cutEvent({ waarden }: Row, tijdlijn: readonly Row[], { mould, copies }: Source, chain: Chain): Copied {
  const text = (kolom: string): string => value(waarden, kolom);
  const event: NewEvent = {
    id: text('id') as NewEvent['id'], maand: text('maand'), soort: text('soort'), versie: Number(text('versie')), moment: new Date(text('moment')).toISOString(), actor: text('actor'), act: text('act'),
    inhoud: JSON.parse(text('inhoud')) as unknown,
  };
  if (!digestOf(event).equals(bytes(text('digest')))) throw new Error(`The journal is not whole at event ${event.id}`);
  const cut = (kolom: string): Template => forCopy(mould.templateFor(text(kolom)));
  return {
    copies, chain, volgnummer: text('volgnummer'), canonical: mould.templateFor(canonical(event)), id: cut('id'),
    before: lineOf(['gemeente', 'maand', 'id', 'stroom'].map(cut)), after: lineOf(['soort', 'versie', 'moment', 'actor', 'act', 'inhoud'].map(cut)),
    tijdlijn: tijdlijn.map(tijdlijnLine).map((line) => line.flatMap((part) => (typeof part === 'string' ? mould.templateFor(part) : [part]))),
  };
}

export const gebeurtenisColumns = ['gemeente', 'maand', 'id', 'stroom', 'volgnummer', 'soort', 'versie', 'moment', 'actor', 'act', 'inhoud', 'digest', 'vorige', 'hash'];

/** Events of the copies; the chains are as long as this has come. */
export function* gebeurtenisLines(journal: Journal): Generator<string> {
  for (const { copied } of journal.events) {
    if (!copied) continue;
    for (let place = 0; place < copied.copies.length; place++) {
      const copy = copied.copies[place] ?? 0;
      const { digest, vorige, next } = extend(copied, place, copy);
      yield `${render(copied.before, copy).slice(0, -1)}\t${copied.volgnummer}\t${render(copied.after, copy).slice(0, -1)}\t\\\\x${digest.toString('hex')}\t\\\\x${vorige.toString('hex')}\t\\\\x${next.toString('hex')}\n`;
    }
  }
}

/** Adds an event to the chain of a copy: hash = sha256(vorige || digest), as the database does it. */
function extend({ chain, canonical: template, volgnummer }: Copied, place: number, copy: number): { digest: Buffer; vorige: Buffer; next: Buffer } {
  const digest = hash('sha256', render(template, copy), 'buffer');
  const head = chain.heads.subarray(place * 32, place * 32 + 32);
  const vorige = volgnummer === '1' ? Buffer.alloc(0) : Buffer.from(head);
  const next = hash('sha256', Buffer.concat([vorige, digest]), 'buffer');
  next.copy(head);
  return { digest, vorige, next };
}

/** The seals of all events, told and copied: gapless, in the order of time. Answers the last hash. */
export function* zegelLines({ gemeente, events }: Journal): Generator<string, Buffer> {
  let nummer = 0;
  let seal: Buffer = Buffer.alloc(0);
  const line = (maand: string, id: string, of: Buffer): string => {
    nummer += 1;
    seal = hash('sha256', Buffer.concat([seal, of]), 'buffer');
    return `${gemeente}\t${maand}\t${nummer}\t${id}\t\\\\x${seal.toString('hex')}\n`;
  };
  for (const { maand, id, hash: told, copied } of events) {
    yield line(maand, id, told);
    if (!copied) continue;
    for (let place = 0; place < copied.copies.length; place++) {
      const copy = copied.copies[place] ?? 0;
      yield line(maand, render(copied.id, copy), extend(copied, place, copy).next);
    }
  }
  return seal;
}

/** The story of each dossier, told and copied, by the numbers of the seals. */
export function* tijdlijnLines({ events }: Journal): Generator<string> {
  let nummer = 0;
  for (const { tijdlijn, copied } of events) {
    nummer += 1;
    for (const row of tijdlijn) yield numbered(render(tijdlijnLine(row), 0), nummer);
    if (!copied) continue;
    for (const copy of copied.copies) {
      nummer += 1;
      for (const line of copied.tijdlijn) yield numbered(render(line, copy), nummer);
    }
  }
}

export const tijdlijnColumns = ['nummer', 'gemeente', 'dossier', 'gegevens', 'soort', 'moment', 'actor'];

function tijdlijnLine({ waarden }: Row): Template {
  return lineOf(tijdlijnColumns.slice(1).map((kolom) => forCopy([value(waarden, kolom)])));
}

const numbered = (line: string, nummer: number): string => `${nummer}\t${line}`;

/** The heads of the chains of all copies, as the events left them. */
export function* stroomLines({ gemeente, chains }: Journal): Generator<string> {
  for (const { copies, id, soort, length, heads } of chains) {
    for (let place = 0; place < copies.length; place++) {
      yield `${gemeente}\t${render(id, copies[place] ?? 0)}\t${soort}\t${length}\t\\\\x${heads.subarray(place * 32, place * 32 + 32).toString('hex')}\n`;
    }
  }
}

function value(waarden: Row['waarden'], kolom: string): string {
  const text = waarden[kolom];
  if (typeof text !== 'string') throw new Error(`A row of the journal has no ${kolom}`);
  return text;
}

function bytes(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex');
}
