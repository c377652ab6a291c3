import { expect, it } from 'vitest';
import { makeSecretBox } from '../../../../src/platform/secret/secret-box.ts';
import type { Pattern } from '../find-patterns.ts';
import type { Row } from '../read-region.ts';
import { normalForm } from './normal-form.ts';

const secrets = makeSecretBox({ keys: new Map([[1, Buffer.alloc(32, 7)]]), seal: 1 });
const id = (last: number): string => `019352e2-9000-7c05-8000-${String(last).padStart(12, '0')}`;

function row(naam: string, soorten: Readonly<Record<string, string>>, waarden: Row['waarden']): Row {
  return { tabel: { naam, kolommen: Object.entries(soorten).map(([kolom, soort]) => ({ naam: kolom, soort })) }, waarden };
}

interface Toewijzing {
  readonly id: string;
  readonly nummer: string;
  readonly wet?: string;
}

/** A household that got two kinds of help at one moment, of which `begun` has begun. */
function household([first, second]: readonly [Toewijzing, Toewijzing], begun: Toewijzing): Pattern {
  // As jsonb does, keys in their order.
  const verloop = Object.fromEntries([first, second].map((one) => [one.id, one === begun ? { gegeven: '2026-03-10', gestart: '2026-03-20' } : { gegeven: '2026-03-10' }] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const toewijzingen = [first, second].map((one, place) => row('toewijzing', { id: 'uuid', nummer: 'integer', wet: 'text', code: 'text' }, { id: one.id, nummer: one.nummer, wet: one.wet ?? 'wmo', code: ['07A01', '08A01'][place] ?? '' }));
  return { gemeente: '0373', ids: new Set([first.id, second.id]), rijen: new Map([['toewijzing', toewijzingen], ['kerncijfer_verloop', [row('kerncijfer_verloop', { verloop: 'jsonb' }, { verloop: JSON.stringify({ toewijzingen: verloop }) })]]]) };
}

const formOf = (pattern: Pattern): string[] => normalForm(pattern, secrets);

it('is the same whichever of two ids of one moment comes first', () => {
  const [one, two] = [{ id: id(1), nummer: '8' }, { id: id(2), nummer: '9' }] as const;
  const [other, another] = [{ id: id(4), nummer: '31' }, { id: id(3), nummer: '32' }] as const;
  expect(formOf(household([other, another], other))).toEqual(formOf(household([one, two], one)));
});

it('tells which of two things something happened to', () => {
  const [one, two] = [{ id: id(1), nummer: '8' }, { id: id(2), nummer: '9' }] as const;
  expect(formOf(household([one, two], two))).not.toEqual(formOf(household([one, two], one)));
});

it('takes the numbers of each act as a series of their own', () => {
  const [wmo, jeugd] = [{ id: id(1), nummer: '8' }, { id: id(2), nummer: '3', wet: 'jeugd' }] as const;
  const [later, jeugdLater] = [{ id: id(1), nummer: '9' }, { id: id(2), nummer: '14', wet: 'jeugd' }] as const;
  expect(formOf(household([later, jeugdLater], later))).toEqual(formOf(household([wmo, jeugd], wmo)));
});
