import type { Text } from '../../../src/platform/text.ts';
import { parseBsn } from '../../../src/registers/persoon/index.ts';
import { required } from '../../../src/platform/required.ts';
import { buildPersoonslijst, type VerzonnenPersoon } from '../../brp/build-persoonslijst.ts';
import type { Persoonslijst } from '../../brp/persoonslijst.ts';
import type { DemoPersona } from '../../identity/persona.ts';
import type { Story } from '../acts.ts';
import { gebieden } from '../gebieden.ts';
import { addressOf, mensOf, type Huisadres } from '../huishoudens.ts';
import type { Huisgenoten } from '../situatie.ts';
import type { Scene } from '../stage.ts';

/** Somebody of a story; invented, with a BSN that is given to nobody. */
export interface Bewoner {
  readonly bsn: string;
  readonly voornamen: string;
  /** What people call them, where that is not the first of their names. */
  readonly roepnaam?: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam: string;
  readonly geslacht: 'M' | 'V';
  readonly geboren: string;
}

interface Woonplek extends Huisadres {
  readonly gemeente: string;
  /** CBS code. */
  readonly wijk: string;
}

/** Who live together in a story, and relatives who live elsewhere. */
export interface Verhaalhuis {
  readonly thuis: Woonplek;
  readonly vrager: Bewoner;
  readonly partner?: Bewoner;
  readonly kinderen?: readonly Bewoner[];
  readonly elders?: readonly { readonly wie: Bewoner; readonly woont: Woonplek; readonly is: 'kind' | 'ex-partner' | 'los' }[];
}

/** A household of the demo that is told by hand. */
export interface ToldStory {
  readonly sleutel: string;
  readonly titel: Text;
  readonly huis: Verhaalhuis;
  /** Day on which it begins. */
  readonly begint: string;
  /** Who of it can be chosen on the login page, and what there is to see for them. */
  readonly mensen: readonly { readonly wie: Bewoner; readonly omschrijving: Text }[];
  tell(scene: Scene, huis: Huisgenoten): Story;
}

function personOf({ bsn, voornamen, voorvoegsel, geslachtsnaam, geslacht, geboren }: Bewoner, { gemeente, wijk: code, ...adres }: Woonplek): VerzonnenPersoon {
  const gebied = required(gebieden.find((one) => one.gemeente === gemeente), 'a gemeente of the demo');
  const wijk = required(gebied.wijken.find((one) => one.code === code), 'a wijk of it');
  return { bsn: parseBsn(bsn), naam: { voornamen, ...(voorvoegsel === undefined ? {} : { voorvoegsel }), geslachtsnaam }, geslacht, geboren, gemeente, verblijfplaats: addressOf(gebied, wijk, adres) };
}

/** The people of a story as its texts speak of them. */
export function huisgenotenOf({ thuis, vrager, partner, kinderen = [] }: Verhaalhuis): Huisgenoten {
  const mens = (wie: Bewoner) => mensOf(personOf(wie, thuis));
  const others = { ...(partner === undefined ? {} : { partner: mens(partner) }), kinderen: kinderen.map(mens) };
  return { vrager: mens(vrager), ...others, mensen: [vrager, ...(partner ? [partner] : []), ...kinderen].map(mens) };
}

/** The same people as the BRP knows them. */
export function persoonslijstenOf({ thuis, vrager, partner, kinderen = [], elders = [] }: Verhaalhuis): Persoonslijst[] {
  const [ask, mate, young] = [personOf(vrager, thuis), partner && personOf(partner, thuis), kinderen.map((kind) => personOf(kind, thuis))];
  const away = elders.map(({ wie, woont, is }) => ({ is, persoon: personOf(wie, woont) }));
  const grown = away.filter(({ is }) => is === 'kind').map(({ persoon }) => persoon);
  const ex = away.find(({ is }) => is === 'ex-partner')?.persoon;
  const children = [...young, ...grown];
  const parents = [ask, ...(mate ? [mate] : []), ...(ex ? [ex] : [])];
  const married = (other: VerzonnenPersoon) => ({ persoon: other, aangegaan: '2008-06-13' });
  const divorced = (other: VerzonnenPersoon) => ({ persoon: other, aangegaan: '2012-05-11', ontbonden: '2024-03-04' });
  return [
    buildPersoonslijst(ask, { partners: [...(mate ? [married(mate)] : []), ...(ex ? [divorced(ex)] : [])], kinderen: children }),
    ...(mate ? [buildPersoonslijst(mate, { partners: [married(ask)], kinderen: children })] : []),
    ...young.map((kind) => buildPersoonslijst(kind, { ouders: parents })),
    ...away.map(({ is, persoon }) => buildPersoonslijst(persoon, is === 'kind' ? { ouders: mate ? [ask, mate] : [ask] } : is === 'ex-partner' ? { partners: [divorced(ask)], kinderen: young } : {})),
  ];
}

/** Who can be chosen on the login page beside the personas. */
export function personasOf({ mensen }: ToldStory): DemoPersona[] {
  return mensen.map(({ wie, omschrijving }) => ({
    sleutel: `verhaal-${wie.bsn}`, naam: [wie.roepnaam ?? wie.voornamen.split(' ')[0], wie.voorvoegsel, wie.geslachtsnaam].filter(Boolean).join(' '), soort: 'inwoner', groep: 'verhaal', omschrijving, claims: { bsn: wie.bsn },
  }));
}
