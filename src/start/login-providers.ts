import type { JWK } from 'jose';
import type { LoginProvider } from '../platform/identity/provider.ts';
import { readSecretFile, SettingFault, type LoginSettings } from '../settings.ts';

/** The issuers of the settings, with what proves to them who we are. Throws `SettingFault` when that cannot be read. */
export function loginProviders(logins: readonly LoginSettings[]): LoginProvider[] {
  return logins.map(({ soort, naam, issuer, clientId, proof, claims, acr }) => ({
    soort, naam, issuer, clientId, bron: soort, claims, acr, proof: readProof(proof),
  }));
}

function readProof({ kind, file }: LoginSettings['proof']): LoginProvider['proof'] {
  const text = readSecretFile(file);
  if (kind === 'secret') return { kind, secret: text };
  try {
    return { kind, key: JSON.parse(text) as JWK };
  } catch {
    throw new SettingFault(`${file} holds no JSON Web Key`);
  }
}
