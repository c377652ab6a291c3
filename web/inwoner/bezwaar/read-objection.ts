import { msg } from '@lingui/core/macro';
import type { FormReader } from '../../shared/forms/read-form.ts';

/** What somebody who objects filled in. */
export interface Objection {
  readonly gronden: string;
  readonly laatReden: string;
  readonly horen: string;
}

/** The answers; whether one wants to be heard is asked of everybody. */
export function readObjection(form: FormReader): Objection {
  const horen = form.text('horen');
  if (horen !== 'ja' && horen !== 'nee') form.refuse('horen', msg`Kies of u uw verhaal wilt vertellen.`);
  return { gronden: form.text('gronden'), laatReden: form.text('laatReden'), horen };
}
