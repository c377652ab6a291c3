import type { Execute } from '../../shared/app-context.ts';

/** Who stands beside somebody, as the organisation told it; undefined where nobody does, or who looks may not arrange it. */
export async function findSupporter(execute: Execute, dossier: string, persoon: string): Promise<{ readonly wie: string; readonly bereik: string } | undefined> {
  const items = await execute('clientondersteuning.dossier', { dossier }).then((found) => found.items, () => []);
  const one = items.find((item) => item.persoon === persoon && item.toestand === 'bevestigd');
  return one && { wie: `${one.ondersteuner}, ${one.organisatie ?? ''}`, bereik: one.ondersteunerBereik };
}
