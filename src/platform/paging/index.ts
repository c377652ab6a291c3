export { pageInput, pageOutput } from './page.schema.ts';
export type { SortColumn, SortKey } from './keyset.ts';
export { mergeByKey, readPage, type Keyset, type Page, type PagedList } from './read-page.ts';
