import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Command, Query } from '../../act/act.ts';
import { sharedData } from '../../testing/shared-data.ts';
import { boom } from '../testing/boom.ts';
import { makeOpenApi } from './openapi.ts';

const acts = new Map(boom.acts.map((act) => [act.name, act as unknown as Command | Query]));
const options = { publicUrl: new URL('https://spil.example.nl'), contact: 'beheer@spil.example.nl', issuers: ['https://inloggen.example.nl'] };
const document = makeOpenApi({ modules: [boom], acts }, options) as {
  paths: Record<string, Record<string, { operationId: string; description: string; security?: object[]; parameters: { $ref?: string; name?: string; in?: string; required?: boolean }[]; requestBody?: object; responses: Record<string, { headers?: object }> }>>;
  components: { schemas: Record<string, { properties?: object; required?: string[] }> };
  servers: { url: string }[];
};
const rules = sharedData('api-regels/media/linter.yaml');

describe('the description of the API', () => {
  it('has every act once, under the path and method that it declares', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations).toHaveLength(boom.acts.length);
    expect(new Set(operations.map((o) => o.operationId)).size).toBe(boom.acts.length);
    expect(Object.keys(document.paths['/bomen/{id}'] ?? {}).toSorted()).toEqual(['delete', 'get']);
  });

  it('says who may and why, and where nobody needs to log in', () => {
    expect(document.paths['/eigen-boom']?.['get']?.description).toBe('Wie mag dit: wie is ingelogd.\n\nDoel: beplanting van de gemeente.');
    expect(document.paths['/eigen-boom']?.['get']).not.toHaveProperty('security');
    expect(document.paths['/bomen']?.['post']?.security).toEqual([]);
  });

  it('asks in the body what the path does not give, and for what a version needs', () => {
    const prune = document.paths['/bomen/{id}/snoeiingen']?.['post'];
    expect(prune?.parameters.map((p) => p.$ref ?? `${p.in}:${p.name}`)).toEqual(['path:id', '#/components/parameters/IdempotencyKey', '#/components/parameters/SpilBewijs', '#/components/parameters/IfMatch']);
    expect(document.components.schemas['BoomSnoeiInvoer']).toMatchObject({ required: ['meter'], properties: { meter: { type: 'number' } } });
    expect(document.components.schemas['BoomSnoeiInvoer']?.properties).not.toHaveProperty('id');
    expect(Object.keys(prune?.responses ?? {})).toEqual(['200', '201', '400', '401', '403', '404', '409', '412', '413', '415', '428', '429', '500', '503']);
  });

  it('names the server with https, or by its path alone on the own machine', () => {
    expect(document.servers[0]?.url).toBe('https://spil.example.nl/api/v1');
    const local = makeOpenApi({ modules: [boom], acts }, { ...options, publicUrl: new URL('http://127.0.0.1:3000') }) as typeof document;
    expect(local.servers[0]?.url).toBe('/api/v1');
  });

  it.skipIf(rules === undefined)('keeps the NL API Design Rules: no error and no warning of their linter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spil-openapi-'));
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const spectral = resolve(import.meta.dirname, '../../../../node_modules/.bin/spectral');
    const { stdout } = await promisify(execFile)(spectral, ['lint', '--ruleset', rules ?? '', '--fail-severity', 'hint', file])
      .catch((error: { stdout: string }) => error);
    await rm(folder, { recursive: true });
    expect(stdout).toContain('No results with a severity of \'hint\' or higher found!');
  }, 120_000);
});
