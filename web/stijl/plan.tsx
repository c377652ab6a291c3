import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../shared/ui/button.tsx';
import type { LadderBand } from '../shared/ui/ladder-bands.tsx';
import { LadderBands } from '../shared/ui/ladder-bands.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';
import { StatusBadge } from '../shared/ui/status-badge.tsx';

function useBands(): readonly LadderBand[] {
  const { t } = useLingui();
  const loopt = <StatusBadge tone="loopt">{t`loopt`}</StatusBadge>;
  const ask = <a href="#vraag">{t`Klopt dit?`}</a>;
  return [
    {
      key: 'zelf', title: t`Wat ik zelf doe`, icon: 'persoon', empty: t`Hier staat nog niets.`,
      items: [{ key: '1', what: t`Elke ochtend een rondje lopen`, who: t`ik`, when: t`elke dag`, state: loopt, ask }],
    },
    {
      key: 'netwerk', title: t`Wat mensen om mij heen doen`, icon: 'mensen', empty: t`Hier staat nog niets.`,
      items: [{ key: '1', what: t`Mijn zus doet de boodschappen`, who: 'Samira', when: t`elke zaterdag`, state: loopt, ask }],
    },
    { key: 'wijk', title: t`Wat er in de wijk is`, icon: 'buurt', empty: t`Nog niets gekozen. U mag altijd iets voorstellen.`, items: [] },
    {
      key: 'gemeente', title: t`Wat de gemeente regelt`, icon: 'gemeente', empty: t`Hier staat nog niets.`,
      items: [{ key: '1', what: t`Hulp bij het huishouden, 2 uur per week`, who: t`Thuiszorg De Linde`, when: t`vanaf 1 mei`, state: <StatusBadge tone="rust">{t`begint nog`}</StatusBadge>, ask }],
    },
  ];
}

/** How an inwoner reads the plan. */
export default function Plan() {
  const { t } = useLingui();
  return (
    <Page title={t`Mijn plan`} back={{ to: '/stijl' }}>
      <Section title={t`Mijn doel`} card>
        <blockquote className="spil-quote">
          <Trans>“Ik wil in mijn eigen huis blijven wonen en weer onder de mensen komen.”</Trans>
        </blockquote>
      </Section>
      <Section title={t`Zo pakken we het aan`}>
        <LadderBands bands={useBands()} />
      </Section>
      <LinkButton to="/stijl">{t`Ondertekenen`}</LinkButton>
    </Page>
  );
}
