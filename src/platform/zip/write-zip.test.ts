import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeZip, type ZipEntry } from './index.ts';

async function zip(entries: readonly ZipEntry[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const from = async function* (): AsyncGenerator<ZipEntry> {
    for (const entry of entries) yield await Promise.resolve(entry);
  };
  for await (const part of writeZip(from())) parts.push(part);
  return Buffer.concat(parts);
}

test('each file is found by the list at the end, text and bytes alike', async () => {
  const bytes = await zip([{ name: 'één.txt', parts: ['Hallo ', 'wereld'] }, { name: 'b.bin', parts: [new Uint8Array([0, 1, 255])] }, { name: 'leeg', parts: [] }]);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  expect(bytes.readUInt16LE(end + 10)).toBe(3);
  let at = bytes.readUInt32LE(end + 16);
  const found: [string, Buffer][] = [];
  for (let left = 3; left > 0; left -= 1) {
    const [packed, nameLength, start] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt32LE(at + 42)];
    const from = start + 30 + bytes.readUInt16LE(start + 26);
    found.push([bytes.toString('utf8', at + 46, at + 46 + nameLength), inflateRawSync(bytes.subarray(from, from + packed))]);
    at += 46 + nameLength;
  }
  expect(found.map(([name, content]) => [name, [...content]])).toEqual([['één.txt', [...Buffer.from('Hallo wereld')]], ['b.bin', [0, 1, 255]], ['leeg', []]]);
});

test('what is packed leaves before the next file is asked for', async () => {
  const asked: string[] = [];
  const entries = async function* (): AsyncGenerator<ZipEntry> {
    for (const name of ['a', 'b']) {
      asked.push(name);
      yield await Promise.resolve({ name, parts: [name] });
    }
  };
  const made = writeZip(entries());
  await made.next();
  expect(asked).toEqual(['a']);
});
