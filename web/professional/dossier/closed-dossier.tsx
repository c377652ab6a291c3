import { Trans, useLingui } from '@lingui/react/macro';
import { isRouteErrorResponse, useParams } from 'react-router';
import { isProblem } from '../../shared/forms/problem.ts';
import { ErrorNotice } from '../../shared/shell/error-page.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';

/** A dossier, or a part of it, to which somebody has no right: says why, and what to do in an emergency. */
export function ClosedDossier({ error }: { readonly error: unknown }) {
  const { t } = useLingui();
  const { dossier = '' } = useParams();
  if (!isRouteErrorResponse(error) || error.status !== 403) return <ErrorNotice error={error} />;
  return (
    <Page title={t`Geen toegang`}>
      <EmptyState icon="lock" title={isProblem(error.data) ? error.data.detail : t`U hebt geen toegang tot dit dossier.`}>
        <p>
          <Trans>De regisseur van dit huishouden kan u toegang geven.</Trans>
        </p>
        <LinkButton to={`/dossiers/${dossier}/nood`} kind="secondary" icon="alert">
          <Trans>Er is nu gevaar: neem toegang</Trans>
        </LinkButton>
      </EmptyState>
    </Page>
  );
}
