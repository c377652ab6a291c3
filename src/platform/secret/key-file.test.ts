import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKeys } from './key-file.ts';

describe('the file with master keys', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'spil-keys-')); });
  afterAll(() => rm(folder, { recursive: true }));

  it('is made once, for the owner alone', async () => {
    const file = join(folder, 'new', 'keys.json');
    const keys = await loadKeys(file, { make: true });
    expect(keys.get(1)?.length).toBe(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await loadKeys(file, { make: true })).toEqual(keys);
  });

  it('is not made where a lost one would make data unreadable', async () => {
    await expect(loadKeys(join(folder, 'absent.json'), { make: false })).rejects.toThrow('The file with master keys is not there');
  });

  it.each([['no json', '{'], ['a list', '[]'], ['no key', '{}'], ['a short key', '{"1":"AAAA"}'], ['a version too high', `{"300":"${'A'.repeat(43)}="}`]])('is refused with %s, without repeating what is in it', async (_what, text) => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, text);
    const message = await loadKeys(file, { make: true }).then(() => '', (error: Error) => error.message);
    expect(message).toContain(file);
    expect(message).not.toContain('AAAA');
  });
});
