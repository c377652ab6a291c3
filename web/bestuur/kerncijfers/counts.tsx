import { useLingui } from '@lingui/react/macro';
import { BarChart } from '../../shared/ui/chart/bar-chart.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Area } from './figures.ts';
import { all, beside, cellOf, percentOf, rowOf } from './figures.ts';
import { LadderSentence, MeldingenSentence, VragenSentence } from './sentences.tsx';
import { useChannels, useOutcomes, useRungs } from './words.ts';

interface Props {
  readonly area: Area;
  readonly wijk: string;
}

const tellingOf = (area: Area, maat: Area['tellingen'][number]['maat']) => area.tellingen.find((one) => one.maat === maat);

/** Meldingen by the door they came in at, and what became of them; and the questions that needed none. */
export function Meldingen({ area, wijk }: Props) {
  const { t } = useLingui();
  const [channels, outcomes] = [useChannels(), useOutcomes()];
  const doors = tellingOf(area, 'melding-kanaal');
  const row = rowOf(doors?.periode ?? [], wijk);
  const became = rowOf(tellingOf(area, 'melding-uitkomst')?.periode ?? [], wijk);
  return (
    <Section title={t`Meldingen`} card>
      <p className="spil-prose">
        <MeldingenSentence now={cellOf(row, all)} before={cellOf(rowOf(doors?.vorige ?? [], wijk), all)} {...(wijk === all ? { wijken: beside(doors?.periode ?? [], doors?.vorige ?? [], (one) => cellOf(one, all)) } : {})} />{' '}
        <VragenSentence aantal={cellOf(rowOf(tellingOf(area, 'vraag')?.periode ?? [], wijk), all)} />
      </p>
      <div className="spil-grid">
        <BarChart title={t`Meldingen per kanaal`} of={t`Kanaal`} bars={Object.entries(channels).map(([code, label]) => ({ label, value: cellOf(row, code) }))} />
        <BarChart title={t`Wat er van de meldingen geworden is`} of={t`Uitkomst`} bars={Object.entries(outcomes).map(([code, label]) => ({ label, value: cellOf(became, code) }))} />
      </div>
    </Section>
  );
}

/** The mix over the ladder in what was agreed. */
export function Ladder({ area, wijk }: Props) {
  const { t } = useLingui();
  const rungs = useRungs();
  const row = rowOf(tellingOf(area, 'trede')?.periode ?? [], wijk);
  const at = (...codes: readonly string[]) => codes.map((code) => cellOf(row, code));
  return (
    <Section title={t`Op de ladder`} card>
      <p className="spil-prose">
        <LadderSentence own={percentOf(at('eigen', 'netwerk'), at('algemeen', 'collectief', 'individueel'))} collective={percentOf(at('collectief'), at('individueel'))} />
      </p>
      <BarChart title={t`Stappen in ondertekende plannen`} of={t`Trede`} bars={Object.entries(rungs).map(([code, label]) => ({ label, value: cellOf(row, code) }))} />
    </Section>
  );
}
