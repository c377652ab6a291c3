import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import Type from 'typebox';
import Value from 'typebox/value';
import { sharedData } from '../../../platform/testing/shared-data.ts';
import type { Uitgave } from '../hsds/write-service.ts';

type Document = Record<string, unknown>;

/** The page of the official openapi.json, all of it required. */
const page = Type.Object({
  total_items: Type.Integer(), total_pages: Type.Integer(), page_number: Type.Integer(), size: Type.Integer(), first_page: Type.Boolean(), last_page: Type.Boolean(), empty: Type.Boolean(), contents: Type.Array(Type.Unknown()),
}, { additionalProperties: false });

/** What the official schemas of a release say of an answer: the faults, or none. Undefined where the official material is not there. */
export function hsdsSchemas(uitgave: Uitgave) {
  const folder = sharedData(`hsds/compiled-${uitgave}`);
  const plain = sharedData(uitgave === '3.0' ? 'hsds/schema' : 'hsds/v3.1/schema');
  if (folder === undefined || plain === undefined) return undefined;
  const read = (name: string): Document => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Document;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  // The lists refer to the schemas of single records by their file.
  for (const name of readdirSync(plain).filter((file) => file.endsWith('.json') && file !== 'openapi.json')) ajv.addSchema(JSON.parse(readFileSync(join(plain, name), 'utf8')) as Document, name);
  const service = read('service_with_definitions');
  const definition = (name: string): object => ({ definitions: service['definitions'], $ref: `#/definitions/${name}` });
  const compiled: Readonly<Record<string, ValidateFunction>> = {
    service: ajv.compile(service), 'service-list': ajv.compile(read('service_list')), 'organization-list': ajv.compile(read('organization_list')), 'place-list': ajv.compile(read('service_at_location_list')),
    organization: ajv.compile(definition('organization')), place: ajv.compile(definition('service_at_location')), taxonomy: ajv.compile(definition('taxonomy')), term: ajv.compile(definition('taxonomy_term')), tabular: ajv.compile(read('tabular')),
  };
  const faults = (name: string, value: unknown): string[] => {
    const validate = compiled[name];
    if (validate === undefined) throw new Error(`There is no schema ${name}`);
    return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${name}${instancePath} ${message}`);
  };
  return {
    faults,
    /** Of a page, and of everything in it. */
    faultsOfPage: (name: string, value: unknown): string[] => (Value.Check(page, value) ? value.contents.flatMap((one) => faults(name, one)) : [`no page: ${JSON.stringify(value).slice(0, 200)}`]),
  };
}
