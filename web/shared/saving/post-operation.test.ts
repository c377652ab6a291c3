import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postOperation } from './post-operation.ts';

let answer: { status: number; type: string; body: string } = { status: 200, type: 'application/json', body: '{}' };
let request: { headers: IncomingMessage['headers']; body: unknown } | undefined;
const server = createServer((incoming, outgoing) => {
  let text = '';
  incoming.on('data', (part: Buffer) => (text += part.toString()));
  incoming.on('end', () => {
    request = { headers: incoming.headers, body: JSON.parse(text) };
    outgoing.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body);
  });
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

const operation = { id: 'o-1', field: 'wonen', value: 'een flat', baseVersion: '3', attempted: true, refused: undefined };
const send = (status: number, body: object, type = 'application/json; charset=utf-8') => {
  answer = { status, type, body: JSON.stringify(body) };
  return postOperation(url, 'token')(operation);
};

describe('an operation on its way to the server', () => {
  test('carries its id, its base and the token of the page', async () => {
    expect(await send(200, { versie: '4' })).toEqual({ kind: 'saved', version: '4' });
    expect(request?.body).toEqual({ id: 'o-1', veld: 'wonen', waarde: 'een flat', basisversie: '3' });
    expect(request?.headers['x-csrf']).toBe('token');
  });

  test('comes back with what somebody else wrote', async () => {
    const result = await send(409, { versie: '5', kandidaten: [{ waarde: 'een woonboot', door: 'S. Bakker' }, { waarde: 1 }] });
    expect(result).toEqual({ kind: 'conflict', version: '5', candidates: [{ value: 'een woonboot', by: 'S. Bakker' }] });
  });

  test('comes back with the reason of a no', async () => {
    expect(await send(422, { detail: 'Te lang.' })).toEqual({ kind: 'refused', reason: 'Te lang.' });
  });

  test.each([[401, 'application/json'], [401, 'text/html'], [403, 'text/html']])('waits for a login at %i %s', async (status, type) => {
    expect(await send(status, {}, type)).toEqual({ kind: 'login' });
  });

  test.each([[500, 'application/json'], [503, 'text/html'], [429, 'application/json'], [200, 'application/json'], [200, 'text/html']])('is tried again after %i %s without a version', async (status, type) => {
    await expect(send(status, {}, type)).rejects.toThrow(String(status));
  });
});
