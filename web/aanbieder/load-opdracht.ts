import type { RouterContextProvider } from 'react-router';
import { getApp } from '../shared/app-context.ts';

/** What the forms about one opdracht say of it. */
export async function loadOpdracht(context: Readonly<RouterContextProvider>, id: string) {
  const { client, voorziening, wet, ingangsdatum, einddatum, gestartOp } = await getApp(context).execute('toewijzing.gegevens', { id });
  return { client, voorziening, wet, ingangsdatum, einddatum, gestartOp, back: { to: `/aanbieder/opdrachten/${id}` } };
}
