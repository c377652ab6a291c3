import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startsWith } from '../src/testing/spil-process.ts';

test('what is tested and measured is started as people start it', () => {
  const door = readFileSync(resolve(import.meta.dirname, 'start'), 'utf8');
  expect(door).toContain(`exec node ${startsWith.flags.join(' ')} src/main.ts`);
  for (const [name, value] of Object.entries(startsWith.environment)) expect(door).toContain(`export ${name}=${value}`);
});
