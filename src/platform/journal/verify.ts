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
export async function verifyStream(tx: ReadTx, gemeente: string, stroom: string): Promise<JournalFault[]> {
  const rows = await selectRaw<Row>(tx, sql`select id, maand, soort, versie, moment, actor, act, inhoud, volgnummer, digest, vorige, hash
    from gebeurtenis where gemeente = ${gemeente} and stroom = ${stroom} order by volgnummer`);
  const head = await tx.selectFrom('stroom').select(['volgnummer', 'hash']).where('gemeente', '=', gemeente).where('id', '=', stroom).executeTakeFirst();
  const faults: JournalFault[] = [];
  let expected = 1;
  let previous: Uint8Array = Buffer.alloc(0);
  for (const row of rows) {
    const { volgnummer, digest, vorige, hash, ...event } = row;
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
