import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import { Done } from '../../shared/ui/confirm.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';

type Sent = Acts['signaal.indiening']['output'];

/** It was sent: what the sender keeps, and what happens now. */
export function SentWorry({ sent: { nummer, code, triageUiterlijk } }: { readonly sent: Sent }) {
  const { t } = useLingui();
  return (
    <Done
      title={t`Uw signaal is verstuurd`}
      next={[
        { key: 'lezen', text: <Trans>Uiterlijk <strong><DateText value={triageUiterlijk} weekday /></strong> leest een medewerker het. Die beslist met een collega wat nodig is.</Trans> },
        { key: 'kijken', text: <Trans>Wij zoeken zelf contact met wie het gaat, als dat kan. Wat u schreef, geven wij niet zomaar door.</Trans> },
        { key: 'volgen', text: <Trans>Met uw nummer en code leest u later <Link to="/zorgen-om-iemand/volgen">wat wij ermee deden</Link>. Over diegene zelf mogen wij niets vertellen.</Trans> },
      ]}
    >
      <p><Trans>Schrijf dit op, of maak een foto. Wij kunnen de code niet nog eens laten zien.</Trans></p>
      <dl className="spil-data-list">
        <div className="spil-data-list__item"><dt>{t`Uw nummer`}</dt><dd translate="no" className="sg-code">{nummer}</dd></div>
        <div className="spil-data-list__item"><dt>{t`Uw code`}</dt><dd translate="no" className="sg-code">{code}</dd></div>
      </dl>
    </Done>
  );
}
