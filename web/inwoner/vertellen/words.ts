import { useLingui } from '@lingui/react/macro';
import type { Option } from '../../shared/ui/select.tsx';
import type { Step } from './steps.ts';

/** The names of the pages in the line of steps. */
export function useStepNames(): Readonly<Record<Step, string>> {
  const { t } = useLingui();
  return { vraag: t`uw vraag`, 'voor-wie': t`voor wie`, ander: t`over wie`, spoed: t`spoed`, erbij: t`wie erbij is`, bereik: t`hoe wij u bereiken`, nakijken: t`nakijken` };
}

export function useForWhom(): readonly Option[] {
  const { t } = useLingui();
  return [{ value: 'zelf', label: t`Voor mezelf` }, { value: 'ander', label: t`Voor iemand anders`, hint: t`Bijvoorbeeld voor uw moeder, uw kind of uw buurman.` }];
}

/** What the teller is of the person. */
export function useOwnRelations(): readonly Option[] {
  const { t } = useLingui();
  return [
    { value: 'kind', label: t`Ik ben de zoon of dochter` }, { value: 'partner', label: t`Ik ben de partner` }, { value: 'ouder', label: t`Ik ben de vader of moeder` }, { value: 'familie', label: t`Ik ben andere familie` },
    { value: 'buur', label: t`Ik ben een buur, vriend of kennis` }, { value: 'mantelzorger', label: t`Ik zorg elke dag voor diegene` },
    { value: 'vertegenwoordiger', label: t`Ik regel alles voor diegene`, hint: t`Bijvoorbeeld als mentor, voogd of bewindvoerder.` }, { value: 'professional', label: t`Ik help diegene in mijn werk`, hint: t`Bijvoorbeeld als huisarts of op school.` },
  ];
}

export function useConsent(): readonly Option[] {
  const { t } = useLingui();
  return [
    { value: 'ja', label: t`Ja, en diegene vindt het goed` }, { value: 'jong-kind', label: t`Het gaat om mijn kind, jonger dan 12 jaar` },
    { value: 'kan-niet', label: t`Diegene kan het zelf niet meer zeggen` }, { value: 'nee', label: t`Nee, nog niet` },
  ];
}

export function useCompanions(): readonly Option[] {
  const { t } = useLingui();
  return [
    { value: 'eigen-persoon', label: t`Iemand die ik zelf meeneem`, hint: t`Bijvoorbeeld uw dochter of een vriend.` }, { value: 'mantelzorger', label: t`Wie voor mij zorgt` },
    { value: 'clientondersteuner', label: t`Een onafhankelijke cliëntondersteuner`, hint: t`Gratis. Die denkt met u mee en staat aan uw kant. Wij vragen er een voor u.` }, { value: 'tolk', label: t`Een tolk` },
  ];
}

/** The words of the answers that were chosen, by their values. */
export const labelsOf = (options: readonly Option[], chosen: string): string => chosen.split(',').flatMap((value) => options.find((option) => option.value === value)?.label ?? []).join(', ');
