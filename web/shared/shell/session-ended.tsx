import { Trans, useLingui } from '@lingui/react/macro';
import type { EndedSession } from '../refusal.ts';
import { LinkButton } from '../ui/button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { PageTitle } from '../ui/page.tsx';

/** A form came after its session had ended: nothing was saved, and nothing that was typed is lost. */
export function SessionEnded({ typed, login }: EndedSession) {
  const { t } = useLingui();
  const title = t`U was te lang weg en bent uitgelogd`;
  return (
    <div className="spil-page">
      <PageTitle title={title} />
      <ErrorState title={title} reason={t`Wat u verstuurde, is niet bewaard.`}>
        {typed.length > 0 && (
          <>
            <p>
              <Trans>Dit had u ingevuld. Kopieer het eerst. Log dan in, en plak het weer in het formulier.</Trans>
            </p>
            {typed.map((text, index) => (
              // Two fields may hold the same.
              <blockquote key={`${index}-${text}`} className="spil-quote" translate="no">
                {text}
              </blockquote>
            ))}
          </>
        )}
        <LinkButton to={login} document>{t`Opnieuw inloggen`}</LinkButton>
      </ErrorState>
    </div>
  );
}
