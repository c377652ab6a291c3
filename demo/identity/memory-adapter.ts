import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** More than this many things are never under way in a demo; the oldest make room. */
const most = 2000;

/** Where the login service of the demo keeps what is under way: in this process, until it ends. */
export function memoryAdapter(): (name: string) => Adapter {
  const all = new Map<string, Kept>();
  const read = (key: string): AdapterPayload | undefined => {
    const kept = all.get(key);
    return kept === undefined || kept.until < Date.now() ? undefined : kept.payload;
  };
  return (name) => {
    const prefix = `${name}:`;
    const own = (test: (payload: AdapterPayload) => boolean): [string, Kept] | undefined => [...all].find(([key, { payload }]) => key.startsWith(prefix) && test(payload));
    return {
      async upsert(id, payload, expiresIn) {
        all.set(prefix + id, { payload, until: Date.now() + (expiresIn || 3600) * 1000 });
        for (const key of all.keys()) if (all.size > most) all.delete(key);
      },
      find: async (id) => read(prefix + id),
      findByUid: async (uid) => read(own((payload) => payload.uid === uid)?.[0] ?? ''),
      findByUserCode: async (code) => read(own((payload) => payload.userCode === code)?.[0] ?? ''),
      async consume(id) {
        const payload = read(prefix + id);
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        all.delete(prefix + id);
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of all) if (key.startsWith(prefix) && payload.grantId === grantId) all.delete(key);
      },
    };
  };
}
