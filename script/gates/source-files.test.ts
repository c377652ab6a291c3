import { expect, test } from 'vitest';
import { listModules } from './source-files.ts';

test('modules are the folders under a phase', () => {
  expect(listModules(['src/toegang/melding/index.ts', 'src/toegang/melding/melding.ts', 'src/platform/http/server.ts', 'src/main.ts'])).toEqual(['src/toegang/melding']);
});
