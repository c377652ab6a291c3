import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface Props {
  readonly title: string;
  /** In words of the rule that said no. */
  readonly reason?: string | undefined;
  readonly artikel?: string | undefined;
  /** What the person can do now. */
  readonly children: ReactNode;
}

/** It did not work: what, why, and what now. */
export function ErrorState({ title, reason, artikel, children }: Props) {
  return (
    <div className="spil-error-state">
      <span className="spil-error-state__icon">
        <Icon name="alert" />
      </span>
      <h1>{title}</h1>
      {reason !== undefined && <p className="spil-lead">{reason}</p>}
      {artikel !== undefined && <p className="spil-source">{artikel}</p>}
      {children}
    </div>
  );
}
