import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { OpenNow } from '../../shared/sociale-kaart/open-now.tsx';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { WriteLine } from './inputs.tsx';
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
  const [tekst, search] = useState('');
  const fetcher = useFetcher<typeof loader>();
  const load = useRef(fetcher.load);
  load.current = fetcher.load;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const wait = setTimeout(() => void load.current(`${base}/diensten?${new URLSearchParams({ trede, tekst }).toString()}`), 250);
    return () => clearTimeout(wait);
  }, [base, trede, tekst]);
  const found = fetcher.data;
  return (
    <section className="pb-panel spil-card" aria-labelledby="sociale-kaart">
      <div className="pb-panel__top">
        <h3 id="sociale-kaart" tabIndex={-1} ref={heading}><Trans>Sociale kaart</Trans>: {rungs[trede]}</h3>
        <Button type="button" kind="subtle" onClick={onClose}><Trans>Sluiten</Trans></Button>
      </div>
      <WriteLine label={t`Zoek in de sociale kaart`} hint={t`In gewone woorden, bijvoorbeeld: samen eten.`} value={tekst} maxLength={100} onChange={search} />
      {found !== undefined && found.items.length === 0 && <EmptyState icon="search" title={t`Niets gevonden`}><p><Trans>Probeer een ander woord.</Trans></p></EmptyState>}
      <ul className="spil-list pb-products" aria-live="polite" aria-busy={fetcher.state !== 'idle'}>
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
