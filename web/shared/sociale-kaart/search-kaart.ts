import type { AppContext } from '../app-context.ts';
import type { Acts } from '../app-context.ts';

type Search = Acts['dienst.lijst']['input'];

/** Fields of the address by which is searched. */
const fields = ['vraag', 'wijk', 'leefdomein', 'doelgroep', 'cluster', 'trede', 'onderwerp'] as const;
export type KaartSearch = Readonly<Partial<Record<(typeof fields)[number], string>>>;

/** What an address asks of the sociale kaart; empty fields are not asked. */
export function readSearch(url: URL): KaartSearch {
  return Object.fromEntries(fields.flatMap((name) => {
    const value = (url.searchParams.get(name) ?? '').trim().slice(0, 300);
    return value === '' ? [] : [[name, value]];
  }));
}

/** Looks it up in the gemeente that is shown; an address with a choice that does not exist asks without it. */
export async function searchKaart({ execute, actor }: AppContext, url: URL, aantal: number) {
  const search = readSearch(url);
  const { vraag, ...choices } = search;
  const gemeente = actor.gemeente ?? '';
  const overzicht = await execute('dienst.overzicht', { gemeente });
  const known: Readonly<Record<string, readonly string[]>> = { ...overzicht.codes, wijk: overzicht.wijken.map(({ code }) => code) };
  const filter = Object.fromEntries(Object.entries(choices).filter(([name, value]) => known[name]?.includes(value))) as Pick<Search, 'wijk' | 'leefdomein' | 'doelgroep' | 'cluster' | 'trede' | 'onderwerp'>;
  const cursor = url.searchParams.get('na');
  const page = await execute('dienst.lijst', { gemeente, aantal, ...filter, ...(vraag === undefined ? {} : { tekst: vraag }), ...(cursor === null ? {} : { cursor }) });
  return { search: { ...(vraag === undefined ? {} : { vraag }), ...filter } as KaartSearch, wijken: overzicht.wijken, onderwerp: overzicht.onderwerpen.find(({ code }) => code === filter.onderwerp), items: page.items, next: page.volgende === undefined ? undefined : addressOf(search, page.volgende) };
}

function addressOf(search: KaartSearch, cursor: string): string {
  return `?${new URLSearchParams({ ...search, na: cursor }).toString()}`;
}
