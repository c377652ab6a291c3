import type { ReactNode } from 'react';

/** Where something stands. Each has its own shape besides its colour. */
export type StatusTone = 'rust' | 'loopt' | 'klaar' | 'let-op' | 'gestopt';

const shapes: Readonly<Record<StatusTone, ReactNode>> = {
  rust: <circle cx="6" cy="6" r="4.25" fill="none" strokeWidth="1.5" stroke="currentColor" />,
  loopt: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" strokeWidth="1.5" stroke="currentColor" />
      <path d="M6 2a4 4 0 0 1 0 8z" fill="currentColor" />
    </>
  ),
  klaar: <path d="M1.5 6.5 4.75 9.5 10.5 2.75" fill="none" stroke="currentColor" strokeWidth="2" />,
  'let-op': <path d="M6 1 11.5 10.5H.5z" fill="currentColor" />,
  gestopt: <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />,
};

/** A state in one or two words. */
export function StatusBadge({ tone, children }: { readonly tone: StatusTone; readonly children: ReactNode }) {
  return (
    <span className={`spil-badge spil-badge--${tone}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[tone]}
      </svg>
      {children}
    </span>
  );
}
