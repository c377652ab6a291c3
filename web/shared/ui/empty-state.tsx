import type { ReactNode } from 'react';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly icon?: IconName;
  readonly title: string;
  /** Why it is empty, and what to do about it. */
  readonly children?: ReactNode;
}

/** Nothing here, said kindly. */
export function EmptyState({ icon = 'check', title, children }: Props) {
  return (
    <div className="spil-empty">
      <span className="spil-empty__icon">
        <Icon name={icon} />
      </span>
      <p className="spil-empty__title">{title}</p>
      {children}
    </div>
  );
}
