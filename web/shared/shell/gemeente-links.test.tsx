import { describe, expect, it } from 'vitest';
import type { ScreenActor } from '../app-context.ts';
import { renderPart, textOf } from '../../testing/render.tsx';
import { GemeenteLinks } from './gemeente-links.tsx';

const heiloo = { code: '0399', naam: 'Heiloo' };
const castricum = { code: '0383', naam: 'Castricum' };
const dossier = '01936d2e-5a00-7000-85ff-000000000001';
const see = (gemeenten: ScreenActor['gemeenten'], at: string): string => renderPart(<GemeenteLinks start="/werk" />, 'nl', { at, actor: { soort: 'medewerker', naam: 'Ans', rollen: ['generalist'], gemeente: '0399', ...(gemeenten === undefined ? {} : { gemeenten }) } });

describe('the gemeenten of who works in several', () => {
  it('are all named, with the one of the page, and lead back to the same page', () => {
    const html = see([castricum, heiloo], '/werk/sociale-kaart?tekst=eten');
    expect(textOf(html)).toMatch(/^Castricum Heiloo In uw lijsten staan al uw gemeenten samen/);
    expect(html).toContain('<a href="/werk/sociale-kaart?gemeente=0383">Castricum</a>');
    expect(html).toContain('<a href="/werk/sociale-kaart?gemeente=0399" aria-current="true">Heiloo</a>');
  });
  it('lead to the start from a page about something: that is of one gemeente', () => {
    expect(see([castricum, heiloo], `/dossiers/${dossier}/verhaal`)).toContain('href="/werk?gemeente=0383"');
  });
  it('are not there for who works in one, or in none', () => {
    expect([see([heiloo], '/werk'), see(undefined, '/werk')]).toEqual(['', '']);
  });
});
