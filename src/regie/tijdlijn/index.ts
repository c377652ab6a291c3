import type { AnyEventKind } from '../../platform/journal/event.ts';
import { tijdlijnActs } from './tijdlijn.acts.ts';
import { tijdlijnReader } from './tijdlijn.reader.ts';

/** The timeline over these kinds of events. */
export function makeTijdlijn(kinds: readonly AnyEventKind[]) {
  return { name: 'tijdlijn', phase: 'regie', acts: tijdlijnActs(kinds), readers: [tijdlijnReader(kinds)] } as const;
}
