import type { PlanNode } from './judge-plan.ts';

/** A statement with how PostgreSQL carried it out. */
export interface Explained {
  readonly text: string;
  readonly plan: PlanNode;
}

const settings = {
  session_preload_libraries: 'auto_explain', 'auto_explain.log_min_duration': '0', 'auto_explain.log_analyze': 'on', 'auto_explain.log_buffers': 'on', 'auto_explain.log_timing': 'off',
  'auto_explain.log_format': 'json', 'auto_explain.log_level': 'notice', enable_seqscan: 'off', jit: 'off',
};

/**
 * Options of a connection on which the server tells with every statement how it carried it out: as it was asked, by
 * the role that asked. Tables are read whole only where no index will do, so that a region of a thousand households
 * tells what one of a hundred thousand would: is there an index, and can it be used under row-level security?
 */
export const explaining = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`).join(' ');

/** How a statement was carried out, from what such a server tells; undefined when it told something else. */
export function readNotice(message: string): Explained | undefined {
  const begin = message.indexOf('plan:\n');
  if (begin < 0) return undefined;
  const told = JSON.parse(message.slice(begin + 'plan:\n'.length)) as { 'Query Text': string; Plan: PlanNode };
  return { text: told['Query Text'], plan: told.Plan };
}
