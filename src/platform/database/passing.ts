/** SQLSTATEs and codes of the network: a table that a newer process changed, the connection, a transaction that stood still, a lock, resources, a server that stops, starts or became the copy of another. */
const codes = /^(?:0A000|26000|08|25006|25P03|40|53|55P03|57P|ECONN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)/;
/** What `pg` says of a connection that is no more, without a code. */
const lost = /^(?:Connection terminated|timeout exceeded when trying to connect|Client (?:has encountered a connection error|was closed))/;

/** Errors that pass by themselves: the same, asked again a moment later, may well work. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? codes.test(code) : lost.test(error.message);
}
