import { systemRandom } from '../../../platform/id.ts';
import { asSystem } from '../../../platform/testing/people.ts';
import type { Module } from '../../../platform/act/module.ts';
import type { TestSpil } from '../../../platform/testing/spil.ts';
import { invite } from '../bijhouden/uitnodigen.ts';

/** Invites an organisation of the sociale kaart, and answers the secret of the link in its mail. */
export async function openUitnodiging<M extends readonly Module[]>(spil: TestSpil<M>, gemeente: string, organisatie: string): Promise<string> {
  const known = Buffer.from(systemRandom(32));
  // The secret is what is asked for first of 32 bytes.
  const env = { ...spil.env, database: spil.env.database, random: (bytes: number) => (bytes === 32 ? known : systemRandom(bytes)) };
  await asSystem(spil, gemeente, (tx) => invite(tx, env, gemeente, { id: organisatie, email: 'info@duinlicht.example' }, 3650));
  return known.toString('base64url');
}
