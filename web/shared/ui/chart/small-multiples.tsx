import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Series } from './chart-table.tsx';
import { ChartTable } from './chart-table.tsx';
import type { FigureValue, FormatFigure } from './figure-value.tsx';
import { FigureText, plainFigure } from './figure-value.tsx';
import { LinePlot, PlotGrid } from './line-plot.tsx';
import { roundTop } from './scale.ts';

interface Props {
  readonly title: string;
  readonly points: readonly string[];
  readonly of: string;
  /** One small picture each, such as a wijk. */
  readonly series: readonly Series[];
  readonly format?: FormatFigure;
}

/** The same picture for each of many, all on one scale, so that eyes may compare them. */
export function SmallMultiples({ title, points, of, series, format = plainFigure }: Props) {
  const { t, i18n } = useLingui();
  const id = useId();
  const top = roundTop(series.flatMap(({ values }) => values));
  const first = points[0];
  const last = points.at(-1);
  const highest = format(top, i18n.locale);
  return (
    <figure className="spil-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <p className="spil-subtle">{t`Elk vak loopt van 0 tot ${highest}, van ${first} tot ${last}; rechts het laatste cijfer.`}</p>
      <ul className="spil-list spil-multiples">
        {series.map(({ name, values }) => (
          <li key={name}>
            <p className="spil-multiples__name">
              <span>{name}</span>
              <FigureText value={lastOf(values)} format={format} />
            </p>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
              <PlotGrid />
              <LinePlot values={values} top={top} />
            </svg>
          </li>
        ))}
      </ul>
      <ChartTable title={title} points={points} of={of} series={series} format={format} />
    </figure>
  );
}

const lastOf = (values: readonly FigureValue[]): FigureValue => values.at(-1) ?? 'ontbreekt';
