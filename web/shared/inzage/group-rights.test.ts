import { expect, test } from 'vitest';
import { groupRights } from './group-rights.ts';

const line = { houder: 'm:1', naam: 'Samira Bos', grond: 'regisseur', doel: '', tot: null };

test('what one person may see on one ground is one line, that says what may be written too', () => {
  const rights = groupRights([
    { ...line, gegevens: 'plan', recht: 'lezen' }, { ...line, gegevens: 'plan', recht: 'schrijven' }, { ...line, gegevens: 'besluit', recht: 'lezen' },
    { ...line, grond: 'nood', tot: '2026-01-02T00:00:00Z', gegevens: 'plan', recht: 'lezen' },
  ]);
  expect(rights.map(({ grond, gegevens }) => ({ grond, gegevens }))).toEqual([
    { grond: 'regisseur', gegevens: [{ soort: 'plan', schrijven: true }, { soort: 'besluit', schrijven: false }] },
    { grond: 'nood', gegevens: [{ soort: 'plan', schrijven: false }] },
  ]);
});
