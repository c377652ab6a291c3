import { generalists, owners, team, type RightsOf } from '../../../testing/rights/table.ts';
import type { dossiertoegang } from '../index.ts';

export const rights: RightsOf<typeof dossiertoegang> = {
  'dossiertoegang.verlening': { ask: ({ dossier, klantcontact }) => ({ dossier, soort: 'medewerker', houder: klantcontact.id, gegevens: ['plan'], recht: 'lezen', doel: 'meekijken', tot: '2026-05-01' }), may: ['regisseur'] },
  // The inwoner ends a right that the regisseur gave; the vertegenwoordiger, who has such a right, does not.
  'dossiertoegang.intrekking': { ask: ({ dossier, klantcontact }) => ({ dossier, soort: 'medewerker', houder: klantcontact.id }), may: ['regisseur', 'inwoner'] },
  'dossiertoegang.nood': { ask: ({ dossier }) => ({ dossier, reden: 'Er is nu gevaar voor een kind' }), may: [...generalists, 'teamleider', 'teamleider of another team', 'procesregisseur', 'procesregisseur given writing'] },
  'dossiertoegang.lijst': { ask: ({ dossier }) => ({ dossier }), may: ['regisseur', 'inwoner', 'privacy'] },
  'dossiertoegang.leeftijden': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...team, 'generalist given reading', 'generalist given writing', 'procesregisseur given writing'] },
};
