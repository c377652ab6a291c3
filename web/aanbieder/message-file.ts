import type { Route } from './+types/message-file.ts';
import { getApp } from '../shared/app-context.ts';
import { xmlResponse } from '../shared/hulp/xml-response.ts';

/** The XML of a message as a file, for whom the act lets open it. */
export const loader = async ({ context, params }: Route.LoaderArgs): Promise<Response> => xmlResponse(await getApp(context).execute('bericht.inhoud', { id: params.bericht }));
