import { readFile } from 'node:fs/promises';
import type { JWK } from 'jose';
import type { LoginProvider } from '../platform/identity/provider.ts';
import { SettingFault, type LoginSettings } from '../settings.ts';

/** The issuers of the settings, with what proves to them who we are. Throws `SettingFault` when that cannot be read. */
export async function loginProviders(logins: readonly LoginSettings[]): Promise<LoginProvider[]> {
  return Promise.all(logins.map(async ({ soort, naam, issuer, clientId, proof, claims, acr }) => ({
    soort, naam, issuer, clientId, bron: soort, claims, acr, proof: await readProof(proof),
  })));
}

async function readProof({ kind, file }: LoginSettings['proof']): Promise<LoginProvider['proof']> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new SettingFault(`The key or secret in ${file} cannot be read`, { cause: error });
  });
  if (kind === 'secret') return { kind, secret: text.trim() };
  try {
    return { kind, key: JSON.parse(text) as JWK };
  } catch {
    throw new SettingFault(`${file} holds no JSON Web Key`);
  }
}
