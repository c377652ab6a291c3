import { createHash } from 'node:crypto';
import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { Acts } from '../shared/app-context.ts';
import { getApp } from '../shared/app-context.ts';
import type { FormReader } from '../shared/forms/read-form.ts';

type Composed = Omit<Acts['toewijzing.berichtopzet']['input'], 'id' | 'identificatie'>;

/** Our mark of a message: the same for the same form, so that pressing twice sends one message. */
const markOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 12).toUpperCase();

/** Lets Spil compose the message that was filled in, sends it in like any other, and shows how it was received. */
export async function sendComposed(context: Readonly<RouterContextProvider>, form: FormReader, id: string, composed: Composed): Promise<Response> {
  const { execute } = getApp(context);
  const { inhoud } = await execute('toewijzing.berichtopzet', { id, identificatie: markOf(form.idempotencyKey), ...composed });
  const sent = await execute('toewijzing.berichtontvangst', { xml: typeof inhoud === 'string' ? inhoud : Buffer.from(inhoud).toString() }, { idempotencyKey: form.idempotencyKey });
  // Who refused the message no longer has the opdracht.
  return redirect(composed.soort === 'afkeuring' ? `/aanbieder/berichten/${sent.id}?ingestuurd` : `/aanbieder/opdrachten/${id}?bericht=${sent.id}`);
}
