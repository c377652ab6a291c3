import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'web',
  // Another one while a server may run on this one: see script/build-when-changed.ts.
  buildDirectory: process.env['SPIL_BUILD_FOLDER'] ?? 'build',
  ssr: true,
  // All routes are known at the first page: no request for a manifest later.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
