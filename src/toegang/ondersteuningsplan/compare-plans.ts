import type { PlanConcept } from './plan-inhoud.schema.ts';

/** A value as a reader sees it; codes and ids get their words from the screen. */
export type Waarde =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'dag'; readonly dag: string }
  | { readonly soort: 'bedrag'; readonly centen: number }
  | { readonly soort: 'keuze'; readonly keuze: string }
  | { readonly soort: 'verwijzing'; readonly id: string }
  | { readonly soort: 'omvang'; readonly volume: number; readonly eenheid: string; readonly frequentie: string };

/** What a field is called; the screen has its words. */
export type Planveld =
  | 'resultaat' | 'tijdpad-van' | 'tijdpad-tot' | 'einddoel' | 'bijdrage' | 'spoed' | 'hart' | 'wet' | 'euro' | 'evaluatie' | 'taak-wat' | 'taak-wie' | 'taak-wanneer'
  | 'doel' | 'domein' | 'antwoord' | 'uitkomst' | 'reden-overslaan' | 'trede' | 'omschrijving' | 'wie' | 'evaluatie-op' | 'dienst' | 'dienst-organisatie' | 'dienst-waar' | 'dienst-wanneer' | 'dienst-telefoon' | 'dienst-kosten'
  | 'voorziening' | 'organisatie' | 'leveringsvorm' | 'omvang' | 'van' | 'tot' | 'prijs' | 'resultaat-voorziening' | 'pgb-motivering' | 'pgb-beheer';

/** One field of a plan: where, and what it says. */
export interface Veldwaarde {
  readonly pad: string;
  readonly veld: Planveld;
  /** The goal, intervention or rung it belongs to, in words; empty at the top. */
  readonly bij: string;
  readonly waarde: Waarde;
}

/** One field that reads differently: what it was (null: it was not there) and what it is (null: it is gone). */
export interface Verschil {
  readonly pad: string;
  readonly veld: Planveld;
  readonly bij: string;
  readonly was: Waarde | null;
  readonly is: Waarde | null;
}

type Entry = readonly [string, Planveld, Waarde | undefined];
const tekst = (text: string | undefined | null): Waarde | undefined => (text === undefined || text === null || text === '' ? undefined : { soort: 'tekst', tekst: text });
const dag = (day: string | null): Waarde | undefined => (day === null ? undefined : { soort: 'dag', dag: day });
const keuze = (choice: string | undefined): Waarde | undefined => (choice === undefined || choice === '' ? undefined : { soort: 'keuze', keuze: choice });
const verwijzing = (id: string | null | undefined): Waarde | undefined => (id === null || id === undefined ? undefined : { soort: 'verwijzing', id });

const under = (pad: string, bij: string, entries: readonly Entry[]): Veldwaarde[] =>
  entries.flatMap(([name, veld, waarde]) => (waarde === undefined ? [] : [{ pad: `${pad}/${name}`, veld, bij, waarde }]));

/** A plan as its fields, in the order in which it is read. What is left open is not there. */
export function flattenPlan(plan: PlanConcept): Veldwaarde[] {
  const { tijdpad, hartWetEuro } = plan;
  return [
    ...under('', '', [['einddoel', 'einddoel', tekst(plan.einddoel)], ['resultaat', 'resultaat', tekst(plan.resultaat)], ['tijdpad/van', 'tijdpad-van', dag(tijdpad.van)], ['tijdpad/tot', 'tijdpad-tot', dag(tijdpad.tot)],
      ['bijdrage', 'bijdrage', tekst(plan.bijdrage)], ['spoed', 'spoed', tekst(plan.spoed)]]),
    ...plan.doelen.flatMap(flattenDoel),
    ...plan.taken.flatMap((taak, place) => under(`/taken/${place}`, taak.wat, [['wat', 'taak-wat', tekst(taak.wat)], ['wie', 'taak-wie', tekst(taak.wie)], ['wanneer', 'taak-wanneer', tekst(taak.wanneer)]])),
    ...plan.evaluaties.flatMap((day, place) => under('/evaluaties', '', [[String(place), 'evaluatie', dag(day)]])),
    ...under('/hartWetEuro', '', [['hart', 'hart', tekst(hartWetEuro.hart)], ['wet', 'wet', tekst(hartWetEuro.wet)], ['euro', 'euro', tekst(hartWetEuro.euro)]]),
  ];
}

