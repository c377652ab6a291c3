import sharp from 'sharp';

/** Most pixels that are decoded: a photo of a good phone has 50 million, a bomb has billions. */
const mostPixels = 64_000_000;
/** Longest side of what is kept, in pixels: letters of a photographed page stay readable. */
const longestSide = 3000;
/** Seconds after which decoding is given up. */
const patience = 10;

/** Lets an image use one thread: others wait for the same processor. */
sharp.concurrency(1);
sharp.cache(false);

/**
 * The same picture, decoded and written anew: what else was in the file (place, device, comments, code after its end) is gone, and it
 * stands upright. Undefined for what cannot be decoded whole, or has more pixels than `mostPixels`.
 */
export async function cleanImage(bytes: Uint8Array, mediatype: 'image/jpeg' | 'image/png'): Promise<Buffer | undefined> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false, unlimited: false }).timeout({ seconds: patience }).rotate().resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
    return await (mediatype === 'image/jpeg' ? picture.jpeg({ quality: 85 }) : picture.png({ compressionLevel: 8 })).toBuffer();
  } catch {
    return undefined;
  }
}
