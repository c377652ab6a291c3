import type { Route } from './+types/download.ts';
import { getApp } from '../app-context.ts';
import { documentResponse } from '../document-response.ts';

/** A document as a file, for whoever the act lets read it. */
export const loader = async ({ context, params }: Route.LoaderArgs): Promise<Response> => documentResponse(await getApp(context).execute('document.inhoud', { id: params.document }));
