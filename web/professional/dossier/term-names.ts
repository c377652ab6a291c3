import { useLingui } from '@lingui/react/macro';

/** What has to be done within each legal period, in a word. */
export function useTermNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'wmo-onderzoek': t`onderzoek`,
    'wmo-persoonlijk-plan': t`persoonlijk plan`,
    'wmo-beschikking': t`beschikking`,
    'awb-beslistermijn': t`besluit`,
    'awb-bezwaar': t`bezwaar`,
    'awb-beslissing-op-bezwaar': t`beslissing op bezwaar`,
    'awb-beroep': t`beroep`,
    'awb-klacht': t`klacht`,
    'awb-ingebrekestelling': t`ingebrekestelling`,
    'awb-dwangsombeschikking': t`dwangsom`,
  };
}
