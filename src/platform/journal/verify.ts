import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { selectRaw, type ReadTx } from '../database/transaction.ts';
import { digestOf, type NewEvent } from './append.ts';

/** A place where the journal is not what it was when it was written. */
export interface JournalFault {
  readonly stroom: string;
  readonly volgnummer: number;
  readonly wat: 'gat' | 'inhoud gewijzigd' | 'ketting gebroken' | 'kop wijkt af';
}

interface Row extends NewEvent {
  readonly volgnummer: number;
  readonly digest: Uint8Array;
  readonly vorige: Uint8Array;
  readonly hash: Uint8Array;
}

/** Reads the whole chain of a stream again; answers every fault, none when it is whole. */
export function verifyStream(tx: ReadTx, gemeente: string, stroom: string): Promise<JournalFault[]> {
  return verifyStreams(tx, gemeente, [stroom]);
}

/** The same of some hundreds of streams at once: the months in which they lie are looked through once for all. */
export async function verifyStreams(tx: ReadTx, gemeente: string, streams: readonly string[]): Promise<JournalFault[]> {
  const rows = await selectRaw<Row & { stroom: string }>(tx, sql`select stroom, id, maand, soort, versie, moment, actor, act, inhoud, volgnummer, digest, vorige, hash
    from gebeurtenis where gemeente = ${gemeente} and stroom = any(${streams}::uuid[]) order by stroom, volgnummer`);
  const heads = await tx.selectFrom('stroom').select(['id', 'volgnummer', 'hash']).where('gemeente', '=', gemeente).where('id', 'in', streams).execute();
  const events = Map.groupBy(rows, ({ stroom }) => stroom);
  return streams.flatMap((stroom) => verifyChain(stroom, events.get(stroom) ?? [], heads.find(({ id }) => id === stroom)));
}

function verifyChain(stroom: string, rows: readonly (Row & { stroom: string })[], head: { readonly volgnummer: number; readonly hash: Uint8Array } | undefined): JournalFault[] {
  const faults: JournalFault[] = [];
  let expected = 1;
  let previous: Uint8Array = Buffer.alloc(0);
  for (const { volgnummer, digest, vorige, hash, stroom: _stroom, ...event } of rows) {
    if (volgnummer !== expected) faults.push({ stroom, volgnummer: expected, wat: 'gat' });
    if (!same(digestOf(event), digest)) faults.push({ stroom, volgnummer, wat: 'inhoud gewijzigd' });
    const chained = createHash('sha256').update(previous).update(digest).digest();
    if (!same(vorige, previous) || !same(chained, hash)) faults.push({ stroom, volgnummer, wat: 'ketting gebroken' });
    expected = volgnummer + 1;
    previous = hash;
  }
  if (!head || head.volgnummer !== expected - 1 || !same(head.hash, previous)) faults.push({ stroom, volgnummer: expected, wat: 'kop wijkt af' });
  return faults;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
}

/** Where the numbers of a gemeente are not what a sealer gave. */
export interface SealFault {
  readonly nummer: number;
  readonly wat: 'gat' | 'ketting gebroken' | 'gebeurtenis ontbreekt' | 'kop wijkt af' | 'niet genummerd';
}

/** Reads all numbers of a gemeente again: without a gap, each on one event, every event numbered or waiting for it, the chain whole. */
export async function verifySeals(tx: ReadTx, gemeente: string): Promise<SealFault[]> {
  const rows = await selectRaw<{ nummer: number; hash: Uint8Array; digest: Uint8Array | null }>(tx, sql`select z.nummer, z.hash, g.hash as digest from zegel z
    left join gebeurtenis g on g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis where z.gemeente = ${gemeente} order by z.nummer`);
  const faults: SealFault[] = [];
  let expected = 1;
  let previous: Uint8Array = Buffer.alloc(0);
  for (const { nummer, hash, digest } of rows) {
    if (nummer !== expected) faults.push({ nummer: expected, wat: 'gat' });
    if (digest === null) faults.push({ nummer, wat: 'gebeurtenis ontbreekt' });
    else if (!same(createHash('sha256').update(previous).update(digest).digest(), hash)) faults.push({ nummer, wat: 'ketting gebroken' });
    expected = nummer + 1;
    previous = hash;
  }
  const head = await tx.selectFrom('zegelaar').select(['nummer', 'hash']).where('gemeente', '=', gemeente).executeTakeFirst();
  if ((head?.nummer ?? 0) !== expected - 1 || !same(head?.hash ?? Buffer.alloc(0), previous)) faults.push({ nummer: expected, wat: 'kop wijkt af' });
  const [loose] = await selectRaw<{ aantal: number }>(tx, sql`select count(*)::int as aantal from gebeurtenis g where g.gemeente = ${gemeente}
    and (select count(*) from zegel z where z.gemeente = g.gemeente and z.gebeurtenis = g.id) + (select count(*) from te_zegelen t where t.gemeente = g.gemeente and t.gebeurtenis = g.id) <> 1`);
  if (loose === undefined || loose.aantal > 0) faults.push({ nummer: expected, wat: 'niet genummerd' });
  return faults;
}
