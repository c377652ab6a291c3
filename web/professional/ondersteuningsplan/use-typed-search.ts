import { useEffect, useRef, useState, type RefObject } from 'react';
import { useFetcher } from 'react-router';

/** A list that follows what is typed, and the heading of its panel, which has the focus when it opens. */
export interface TypedSearch<L> {
  readonly tekst: string;
  readonly search: (tekst: string) => void;
  readonly found: ReturnType<typeof useFetcher<L>>['data'];
  readonly busy: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** How long somebody may pause between letters, in milliseconds. */
const pause = 250;

/** Looks for what fits on a rung while it is typed, at the address of a loader. */
export function useTypedSearch<L>(address: string, trede: string): TypedSearch<L> {
  const [tekst, search] = useState('');
  const fetcher = useFetcher<L>();
  const load = useRef(fetcher.load);
  load.current = fetcher.load;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const wait = setTimeout(() => void load.current(`${address}?${new URLSearchParams({ trede, tekst }).toString()}`), pause);
    return () => clearTimeout(wait);
  }, [address, trede, tekst]);
  return { tekst, search, found: fetcher.data, busy: fetcher.state !== 'idle', heading };
}
