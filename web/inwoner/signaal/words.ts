import { useLingui } from '@lingui/react/macro';
import type { Option } from '../../shared/ui/select.tsx';

/** What somebody did already, in words. */
export function useEigenStappen(): readonly Option[] {
  const { t } = useLingui();
  return [
    { value: 'gepraat', label: t`Ja, ik heb met diegene gepraat` },
    { value: 'wil-niet', label: t`Ja, maar diegene wil geen hulp` },
    { value: 'durf-niet', label: t`Nee, dat durf ik niet`, hint: t`Dat is niet erg. Wij denken met u mee.` },
    { value: 'kan-niet', label: t`Nee, dat kan niet`, hint: t`Bijvoorbeeld omdat u diegene niet kent of niet ziet.` },
  ];
}

/** How somebody knows the other, in words. */
export function useRelaties(): readonly Option[] {
  const { t } = useLingui();
  return [
    { value: 'buur', label: t`Wij zijn buren` }, { value: 'familie', label: t`Wij zijn familie` }, { value: 'vriend', label: t`Wij zijn vrienden` }, { value: 'kennis', label: t`Ik ken diegene een beetje` },
    { value: 'vrijwilliger', label: t`Ik ben vrijwilliger` }, { value: 'werk', label: t`Ik ken diegene van mijn werk` }, { value: 'onbekend', label: t`Ik ken diegene niet` },
  ];
}

export const labelOf = (options: readonly Option[], value: string): string => options.find((option) => option.value === value)?.label ?? '';
