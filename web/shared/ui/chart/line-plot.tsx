import type { FigureValue } from './figure-value.tsx';
import { dotPath, linePath, runsOf } from './scale.ts';

interface Props {
  readonly values: readonly FigureValue[];
  readonly top: number;
  /** Which of several lines: each has its own colour and its own dashes. */
  readonly place?: number;
}

/** One line of a picture of 100 by 100. */
export function LinePlot({ values, top, place = 0 }: Props) {
  const runs = runsOf(values, top);
  return (
    <g className={`spil-line spil-line--${place + 1}`}>
      {runs.map((run) => (
        <path key={linePath(run)} d={linePath(run)} />
      ))}
      <path className="spil-line__dots" d={dotPath(runs.flat())} />
    </g>
  );
}

/** Three quiet lines to measure by. */
export function PlotGrid() {
  return <path className="spil-plot__grid" d="M0 0h100M0 50h100M0 100h100" />;
}
