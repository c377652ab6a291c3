import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/documenten.ts';
import { getApp } from '../../shared/app-context.ts';
import { DocumentList } from '../../shared/document/document-list.tsx';
import { Page } from '../../shared/ui/page.tsx';

export const loader = ({ context, params }: Route.LoaderArgs) => getApp(context).execute('document.lijst', { dossier: params.dossier });

export default function Documenten({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Documenten`} wide>
      <DocumentList items={items} />
    </Page>
  );
}
