import { generalists, inwoners, owners, team, type RightsOf } from '../../../testing/rights/table.ts';
import type { dossiertoegang } from '../index.ts';

export const rights: RightsOf<typeof dossiertoegang> = {
  'dossiertoegang.verlening': { ask: ({ dossier, klantcontact }) => ({ dossier, soort: 'medewerker', houder: klantcontact.id, gegevens: ['plan'], recht: 'lezen', doel: 'meekijken', tot: '2026-05-01' }), may: ['regisseur'] },
  // The inwoner ends a right that the regisseur gave; the vertegenwoordiger, who has such a right, does not.
  'dossiertoegang.intrekking': { ask: ({ dossier, klantcontact }) => ({ dossier, soort: 'medewerker', houder: klantcontact.id }), may: ['regisseur', 'inwoner'] },
  'dossiertoegang.nood': { ask: ({ dossier }) => ({ dossier, reden: 'Er is nu gevaar voor een kind' }), may: [...generalists, 'teamleider', 'teamleider of another team', 'procesregisseur', 'procesregisseur given writing'] },
  // Whose dossier it is: who stands in lets nobody else in.
  'machtiging.uitgifte': { ask: ({ dossier }) => ({ dossier, naam: 'Mijn zus', gegevens: ['plan'], recht: 'lezen', tot: '2026-05-01' }), may: ['inwoner'] },
  'machtiging.lijst': { ask: ({ dossier }) => ({ dossier }), may: ['inwoner'] },
  'machtiging.intrekking': { ask: ({ machtiging: id }) => ({ id }), may: ['inwoner'] },
  // Of who knows the code.
  'machtiging.aanvaarding': { ask: ({ code }) => ({ gemeente: code, code: 'AAAA-BBBB-CCCC' }), may: inwoners },
  'dossiertoegang.lijst': { ask: ({ dossier }) => ({ dossier }), may: ['regisseur', 'inwoner', 'privacy'] },
  'dossiertoegang.leeftijden': { ask: ({ dossier }) => ({ dossier }), may: [...owners, ...team, 'generalist given reading', 'generalist given writing', 'procesregisseur given writing'] },
};
