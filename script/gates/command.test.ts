import { expect, test } from 'vitest';
import { commandGate, runCommand } from './command.ts';

const context = { strict: false, scratch: '', postgresUrl: undefined };

test('a gate of commands stops at the first that fails, and shows what it printed', async () => {
  const outcome = await commandGate('x', '?', 'node --version', 'node --no-such-flag', 'node --version').run(context);
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.problems.join('')).toContain('--no-such-flag');
});

test('a gate of which every command is content is passed', async () => {
  expect(await commandGate('x', '?', 'node --version').run(context)).toMatchObject({ passed: 1, failed: 0, problems: [] });
});

test('a program that does not exist is an error, not a pass', async () => {
  await expect(runCommand('no-such-program-anywhere', [])).rejects.toThrow(/ENOENT/);
});
