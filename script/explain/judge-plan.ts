/** A node of EXPLAIN (ANALYZE, FORMAT JSON), as far as it is judged. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * Tables that are as small in a large gemeente as in a small one, or hold a handful of rows for each: reading
 * such a table whole is right, and the planner knows so.
 */
export const small: Readonly<Record<string, string>> = {
  gemeente: 'one row per gemeente', wijk: 'some ten per gemeente', buurt: 'some tens per gemeente', organisatie: 'the organisations of a region', medewerker: 'who works in a region', team: 'a few per gemeente',
  team_wijk: 'one row per wijk', mandaat: 'who works in a region', beleidsregel: 'the rules of a gemeente', lezer: 'one row per reader', zegelaar: 'one row per gemeente', nummerreeks: 'a few per gemeente',
  voorziening: 'the productenboek of a gemeente', voorziening_aanbod: 'the productenboek of a gemeente',
  ...Object.fromEntries(['dienst', 'dienst_organisatie', 'locatie', 'dienst_locatie', 'dienst_openingstijd', 'dienst_contact', 'dienst_prijs', 'dienst_gebied', 'dienst_kenmerk'].map((table) => [table, 'the sociale kaart of a gemeente: some hundreds of entries'])),
};

/** Rows read per row returned; more means that an index is missing or of no use. */
const most = 10;
/** So few rows lie on a page or two: the planner does not care which index it takes for them. */
const few = 40;

/** The table of a partition. */
const tableOf = (name: string): string => name.replace(/_(?:\d{4}_\d{2}|overig)$/, '');

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const child of node.Plans ?? []) yield* nodesOf(child);
}

/** Rows that a node looked at, each time it was carried out. */
const readBy = (node: PlanNode): number => node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);

/** What a statement is about: of one that writes, the rows that it changes. */
const told = (root: PlanNode): PlanNode => (root['Node Type'] === 'ModifyTable' ? (root.Plans?.[0] ?? root) : root);

/** What is wrong with how PostgreSQL answers a statement; nothing when it is fine. */
export function judgePlan(root: PlanNode): string[] {
  const nodes = [...nodesOf(root)].filter((node) => node['Node Type'] !== 'ModifyTable' && node['Relation Name'] !== undefined && !(tableOf(node['Relation Name']) in small));
  // A partition that holds nothing yet costs nothing to read whole.
  const scans = nodes.filter((node) => node['Node Type'].endsWith('Seq Scan') && readBy(node) > 0).map((node) => `reads all of ${node['Relation Name']}`);
  const wasted = nodes.flatMap((node) => {
    const returned = Math.max(1, node['Actual Rows']);
    const read = readBy(node);
    return read > most * returned && read * node['Actual Loops'] > few ? [`reads ${read} rows of ${node['Relation Name']} for ${node['Actual Rows']}`] : [];
  });
  const read = nodes.reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0);
  const returned = Math.max(1, told(root)['Actual Rows']);
  const relations = new Set(nodes.map((node) => node['Relation Name'])).size;
  return [...new Set([...scans, ...wasted, ...(read > most * returned * Math.max(1, relations) && read > few ? [`reads ${read} rows of ${relations} tables for ${told(root)['Actual Rows']}`] : [])])];
}

/** Pages that the statement looked at. */
export const buffersOf = (root: PlanNode): number => (root['Shared Hit Blocks'] ?? 0) + (root['Shared Read Blocks'] ?? 0);
