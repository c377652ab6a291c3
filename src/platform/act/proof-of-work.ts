import { createChallenge, verifySolution, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { sql } from 'kysely';
import Type from 'typebox';
import Value from 'typebox/value';
import { systemScope } from '../journal/system-scope.ts';
import { isoMoment } from '../time/clock.ts';
import { Temporal } from '../time/temporal.ts';
import type { Environment } from './environment.ts';

/** Rounds of one try, and what a try must begin with: 256 tries on average, half a second of a phone of some years old. */
const difficulty = { algorithm: 'PBKDF2/SHA-256', cost: 1000, keyPrefix: '00' } as const;
/** Minutes in which the work is handed in. */
const minutes = 10;

const Proof = Type.Object({
  challenge: Type.Object({ parameters: Type.Object({ nonce: Type.String({ pattern: '^[0-9a-f]{32}$' }), data: Type.Object({ act: Type.String(), gemeente: Type.String(), tot: Type.String() }) }), signature: Type.String() }),
  solution: Type.Object({ counter: Type.Integer(), derivedKey: Type.String() }),
});

const secretOf = ({ secrets }: Pick<Environment, 'secrets'>): string => secrets.blindIndex('proof of work').toString('base64url');

/** Work for a machine, asked of who does something too often without login: one sending more for each time it was done. */
export async function setWork(env: Environment, gemeente: string, act: string): Promise<string> {
  const data = { act, gemeente, tot: isoMoment(env.clock.now().add({ minutes })) };
  const challenge = await createChallenge({ ...difficulty, deriveKey, data, hmacSignatureSecret: secretOf(env) });
  return Buffer.from(JSON.stringify(challenge)).toString('base64url');
}

/** Whether this is work that we asked for this act, done in its time, and handed in for the first time. */
export async function takeWork(env: Environment, gemeente: string, act: string, proof: string): Promise<boolean> {
  const payload = readProof(proof);
  if (payload === undefined) return false;
  const { challenge: { parameters: { nonce, data } } } = payload;
  if (data.act !== act || data.gemeente !== gemeente || Temporal.Instant.compare(env.clock.now(), Temporal.Instant.from(data.tot)) > 0) return false;
  const { verified } = await verifySolution({ ...(payload as unknown as Payload), deriveKey, hmacSignatureSecret: secretOf(env) });
  return verified && (await isFirst(env, gemeente, nonce, data.tot));
}

function readProof(proof: string) {
  try {
    const value: unknown = JSON.parse(Buffer.from(proof, 'base64url').toString());
    return Value.Check(Proof, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** One line for each work that was handed in, cleared away with the counts of a day. */
async function isFirst(env: Environment, gemeente: string, nonce: string, tot: string): Promise<boolean> {
  const added = await env.database.write(systemScope(gemeente, 'drukte'), (tx) => sql`insert into drukte (gemeente, act, wie, venster, aantal)
    values (${gemeente}, 'bewijs', ${nonce}, ${tot}::timestamptz, 1) on conflict (gemeente, act, wie, venster) do nothing returning 1`.execute(tx));
  return added.rows.length > 0;
}
