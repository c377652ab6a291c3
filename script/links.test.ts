import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listPaths } from './gates/source-files.ts';

/** Links of a page to files of this repository. */
function listLinks(path: string): string[] {
  const text = readFileSync(path, 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap((match) => match[1] ?? []).filter((link) => !/^(https?:|mailto:|#)/.test(link));
}

test('every link of every page leads somewhere', () => {
  const broken = listPaths('*.md').flatMap((page) =>
    listLinks(page)
      .filter((link) => !existsSync(resolve(dirname(page), link.replace(/#.*$/, ''))))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});
