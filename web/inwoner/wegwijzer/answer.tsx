import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Talk } from './talk.tsx';
import { Way } from './way.tsx';
import './wegwijzer.css';

type Found = Acts['wegwijzer.zoekopdracht']['output'];

/** A question and what was found for it. */
export interface Answered extends Found {
  readonly vraag: string;
  readonly wijk: string;
}

/** What the question is taken to be about, why, and the ladder for it. */
export function Answer({ answered }: { readonly answered: Answered }) {
  const { t } = useLingui();
  const { vraag, wijk, onderwerpen, weg } = answered;
  const [best, ...others] = onderwerpen;
  if (best === undefined && weg.buurt.length + weg.algemeen.length + weg.collectief.length === 0) {
    return (
      <>
        <EmptyState icon="search" title={t`Wij weten hier nog geen antwoord op`}>
          <p><Trans>Wij laten uw vraag zien aan wie de wegwijzer beter maakt. Zonder namen, en zonder wie het vroeg.</Trans></p>
        </EmptyState>
        <Talk vraag={vraag} />
      </>
    );
  }
  return (
    <>
      {best !== undefined && <Taken best={best} others={others} wijk={wijk} />}
      <Way weg={weg} onderwerp={best?.code} wijk={wijk} />
      <Talk vraag={vraag} />
    </>
  );
}

function Taken({ best, others, wijk }: { readonly best: Found['onderwerpen'][number]; readonly others: Found['onderwerpen']; readonly wijk: string }) {
  const { i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const words = best.omdat.map((word) => `‘${word}’`).join(', ');
  return (
    <div className="ww-taken">
      <p><Trans>Wij denken dat uw vraag gaat over: <strong>{best.naam[lang]}</strong>.</Trans>{words !== '' && <> <Trans>Dat komt door: {words}.</Trans></>}</p>
      {others.length > 0 && (
        <p>
          <Trans>Gaat het over iets anders?</Trans>{' '}
          {others.map(({ code, naam }, place) => <span key={code}>{place > 0 && ' · '}<Link to={wayTo(code, wijk)}>{naam[lang]}</Link></span>)}
          {' · '}<Link to="/wegwijzer"><Trans>Alle onderwerpen</Trans></Link>
        </p>
      )}
    </div>
  );
}

const wayTo = (code: string, wijk: string): string => `/wegwijzer/${code}${wijk === '' ? '' : `?wijk=${wijk}`}`;
