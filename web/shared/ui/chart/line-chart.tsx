import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Series } from './chart-table.tsx';
import { ChartTable } from './chart-table.tsx';
import type { FormatFigure } from './figure-value.tsx';
import { plainFigure } from './figure-value.tsx';
import { LinePlot, PlotGrid } from './line-plot.tsx';
import { roundTop } from './scale.ts';

interface Props {
  readonly title: string;
  readonly points: readonly string[];
  /** Heading of the points: "Kwartaal". */
  readonly of: string;
  /** At most four: more is no picture. */
  readonly series: readonly [Series, ...Series[]];
  readonly format?: FormatFigure;
}

/** How something went over time. The words around the picture are text, so that they stay readable at every width. */
export function LineChart({ title, points, of, series, format = plainFigure }: Props) {
  const { i18n } = useLingui();
  const id = useId();
  const top = roundTop(series.flatMap(({ values }) => values));
  return (
    <figure className="spil-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {series.length > 1 && <Legend series={series} />}
      <div className="spil-plot" aria-hidden="true">
        <div className="spil-plot__y">
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{format(value, i18n.locale)}</span>
          ))}
        </div>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <PlotGrid />
          {series.map(({ name, values }, place) => (
            <LinePlot key={name} values={values} top={top} place={place} />
          ))}
        </svg>
        <div className="spil-plot__x">
          {[points[0], points.at(-1)].map((point) => (
            <span key={point}>{point}</span>
          ))}
        </div>
      </div>
      <ChartTable title={title} points={points} of={of} series={series} format={format} />
    </figure>
  );
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className="spil-list spil-legend">
      {series.map(({ name }, place) => (
        <li key={name}>
          <svg viewBox="0 0 28 10" aria-hidden="true">
            <g className={`spil-line spil-line--${place + 1}`}>
              <path d="M1 5h26" />
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
