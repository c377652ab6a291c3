import type { Settings } from '../settings.ts';

/** Says where to go and as whom, once Spil serves. */
export function announce(settings: Settings, demo: { readonly welcome: string } | undefined): void {
  const lines = [`Spil is open at ${settings.publicUrl.origin} (API: ${settings.publicUrl.origin}/api/v1/openapi.json)`];
  if (settings.databaseUrl === undefined) {
    lines.push(`Embedded database in ${settings.dataFolder}: to try, develop and test. It survives the end of the process, not the loss of power; for real people use PostgreSQL (DATABASE_URL).`);
  }
  if (demo !== undefined) lines.push(demo.welcome);
  console.log(lines.join('\n'));
}
