import type { ReactNode } from 'react';

interface Props {
  /** 2 below the page's own heading, and so on; the `h1` is the page's. */
  readonly level: 2 | 3 | 4;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Heading({ level, id, children }: Props) {
  const Tag = `h${level}` as const;
  return <Tag id={id}>{children}</Tag>;
}
