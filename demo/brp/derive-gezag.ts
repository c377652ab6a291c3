import type { Temporal } from '../../src/platform/time/temporal.ts';
import { isMeerderjarig, loText, type Datum } from '../../src/registers/persoon/index.ts';
import type { Json } from './answer-waarde.ts';
import type { Ouder, Persoonslijst, Verbintenis } from './persoonslijst.ts';

/** Finds the persoonslijst of a relative; undefined when that person is not in the register. */
export type FindPersoonslijst = (bsn: string) => Promise<Persoonslijst | undefined>;

/**
 * Who has gezag over a person, or over whose minor children this person has it. The main lines of the gezagsmodule:
 * a judgment first (category 11), then the parents' marriage (art. 1:251 BW), then recognition from 2023 on (art. 1:251b
 * BW), then the mother alone (art. 1:253b BW). Leaves out adoption, a parent who is minor, and what arose abroad.
 */
export async function deriveGezag(pl: Persoonslijst, find: FindPersoonslijst, today: Temporal.PlainDate): Promise<readonly Json[]> {
  const minors = isMinor(pl, today) ? [pl] : await minorChildren(pl, find, today);
  const found = await Promise.all(minors.map(async (minor) => gezagOver(minor, find)));
  return found.filter((gezag) => pl === minors[0] || names(gezag).includes(pl.bsn));
}

async function minorChildren(pl: Persoonslijst, find: FindPersoonslijst, today: Temporal.PlainDate): Promise<readonly Persoonslijst[]> {
  const children = await Promise.all(pl.kinderen.map(async ({ bsn }) => (bsn === undefined ? undefined : find(bsn))));
  return children.filter((child) => child !== undefined).filter((child) => isMinor(child, today));
}

async function gezagOver(minor: Persoonslijst, find: FindPersoonslijst): Promise<Json> {
  const about = { minderjarige: { burgerservicenummer: minor.bsn } };
  const [one, two] = [minor.ouders.find(({ aanduiding }) => aanduiding === '1'), minor.ouders.find(({ aanduiding }) => aanduiding === '2')];
  const judged = byJudgment(minor.gezag.indicatie, one, two);
  if (judged !== undefined) return { ...judged, ...about };
  if (minor.opschorting !== undefined || minor.geboorte.land !== '6030') return { ...undecided('het gezag is mogelijk in het buitenland ontstaan.'), ...about };
  return { ...(await byLaw(minor, one, two, find)), ...about };
}

/** Indicatie gezag minderjarige (32.10, tabel 61). A guardian is never named: the register does not know who it is. */
function byJudgment(indicatie: string | undefined, one: Ouder | undefined, two: Ouder | undefined): Json | undefined {
  switch (indicatie) {
    case undefined: return undefined;
    case '1': return alone(one);
    case '2': return alone(two);
    case '12': return together(one, two);
    case '1D': return { type: 'GezamenlijkGezag', ouder: holder(one) };
    case '2D': return { type: 'GezamenlijkGezag', ouder: holder(two) };
    case 'D': return { type: 'Voogdij', derden: [] };
    default: return undecided('de indicatie gezag op de persoonslijst is onbekend.');
  }
}

async function byLaw(minor: Persoonslijst, one: Ouder | undefined, two: Ouder | undefined, find: FindPersoonslijst): Promise<Json> {
  if (one !== undefined && two !== undefined) return ofBoth(minor, one, two, find);
  const only = one ?? two;
  return only === undefined ? undecided('beide ouders ontbreken.') : ofSurvivors([only], find);
}

async function ofBoth(minor: Persoonslijst, one: Ouder, two: Ouder, find: FindPersoonslijst): Promise<Json> {
  if (isRecognisedSince2023(one, two) || (await areMarried(one, two, minor.geboorte.datum, find))) return ofSurvivors([one, two], find);
  const [mother, another] = [one, two].filter(({ geslacht }) => geslacht === 'V');
  if (mother === undefined || another !== undefined) return undecided('niet kan worden vastgesteld welke ouder de geboortemoeder is.');
  return ofSurvivors([mother], find);
}

/** Who had it together keep it together; who is left has it alone. */
async function ofSurvivors(ouders: readonly Ouder[], find: FindPersoonslijst): Promise<Json> {
  const lives = await Promise.all(ouders.map(async (ouder) => isAlive(ouder, find)));
  const [first, second] = ouders.filter((_, index) => lives[index]);
  if (first === undefined) return nobody();
  return second === undefined ? alone(first) : together(first, second);
}

/** Married or in partnership with each other on or after the day of birth, as one of both persoonslijsten has it. */
async function areMarried(one: Ouder, two: Ouder, birth: Datum | undefined, find: FindPersoonslijst): Promise<boolean> {
  const born = birth === undefined ? '00000000' : loText(birth);
  const sides = await Promise.all([[one, two], [two, one]].map(async ([self, other]) => {
    const pl = self?.bsn === undefined ? undefined : await find(self.bsn);
    return (pl?.verbintenissen ?? []).some((partner) => isSame(partner, other) && (partner.ontbonden === undefined || loText(partner.ontbonden) >= born));
  }));
  return sides.includes(true);
}

function isSame(partner: Verbintenis, ouder: Ouder | undefined): boolean {
  if (ouder === undefined) return false;
  if (partner.bsn !== undefined || ouder.bsn !== undefined) return partner.bsn === ouder.bsn;
  return partner.naam.geslachtsnaam !== undefined && partner.naam.geslachtsnaam === ouder.naam.geslachtsnaam
    && partner.geboorte?.datum?.type === 'Datum' && ouder.geboorte?.datum?.type === 'Datum' && partner.geboorte.datum.datum === ouder.geboorte.datum.datum;
}

/** Since 1 January 2023 who recognises a child has gezag together with the mother. */
function isRecognisedSince2023(one: Ouder, two: Ouder): boolean {
  return [one, two].some(({ ingang }) => ingang !== undefined && loText(ingang) >= '20230101');
}

async function isAlive(ouder: Ouder, find: FindPersoonslijst): Promise<boolean> {
  const pl = ouder.bsn === undefined ? undefined : await find(ouder.bsn);
  return pl?.overlijden === undefined && pl?.opschorting?.reden !== 'O';
}

function isMinor(pl: Persoonslijst, today: Temporal.PlainDate): boolean {
  return pl.geboorte.datum !== undefined && isMeerderjarig(pl.geboorte.datum, today) === false && pl.opschorting?.reden !== 'O';
}

function holder(ouder: Ouder | undefined): Json | undefined {
  return ouder && { burgerservicenummer: ouder.bsn };
}

function alone(ouder: Ouder | undefined): Json {
  return { type: 'EenhoofdigOuderlijkGezag', ouder: holder(ouder) };
}

function together(one: Ouder | undefined, two: Ouder | undefined): Json {
  return { type: 'TweehoofdigOuderlijkGezag', ouders: [one, two].map(holder).filter((ouder) => ouder !== undefined) };
}

function nobody(): Json {
  return { type: 'TijdelijkGeenGezag', toelichting: 'Tijdelijk geen gezag omdat wie het gezag had is overleden.' };
}

function undecided(reason: string): Json {
  return { type: 'GezagNietTeBepalen', toelichting: `Gezag kan niet worden bepaald omdat ${reason}` };
}

function names(gezag: Json): readonly unknown[] {
  const { ouder, ouders } = gezag as { readonly ouder?: Json; readonly ouders?: readonly Json[] };
  return [ouder, ...(ouders ?? [])].map((entry) => entry?.['burgerservicenummer']);
}
