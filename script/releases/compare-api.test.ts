import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { compareApi } from './compare-api.ts';
import { lastRelease, readApi } from './releases.ts';

type Parts = Readonly<Record<string, unknown>>;

const string = { type: 'string' };
const boom = { type: 'object', required: ['soort'], properties: { soort: { enum: ['eik', 'iep'] }, hoogte: { type: 'integer', maximum: 30 }, takken: { type: 'array', items: { $ref: '#/components/schemas/Tak' } } } };

function api({ input = boom, output = boom, tak = string, parameters = [], method = 'post', status = '200' }: { input?: Parts; output?: Parts; tak?: Parts; parameters?: readonly Parts[]; method?: string; status?: string }): string {
  const content = (schema: Parts): Parts => ({ content: { 'application/json': { schema } } });
  return JSON.stringify({ paths: { '/bomen': { [method]: { parameters, requestBody: { required: true, ...content(input) }, responses: { [status]: content(output) } } } }, components: { schemas: { Tak: { type: 'object', properties: { naam: tak } } } } });
}

const changed = (fields: Parts, required: readonly string[] = boom.required): Parts => ({ ...boom, required, properties: { ...boom.properties, ...fields } });
const { soort: _soort, ...withoutSoort } = boom.properties;

it.each<[string, string, readonly string[]]>([
  ['nothing', api({}), []],
  ['a new field on both sides, that may be left out', api({ input: changed({ naam: string }), output: changed({ naam: string }) }), []],
  ['a value that an answer may have too', api({ output: changed({ soort: { enum: ['eik', 'iep', 'es'] } }) }), []],
  ['an operation that is gone', api({ method: 'put' }), ['POST /bomen: gone']],
  ['another answer', api({ status: '201' }), ['POST /bomen 200: gone']],
  ['a field of the answer that is gone', api({ output: { ...boom, properties: withoutSoort } }), ['POST /bomen 200.soort: gone']],
  ['a field of the answer that is not always there any more', api({ output: changed({}, []) }), ['POST /bomen 200.soort: is not always there any more']],
  ['a field that must be given', api({ input: changed({}, ['soort', 'hoogte']) }), ['POST /bomen input.hoogte: must be given now']],
  ['a parameter that must be given', api({ parameters: [{ in: 'query', name: 'wijk', required: true, schema: string }] }), ['POST /bomen query wijk: must be given now']],
  ['fewer values', api({ input: changed({ soort: { enum: ['eik'] } }) }), ['POST /bomen input.soort: no longer iep']],
  ['a lower bound', api({ input: changed({ hoogte: { type: 'integer', maximum: 20 } }) }), ['POST /bomen input.hoogte: maximum was 30, is 20']],
  ['another type, by name and in a list', api({ tak: { type: 'integer' } }), ['POST /bomen input.takken[].naam: was string, is integer', 'POST /bomen 200.takken[].naam: was string, is integer']],
])('tells who builds on the API what breaks, at which place: %s', (_what, after, faults) => {
  expect(compareApi(api({}), after)).toEqual(faults);
});

it('breaks nothing that worked with the last release', () => {
  const faults = compareApi(readApi(lastRelease()), readFileSync(resolve(import.meta.dirname, '../../docs/generated/openapi.json'), 'utf8'));
  expect(faults).toEqual([]);
});
