import { Trans, useLingui } from '@lingui/react/macro';
import { OpenNow } from '../../shared/sociale-kaart/open-now.tsx';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { SearchPanel } from './search-panel.tsx';
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
  const typed = useTypedSearch<typeof loader>(`${base}/diensten`, trede);
  return (
    <SearchPanel id="sociale-kaart" title={<><Trans>Sociale kaart</Trans>: {rungs[trede]}</>} label={t`Zoek in de sociale kaart`} hint={t`In gewone woorden, bijvoorbeeld: samen eten.`} typed={typed} advice={<p><Trans>Probeer een ander woord.</Trans></p>} onClose={onClose}>
      {(typed.found?.items ?? []).map((dienst) => (
        <li key={dienst.id}>
          <button type="button" className="pb-product" onClick={() => onPick(dienst)}>
            <span><strong>{dienst.naam}</strong> <span className="spil-subtle">{dienst.organisatie}</span></span>
            <span className="spil-plan-of">{dienst.omschrijving}</span>
            <span className="spil-plan-of">{[dienst.plek === null ? '' : [dienst.plek.naam, dienst.plek.plaats].filter(Boolean).join(', '), dienst.wanneer.map((when) => when[lang]).join('; '), dienst.kosten].filter(Boolean).join(' · ')}</span>
            <OpenNow open={dienst.open} />
          </button>
        </li>
      ))}
    </SearchPanel>
  );
}
