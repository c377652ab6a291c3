import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../platform/act/environment.ts';
import type { Refusal } from '../../platform/error.ts';
import { readBestand } from './read-bestand.ts';

const read = (bytes: Buffer) => readBestand({} as Environment, bytes.toString('base64'), '/bestand');
/** Where a file is refused; undefined when it is taken. */
const refusedAt = (bytes: Buffer): Promise<string | undefined> => read(bytes).then(() => undefined, (error: Refusal) => error.fouten[0]?.pad);

/** A picture of one colour, as a phone would make it. */
const picture = (format: 'jpeg' | 'png', width = 400, height = 300) => sharp({ create: { width, height, channels: 3, background: '#a06040' } }).withExif({ IFD0: { Make: 'Telefoonmerk' }, IFD3: { GPSLatitude: '52/1 33/1 0/1', GPSLatitudeRef: 'N' } })[format]().toBuffer();

describe('a picture', () => {
  it.each(['jpeg', 'png'] as const)('(%s) is kept as a picture and nothing else: neither where it was taken nor with what', async (format) => {
    const sent = await picture(format);
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const { mediatype, inhoud } = await read(Buffer.concat([sent, Buffer.from('<script>alert(1)</script>')]));
    expect(mediatype).toBe(`image/${format}`);
    const kept = await sharp(inhoud).metadata();
    expect(kept).toMatchObject({ format, width: 400, height: 300 });
    expect(kept.exif).toBeUndefined();
    expect(inhoud.includes('Telefoonmerk')).toBe(false);
    expect(inhoud.includes('script')).toBe(false);
  });

  it('stands upright, and is made no larger than can be read', async () => {
    const lying = await sharp({ create: { width: 4000, height: 1000, channels: 3, background: 'white' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await sharp((await read(lying)).inhoud).metadata()).toMatchObject({ width: 750, height: 3000 });
  });

  it('that is cut off, damaged or none is refused', async () => {
    const whole = await picture('png');
    expect(await refusedAt(whole.subarray(0, whole.length - 40))).toBe('/bestand');
    expect(await refusedAt(Buffer.concat([whole.subarray(0, 8), Buffer.from('no picture at all')]))).toBe('/bestand');
    expect(await refusedAt(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))).toBe('/bestand');
    expect(await refusedAt(await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } }).gif().toBuffer())).toBe('/bestand');
  });

  it('with more pixels than anybody photographs is refused before it is decoded', async () => {
    const bomb = await picture('png', 100, 100);
    bomb.writeUInt32BE(50_000, 16);
    bomb.writeUInt32BE(50_000, 20);
    expect(await refusedAt(bomb)).toBe('/bestand');
    const wide = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'black' } }).png({ compressionLevel: 9 }).toBuffer();
    expect(wide.length).toBeLessThan(1024 * 1024);
    expect(await refusedAt(wide)).toBe('/bestand');
  });
});

describe('a PDF', () => {
  const letter = () => new Promise<Buffer>((resolve) => {
    const document = new PDFDocument();
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.text('Brief van de huisarts: /JavaScript is hier gewone tekst.').image(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')).end();
  });
  const packed = (objects: string, filter = '/FlateDecode') => {
    const body = deflateSync(Buffer.from(objects));
    return Buffer.concat([Buffer.from(`%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${body.length} >>\nstream\n`), body, Buffer.from('\nendstream\nendobj\n%%EOF')]);
  };

  it('that can only be read is kept as it is', async () => {
    const sent = await letter();
    expect((await read(sent)).inhoud.equals(sent)).toBe(true);
    const plain = packed('1 0 << /Type /Page >>');
    expect((await read(plain)).inhoud.equals(plain)).toBe(true);
  });

  it.each([
    ['a script', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'], ['a script whose name is spelled in codes', '/OpenAction << /S /J#61vaScript >>'], ['a program', '/A << /S /Launch /F (cmd.exe) >>'],
    ['another file', '/Names << /EmbeddedFiles 3 0 R >>'], ['a form of its own', '/AcroForm << /XFA 4 0 R >>'], ['a password', '/Encrypt 9 0 R'],
  ])('with %s is refused, also where it is packed', async (_what, part) => {
    expect(await refusedAt(Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${part} >>\nendobj\n%%EOF`))).toBe('/bestand');
    expect(await refusedAt(packed(`1 0 << /Type /Catalog ${part} >>`))).toBe('/bestand');
  });

  it('that becomes endless when it is unpacked, or is packed in a way that cannot be looked into, is refused', async () => {
    expect(await refusedAt(packed('1 0 '.padEnd(64 * 1024 * 1024, ' ')))).toBe('/bestand');
    expect(await refusedAt(packed('1 0 << >>', '[/ASCII85Decode /FlateDecode]'))).toBe('/bestand');
    expect(await refusedAt(packed('1 0 << >>', '/LZWDecode'))).toBe('/bestand');
  });
});
