/** A small client of HSDS, as anybody could write it from the description of its API: it knows one address, and follows what is told there. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly last_page: boolean;
  readonly contents: readonly Record<string, unknown>[];
}

export async function getJson<T>(url: string): Promise<T> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Every page of a list, one after the other until the last. */
export async function* walkPages(url: string, perPage: number): AsyncGenerator<HsdsPage> {
  for (let number = 1; ; number += 1) {
    const page = await getJson<HsdsPage>(`${url}${url.includes('?') ? '&' : '?'}page=${number}&per_page=${perPage}`);
    yield page;
    if (page.last_page) return;
  }
}

/** Everything in a list. */
export async function walkAll(url: string, perPage = 37): Promise<Record<string, unknown>[]> {
  const seen: Record<string, unknown>[] = [];
  for await (const { contents } of walkPages(url, perPage)) seen.push(...contents);
  return seen;
}
