import type { Route } from './+types/letter-file.ts';
import { getApp } from '../../shared/app-context.ts';
import { documentResponse } from '../../shared/document-response.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  return documentResponse(await getApp(context).execute('document.inhoud', { id: params.document }));
}
