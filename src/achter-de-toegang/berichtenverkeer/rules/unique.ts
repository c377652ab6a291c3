import { delenOf, walkBericht } from '../bericht-walk.ts';
import { isComplex } from '../declaration/complex-type.ts';
import { isRecord } from '../validate-bericht.ts';
import { both, rule } from './rule.ts';

/** Parents are unique themselves, so that it is enough to compare an element with those beside it. */
export const TR101 = rule(
  'TR101',
  both('301', '305', '307', '315', '317', '323', '325'),
  'Binnen een bericht zijn dubbele regels niet toegestaan: de logische sleutel van iedere berichtklasse is uniek.',
  function find(bericht) {
    const double: string[] = [];
    walkBericht(bericht, (type, value, pad) => {
      for (const row of type.rows) {
        const { type: inner } = row;
        if (row.occurs !== '1..*' || !isComplex(inner) || inner.key.length === 0) continue;
        const keys = new Set<string>();
        for (const deel of delenOf(row, value, pad)) {
          const key = JSON.stringify(inner.key.map((path) => valueAt(deel.value, path)));
          if (keys.has(key)) double.push(deel.pad);
          keys.add(key);
        }
      }
    });
    return double;
  },
);

function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split('/')) found = isRecord(found) ? found[name] : undefined;
  // JSON has no undefined, and an absent part of a key is a value of its own.
  return found ?? null;
}

export const TR383 = rule(
  'TR383',
  both('315'),
  'ReferentieAanbieder is uniek voor elk AangevraagdProduct binnen het bericht.',
  function* find({ Client }) {
    const seen = new Set<string>();
    for (const [at, { ReferentieAanbieder }] of Client.AangevraagdeProducten.AangevraagdProduct.entries()) {
      if (seen.has(ReferentieAanbieder)) {
        yield `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${at + 1}]/ReferentieAanbieder`;
      }
      seen.add(ReferentieAanbieder);
    }
  },
);
