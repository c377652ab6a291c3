import { descriptor, directory, localHeader, ZipFile } from './zip-file.ts';

/** A file for an archive: its name, and what is in it, part by part. */
export interface ZipEntry {
  readonly name: string;
  readonly parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** An archive that leaves while it is made: of no file more than a part is held at a time. */
export async function* writeZip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const places: [ZipFile, number][] = [];
  let at = 0;
  const sent = (bytes: Buffer): Buffer => {
    at += bytes.length;
    return bytes;
  };
  for await (const { name, parts } of entries) {
    const file = new ZipFile(name);
    places.push([file, at]);
    yield sent(localHeader(file));
    for await (const part of parts) {
      await file.write(part);
      for (const packed of file.take()) yield sent(packed);
    }
    await file.end();
    for (const packed of file.take()) yield sent(packed);
    yield sent(descriptor(file));
  }
  yield directory(places, at);
}
