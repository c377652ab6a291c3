/** What the journal holds: every kind of event, its version and fields, and who reads it. */
import type { TSchema } from 'typebox';
import type { AnyEventKind } from '../../src/platform/journal/event.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { page, table } from './markdown.ts';

function fieldsOf(schema: TSchema): string {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, object>; required?: readonly string[] };
  return Object.keys(properties).map((name) => (required.includes(name) ? `\`${name}\`` : `\`${name}\`?`)).join(', ');
}

const readers = (all: readonly Module[], kind: AnyEventKind): string =>
  all.flatMap((module) => module.readers ?? []).filter(({ soorten }) => soorten.includes(kind.soort)).map(({ naam, kind: way }) => `${naam} (${way})`).join(', ');

const versions = ({ versie, upcast }: AnyEventKind): string => `${versie}${upcast === undefined ? '' : `, lifted from ${Object.keys(upcast).join(', ')}`}`;

export function renderEvents(): string {
  const all: readonly Module[] = modules;
  const telling = all.filter((module) => (module.events ?? []).length > 0);
  return page('Events', 'the declarations of the event kinds', [
    [
      `Every kind of event in the journal (${telling.flatMap((module) => module.events ?? []).length}). An event holds ids, codes and days only; the time, the actor and the stream are in its envelope.`,
      'A *projection* makes tables that can be made again from the journal; an *effect* does something once.',
    ],
    ...telling.flatMap((module) => [
      [`## ${module.name}`],
      table(['event', 'version', 'meaning', 'fields', 'told on the timeline as', 'read by'], (module.events ?? []).map((kind) => [
        `\`${kind.soort}\``, versions(kind), kind.betekenis, fieldsOf(kind.schema), kind.tijdlijn === undefined ? '' : `${kind.tijdlijn.tekst.nl} (${kind.tijdlijn.gegevens})`, readers(all, kind),
      ])),
    ]),
  ]);
}