function flattenDoel(doel: PlanConcept['doelen'][number]): Veldwaarde[] {
  const pad = `/doelen/${doel.id}`;
  return [
    ...under(pad, doel.doel, [['doel', 'doel', tekst(doel.doel)], ['domein', 'domein', keuze(doel.domein)]]),
    ...doel.treden.flatMap((t) => under(`${pad}/treden/${t.trede}`, t.trede, [['antwoord', 'antwoord', tekst(t.antwoord)], ['uitkomst', 'uitkomst', keuze(t.uitkomst)], ['redenOverslaan', 'reden-overslaan', tekst(t.redenOverslaan)]])),
    ...doel.interventies.flatMap((i) => [
      ...under(`${pad}/interventies/${i.id}`, i.omschrijving, [['omschrijving', 'omschrijving', tekst(i.omschrijving)], ['trede', 'trede', keuze(i.trede)], ['wie', 'wie', tekst(i.wie)], ['evaluatieOp', 'evaluatie-op', dag(i.evaluatieOp)],
        ['dienst/naam', 'dienst', tekst(i.dienst?.naam)], ['dienst/organisatie', 'dienst-organisatie', tekst(i.dienst?.organisatie)], ['dienst/waar', 'dienst-waar', tekst(i.dienst?.waar)], ['dienst/wanneer', 'dienst-wanneer', tekst(i.dienst?.wanneer)],
        ['dienst/telefoon', 'dienst-telefoon', tekst(i.dienst?.telefoon)], ['dienst/kosten', 'dienst-kosten', tekst(i.dienst?.kosten)]]),
      ...(i.maatwerk ? flattenMaatwerk(i.maatwerk, `${pad}/interventies/${i.id}/maatwerk`, i.omschrijving) : []),
    ]),
  ];
}

function flattenMaatwerk(m: NonNullable<PlanConcept['doelen'][number]['interventies'][number]['maatwerk']>, pad: string, bij: string): Veldwaarde[] {
  const prijs: Waarde | undefined = m.prijsCenten === undefined || m.prijsCenten === null ? undefined : { soort: 'bedrag', centen: m.prijsCenten };
  return under(pad, bij, [
    ['voorziening', 'voorziening', verwijzing(m.voorziening)], ['organisatie', 'organisatie', verwijzing(m.organisatie)], ['leveringsvorm', 'leveringsvorm', keuze(m.leveringsvorm)], ['omvang', 'omvang', { soort: 'omvang', volume: m.omvang.volume, eenheid: m.omvang.eenheid, frequentie: m.omvang.frequentie }],
    ['van', 'van', dag(m.van)], ['tot', 'tot', dag(m.tot)], ['prijsCenten', 'prijs', prijs], ['resultaat', 'resultaat-voorziening', tekst(m.resultaat)],
    ['pgb/motivering', 'pgb-motivering', tekst(m.pgb?.motivering)], ['pgb/beheer', 'pgb-beheer', tekst(m.pgb?.beheer)],
  ]);
}

const same = (a: Waarde, b: Waarde): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What reads differently, as was and is, in the order of the newer plan; what is gone stands last.
 * Goals and interventions are known by their identifiers: a goal in another place is no difference.
 */
export function comparePlans(before: PlanConcept, after: PlanConcept): Verschil[] {
  const old = new Map(flattenPlan(before).map((regel) => [regel.pad, regel]));
  const now = flattenPlan(after);
  const changed = now.flatMap(({ waarde, ...where }) => {
    const was = old.get(where.pad)?.waarde ?? null;
    return was !== null && same(was, waarde) ? [] : [{ ...where, was, is: waarde }];
  });
  const present = new Set(now.map((regel) => regel.pad));
  const gone = [...old.values()].flatMap(({ waarde, ...where }) => (present.has(where.pad) ? [] : [{ ...where, was: waarde, is: null }]));
  return [...changed, ...gone];
}
