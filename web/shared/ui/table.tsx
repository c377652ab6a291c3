import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useRowKeys } from '../keys/use-row-keys.ts';

export interface Column<R> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: R) => ReactNode;
  /** Amounts, counts: to the right, figures under each other. */
  readonly number?: boolean;
}

interface Props<R> {
  readonly caption: string;
  /** Only heard, where a heading just above says the same. */
  readonly hideCaption?: boolean;
  /** The first column names the row. */
  readonly columns: readonly [Column<R>, ...Column<R>[]];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  /** On a small screen, which large letters make of any: each row a card, or the whole table in a window that moves sideways. */
  readonly narrow?: 'cards' | 'scroll';
}

/** Rows of the same kind. Explicit roles, because a table shown as cards loses its own. With scripts, j and k go along the rows. */
export function Table<R>({ caption, hideCaption = false, columns, rows, rowKey, narrow = 'cards' }: Props<R>) {
  const id = useId();
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body);
  const [first, ...others] = columns;
  return (
    // The window of a wide table must be reachable by keyboard to be moved.
    <div className={`spil-table-frame spil-table-frame--${narrow}`} {...(narrow === 'scroll' ? { role: 'region', 'aria-labelledby': id, tabIndex: 0 } : {})}>
      <table className={`spil-table spil-table--${narrow}`} role="table" aria-labelledby={id}>
        <caption id={id} className={hideCaption ? 'spil-visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={column.number ? 'spil-table__number' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              <th role="rowheader" scope="row">
                {first.cell(row)}
              </th>
              {others.map((column) => (
                <td key={column.key} role="cell" data-label={column.title} className={column.number ? 'spil-table__number' : undefined}>
                  <div className="spil-table__value">{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
