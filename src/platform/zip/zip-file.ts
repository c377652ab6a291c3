import { once } from 'node:events';
import { constants, crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';

/** A file inside an archive, packed while it is written; what is packed waits here until it is taken. */
export class ZipFile {
  readonly name: string;
  readonly #packer: DeflateRaw = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  #waiting: Buffer[] = [];
  crc = 0;
  size = 0;
  packed = 0;

  constructor(name: string) {
    this.name = name;
    this.#packer.on('data', (part: Buffer) => {
      this.packed += part.length;
      this.#waiting.push(part);
    });
  }

  async write(part: string | Uint8Array): Promise<void> {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    if (!this.#packer.write(bytes)) await once(this.#packer, 'drain');
  }

  async end(): Promise<void> {
    const ended = once(this.#packer, 'end');
    this.#packer.end();
    await ended;
  }

  take(): Buffer[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}

/** Names in UTF-8; sizes and checksum come after the content, so that a file can leave before it is whole. */
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** The first day that a zip can say: the same content gives the same bytes. */
const day = 0x21;

function header(signature: number, fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
  bytes.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}

export const localHeader = ({ name }: ZipFile): Buffer =>
  Buffer.concat([header(0x04034b50, [[2, version], [2, flags], [2, deflated], [2, 0], [2, day], [4, 0], [4, 0], [4, 0], [2, Buffer.byteLength(name)], [2, 0]]), Buffer.from(name)]);

export const descriptor = ({ crc, packed, size }: ZipFile): Buffer => header(0x08074b50, [[4, crc], [4, packed], [4, size]]);

/** The list at the end, by which a reader finds the files: each with the place where it begins. */
export function directory(files: readonly (readonly [file: ZipFile, at: number])[], at: number): Buffer {
  const entries = Buffer.concat(files.map(([{ name, crc, packed, size }, start]) => Buffer.concat([
    header(0x02014b50, [[2, version], [2, version], [2, flags], [2, deflated], [2, 0], [2, day], [4, crc], [4, packed], [4, size], [2, Buffer.byteLength(name)], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, start]]), Buffer.from(name),
  ])));
  return Buffer.concat([entries, header(0x06054b50, [[2, 0], [2, 0], [2, files.length], [2, files.length], [4, entries.length], [4, at], [2, 0]])]);
}
