import { useId } from 'react';
import type { ReactNode } from 'react';
import type { FigureValue, FormatFigure } from './figure-value.tsx';
import { FigureText, isNumber } from './figure-value.tsx';
import { roundTop } from './scale.ts';

export interface Bar {
  readonly label: string;
  readonly value: FigureValue;
  /** The one that the sentence above is about. */
  readonly strong?: boolean;
}

interface Props {
  /** What it shows, with the unit: "Dagen van gesprek naar plan". */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Heading of the first column: "Wijk". */
  readonly of: string;
  readonly format?: FormatFigure;
  /** The same for charts that are compared. */
  readonly top?: number;
  readonly source?: ReactNode;
}

/** Compares amounts. The table is the picture: each row has its bar, so both say the same. */
export function BarChart({ title, bars, of, format, top = roundTop(bars.map((bar) => bar.value)), source }: Props) {
  const id = useId();
  return (
    <figure className="spil-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <table className="spil-bars" role="table" aria-labelledby={id}>
        <thead className="spil-visually-hidden" role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{of}</th>
            <th role="columnheader" scope="col">{title}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {bars.map((bar) => (
            <tr key={bar.label} role="row" data-strong={bar.strong === true}>
              <th role="rowheader" scope="row">{bar.label}</th>
              <td role="cell">
                <div className="spil-bars__cell">
                  {isNumber(bar.value) ? <Measured share={bar.value / top} /> : <Unmeasured hidden={bar.value === 'onderdrukt'} />}
                  <FigureText value={bar.value} format={format} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {source !== undefined && <p className="spil-source">{source}</p>}
    </figure>
  );
}

/** At least a hairline, so that zero is seen to be measured. */
function Measured({ share }: { readonly share: number }) {
  return (
    <svg className="spil-bars__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.max(0.4, share * 100)} height="10" />
    </svg>
  );
}

/** Empty for what was not measured, hatched for what may not be shown. */
function Unmeasured({ hidden }: { readonly hidden: boolean }) {
  return (
    <svg className="spil-bars__none" viewBox="0 0 24 16" aria-hidden="true">
      <rect x="1" y="1" width="22" height="14" />
      {hidden && <path d="M1 8l7-7M4 15 18 1M11 15 23 3M18 15l5-5" />}
    </svg>
  );
}
