import { useLingui } from '@lingui/react/macro';
import { DataList } from '../ui/data-list.tsx';
import { DateText } from '../ui/date-text.tsx';
import type { Support } from './support-words.ts';

/** Who it is and how to reach them; the first appointment where there is one. */
export function SupporterFacts({ item: { ondersteuner, organisatie, ondersteunerBereik, afspraak, plaats } }: { readonly item: Pick<Support, 'ondersteuner' | 'organisatie' | 'ondersteunerBereik' | 'afspraak' | 'plaats'> }) {
  const { t } = useLingui();
  return (
    <DataList
      items={[
        { label: t`Wie`, value: <span translate="no">{ondersteuner}</span> },
        ...(organisatie === null ? [] : [{ label: t`Organisatie`, value: <span translate="no">{organisatie}</span> }]),
        { label: t`Te bereiken`, value: <span translate="no">{ondersteunerBereik}</span> },
        ...(afspraak === null ? [] : [{ label: t`Eerste afspraak`, value: <><DateText value={afspraak} weekday time />{plaats === '' ? '' : `, ${plaats}`}</> }]),
      ]}
    />
  );
}
