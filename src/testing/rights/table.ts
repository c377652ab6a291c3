import type { Module } from '../../platform/act/module.ts';
import type { Zaak } from '../zaak/make-zaak.ts';

/** Everybody who is tried, by their relation to the case. */
export const everybody = [
  'nobody who logged in', 'inwoner', 'vertegenwoordiger', 'other inwoner', 'inwoner known nowhere',
  'klantcontact', 'teamleider', 'teamleider of another team', 'regisseur', 'generalist of the team', 'generalist of another team', 'generalist given reading', 'generalist given writing',
  'procesregisseur', 'procesregisseur given writing', 'expert', 'expert who was asked', 'beschikkingen with an aanvraag', 'aanbieder with a toewijzing', 'other aanbieder', 'ketenpartner', 'ketenpartner given reading', 'ketenpartner who was asked',
  'samenlevingsontwikkelaar', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer', 'generalist elsewhere', 'beheer elsewhere', 'privacy elsewhere',
] as const;
export type Who = (typeof everybody)[number];

/** What one act is asked with in the case, and who may: written by hand. Who is not named is refused. */
export interface Row {
  readonly ask: (zaak: Zaak) => object;
  readonly may: readonly Who[];
}

/** A row for every act of a module; one without does not compile. */
export type RightsOf<M extends Module> = Readonly<Record<M['acts'][number]['name'], Row>>;
export type Rights = Readonly<Record<string, Row>>;

/** Who logged in with DigiD, whatever the case. */
export const inwoners: readonly Who[] = ['inwoner', 'vertegenwoordiger', 'other inwoner', 'inwoner known nowhere'];
/** Generalists of the gemeente, whatever the case. */
export const generalists: readonly Who[] = ['regisseur', 'generalist of the team', 'generalist of another team', 'generalist given reading', 'generalist given writing'];
/** Whose work it is to take in questions of anybody in the gemeente. */
export const intake: readonly Who[] = ['klantcontact', 'teamleider', 'teamleider of another team', ...generalists];
/** Who works for the access and was given this dossier to write in: the regisseur's choice. */
export const writers: readonly Who[] = ['regisseur', 'generalist given writing', 'procesregisseur given writing'];
/** Who works with the wijken: what there is and misses, initiatieven, burenhulp and activities. */
export const wijkwerkers: readonly Who[] = ['teamleider', 'teamleider of another team', 'samenlevingsontwikkelaar'];
/** Who works for an organisation that hands in questions and worries. */
export const partners: readonly Who[] = ['ketenpartner', 'ketenpartner given reading', 'ketenpartner who was asked'];
/** Whose case it is, and who stands in for them. */
export const owners: readonly Who[] = ['inwoner', 'vertegenwoordiger'];
/** Who divides the work in the team of the wijk, and stands in. */
export const team: readonly Who[] = ['teamleider', 'regisseur', 'generalist of the team'];
