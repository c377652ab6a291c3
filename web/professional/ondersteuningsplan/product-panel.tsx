import { Trans, useLingui } from '@lingui/react/macro';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { WriteLine } from './inputs.tsx';
import { useTypedSearch } from './use-typed-search.ts';
import type { loader, Product } from './products.ts';

interface Props {
  readonly trede: 'collectief' | 'individueel';
  readonly base: string;
  readonly onPick: (product: Product) => void;
  readonly onClose: () => void;
}

/** What can be put on a rung, from the productenboek; looked for while it is typed. */
export function ProductPanel({ trede, base, onPick, onClose }: Props) {
  const { t } = useLingui();
  const { rungs } = usePlanWords();
  const { tekst, search, found, busy, heading } = useTypedSearch<typeof loader>(`${base}/producten`, trede);
  return (
    <section className="pb-panel spil-card" aria-labelledby="productenboek">
      <div className="pb-panel__top">
        <h3 id="productenboek" tabIndex={-1} ref={heading}><Trans>Productenboek</Trans>: {rungs[trede]}</h3>
        <Button type="button" kind="subtle" onClick={onClose}><Trans>Sluiten</Trans></Button>
      </div>
      <WriteLine label={t`Zoek een voorziening`} hint={t`Een woord uit de naam, of de code.`} value={tekst} maxLength={100} onChange={search} />
      {found !== undefined && found.items.length === 0 && <EmptyState icon="search" title={t`Niets gevonden`} />}
      <ul className="spil-list pb-products" aria-live="polite" aria-busy={busy}>
        {(found?.items ?? []).map((product) => (
          <li key={product.id}>
            <button type="button" className="pb-product" onClick={() => onPick(product)}>
              <span><strong>{product.naam}</strong> <span className="spil-subtle">{product.code}</span></span>
              {product.omschrijving !== '' && <span className="spil-plan-of">{product.omschrijving}</span>}
              <span className="spil-plan-of">{product.beschikkingNodig ? <Trans>beschikking nodig</Trans> : <Trans>zonder beschikking</Trans>}</span>
            </button>
          </li>
        ))}
      </ul>
      {found?.more === true && <p className="spil-subtle"><Trans>Er zijn er meer. Typ een woord om te zoeken.</Trans></p>}
    </section>
  );
}
