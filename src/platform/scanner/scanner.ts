import type { Environment } from '../act/environment.ts';
import { invalidInput, Refusal } from '../error.ts';

/** Looks for malware in what somebody sends. */
export interface Virusscanner {
  /** The name of what was found; undefined when nothing was. Throws when it cannot look. */
  find(bytes: Uint8Array): Promise<string | undefined>;
}

declare module '../act/environment.ts' {
  interface Environment {
    /** Absent where no scanner is set: files are then kept unscanned. */
    readonly virusscanner?: Virusscanner;
  }
}

/**
 * Throws `InvoerOnjuist` at `pad` for a file in which the scanner found something, and `VirusscanNietMogelijk` (503) where it
 * cannot look: nothing is kept that was not scanned where a scanner is set.
 */
export async function requireClean({ virusscanner }: Environment, bytes: Uint8Array, pad: string): Promise<void> {
  if (virusscanner === undefined) return;
  const found = await virusscanner.find(bytes).catch((error: unknown) => {
    throw new Refusal('VirusscanNietMogelijk', 503, {
      nl: 'Wij kunnen uw bestand nu niet controleren op virussen. Het is niet bewaard. Probeer het over een paar minuten nog eens, of verstuur het zonder bestand.',
      en: 'We cannot check your file for viruses now. It was not kept. Try again in a few minutes, or send it without a file.',
    }, { cause: error });
  });
  if (found === undefined) return;
  throw invalidInput([{ pad, uitleg: {
    nl: 'In dit bestand zit een virus. Wij hebben het niet bewaard. Stuur een ander bestand, en laat uw computer of telefoon nakijken.', en: 'There is a virus in this file. We did not keep it. Send another file, and have your computer or phone checked.',
  } }]);
}
