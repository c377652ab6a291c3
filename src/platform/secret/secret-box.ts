import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { systemRandom } from '../id.ts';
import { required } from '../required.ts';

/** Encrypts single values that must not be readable in the database, and makes them findable by exact value only. */
export interface SecretBox {
  /** Version of the key that new values are sealed with. */
  readonly sealsWith: number;
  /** AES-256-GCM with a random nonce; the first byte names the key version. */
  seal(text: string): Buffer;
  /** Throws when the value was changed or the key version is unknown. */
  open(sealed: Uint8Array): string;
  /** How many layers the blind index has: one, and one more for each time it was moved. */
  readonly layers: number;
  /** HMAC-SHA-256: equal values give equal indexes, nothing else can be told from them. `layers` asks for what it was before it was moved. */
  blindIndex(text: string, layers?: number): Buffer;
}

/** A key of 32 bytes; of a retired one only what the blind index is made with, which opens nothing. */
export type MasterKey = Uint8Array | { readonly indexPart: Uint8Array };

/** Keys by version (1–255), and which of them new values are sealed with. */
export interface KeyRing {
  readonly keys: ReadonlyMap<number, MasterKey>;
  readonly seal: number;
}

const nonceLength = 12;
const tagLength = 16;
const derive = (key: Uint8Array, use: string): Buffer => Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), use, 32));

/** What the blind index needs of a key. */
export const indexPartOf = (key: MasterKey): Uint8Array => (key instanceof Uint8Array ? derive(key, 'spil/index') : key.indexPart);

/** One layer of the blind index over a value, or over the layer under it. */
export function indexLayer({ keys }: Pick<KeyRing, 'keys'>, version: number): (value: string | Uint8Array) => Buffer {
  const key = keys.get(version);
  if (key === undefined) throw new Error(`Key version ${version} is unknown`);
  const made = createSecretKey(indexPartOf(key));
  return (value) => createHmac('sha256', made).update(value).digest();
}

/** `layers` names the keys of the blind index from the inside out; where nothing was moved that is the lowest. */
export function makeSecretBox({ keys, seal }: KeyRing, layers: readonly number[] = [Math.min(...keys.keys())]): SecretBox {
  const encryption = new Map<number, KeyObject>();
  for (const [version, key] of keys) {
    if (!(key instanceof Uint8Array)) continue;
    if (key.length !== 32) throw new Error(`Key version ${version} has no 32 bytes`);
    encryption.set(version, createSecretKey(derive(key, 'spil/veld')));
  }
  const sealing = required(encryption.get(seal), 'a key');
  const chain = layers.map((version) => indexLayer({ keys }, version));
  const [innermost, ...outer] = [required(chain[0], 'a layer'), ...chain.slice(1)];
  return {
    sealsWith: seal,
    layers: layers.length,
    seal(text) {
      const nonce = systemRandom(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([seal]), nonce, cipher.getAuthTag(), body]);
    },
    open(sealed) {
      const bytes = Buffer.from(sealed);
      const key = encryption.get(bytes[0] ?? 0);
      if (!key) throw new Error(`Key version ${bytes[0]} is unknown`);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceLength));
      decipher.setAuthTag(bytes.subarray(1 + nonceLength, 1 + nonceLength + tagLength));
      return Buffer.concat([decipher.update(bytes.subarray(1 + nonceLength + tagLength)), decipher.final()]).toString('utf8');
    },
    blindIndex: (text, deep = layers.length) => outer.slice(0, deep - 1).reduce((under, over) => over(under), innermost(text)),
  };
}
