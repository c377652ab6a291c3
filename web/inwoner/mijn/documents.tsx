import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/documents.ts';
import { getApp } from '../../shared/app-context.ts';
import { DocumentList } from '../../shared/document/document-list.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';

export function loader({ context, params, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  return getApp(context).execute('document.lijst', { dossier: params.dossier, ...(cursor === null ? {} : { cursor }) });
}

export default function MyDocuments({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Mijn documenten`} back={{ to: '/mijn' }}>
      <DocumentList items={items} />
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
