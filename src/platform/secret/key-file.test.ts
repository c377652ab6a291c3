import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKeys, retireKey } from './key-file.ts';
import { makeSecretBox } from './secret-box.ts';

describe('the file with master keys', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'spil-keys-')); });
  afterAll(() => rm(folder, { recursive: true }));

  it('is made once, for the owner alone', async () => {
    const file = join(folder, 'new', 'keys.json');
    const keys = await loadKeys(file, { make: true });
    expect(keys).toMatchObject({ keys: new Map([[1, expect.any(Uint8Array)]]), seal: 1 });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await loadKeys(file, { make: true })).toEqual(keys);
  });

  it('is not made where a lost one would make data unreadable', async () => {
    await expect(loadKeys(join(folder, 'absent.json'), { make: false })).rejects.toThrow('The file with master keys is not there');
  });

  it('names a key that new values wait for, until every process knows it', async () => {
    const file = join(folder, 'two.json');
    const [first, second] = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64'));
    await writeFile(file, JSON.stringify({ 1: first, 2: second, seal: 1 }));
    expect((await loadKeys(file, { make: false })).seal).toBe(1);
    await writeFile(file, JSON.stringify({ 1: first, 2: second }));
    expect((await loadKeys(file, { make: false })).seal).toBe(2);
  });

  it('loses a key, but for what finds people: that opens nothing', async () => {
    const file = join(folder, 'retire.json');
    await writeFile(file, JSON.stringify({ 1: Buffer.alloc(32, 1).toString('base64'), 2: Buffer.alloc(32, 2).toString('base64'), 3: Buffer.alloc(32, 3).toString('base64') }));
    const whole = makeSecretBox({ ...await loadKeys(file, { make: false }), seal: 1 });
    await retireKey(file, 1, { forIndex: true });
    await retireKey(file, 2, { forIndex: false });
    const left = await loadKeys(file, { make: false });
    expect([...left.keys.keys()]).toEqual([1, 3]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const after = makeSecretBox(left);
    expect(after.blindIndex('999990019')).toEqual(whole.blindIndex('999990019'));
    expect(() => after.open(whole.seal('x'))).toThrow('Key version 1 is unknown');
    await expect(retireKey(file, 3, { forIndex: true })).rejects.toThrow('there is no key in it');
  });

  it.each([['a key to seal with that is not there', `{"1":"${'A'.repeat(43)}=","seal":2}`], ['no json', '{'], ['a list', '[]'], ['no key', '{}'], ['a short key', '{"1":"AAAA"}'], ['a version too high', `{"300":"${'A'.repeat(43)}="}`]])('is refused with %s, without repeating what is in it', async (_what, text) => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, text);
    const message = await loadKeys(file, { make: true }).then(() => '', (error: Error) => error.message);
    expect(message).toContain(file);
    expect(message).not.toContain('AAAA');
  });
});
