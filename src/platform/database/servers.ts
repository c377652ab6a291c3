import type pg from 'pg';
import { PreparingClient } from './preparing-client.ts';

/** The address of each server that one address names: `postgres://spil@db1:5432,db2:5432/spil`, in that order. */
export function serversOf(url: string): readonly [string, ...string[]] {
  const [, before = '', hosts = '', after = ''] = /^(postgres(?:ql)?:\/\/(?:[^@/]*@)?)([^/?]+)(.*)$/.exec(url) ?? [];
  const [first = url, ...others] = hosts === '' ? [] : hosts.split(',').map((host) => before + host + after);
  return [first, ...others];
}

/**
 * Connections to the one of several servers that takes writes: what does not answer, or follows another, is left for the
 * next at the following try. `pg` knows one server for each address, and follows no failover by itself.
 */
export function writableServer(servers: readonly string[]): { readonly Client: typeof PreparingClient; readonly onConnect: (client: pg.ClientBase) => Promise<void> } {
  let at = 0;
  const taken = new WeakSet<pg.ClientBase>();
  class ServerClient extends PreparingClient {
    constructor(config?: string | pg.ClientConfig) {
      const mine = at;
      super({ ...(typeof config === 'object' ? config : {}), connectionString: servers[mine % servers.length] });
      this.once('end', () => {
        if (!taken.has(this) && at === mine) at += 1;
      });
    }
  }
  return {
    Client: ServerClient,
    async onConnect(client) {
      const { rows } = await client.query<{ volgt: boolean }>('select pg_is_in_recovery() as volgt');
      if (rows[0]?.volgt === true) throw Object.assign(new Error('this server takes no writes'), { code: '25006' });
      taken.add(client);
    },
  };
}
