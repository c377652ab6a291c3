import { everybody, type RightsOf } from '../../../testing/rights/table.ts';
import type { klad } from '../index.ts';

/** Written by hand: everybody writes and who knows the code goes on; what belongs to a person is that person's alone. */
export const rights: RightsOf<typeof klad> = {
  'klad.bewaring': { ask: ({ code, kladcode }) => ({ gemeente: code, code: kladcode, velden: [{ veld: 'vraag', waarde: 'Ik kan het niet alleen', basis: 0 }] }), may: everybody },
  'klad.opvraging': { ask: ({ code: gemeente, kladcode: code }) => ({ gemeente, code }), may: everybody },
  'klad.verwijdering': { ask: ({ code: gemeente, kladcode: code }) => ({ gemeente, code }), may: everybody },
  'klad.bijvoeging': { ask: ({ code: gemeente, kladcode: code }) => ({ gemeente, code, naam: 'brief.pdf', bestand: Buffer.from('%PDF-1.7\n%%EOF').toString('base64') }), may: everybody },
  'klad.uitneming': { ask: ({ code: gemeente, kladcode: code, kladbijlage: id }) => ({ gemeente, code, id }), may: everybody },
  'klad.opening': { ask: ({ persoon }) => ({ persoon }), may: ['inwoner'] },
  'klad.eigen': { ask: ({ persoon }) => ({ persoon }), may: ['inwoner'] },
};
