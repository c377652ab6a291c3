import { msg } from '@lingui/core/macro';
import type { FormReader } from '../forms/read-form.ts';

const ways = ['telefoon', 'email', 'anders'] as const;

/** What `AskFields` asked; without a choice of ways only the field for another is there. */
export function readAsk(form: FormReader) {
  const bereik = ways.find((one) => one === form.text('bereik')) ?? (form.text('anders') === '' ? undefined : 'anders');
  if (form.text('organisatie') === '') form.refuse('organisatie', msg`Kies een organisatie.`);
  // Where there is something to choose from, something is chosen.
  if (bereik === undefined) form.refuse('anders', msg`Vul een telefoonnummer of e-mailadres in.`);
  return { organisatie: form.text('organisatie'), bereik: bereik ?? 'anders', anders: form.text('anders'), vraag: form.text('vraag') } as const;
}
