import type { Acts, Execute } from '../../shared/app-context.ts';

export type HelpItem = Acts['toewijzing.dossier']['output']['items'][number];

/** Help that comes, is there or has stopped within its period; what an aanbieder did not take, or what is over, is not told as help. Who stands in for somebody may not see it. */
export async function helpOf(execute: Execute, dossier: string, today: string): Promise<HelpItem[]> {
  const { items } = await execute('toewijzing.dossier', { dossier }).catch((error: unknown) => {
    if (isForbidden(error)) return { items: [] };
    throw error;
  });
  return items.filter(({ toestand, einddatum }) => toestand !== 'ingetrokken' && einddatum >= today);
}

const isForbidden = (error: unknown): boolean => typeof error === 'object' && error !== null && 'init' in error && (error.init as { status?: number } | null)?.status === 403;
