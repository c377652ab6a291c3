import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface DataItem {
  readonly label: string;
  readonly value: ReactNode;
  /** Where to change it, as on a check-your-answers page. */
  readonly change?: string;
  /** A button in its place, where what goes along may stand in no address. */
  readonly changeButton?: ReactNode;
}

/** Facts with their names. */
export function DataList({ items }: { readonly items: readonly DataItem[] }) {
  return (
    <dl className="spil-data-list">
      {items.map(({ label, value, change, changeButton }) => (
        <div className="spil-data-list__item" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change !== undefined && (
            <dd className="spil-data-list__change">
              <Link to={change}>
                <Trans>
                  Wijzig<span className="spil-visually-hidden"> {label}</span>
                </Trans>
              </Link>
            </dd>
          )}
          {changeButton !== undefined && <dd className="spil-data-list__change">{changeButton}</dd>}
        </div>
      ))}
    </dl>
  );
}
