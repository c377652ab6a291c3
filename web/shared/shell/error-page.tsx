import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link, isRouteErrorResponse } from 'react-router';
import type { ScreenActor } from '../app-context.ts';
import { isProblem } from '../forms/problem.ts';
import { isEndedSession } from '../refusal.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { PageTitle } from '../ui/page.tsx';
import { SessionEnded } from './session-ended.tsx';
import { useShell } from './shell.tsx';

const known = [400, 403, 404, 409, 412, 413, 503] as const;
type Known = (typeof known)[number] | 500;

function statusOf(error: unknown): Known {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return known.find((k) => k === status) ?? (status > 400 && status < 500 ? 404 : 500);
}

function useTitles(): Readonly<Record<Known, string>> {
  const { t } = useLingui();
  return {
    400: t`Dit adres klopt niet`,
    403: t`Dit mag u niet zien of doen`,
    404: t`Deze pagina is er niet`,
    409: t`Dit kan nu niet`,
    412: t`Iemand anders heeft dit gewijzigd`,
    413: t`Dit is te groot om te versturen`,
    500: t`Er ging bij ons iets mis`,
    503: t`Dit lukt nu even niet`,
  };
}

function Explanation({ status }: { readonly status: Known }): ReactNode {
  if (status === 400 || status === 404) return <Trans>Misschien is het adres verkeerd overgenomen, of is de pagina verplaatst.</Trans>;
  if (status === 403) return <Trans>Stond u op een formulier? Ga dan terug, ververs de pagina en verstuur het opnieuw. Wat u had ingevuld, staat er dan nog.</Trans>;
  if (status === 413) return <Trans>Ga terug en kies een kleiner bestand. Wat u had ingevuld, staat er nog.</Trans>;
  if (status === 409 || status === 412) return <Trans>Ga terug en ververs de pagina. U ziet dan hoe het nu is.</Trans>;
  return <Trans>Het ligt niet aan u. Probeer het over een paar minuten opnieuw.</Trans>;
}

/** What to show of an error: its reason when there is one for people, and always a way on. */
export function ErrorNotice({ error }: { readonly error: unknown }) {
  return isRouteErrorResponse(error) && isEndedSession(error.data) ? <SessionEnded {...error.data} /> : <OtherError error={error} />;
}

function OtherError({ error }: { readonly error: unknown }) {
  const { gemeente, actor } = useShell();
  const status = statusOf(error);
  const title = useTitles()[status];
  const problem = isRouteErrorResponse(error) && isProblem(error.data) ? error.data : undefined;
  const { telefoon } = gemeente;
  return (
    <div className="spil-page">
      <PageTitle title={title} />
      <ErrorState title={title} reason={problem?.detail} artikel={problem?.artikel}>
        {problem === undefined && (
          <p>
            <Explanation status={status} />
          </p>
        )}
        {telefoon !== '' && (
          <p>
            <Trans>
              Lukt het niet? Bel ons op <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>.
            </Trans>
          </p>
        )}
        <p>
          <Link to={homeOf(actor)} reloadDocument>
            <Trans>Naar de beginpagina</Trans>
          </Link>
        </p>
      </ErrorState>
    </div>
  );
}

const homeOf = ({ soort, rollen }: ScreenActor): string => ({ anoniem: '/', inwoner: '/mijn', medewerker: '/werk', organisatie: rollen.includes('ketenpartner') ? '/ketenpartner' : '/aanbieder' })[soort];

/** An error outside every layout: with a frame of its own. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const { gemeente } = useShell();
  return (
    <>
      <header className="spil-plain-header">
        <a href="/">{gemeente.naam}</a>
      </header>
      <main id="inhoud" tabIndex={-1}>
        <ErrorNotice error={error} />
      </main>
    </>
  );
}
