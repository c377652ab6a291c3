import { Trans, useLingui } from '@lingui/react/macro';
import { OpenNow } from '../../shared/sociale-kaart/open-now.tsx';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { WriteLine } from './inputs.tsx';
import { useTypedSearch } from './use-typed-search.ts';
import type { Dienst, loader } from './diensten.ts';

interface Props {
  readonly trede: 'algemeen' | 'collectief';
  readonly base: string;
  readonly onPick: (dienst: Dienst) => void;
  readonly onClose: () => void;
}

/** What there is in the neighbourhood, from the sociale kaart; looked for in plain words while they are typed. */
export function DienstPanel({ trede, base, onPick, onClose }: Props) {
  const { t, i18n } = useLingui();
  const { rungs } = usePlanWords();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const { tekst, search, found, busy, heading } = useTypedSearch<typeof loader>(`${base}/diensten`, trede);
  return (
    <section className="pb-panel spil-card" aria-labelledby="sociale-kaart">
      <div className="pb-panel__top">
        <h3 id="sociale-kaart" tabIndex={-1} ref={heading}><Trans>Sociale kaart</Trans>: {rungs[trede]}</h3>
        <Button type="button" kind="subtle" onClick={onClose}><Trans>Sluiten</Trans></Button>
      </div>
      <WriteLine label={t`Zoek in de sociale kaart`} hint={t`In gewone woorden, bijvoorbeeld: samen eten.`} value={tekst} maxLength={100} onChange={search} />
      {found !== undefined && found.items.length === 0 && <EmptyState icon="search" title={t`Niets gevonden`}><p><Trans>Probeer een ander woord.</Trans></p></EmptyState>}
      <ul className="spil-list pb-products" aria-live="polite" aria-busy={busy}>
        {(found?.items ?? []).map((dienst) => (
          <li key={dienst.id}>
            <button type="button" className="pb-product" onClick={() => onPick(dienst)}>
              <span><strong>{dienst.naam}</strong> <span className="spil-subtle">{dienst.organisatie}</span></span>
              <span className="spil-plan-of">{dienst.omschrijving}</span>
              <span className="spil-plan-of">{[dienst.plek === null ? '' : [dienst.plek.naam, dienst.plek.plaats].filter(Boolean).join(', '), dienst.wanneer.map((when) => when[lang]).join('; '), dienst.kosten].filter(Boolean).join(' · ')}</span>
              <OpenNow open={dienst.open} />
            </button>
          </li>
        ))}
      </ul>
      {found?.more === true && <p className="spil-subtle"><Trans>Er zijn er meer. Typ een woord om te zoeken.</Trans></p>}
    </section>
  );
}
