import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Lays beside each text of a build what it is when packed, so that a server has nothing to pack: styles take an eighth over the line.
 * Pages are not packed: they hold what is somebody's own beside what others may have written (BREACH), and weigh little.
 */
export function compressClient(folder: string): void {
  for (const path of globSync(`${folder}/client/**/*.{css,js,svg,txt}`)) {
    const text = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }));
    writeFileSync(`${path}.gz`, gzipSync(text, { level: constants.Z_BEST_COMPRESSION }));
  }
}
