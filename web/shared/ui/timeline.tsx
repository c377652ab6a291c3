import type { ReactNode } from 'react';
import { DateText } from './date-text.tsx';

export interface TimelineItem {
  readonly key: string;
  /** ISO date, or instant. */
  readonly on: string;
  readonly title: ReactNode;
  readonly by?: string;
  readonly detail?: ReactNode;
  /** Not yet: drawn open. */
  readonly ahead?: boolean;
}

/** What happened, newest first or in the order given. */
export function Timeline({ label, items }: { readonly label: string; readonly items: readonly TimelineItem[] }) {
  return (
    <ol className="spil-list spil-timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.key} data-ahead={item.ahead === true}>
          <p className="spil-timeline__when">
            <DateText value={item.on} />
            {item.by !== undefined && ` · ${item.by}`}
          </p>
          <p className="spil-timeline__what">{item.title}</p>
          {item.detail !== undefined && <div className="spil-timeline__detail">{item.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
