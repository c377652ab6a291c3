import { asSystem, makeGemeente } from '../../../platform/testing/people.ts';
import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { isoMoment } from '../../../platform/time/clock.ts';
import { findGrants, grantAccess } from '../../../registers/dossier/index.ts';
import { registerOpgave } from '../../../registers/persoon/index.ts';
import { voorziening } from '../../../registers/voorziening/index.ts';
import { socialeKaart } from '../../../voor-de-toegang/sociale-kaart/index.ts';
import { gesprek } from '../../gesprek/index.ts';
import { loadMelding, melding, passMelding } from '../../melding/index.ts';
import { ondersteuningsplan } from '../index.ts';
import type { ConceptMaatwerk, PlanConcept } from '../plan-inhoud.schema.ts';
import { exampleDoel, exampleInterventie, exampleMaatwerk, examplePlan } from './example-plan.ts';

const modules = [voorziening, socialeKaart, melding, gesprek, ondersteuningsplan] as const;
type Spil = TestSpil<typeof modules>;

/** Spil with all that a plan stands on. */
export const planSpil = (db: TestDatabase): Spil => makeTestSpil(db, modules, findGrants);

/** A household whose onderzoek is done, with its regisseur and a productenboek of three entries; made by the acts. */
export async function setUpPlan(spil: Spil, options: { geboortedatum?: string | null } = {}) {
  const gemeente = await makeGemeente(spil);
  const { code } = gemeente;
  const persoon = spil.newId(code);
  await asSystem(spil, code, (tx) => registerOpgave(tx, spil.env.secrets, code, persoon, {
    voornamen: 'Nel', voorvoegsel: '', geslachtsnaam: 'Duin', geboortedatum: options.geboortedatum === undefined ? '1951-04-02' : options.geboortedatum, straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum',
    wijk: null, telefoon: '', email: '',
  }, isoMoment(spil.clock.now())));
  const inwoner: Actor = { soort: 'inwoner', id: persoon, naam: 'Nel Duin', personen: [{ gemeente: code, persoon }] };
  const [teamleider, generalist, inkoper] = [await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('inkoper')];
  const aanbieder = await gemeente.organisation('aanbieder', 'aanbieder');
  const products = await makeProducts(spil, inkoper, aanbieder.organisatie);
  const { id: meldingId, dossier } = await spil.as(teamleider, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Ik red het niet meer alleen.' });
  await spil.as(teamleider, 'melding.toedeling', { id: meldingId, regisseur: generalist.id });
  const finishOnderzoek = () => asSystem(spil, code, async (tx) => {
    await passMelding(tx, code, await loadMelding(tx, code, meldingId), 'onderzoeksstart');
    await passMelding(tx, code, await loadMelding(tx, code, meldingId), 'onderzoeksafronding');
  });
  const maatwerk = (more: Partial<ConceptMaatwerk> = {}): ConceptMaatwerk => ({ ...exampleMaatwerk, voorziening: products.begeleiding, organisatie: aanbieder.organisatie, ...more });
  const planOf = (more: Partial<PlanConcept> = {}, part: Partial<ConceptMaatwerk> = {}): PlanConcept =>
    examplePlan({ doelen: [exampleDoel('doel-1', { interventies: [exampleInterventie('stap-1', 'eigen', { omschrijving: 'Ik maak elke zondag een weeklijst' }), exampleInterventie('stap-2', 'individueel', { maatwerk: maatwerk(part) })] })], ...more });
  /** Gives somebody a right in this dossier, as the regisseur would. */
  const grant = (houder: string, right: { lezen?: readonly ('plan' | 'betrokkenen' | 'persoon')[]; schrijven?: readonly ('plan' | 'besluit')[] }, grond: 'behandeling' | 'verleend' | 'vertegenwoordiger' | 'betrokkene') =>
    asSystem(spil, code, (tx) => grantAccess(tx, code, dossier, { houder, ...right, grond, doel: 'proef', vanaf: isoMoment(spil.clock.now()), verleendDoor: 'test' }, () => spil.newId(code)));
  return { gemeente, code, persoon, inwoner, teamleider, generalist, inkoper, aanbieder, products, melding: meldingId, dossier, finishOnderzoek, maatwerk, planOf, grant };
}

async function makeProducts(spil: Spil, inkoper: Actor, aanbieder: string) {
  const base = { wet: 'wmo', omschrijving: '', trede: 'individueel', beschikkingNodig: true, eenheid: '04', frequentie: '2', geldigVan: '2026-01-01' } as const;
  const make = async (naam: string, code: string, categorie: string, tarief: number, more: object = {}) => {
    const { id } = await spil.as(inkoper, 'voorziening.registratie', { ...base, naam, code, categorie, leveringsvormen: ['natura', 'pgb'], ...more });
    await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'natura', organisatie: aanbieder, vanaf: '2026-01-01', tarief }, { ifMatch: 1 });
    await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'pgb', organisatie: null, vanaf: '2026-01-01', tarief: Math.floor(tarief / 2) }, { ifMatch: 2 });
    return id;
  };
  return {
    begeleiding: await make('Begeleiding thuis', '02A05', '02', 5820), beschermdWonen: await make('Beschermd wonen', '15A01', '15', 18_000, { eenheid: '14', frequentie: '1' }),
    jeugdhulp: await make('Ambulante jeugdhulp', '45A04', '45', 9000, { wet: 'jeugd' }),
  };
}

/** A plan that is offered for signing; answers what the signers need. */
export async function offerExample(spil: Spil, w: Awaited<ReturnType<typeof setUpPlan>>, more: Partial<PlanConcept> = {}) {
  await w.finishOnderzoek();
  const { id } = await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
  await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf(more) }, { ifMatch: 1 });
  const offered = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: 2 });
  return { id, digest: offered.digest, versie: offered.versie };
}
