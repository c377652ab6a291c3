import type { Command, Query } from '../platform/act/act.ts';
import type { Module } from '../platform/act/module.ts';
import { makeOpenApi } from '../platform/http/openapi/openapi.ts';
import { modules } from '../modules.ts';

/** The description of the API as docs/generated/openapi.json holds it: of no installation in particular. */
export function describeApi(): string {
  const all: readonly Module[] = modules;
  // The registry would tie the same acts to a database; a description needs their declarations only.
  const acts = new Map(all.flatMap((module) => module.acts).map((act) => [act.name, act as unknown as Command | Query]));
  return `${JSON.stringify(makeOpenApi({ modules: all, acts }, { publicUrl: new URL('https://spil.example'), contact: 'beheer@spil.example', issuers: ['https://inloggen.example'] }), null, 2)}\n`;
}
