import { sql } from 'kysely';
import { later } from '../database/marks.ts';
import type { WriteTx } from '../database/transaction.ts';
import type { Clock } from '../time/clock.ts';
import { monthOf } from '../time/clock.ts';
import { newId, parseGemeenteCode, type Random } from '../id.ts';
import { actorKey, rolesIn, type Actor } from './actor.ts';

/** One look, or one refusal to look. */
export interface AccessLine {
  readonly gemeente: string;
  readonly actor: Actor;
  readonly act: string;
  readonly doel: string;
  readonly uitkomst: 'toegestaan' | 'geweigerd' | 'nood';
  readonly reden?: string | undefined;
  /** Dossiers or persons that were looked at. */
  readonly onderwerpen: readonly string[];
  /** Trace id of the request, 32 hexadecimal digits. */
  readonly spoor: string;
}

/** Writes the line and its subjects in one statement, in the transaction of the look itself. */
export async function writeAccessLine(tx: WriteTx, line: AccessLine, clock: Clock, random: Random): Promise<void> {
  const now = clock.now();
  const id = newId(parseGemeenteCode(line.gemeente), clock, random);
  const moment = now.toString();
  const maand = monthOf(now);
  const { actor } = line;
  const naam = actor.soort === 'anoniem' ? 'iemand zonder inloggen' : actor.naam;
  const organisatie = actor.soort === 'organisatie' ? actor.organisatieNaam : null;
  const rol = actor.soort === 'inwoner' ? 'inwoner' : rolesIn(actor, line.gemeente).join(', ') || actor.soort;
  await later(tx, sql`with regel as (
      insert into inzage (gemeente, maand, id, moment, actor, naam, rol, organisatie, act, doel, uitkomst, reden, spoor)
      values (${line.gemeente}, ${maand}::date, ${id}, ${moment}::timestamptz, ${actorKey(actor)}, ${naam}, ${rol}, ${organisatie}, ${line.act}, ${line.doel},
        ${line.uitkomst}, ${line.reden ?? null}, ${line.spoor}))
    insert into inzage_onderwerp (gemeente, maand, inzage, onderwerp, moment)
    select ${line.gemeente}, ${maand}::date, ${id}::uuid, o::uuid, ${moment}::timestamptz from unnest(${[...new Set(line.onderwerpen)]}::text[]) o`);
}
