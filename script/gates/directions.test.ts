import { expect, test } from 'vitest';
import { findUnseen } from './directions.ts';

test('a module that the judge did not see fails the gate, and so does one without an index', () => {
  const modules = ['src/toegang/melding', 'src/toegang/gesprek', 'src/regie/regie'];
  const seen = ['src/toegang/melding/index.ts', 'src/toegang/melding/melding.ts', 'src/regie/regie/regie.ts'];
  expect(findUnseen(modules, seen)).toEqual([
    'src/toegang/gesprek: not seen, so its imports are not judged',
    'src/regie/regie: has no index.ts to be entered by',
  ]);
});
