import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Execute } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';

const shown = (what: 'code' | 'e-mail' | 'post'): Response => redirect(`/mijn/gegevens?bericht=${what}`);

/** On paper, or by mail: then a code goes to the address first. */
export function changeChannel(form: FormReader, execute: Execute) {
  const kanaal = form.text('kanaal') === 'e-mail' ? ('e-mail' as const) : ('post' as const);
  const email = form.text('email');
  if (form.text('kanaal') === '') form.refuse('kanaal', msg`Kies hoe u bericht wilt krijgen.`);
  if (kanaal === 'e-mail' && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) form.refuse('email', msg`Vul een e-mailadres in, zoals naam@voorbeeld.nl.`);
  return submitForm(form, { persoon: form.text('persoon'), kanaal, ...(kanaal === 'e-mail' ? { email } : {}) }, async (input) => {
    await execute('postvoorkeur.wijziging', input, { idempotencyKey: form.idempotencyKey });
    return shown(kanaal === 'post' ? 'post' : 'code');
  });
}

/** The code that was mailed. */
export async function confirmChannel(form: FormReader, execute: Execute) {
  if (form.text('code') === '') form.refuse('code', msg`Vul de code in die u per e-mail kreeg.`);
  return submitForm(form, { persoon: form.text('persoon'), code: form.text('code') }, async (input) => {
    const { bevestigd } = await execute('postvoorkeur.bevestiging', input, { idempotencyKey: form.idempotencyKey });
    if (bevestigd) return shown('e-mail');
    form.refuse('code', msg`Deze code klopt niet, of geldt niet meer. Kijk hem na, of vraag hieronder een nieuwe aan.`);
    return showErrors(form);
  });
}
