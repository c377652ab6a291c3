import { describe, expect, it } from 'vitest';
import type { Module } from './platform/act/module.ts';
import { validator } from './platform/act/validate.ts';
import { upcast } from './platform/journal/event.ts';
import { modules } from './modules.ts';

const kinds = (modules as readonly Module[]).flatMap((module) => module.events ?? []);

describe('events in a journal that is older than the code', () => {
  it('have a sample of every version there ever was', () => {
    for (const { soort, versie, eerder } of kinds) expect([soort, ...Object.keys(eerder ?? {}).map(Number)]).toEqual([soort, ...Array.from({ length: versie - 1 }, (_, i) => i + 1)]);
    expect(kinds.filter(({ versie }) => versie > 1).length).toBeGreaterThan(2);
  });

  it('are lifted to what readers know today', () => {
    for (const kind of kinds) {
      for (const [versie, sample] of [...Object.entries(kind.eerder ?? {}), [String(kind.versie), kind.voorbeeld]] as const) {
        expect([kind.soort, versie, validator(kind.schema).Check(upcast(kind, Number(versie), sample))]).toEqual([kind.soort, versie, true]);
      }
    }
  });
});
