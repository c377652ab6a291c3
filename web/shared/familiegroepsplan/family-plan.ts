import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';

export type FamilyPlan = NonNullable<Acts['familiegroepsplan.dossier']['output']['plan']>;
export type FamilyContent = FamilyPlan['inhoud'];
export type CircleMember = FamilyPlan['kring'][number];
export type Goal = FamilyContent['doelen'][number];

/** Stands for the household itself, where somebody of the circle may stand. */
export const household = 'wij';

/** What everybody who writes the plan has before them. */
export interface Shown {
  readonly inhoud: FamilyContent;
  readonly kring: readonly CircleMember[];
  readonly domeinen: FamilyPlan['domeinen'];
}

/** Names of who does or wrote something, as `reader` says them: the household says "we", somebody of the circle "I". */
export function useWho(kring: readonly CircleMember[], reader: string): (key: string) => string {
  const { t } = useLingui();
  return (key) => {
    if (key === reader && reader !== household) return t`ik`;
    if (key === household) return reader === household ? t`wij zelf` : t`het gezin zelf`;
    return kring.find(({ id }) => id === key)?.naam ?? t`iemand anders`;
  };
}

/** What somebody in the circle is to the family. */
export function useCircleWords(): Readonly<Record<CircleMember['rol'], string>> {
  const { t } = useLingui();
  return { gezin: t`woont bij ons in huis`, familie: t`familie`, sociaal: t`vriend, buur of kennis`, coordinator: t`onafhankelijke coördinator` };
}
