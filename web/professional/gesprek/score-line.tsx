import { useLingui } from '@lingui/react/macro';
import type { Earlier, Level } from './view.ts';

interface Props {
  readonly levels: readonly Level[];
  readonly now: string;
  readonly wished: string;
  readonly earlier: readonly Earlier[];
}

const step = 22;
const middle = 12;
const place = (levels: readonly Level[], score: string | number): number => 10 + levels.findIndex((level) => String(level.score) === String(score)) * step;

/** Now (a filled dot) and wished (an open diamond) on one line, earlier scores small behind them; the same in words for who listens. */
export function ScoreLine({ levels, now, wished, earlier }: Props) {
  const { t } = useLingui();
  if (now === '' && wished === '' && earlier.length === 0) return null;
  const before = earlier.map(({ score }) => score).join(', ');
  const words = [earlier.length === 0 ? '' : t`eerder ${before}`, now === '' ? '' : t`nu ${now}`, wished === '' ? '' : t`wens ${wished}`].filter(Boolean).join(', ');
  const end = 10 + (levels.length - 1) * step;
  return (
    <span className="gs-line">
      <svg viewBox={`0 0 ${end + 10} 24`} width={end + 10} height="24" aria-hidden="true" focusable="false">
        <line className="gs-line__rail" x1="10" x2={end} y1={middle} y2={middle} />
        {levels.map(({ score }) => (
          <circle key={score} className="gs-line__tick" cx={place(levels, score)} cy={middle} r="2" />
        ))}
        {earlier.map(({ score, on }) => (
          <circle key={on} className="gs-line__earlier" cx={place(levels, score)} cy={middle} r="4.5" />
        ))}
        {now !== '' && <circle className="gs-line__now" cx={place(levels, now)} cy={middle} r="6.5" />}
        {wished !== '' && <path className="gs-line__wish" d={`M${place(levels, wished)} ${middle - 8.5}l8.5 8.5-8.5 8.5-8.5-8.5z`} />}
      </svg>
      <span className="gs-line__words">{words}</span>
    </span>
  );
}
