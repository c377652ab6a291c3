import { useLingui } from '@lingui/react/macro';

/** The answers as they stand beside a question. */
export function useAnswers(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'helemaal-mee-eens': t`Helemaal mee eens`, 'mee-eens': t`Mee eens`, neutraal: t`Niet eens en niet oneens`, 'niet-mee-eens': t`Niet mee eens`, 'helemaal-niet-mee-eens': t`Helemaal niet mee eens`,
    ja: t`Ja`, nee: t`Nee`, 'weet-niet': t`Weet ik niet, of past niet bij mij`,
  };
}
