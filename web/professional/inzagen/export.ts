import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import type { Route } from './+types/export.ts';
import { getApp, type Execute } from '../../shared/app-context.ts';
import { periodOf, type Period } from './period.ts';

/** Line by line, a page at a time: a year is never in memory. */
async function* linesOf(execute: Execute, period: Period, first: Awaited<ReturnType<typeof pageOf>>): AsyncGenerator<string> {
  for (let page = first; ; page = await pageOf(execute, period, page.volgende)) {
    yield page.items.flatMap(({ records }) => records.map((record) => `${JSON.stringify(record)}\n`)).join('');
    if (page.volgende === undefined) return;
  }
}

const pageOf = (execute: Execute, period: Period, cursor: string | undefined) => execute('inzage.bestand', { ...period, aantal: 100, ...(cursor === undefined ? {} : { cursor }) });

/** The looks of a period as records of Logboek Dataverwerkingen, one on a line (JSON Lines), that leave while they are read. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const { execute } = getApp(context);
  const period = periodOf(new URL(request.url).searchParams, 31, new Date());
  // The first page before the answer begins: who may not is told so.
  const first = await pageOf(execute, period, undefined);
  return new Response(createReadableStreamFromReadable(Readable.from(linesOf(execute, period, first))), {
    headers: { 'content-type': 'application/jsonl', 'content-disposition': `attachment; filename="inzagen-${period.vanaf}-${period.tot}.jsonl"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
