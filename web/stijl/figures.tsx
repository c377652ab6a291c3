import { Trans, useLingui } from '@lingui/react/macro';
import { BarChart } from '../shared/ui/chart/bar-chart.tsx';
import type { Series } from '../shared/ui/chart/chart-table.tsx';
import { LineChart } from '../shared/ui/chart/line-chart.tsx';
import { SmallMultiples } from '../shared/ui/chart/small-multiples.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';

const points = ['2025 Q1', '2025 Q2', '2025 Q3', '2025 Q4', '2026 Q1'];
const wijken: readonly Series[] = [
  { name: 'Noord', values: [14, 15, 15, 17, 18] },
  { name: 'Oost', values: [21, 19, 18, 16, 15] },
  { name: 'Duinrand', values: [12, 13, 'ontbreekt', 16, 22] },
  { name: 'Centrum', values: [17, 17, 18, 18, 17] },
  { name: 'Haven', values: ['onderdrukt', 'onderdrukt', 9, 10, 11] },
];

/** A sentence, a picture, a table. */
export default function Figures() {
  const { t } = useLingui();
  return (
    <Page title={t`Van gesprek naar plan`} wide lead={<Trans>De gemiddelde tijd van gesprek naar plan is 18 dagen; 3 meer dan vorig kwartaal, vooral in Duinrand.</Trans>}>
      <div className="spil-grid">
        <Section title={t`Per wijk`} card>
          <BarChart
            title={t`Dagen van gesprek naar plan, 1e kwartaal 2026`}
            of={t`Wijk`}
            bars={[
              { label: 'Duinrand', value: 22, strong: true },
              { label: 'Noord', value: 18 },
              { label: 'Centrum', value: 17 },
              { label: 'Oost', value: 15 },
              { label: 'Haven', value: 'onderdrukt' },
              { label: 'Buitengebied', value: 'ontbreekt' },
              { label: 'Strand', value: 0 },
            ]}
          />
        </Section>
        <Section title={t`Door de tijd`} card>
          <LineChart title={t`Dagen van gesprek naar plan`} of={t`Kwartaal`} points={points} series={[{ name: t`Deze gemeente`, values: [15, 16, 16, 15, 18] }, { name: t`De regio`, values: [17, 17, 16, 'ontbreekt', 16] }]} />
        </Section>
      </div>
      <Section title={t`Wijken naast elkaar`} card>
        <SmallMultiples title={t`Dagen van gesprek naar plan`} of={t`Kwartaal`} points={points} series={wijken} />
      </Section>
    </Page>
  );
}
