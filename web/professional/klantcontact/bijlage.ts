import type { Route } from './+types/bijlage.ts';
import { getApp } from '../../shared/app-context.ts';
import { documentResponse } from '../../shared/document-response.ts';

/** What was sent along with a question, as a file. */
export async function loader({ context, params: { contact, bijlage } }: Route.LoaderArgs): Promise<Response> {
  const { naam, ...file } = await getApp(context).execute('klantcontact.bijlage', { id: contact, bijlage });
  return documentResponse({ titel: naam, ...file });
}
