import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Type from 'typebox';
import { Value } from 'typebox/value';

const Jwk = Type.Object({ kty: Type.Literal('EC'), crv: Type.Literal('P-256'), x: Type.String(), y: Type.String(), d: Type.String(), kid: Type.String(), alg: Type.Literal('ES256') });
const DemoKeys = Type.Object({ uitgever: Jwk, client: Jwk });

/** The private keys of the demo: of its login service, and of Spil as a client of it. */
export interface DemoKeys {
  readonly uitgever: JWK;
  readonly client: JWK;
}

/**
 * The keys in `demo-keys.json` of a data folder; made the first time, readable by the owner only.
 * The server and `script/token` may come first, or at the same moment.
 */
export async function loadDemoKeys(folder: string): Promise<DemoKeys> {
  const file = join(folder, 'demo-keys.json');
  const known = await readFile(file, 'utf8').catch(ignore('ENOENT'));
  if (known !== undefined) return Value.Parse(DemoKeys, JSON.parse(known));
  const made = JSON.stringify({ uitgever: await makeKey('spil-demo'), client: await makeKey('spil-client') }, null, 2);
  await mkdir(dirname(file), { recursive: true });
  // Whoever is second leaves the file of the first as it is, and reads it.
  await writeFile(file, made, { flag: 'wx', mode: 0o600 }).catch(ignore('EEXIST'));
  return Value.Parse(DemoKeys, JSON.parse(await readFile(file, 'utf8')));
}

async function makeKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256' };
}

/** The half of a key that anybody may have. */
export function publicHalf(key: JWK): JWK {
  const { d: _private, ...rest } = key;
  return { ...rest, use: 'sig' };
}

function ignore(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
