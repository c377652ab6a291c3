import type { QueryContext } from '../../platform/act/act.ts';
import { readPage, type Page } from '../../platform/paging/index.ts';
import { rankSubjects } from '../../platform/search/rank-subjects.ts';
import { composeDiensten } from './compose-dienst.ts';
import { toRegel } from './show-dienst.ts';
import { dienstRows, findMiddle, rankedDienstRows, type DienstFilter, type DienstRij } from './sociale-kaart.queries.ts';
import type { DienstRegel, DienstZoekvraag } from './sociale-kaart.schema.ts';

/** More than this is no answer to a question. */
const mostHits = 300;

/** One page of the sociale kaart: by name, or what fits a question best first. */
export async function findDiensten(context: QueryContext<DienstZoekvraag, object>): Promise<Page<DienstRegel>> {
  const { tx, gemeente, input, moment } = context;
  const { tekst, wijk, leefdomein, doelgroep, cluster, trede, onderwerp } = input;
  const filter: DienstFilter = { wijk, leefdomein, doelgroep, cluster, trede, onderwerp };
  const page = tekst === undefined ? await listByName(context, filter) : await listByQuestion(context, filter, await rankSubjects(tx, gemeente, 'dienst', tekst, mostHits));
  const from = await findMiddle(tx, gemeente, wijk);
  const items = (await composeDiensten(tx, gemeente, page.items)).map((dienst) => toRegel(dienst, moment, from));
  return page.volgende === undefined ? { items } : { items, volgende: page.volgende };
}

function listByName(context: QueryContext<DienstZoekvraag, object>, filter: DienstFilter): Promise<Page<DienstRij>> {
  return readPage(context, { list: 'dienst.lijst', order: [{ column: 'd.naam', type: 'text' }, { column: 'd.id', type: 'uuid' }], rows: (code, keyset) => dienstRows(context.tx, code, filter, keyset) });
}

function listByQuestion(context: QueryContext<DienstZoekvraag, object>, filter: DienstFilter, ids: readonly string[]): Promise<Page<DienstRij>> {
  if (ids.length === 0) return Promise.resolve({ items: [] });
  return readPage(context, { list: 'dienst.lijst', order: [{ column: 'r.rang', type: 'bigint' }, { column: 'd.id', type: 'uuid' }], rows: (code, keyset) => rankedDienstRows(context.tx, code, filter, ids, keyset) });
}
