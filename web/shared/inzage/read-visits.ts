import type { AppContext } from '../app-context.ts';
import { groupLooks, type Look, type Visit } from './group-looks.ts';

/** Lines that make a page, and how often the log is asked for them at most: one person can ask very much. */
const wanted = 20;
const rounds = 5;

/** Who looked in a dossier, newest first, and where the next page begins. A visit that runs over the edge of a page stands on both. */
export async function readVisits(execute: AppContext['execute'], dossier: string, url: string): Promise<{ readonly visits: readonly Visit[]; readonly next: string | undefined }> {
  const looks: Look[] = [];
  let cursor = new URL(url).searchParams.get('na') ?? undefined;
  for (let round = 0; round < rounds; round += 1) {
    const { items, volgende } = await execute('inzage.lijst', { dossier, aantal: 100, ...(cursor === undefined ? {} : { cursor }) });
    looks.push(...items);
    cursor = volgende;
    if (cursor === undefined || groupLooks(looks).length >= wanted) break;
  }
  return { visits: groupLooks(looks), next: cursor === undefined ? undefined : `?na=${encodeURIComponent(cursor)}` };
}
