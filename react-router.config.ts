import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'web',
  buildDirectory: 'build',
  ssr: true,
  // All routes are known at the first page: no request for a manifest later.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
