import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';

type Hulp = Acts['burenhulp.opgave']['input'];

/** What kinds of help and times are called. */
export function useHelpWords() {
  const { t } = useLingui();
  const kinds: Readonly<Record<Hulp['soort'], string>> = {
    gezelschap: t`Gezelschap`, boodschappen: t`Boodschappen`, vervoer: t`Rijden`, klussen: t`Klussen en tuin`, formulieren: t`Brieven en formulieren`, maatje: t`Maatje: vaste steun`, mantelzorg: t`Praten met wie ook voor iemand zorgt`, respijt: t`Even overnemen van een mantelzorger`,
  };
  const times: Readonly<Record<Hulp['dagdelen'][number], string>> = { ochtend: t`ochtend`, middag: t`middag`, avond: t`avond`, weekend: t`weekend` };
  return { kinds, times };
}
