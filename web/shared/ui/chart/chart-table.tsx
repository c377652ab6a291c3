import { Trans } from '@lingui/react/macro';
import type { FigureValue, FormatFigure } from './figure-value.tsx';
import { FigureText } from './figure-value.tsx';

export interface Series {
  readonly name: string;
  readonly values: readonly FigureValue[];
}

interface Props {
  readonly title: string;
  /** Names of the points, along the bottom. */
  readonly points: readonly string[];
  readonly of: string;
  readonly series: readonly Series[];
  readonly format?: FormatFigure | undefined;
}

/** The figures behind a picture, one press away. */
export function ChartTable({ title, points, of, series, format }: Props) {
  return (
    <details className="spil-chart__table">
      <summary>
        <Trans>Toon de cijfers</Trans>
      </summary>
      <div className="spil-table-frame" role="region" aria-label={`${title}: ${series.map(({ name }) => name).join(', ')}`} tabIndex={0}>
        <table className="spil-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{of}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col" className="spil-table__number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point, place) => (
              <tr key={point}>
                <th scope="row">{point}</th>
                {series.map(({ name, values }) => (
                  <td key={name} className="spil-table__number">
                    <FigureText value={values[place] ?? 'ontbreekt'} format={format} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
