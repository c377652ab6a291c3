import { dataPackage, fileOf, flatten, headerOf, lineOf, tabelnamen } from './write-tables.ts';
import type { Uitgave } from './write-service.ts';
import type { HsdsUit } from './write-text.ts';
import { descriptor, directory, localHeader, ZipFile } from '../../../platform/zip/index.ts';

interface Mee {
  readonly taxonomies: readonly HsdsUit[];
  readonly terms: readonly HsdsUit[];
  readonly uitgave: Uitgave;
}

/**
 * The tabular form of HSDS: a zip with a CSV per table and a datapackage.json. The services leave while they are read; the
 * other tables wait, packed, until it is their turn: some megabytes for tens of thousands of services.
 */
export async function* writeArchive(parts: AsyncIterable<readonly HsdsUit[]>, { taxonomies, terms, uitgave }: Mee): AsyncGenerator<Buffer> {
  const files = new Map(tabelnamen.map((table) => [table, new ZipFile(fileOf(table))]));
  const places: [ZipFile, number][] = [];
  let at = 0;
  const sent = (bytes: Buffer): Buffer => {
    at += bytes.length;
    return bytes;
  };
  const begin = (file: ZipFile): Buffer => {
    places.push([file, at]);
    return sent(localHeader(file));
  };
  const write = tableWriter(files, uitgave);
  for (const [table, file] of files) await file.write(headerOf(table, uitgave));
  await write([...taxonomies.flatMap((one) => [...flatten('taxonomy', one)]), ...terms.flatMap((one) => [...flatten('taxonomy_term', one)])]);
  const [first, ...others] = [...files.values()];
  if (first === undefined) return;
  yield begin(first);
  for await (const services of parts) {
    await write(services.flatMap((service) => [...flatten('service', service)]));
    for (const part of first.take()) yield sent(part);
  }
  await first.end();
  for (const part of first.take()) yield sent(part);
  yield sent(descriptor(first));
  const about = new ZipFile('datapackage.json');
  await about.write(JSON.stringify(dataPackage(uitgave), null, 1));
  for (const file of [...others, about]) {
    await file.end();
    yield begin(file);
    for (const part of file.take()) yield sent(part);
    yield sent(descriptor(file));
  }
  yield directory(places, at);
}

/** Adds rows to their tables; an organisation or a place that many have is there once. */
function tableWriter(files: ReadonlyMap<string, ZipFile>, uitgave: Uitgave): (rows: readonly (readonly [string, HsdsUit])[]) => Promise<void> {
  const seen = new Set<string>();
  return async (rows) => {
    const lines = new Map<string, string[]>();
    for (const [table, row] of rows) {
      const key = `${table} ${String(row['id'])}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const of = lines.get(table) ?? [];
      lines.set(table, of);
      of.push(lineOf(table, row, uitgave));
    }
    for (const [table, of] of lines) await files.get(table)?.write(of.join(''));
  };
}
