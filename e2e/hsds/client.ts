import { setTimeout } from 'node:timers/promises';

/** A small client of HSDS, as anybody could write it from the description of its API: it knows one address, and follows what is told there. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly last_page: boolean;
  readonly contents: readonly Record<string, unknown>[];
}

/** Asked too often: comes back after what the answer says, as every client should. */
export async function ask(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (answer.status !== 429) return answer;
  await setTimeout(Number(answer.headers.get('retry-after')) * 1000);
  return ask(url);
}

export async function getJson<T>(url: string): Promise<T> {
  const answer = await ask(url);
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
