import { useLingui } from '@lingui/react/macro';

export const doors = ['politie', 'huisarts', 'school', 'cjg', 'vangnet-en-advies', 'oggz', 'jongerenloket', 'zelfstandigenloket', 'schuldhulp', 'woningcorporatie', 'anders'] as const;

/** On whose behalf a professional writes (BUCH 3.7), in words. */
export function useDoors(): Readonly<Record<(typeof doors)[number], string>> {
  const { t } = useLingui();
  return {
    politie: t`politie`, huisarts: t`huisarts`, school: t`school (zorgteam)`, cjg: t`Centrum voor Jeugd en Gezin`, 'vangnet-en-advies': t`meldpunt vangnet en advies`, oggz: t`OGGZ`, jongerenloket: t`jongerenloket`,
    zelfstandigenloket: t`zelfstandigenloket`, schuldhulp: t`schuldhulp`, woningcorporatie: t`woningcorporatie`, anders: t`anders`,
  };
}
