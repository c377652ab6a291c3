import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';

type Talk = Acts['gesprek.overzicht']['output']['items'][number];

/** When and where; and who may come along. */
export function TalkFacts({ talk: { afspraak, dossier } }: { readonly talk: Pick<Talk, 'afspraak'> & { readonly dossier: string } }) {
  const { t } = useLingui();
  const places: Readonly<Record<string, string>> = {
    thuis: t`bij u thuis`, kantoor: t`op ons kantoor`, telefoon: t`aan de telefoon: wij bellen u`, beeldbellen: t`met beeldbellen: u krijgt een link`, elders: t`op een plek die u koos`,
  };
  if (afspraak === null) {
    return (
      <p>
        <Trans>Er is nog geen afspraak. Iemand van het sociaal team belt u daarvoor.</Trans>
      </p>
    );
  }
  return (
    <>
      <DataList
        items={[
          { label: t`Wanneer`, value: <DateText value={afspraak.begin} weekday time /> },
          { label: t`Waar`, value: [places[afspraak.vorm] ?? afspraak.vorm, afspraak.plaats].filter(Boolean).join(', ') },
          { label: t`Hoe lang`, value: t`ongeveer ${afspraak.duur} minuten` },
        ]}
      />
      <p>
        <Trans>U mag iemand meenemen. Een cliëntondersteuner kan ook mee. Dat is gratis, en deze persoon werkt niet voor de gemeente.</Trans>{' '}
        <Link to={`/mijn/dossiers/${dossier}/clientondersteuning`}><Trans>Vraag een cliëntondersteuner</Trans></Link>
      </p>
    </>
  );
}
