import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Execute } from '../app-context.ts';
import type { FormReader } from '../forms/read-form.ts';
import { submitForm } from '../forms/submit-form.ts';

/** Sends a first message; then the page of it, below `base`. */
export function sendFirst(form: FormReader, execute: Execute, { dossier, met, base }: { readonly dossier: string; readonly met: readonly string[]; readonly base: string }) {
  if (form.text('onderwerp') === '') form.refuse('onderwerp', msg`Schrijf in een paar woorden waar het over gaat.`);
  if (form.text('tekst') === '') form.refuse('tekst', msg`Schrijf uw bericht.`);
  return submitForm(form, { dossier, onderwerp: form.text('onderwerp'), tekst: form.text('tekst'), met: [...met] }, async (input) => {
    const { id } = await execute('berichtenwisseling.opening', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`${base}/${id}?verstuurd`);
  });
}

/** Answers or closes, by the form that was sent; then the page itself. */
export function answerOrClose(form: FormReader, execute: Execute, { id, base }: { readonly id: string; readonly base: string }) {
  const options = { idempotencyKey: form.idempotencyKey };
  if (form.form === 'afsluiten') {
    return submitForm(form, { id }, async (input) => {
      await execute('berichtenwisseling.afsluiting', input, options);
      return redirect(`${base}/${id}`);
    });
  }
  if (form.text('tekst') === '') form.refuse('tekst', msg`Schrijf uw antwoord.`);
  return submitForm(form, { id, tekst: form.text('tekst') }, async (input) => {
    await execute('berichtenwisseling.antwoord', input, options);
    return redirect(`${base}/${id}?verstuurd`);
  });
}

/** The messages, which are read by opening them: whoever wrote may know that they arrived. */
export async function openThread(execute: Execute, id: string) {
  const thread = await execute('berichtenwisseling.gegevens', { id });
  if (thread.ongelezen) await execute('berichtenwisseling.lezing', { id });
  return thread;
}
