import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { DateText } from './date-text.tsx';
import { Icon } from './icon.tsx';

export interface TermStep {
  readonly text: string;
  /** The article it rests on, such as "art. 2.3.2 lid 1 Wmo 2015". */
  readonly artikel?: string;
}

interface Props {
  /** What has to be done: "onderzoek", "besluit". */
  readonly name: string;
  /** ISO date. */
  readonly lastDay: string;
  /** Negative when the last day has passed. */
  readonly daysLeft: number;
  readonly suspended?: boolean;
  /** Days left from which it asks for attention. */
  readonly soon?: number;
  /** How the last day was computed. */
  readonly steps: readonly TermStep[];
}

function Left({ daysLeft, suspended }: Pick<Props, 'daysLeft' | 'suspended'>) {
  if (suspended === true) return <Trans>staat stil</Trans>;
  if (daysLeft === 0) return <Trans>vandaag de laatste dag</Trans>;
  if (daysLeft < 0) return <Plural value={-daysLeft} one="# dag te laat" other="# dagen te laat" />;
  return <Plural value={daysLeft} one="nog # dag" other="nog # dagen" />;
}

/** A legal term: how long still, until when, and after a press how that was computed. */
export function TermBadge({ name, lastDay, daysLeft, suspended = false, soon = 7, steps }: Props) {
  const { t } = useLingui();
  const state = suspended ? 'rust' : daysLeft < 0 ? 'te-laat' : daysLeft <= soon ? 'bijna' : 'ruim';
  return (
    <details className={`spil-term spil-term--${state}`}>
      <summary>
        <Icon name={suspended ? 'pauze' : state === 'te-laat' ? 'alert' : 'clock'} />
        <span>
          <strong>{name}</strong>: <Left daysLeft={daysLeft} suspended={suspended} />{' '}
          <span className="spil-term__day">
            (<Trans>t/m</Trans> <DateText value={lastDay} />)
          </span>
        </span>
        <span className="spil-term__why">
          <Trans>waarom?</Trans>
        </span>
      </summary>
      <ol aria-label={t`Zo is de laatste dag berekend`}>
        {steps.map((step) => (
          <li key={step.text}>
            {step.text}
            {step.artikel !== undefined && <span className="spil-source">{step.artikel}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
