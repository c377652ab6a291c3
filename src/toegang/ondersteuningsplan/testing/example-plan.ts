import type { Aanbod, Voorziening } from '../../../registers/voorziening/index.ts';
import type { GekozenDienst } from '../../../voor-de-toegang/sociale-kaart/index.ts';
import type { Planfeiten } from '../complete-plan.ts';
import { treden, type Trede } from '../ondersteuningsplan.ts';
import type { ConceptDoel, ConceptInterventie, ConceptMaatwerk, PlanConcept } from '../plan-inhoud.schema.ts';

/** Ids as Spil makes them, by a number. */
export const exampleId = (n: number): string => `01936d2e-5a00-7000-85ff-${String(n).padStart(12, '0')}`;

export const begeleiding: Voorziening = {
  id: exampleId(1), wet: 'wmo', categorie: '02', code: '02A05', naam: 'Begeleiding thuis', omschrijving: '', trede: 'individueel', beschikkingNodig: true, eenheid: '04', frequentie: '2',
  leveringsvormen: ['natura', 'pgb'], geldigVan: '2015-01-01', geldigTot: null, versie: 1,
};
export const dagbesteding: Voorziening = { ...begeleiding, id: exampleId(2), categorie: '07', code: '07A01', naam: 'Dagbesteding', trede: 'collectief', eenheid: '16', leveringsvormen: ['natura'] };
export const beschermdWonen: Voorziening = { ...begeleiding, id: exampleId(3), categorie: '15', code: '15A01', naam: 'Beschermd wonen', eenheid: '14', frequentie: '1' };
export const vrijVervoer: Voorziening = { ...begeleiding, id: exampleId(4), categorie: '08', code: '08A01', naam: 'Vervoer naar de dagbesteding', trede: 'collectief', beschikkingNodig: false, eenheid: '82', leveringsvormen: ['natura'] };

/** A dienst of the sociale kaart. */
export const eettafel: GekozenDienst = { id: exampleId(21), naam: 'Eettafel', organisatie: 'Welzijn', waar: 'De Linde, Castricum', wanneer: 'dinsdag 12.00 tot 14.00 uur', telefoon: '088 555 2000', kosten: '€ 7', trede: 'algemeen', toestand: 'actief' };

export const aanbieder = exampleId(11);
export const andereAanbieder = exampleId(12);

const offer = (voorziening: string, organisatie: string | null, tarief: number): Aanbod => ({
  id: `${voorziening}${organisatie ?? ''}`, voorziening, organisatie, organisatieNaam: organisatie === null ? null : 'Stichting Duinzorg', leveringsvorm: organisatie === null ? 'pgb' : 'natura', tarief, geldigVan: '2015-01-01', geldigTot: null,
});

export const exampleFeiten: Planfeiten = {
  voorzieningen: [begeleiding, dagbesteding, beschermdWonen, vrijVervoer],
  aanbod: [offer(begeleiding.id, aanbieder, 5820), offer(begeleiding.id, andereAanbieder, 6100), offer(begeleiding.id, null, 2500), offer(dagbesteding.id, aanbieder, 4400), offer(dagbesteding.id, andereAanbieder, 4300),
    offer(beschermdWonen.id, aanbieder, 18_000), offer(vrijVervoer.id, aanbieder, 900)],
  diensten: [eettafel, { ...eettafel, id: exampleId(22), naam: 'Valtraining', trede: 'collectief' }, { ...eettafel, id: exampleId(23), toestand: 'ingetrokken' }],
  domeinen: ['financien', 'huisvesting', 'instrumentele-adl', 'sociaal-netwerk'],
};

export const exampleMaatwerk: ConceptMaatwerk = {
  voorziening: begeleiding.id, organisatie: aanbieder, leveringsvorm: 'natura', omvang: { volume: 3, eenheid: '04', frequentie: '2' }, van: '2026-04-06', tot: '2026-10-04', resultaat: 'Zelf een weekplan maken en volgen',
};

export function exampleInterventie(id: string, trede: Trede, more: Partial<ConceptInterventie> = {}): ConceptInterventie {
  const paid = trede === 'individueel' ? { maatwerk: exampleMaatwerk } : trede === 'collectief' ? { maatwerk: { ...exampleMaatwerk, voorziening: dagbesteding.id, omvang: { volume: 2, eenheid: '16', frequentie: '2' } as const } } : {};
  return { id, trede, omschrijving: `Stap op de trede ${trede}`, wie: 'Nel zelf', evaluatieOp: '2026-07-01', ...paid, ...more };
}

export function exampleDoel(id: string, more: Partial<ConceptDoel> = {}): ConceptDoel {
  return {
    id, domein: 'instrumentele-adl', doel: 'Ik wil mijn huis en papieren weer zelf op orde hebben',
    treden: treden.map((trede) => ({ trede, antwoord: `Besproken: ${trede}`, uitkomst: trede === 'individueel' ? 'voldoende' : 'deels' })),
    interventies: [exampleInterventie(`${id}-a`, 'eigen'), exampleInterventie(`${id}-b`, 'individueel')], ...more,
  };
}

/** A plan that keeps every rule. */
export function examplePlan(more: Partial<PlanConcept> = {}): PlanConcept {
  return {
    resultaat: 'Nel woont veilig thuis en heeft haar administratie op orde', tijdpad: { van: '2026-04-01', tot: '2027-03-31' }, einddoel: 'Ik wil in mijn eigen huis blijven wonen',
    doelen: [exampleDoel('doel-1')], taken: [{ wat: 'Aanbieder bellen', wie: 'Sanne Bakker', wanneer: 'voor 10 april' }], evaluaties: ['2026-07-01', '2026-12-01'],
    hartWetEuro: { hart: 'Nel wil niet verhuizen en kan het met hulp', wet: 'Wmo art. 2.3.5 lid 3', euro: 'Drie uur is minder dan een opname' }, ...more,
  };
}
