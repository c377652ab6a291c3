import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startsWith } from '../src/testing/spil-process.ts';

test('what is tested and measured is started as people start it', () => {
  const read = (file: string): string => readFileSync(resolve(import.meta.dirname, file), 'utf8');
  expect(read('start')).toContain('exec node $less_memory src/main.ts');
  expect(read('lib/prepare.sh')).toContain(`less_memory='${startsWith.flags.join(' ')}'`);
  for (const [name, value] of Object.entries(startsWith.environment)) expect(read('lib/prepare.sh')).toContain(`\n${name}=${value}\nexport ${name}\n`);
});
