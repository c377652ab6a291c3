import { expect, it } from 'vitest';
import { renderPart } from '../../testing/render.tsx';
import { Terms } from './terms.tsx';

const term = (regel: string, einddatum: string | null) => ({ onderwerp: 'melding-1', regel, einddatum, toestand: 'lopend', uitleg: [] });
const way = 'href="/mijn/aanvraag/melding-1"';

it('shows who waits too long for the onderzoek the way to a decision without it, and nobody else', () => {
  expect(renderPart(<Terms terms={[term('wmo-onderzoek', '2026-04-21')]} today="2026-04-22" />)).toContain(way);
  expect(renderPart(<Terms terms={[term('wmo-onderzoek', '2026-04-21')]} today="2026-04-21" />)).not.toContain(way);
  expect(renderPart(<Terms terms={[term('wmo-beschikking', '2026-04-21')]} today="2026-04-22" />)).not.toContain(way);
});

it('says so where the gemeente is late with a decision, and not on its last day', () => {
  expect(renderPart(<Terms terms={[term('wmo-beschikking', '2026-04-21')]} today="2026-04-22" />)).toContain('Wij zijn te laat.');
  expect(renderPart(<Terms terms={[term('wmo-beschikking', '2026-04-22')]} today="2026-04-22" />)).not.toContain('Wij zijn te laat.');
});
