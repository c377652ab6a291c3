import { describe, expect, it } from 'vitest';
import { nationalOn } from '../../platform/policy/policy.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { composeVerslag, type Gespreksverhaal } from './compose-verslag.ts';
import { gespreksinstrument } from './gesprek.policy.ts';
import { digestOfVerslag, printVerslag, withoutCorrecties } from './verslag.ts';

const [jo, piet] = ['01936d2e-5a00-7000-85ff-000000000001', '01936d2e-5a00-7000-85ff-000000000002'];
const verhaal: Gespreksverhaal = {
  taal: 'nl', persoon: { id: jo, naam: 'Johanna Duinker' }, melding: { vraag: 'Mijn man vergeet steeds meer.', meldingsdatum: '2026-03-10' },
  afspraken: [{ dag: '2026-03-17', vorm: 'thuis', gezelschap: [{ soort: 'clientondersteuner', naam: 'Rosa Vink' }] }],
  leden: [{ persoon: jo, naam: 'Johanna Duinker' }, { persoon: piet, naam: 'Piet Duinker' }],
  relaties: [{ persoon: jo, naam: 'Fatma', soort: 'buur', band: 'sterk', beeindigdOp: null }, { persoon: jo, naam: 'Oude vriend', soort: 'vriend', band: 'gewoon', beeindigdOp: '2026-01-01' }],
  legitimaties: [{ naam: 'Johanna Duinker', bewijs: 'paspoort', reden: '' }], persoonlijkPlan: undefined,
  instrument: nationalOn(gespreksinstrument, Temporal.PlainDate.from('2026-03-10')).waarde,
  velden: new Map([
    ['algemeen/sterk', 'U kookt elke dag.'], [`domein/${jo}/huiselijke-relaties/eigen`, 'Hij zoekt mij de hele dag.'], [`domein/${jo}/huiselijke-relaties/professional`, 'Mevrouw komt niet aan rust toe.'],
    [`domein/${jo}/huiselijke-relaties/nu`, '3'], [`domein/${jo}/huiselijke-relaties/gewenst`, '4'], [`domein/${piet}/huiselijke-relaties/eigen`, 'Ik ben niet ziek.'],
    ['onderwerp/b/uitkomst', 'besproken'], ['onderwerp/b/toelichting', 'U doet de boodschappen.'], ['onderwerp/g/uitkomst', 'niet-besproken'], ['onderwerp/g/toelichting', 'nog te vroeg.'], ['pgb/uitkomst', 'verteld'],
  ]),
  correcties: [],
};
const sectie = (from: Gespreksverhaal, id: string) => composeVerslag(from).secties.find((s) => s.sectie === id) ?? { titel: '', tekst: '' };

describe('the verslag', () => {
  it('follows from the conversation alone: the same conversation, the same text and digest', () => {
    expect(digestOfVerslag(composeVerslag(verhaal))).toEqual(digestOfVerslag(composeVerslag({ ...verhaal, velden: new Map([...verhaal.velden].reverse()) })));
    expect(digestOfVerslag(composeVerslag({ ...verhaal, velden: new Map([...verhaal.velden, ['algemeen/sterk', 'U kookt elke dag!']]) }))).not.toEqual(digestOfVerslag(composeVerslag(verhaal)));
  });
  it('puts strengths before limits, and own words before those of the professional', () => {
    const order = composeVerslag(verhaal).secties.map((s) => s.sectie);
    expect(order.indexOf('sterk')).toBeLessThan(order.indexOf('domein-huiselijke-relaties'));
    const { tekst } = sectie(verhaal, 'domein-huiselijke-relaties');
    expect(tekst.indexOf('U zegt: “Hij zoekt mij de hele dag.”')).toBeLessThan(tekst.indexOf('Wij zien: Mevrouw'));
    expect(tekst).toContain('Nu: dit lukt voor een deel. De wens: dit lukt meestal goed.');
    expect(tekst).toContain('Piet Duinker zegt: “Ik ben niet ziek.”');
  });
  it('leaves out leefdomeinen that nobody spoke of, and relations that ended', () => {
    expect(sectie(verhaal, 'domein-justitie').titel).toBe('');
    expect(sectie(verhaal, 'mensen').tekst).toContain('Fatma (buur), een sterke band');
    expect(sectie(verhaal, 'mensen').tekst).not.toContain('Oude vriend');
  });
  it('says of each topic what came of it, or why it was not discussed', () => {
    expect(sectie(verhaal, 'onderwerpen').tekst).toBe('Wat u zelf kunt, en wat huisgenoten kunnen doen: U doet de boodschappen.\n\nWat het u gaat kosten: Hier hebben we niet over gesproken. De reden: nog te vroeg.');
  });
  it('tells who was there, who showed which document, and that support is free', () => {
    const { tekst } = sectie(verhaal, 'gesprek');
    for (const part of ['17 maart 2026, bij u thuis', 'Rosa Vink (een cliëntondersteuner)', 'paspoort', 'gratis']) expect(tekst).toContain(part);
  });
  it('takes words written by hand in the place of its own', () => {
    const edited = { ...verhaal, velden: new Map([...verhaal.velden, ['verslag/sterk', 'U kookt voor de hele straat.']]) };
    expect(sectie(edited, 'sterk').tekst).toBe('U kookt voor de hele straat.');
  });
  it('keeps the words of the inwoner beside the text, in print too', () => {
    const corrected = { ...verhaal, correcties: [{ sectie: 'sterk', tekst: 'Ik kook alleen op zondag.', naam: 'Johanna Duinker', op: '2026-03-20' }] };
    expect(sectie(corrected, 'sterk')).toMatchObject({ tekst: 'U kookt elke dag.', correcties: [{ tekst: 'Ik kook alleen op zondag.' }] });
    expect(printVerslag(composeVerslag(corrected))).toContain('Johanna Duinker schreef hierbij op 2026-03-20: “Ik kook alleen op zondag.”');
    expect(withoutCorrecties(composeVerslag(corrected))).toEqual(composeVerslag(verhaal));
  });
  it('is in English for who wants that', () => {
    expect(sectie({ ...verhaal, taal: 'en' }, 'pgb').titel).toBe('Buying help yourself with a personal budget (pgb)');
    expect(sectie({ ...verhaal, taal: 'en' }, 'mensen').tekst).toContain('Fatma (neighbour), a strong tie');
  });
});
