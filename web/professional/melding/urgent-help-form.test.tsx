import { expect, it } from 'vitest';
import { renderPart, textOf } from '../../testing/render.tsx';
import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';
import { UrgentHelpForm } from './urgent-help-form.tsx';

type Product = Parameters<typeof UrgentHelpForm>[0]['product'];

const product = (eenheid: Product['eenheid'], tarief: number): Product => ({
  id: 'p', wet: 'wmo', categorie: '02', categorieNaam: 'Begeleiding', code: '02A05', naam: 'Begeleiding', omschrijving: '', trede: 'individueel', beschikkingNodig: true, eenheid, frequentie: '2', leveringsvormen: ['natura'], geldigVan: '2026-01-01', geldigTot: null, versie: 1,
  aanbod: [{ id: 'a', organisatie: 'o', organisatieNaam: 'Duinzorg', leveringsvorm: 'natura', tarief, geldigVan: '2026-01-01', geldigTot: null }],
});
const see = (eenheid: Product['eenheid'], tarief = 5820, lang: ScreenLang = 'nl'): string => textOf(renderPart(<UrgentHelpForm state={undefined} product={product(eenheid, tarief)} reden="" vandaag="2026-03-10" />, lang));

it.each([['01', 'minuut'], ['04', 'uur'], ['14', 'etmaal'], ['16', 'dagdeel van 4 uur'], ['82', 'keer'], ['84', 'keer']] as const)('says what one unit of the chosen help costs, as the page comes: %s', (eenheid, word) => {
  expect(see(eenheid)).toContain(`Duinzorg € 58,20 per ${word} `);
});

it('says no price where the help is an amount of money, and says it in English too', () => {
  expect(see('83', 1)).not.toMatch(/Duinzorg €/);
  expect(see('04', 5820, 'en')).toContain('€58.20 an hour');
});
