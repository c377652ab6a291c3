import { readDateParts } from '../forms/date-parts.ts';

/** What a page of messages asks, as the act takes it and as its filter shows it. */
export interface MessageQuestion {
  readonly input: { readonly richting: 'uit' | 'in'; readonly soort?: string; readonly van?: string; readonly tot?: string; readonly cursor?: string };
  readonly shown: Readonly<Record<string, string>>;
  /** Address of the next page; `volgende` is what the act answered. */
  readonly nextOf: (volgende: string | undefined) => string | undefined;
}

/** Reads it from an address; what is no soort or no day is left out, since the page shows which it took. */
export function readMessageQuestion(address: string): MessageQuestion {
  const asked = new URL(address).searchParams;
  const richting = asked.get('richting') === 'in' ? 'in' : 'uit';
  const soort = asked.get('soort') ?? '';
  const dayOf = (name: string) => {
    const reading = readDateParts({ dag: asked.get(`${name}.dag`) ?? '', maand: asked.get(`${name}.maand`) ?? '', jaar: asked.get(`${name}.jaar`) ?? '' });
    return reading.kind === 'date' ? { [name]: reading.iso } : {};
  };
  const cursor = asked.get('na');
  const input = { richting, ...(/^(WMO|JW)3\d{2}$/.test(soort) ? { soort } : {}), ...dayOf('van'), ...dayOf('tot'), ...(cursor === null ? {} : { cursor }) } as const;
  const shown = Object.fromEntries([...asked].filter(([name]) => name !== 'na'));
  return {
    input, shown: { richting, ...shown },
    nextOf: (volgende) => (volgende === undefined ? undefined : `?${new URLSearchParams({ ...shown, na: volgende }).toString()}`),
  };
}
