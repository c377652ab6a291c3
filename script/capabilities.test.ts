import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Row {
  readonly id: string;
  readonly status: string;
  readonly where: string;
  readonly proof: string;
}

const rows: Row[] = readFileSync(resolve(root, 'docs/capabilities.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+b? \|/.test(line))
  .map((line) => {
    const [, id = '', , , status = '', where = '', proof = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return { id, status, where, proof };
  });

test('each capability has one row and one of the three states', () => {
  const ids = rows.map((row) => row.id);
  expect(ids).toHaveLength(90);
  expect(new Set(ids).size).toBe(ids.length);
  expect(rows.filter((row) => !['`niet`', '`deels`', '`werkt`'].includes(row.status))).toEqual([]);
});

test('what works, wholly or partly, says where and names a proof that exists', () => {
  const unproved = rows.filter((row) => row.status !== '`niet`').filter(({ where, proof }) => {
    const files = [...proof.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? []);
    return where === '' || files.length === 0 || files.some((file) => !existsSync(resolve(root, file)));
  });
  expect(unproved).toEqual([]);
});
