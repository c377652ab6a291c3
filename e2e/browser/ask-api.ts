import { loadDemoKeys } from '../../demo/identity/demo-keys.ts';
import { makeDemoToken } from '../../demo/identity/demo-token.ts';
import { personas } from '../../demo/identity/personas.ts';
import { readSettings } from '../../src/settings.ts';
import type { ServingDemo } from './serve-demo.ts';

/** Asks the API of a demo as one of its people, to lay ready what a journey begins with: without `body` a GET. */
export async function askApi<T>(spil: ServingDemo, wie: string, path: string, body?: object): Promise<T> {
  const persona = personas.find(({ sleutel }) => sleutel === wie);
  if (persona === undefined) throw new Error(`nobody in the demo is called ${wie}`);
  const token = await makeDemoToken(persona, await loadDemoKeys(spil.data), readSettings({ SPIL_MODE: 'demo' }).apiAudience, new Date());
  const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }) };
  const answer = await fetch(`${spil.url}/api/v1/${path}`, { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}
