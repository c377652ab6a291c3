import { Trans, useLingui } from '@lingui/react/macro';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { SearchPanel } from './search-panel.tsx';
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
  const typed = useTypedSearch<typeof loader>(`${base}/producten`, trede);
  return (
    <SearchPanel id="productenboek" title={<><Trans>Productenboek</Trans>: {rungs[trede]}</>} label={t`Zoek een voorziening`} hint={t`Een woord uit de naam, of de code.`} typed={typed} onClose={onClose}>
      {(typed.found?.items ?? []).map((product) => (
        <li key={product.id}>
          <button type="button" className="pb-product" onClick={() => onPick(product)}>
            <span><strong>{product.naam}</strong> <span className="spil-subtle">{product.code}</span></span>
            {product.omschrijving !== '' && <span className="spil-plan-of">{product.omschrijving}</span>}
            <span className="spil-plan-of">{product.beschikkingNodig ? <Trans>beschikking nodig</Trans> : <Trans>zonder beschikking</Trans>}</span>
          </button>
        </li>
      ))}
    </SearchPanel>
  );
}
