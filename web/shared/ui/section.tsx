import { useId } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly level?: 2 | 3 | 4;
  /** On a surface of its own. */
  readonly card?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, level = 2, card = false, actions, children }: Props) {
  const id = useId();
  const Tag = `h${level}` as const;
  return (
    <section className={`spil-section${card ? ' spil-card' : ''}`} aria-labelledby={id}>
      <div className="spil-section__top">
        <Tag id={id}>{title}</Tag>
        {actions !== undefined && <div className="spil-section__actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
