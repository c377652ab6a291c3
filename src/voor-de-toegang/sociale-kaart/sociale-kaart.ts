import type { Verdict } from '../../platform/access/rule.ts';

/** The clusters before the access that a dienst belongs to (SWW 4.3.2 and bijlage 4). */
export const kaartclusters = ['preventie-en-welzijn', 'lokale-diensten', 'wijkfuncties', 'ketenpartners'] as const;
export type Kaartcluster = (typeof kaartclusters)[number];

/** The rungs of the ladder that need no productenboek: open to everybody, or together with others (BUCH 3). */
export const kaarttreden = ['algemeen', 'collectief'] as const;
export type Kaarttrede = (typeof kaarttreden)[number];

/** Rungs of the ladder that the sociale kaart fills: people and groups nearby, what is open to everybody, what is done together. */
export const kaartsporten = ['buurt', 'algemeen', 'collectief'] as const;
export type Kaartsport = (typeof kaartsporten)[number];

/** On which of these rungs something stands. */
export function sportOf({ cluster, trede }: { readonly cluster: Kaartcluster; readonly trede: Kaarttrede }): Kaartsport {
  if (trede === 'collectief') return 'collectief';
  return cluster === 'wijkfuncties' ? 'buurt' : 'algemeen';
}

/** Leefdomeinen by the codes of the instrument with which zelfredzaamheid is scored (ZRM). */
export const kaartdomeinen = [
  'financien', 'werk-en-opleiding', 'tijdsbesteding', 'huisvesting', 'huiselijke-relaties', 'geestelijke-gezondheid', 'lichamelijke-gezondheid', 'middelengebruik', 'basale-adl', 'instrumentele-adl',
  'sociaal-netwerk', 'maatschappelijke-participatie', 'justitie',
] as const;
export type Kaartdomein = (typeof kaartdomeinen)[number];

/** For whom a dienst is meant first; none of them: for everybody. */
export const doelgroepen = ['kinderen', 'jongeren', 'ouders', 'ouderen', 'mantelzorgers', 'mensen-met-een-beperking', 'nieuwkomers', 'weinig-inkomen'] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/** Lists of codes (taxonomies) from which is said what a dienst is about and for whom. */
export type Codelijst = 'leefdomein' | 'doelgroep' | 'onderwerp';

/** Where somebody goes: a place to visit, an address for post, or online. */
export const locatiesoorten = ['bezoek', 'post', 'online'] as const;
export type Locatiesoort = (typeof locatiesoorten)[number];

export const diensttoestanden = ['actief', 'tijdelijk-gesloten', 'ingetrokken'] as const;
export type Diensttoestand = (typeof diensttoestanden)[number];

/** What is withdrawn stays as it was: a plan may still name it. */
export function mayChange(toestand: Diensttoestand): Verdict {
  if (toestand !== 'ingetrokken') return { ja: true };
  return { ja: false, reden: { nl: 'Dit is uit de sociale kaart gehaald. Voeg het opnieuw toe als het er weer is.', en: 'This was taken out of the sociale kaart. Add it again when it is back.' } };
}
