import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { systemRandom } from '../id.ts';
import { required } from '../required.ts';

/** Encrypts single values that must not be readable in the database, and makes them findable by exact value only. */
export interface SecretBox {
  /** AES-256-GCM with a random nonce; the first byte names the key version. */
  seal(text: string): Buffer;
  /** Throws when the value was changed or the key version is unknown. */
  open(sealed: Uint8Array): string;
  /** HMAC-SHA-256: equal values give equal indexes, nothing else can be told from them. */
  blindIndex(text: string): Buffer;
}

const nonceLength = 12;
const tagLength = 16;

/**
 * `keys` are master keys of 32 bytes by version (1–255); new values use the highest. The blind
 * index is made with the lowest, so that values stay findable while they are sealed anew.
 */
export function makeSecretBox(keys: ReadonlyMap<number, Uint8Array>): SecretBox {
  const versions = [...keys.keys()].sort((a, b) => a - b);
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error('At least one key is needed');
  const keyFor = (version: number, use: string): KeyObject => {
    const key = keys.get(version);
    if (!key || key.length !== 32) throw new Error(`Key version ${version} is unknown or has no 32 bytes`);
    return createSecretKey(Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), use, 32)));
  };
  const encryption = new Map(versions.map((v) => [v, keyFor(v, 'spil/veld')]));
  const indexKey = keyFor(required(versions[0], 'a key'), 'spil/index');
  return {
    seal(text) {
      const nonce = systemRandom(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', required(encryption.get(newest), 'a key'), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([newest]), nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const bytes = Buffer.from(sealed);
      const key = encryption.get(bytes[0] ?? 0);
      if (!key) throw new Error(`Key version ${bytes[0]} is unknown`);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceLength));
      decipher.setAuthTag(bytes.subarray(1 + nonceLength, 1 + nonceLength + tagLength));
      return Buffer.concat([decipher.update(bytes.subarray(1 + nonceLength + tagLength)), decipher.final()]).toString('utf8');
    },
    blindIndex: (text) => createHmac('sha256', indexKey).update(text).digest(),
  };
}
