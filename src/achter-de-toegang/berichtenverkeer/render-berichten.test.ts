import { expect, test } from 'vitest';
import { BERICHT_RULES } from './bericht-rules.ts';
import { IJW, IWMO } from './declaration/basisschema.ts';
import { BERICHT_SOORTEN } from './declaration/berichten.ts';
import type { SimpleType } from './declaration/simple-type.ts';
import { renderBerichten } from './render-berichten.ts';

const page = renderBerichten();
const sectionOf = (title: string): string => page.split(/^#+ /mu).find((section) => section.startsWith(title)) ?? '';

test('the page shows every message, rule, simple type and code', () => {
  for (const soort of BERICHT_SOORTEN) expect(page).toContain(`${soort} (berichtcode 4`);
  for (const { id, tekst } of BERICHT_RULES) expect(sectionOf('Rules')).toContain(`| ${id} | ${BERICHT_RULES.find((rule) => rule.id === id)?.berichten.join(' ') ?? ''} | 0001 | ${tekst} |`);
  for (const { ldt } of [IWMO, IJW]) {
    for (const type of Object.values<SimpleType>(ldt)) {
      expect(sectionOf('Simple types')).toContain(`| ${type.name ?? '?'} |`);
      if (type.kind !== 'code') continue;
      for (const [code, label] of type.codelijst.codes) expect(sectionOf(type.codelijst.id)).toContain(`| ${code} | ${label} |`);
    }
  }
});

test('the page shows what a message holds, in order, and what only iJw has', () => {
  const rows = sectionOf('319').split('\n').filter((line) => line.startsWith('| · '));
  expect(rows.slice(-5)).toEqual([
    '| · ReferentieAanbieder | LDT_Referentie | 1 | yes |  |',
    '| · VerzoekAntwoord | LDT_VerzoekAntwoord | 1 | yes |  |',
    '| · RedenAfwijzingVerzoek | LDT_RedenAfwijzingVerzoek | 0..1 |  |  |',
    '| · Woonplaatsbeginsel | klasse | 0..1 |  | iJw |',
    '| · · Gemeente | LDT_Gemeente | 1 | yes | iJw |',
  ]);
});

test('the page is one table row per line, with bars in patterns escaped', () => {
  expect(page).toContain('`(0\\|[1-9][0-9]*)');
  for (const line of page.split('\n')) expect(line.startsWith('|')).toBe(line.endsWith('|') && line.length > 1);
});
