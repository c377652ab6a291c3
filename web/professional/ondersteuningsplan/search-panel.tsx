import type { ReactNode } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { WriteLine } from './inputs.tsx';
import type { TypedSearch } from './use-typed-search.ts';

interface Props {
  readonly id: string;
  readonly title: ReactNode;
  readonly label: string;
  readonly hint: string;
  readonly typed: Omit<TypedSearch<unknown>, 'found'> & { readonly found: { readonly items: readonly unknown[]; readonly more: boolean } | undefined };
  /** What helps when nothing is found. */
  readonly advice?: ReactNode;
  readonly onClose: () => void;
  /** What was found, as items of a list. */
  readonly children: ReactNode;
}

/** A panel beside a rung in which one looks for what fits there. */
export function SearchPanel({ id, title, label, hint, typed: { tekst, search, found, busy, heading }, advice, onClose, children }: Props) {
  const { t } = useLingui();
  return (
    <section className="pb-panel spil-card" aria-labelledby={id}>
      <div className="pb-panel__top">
        <h3 id={id} tabIndex={-1} ref={heading}>{title}</h3>
        <Button type="button" kind="subtle" onClick={onClose}><Trans>Sluiten</Trans></Button>
      </div>
      <WriteLine label={label} hint={hint} value={tekst} maxLength={100} onChange={search} />
      {found !== undefined && found.items.length === 0 && <EmptyState icon="search" title={t`Niets gevonden`}>{advice}</EmptyState>}
      <ul className="spil-list pb-products" aria-live="polite" aria-busy={busy}>{children}</ul>
      {found?.more === true && <p className="spil-subtle"><Trans>Er zijn er meer. Typ een woord om te zoeken.</Trans></p>}
    </section>
  );
}
