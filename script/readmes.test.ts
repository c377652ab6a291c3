import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** A module is a folder with a face; what lies below a module is a part of it. */
const modules = globSync('src/{registers,voor-de-toegang,toegang,regie,achter-de-toegang,beheer,sturing}/*/index.ts').map(dirname);

it('tells of each module, in at most twenty lines, what it is, who may and what comes out of it', () => {
  expect(modules.length).toBeGreaterThan(20);
  const faults = modules.flatMap((module) => {
    const readme = join(module, 'README.md');
    if (!existsSync(readme)) return [`${module}: no README.md`];
    const lines = readFileSync(readme, 'utf8').trimEnd().split('\n').length;
    return lines > 20 ? [`${readme}: ${lines} lines`] : [];
  });
  expect(faults).toEqual([]);
});
