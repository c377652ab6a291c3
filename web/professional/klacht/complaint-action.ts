import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Acts, Execute } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';

type Oordeel = Acts['klacht.afhandeling']['input']['oordeel'];

/** Carries out what the page of a complaint asks: take up, write down the talk, take more time, or close. */
export function actOnComplaint(form: FormReader, id: string, execute: Execute) {
  const call = { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') };
  const done = () => redirect(`/klachten/${id}`);
  switch (form.form) {
    case 'opnemen':
      return submitForm(form, { id, nietBetrokken: form.checked('nietBetrokken') }, async (input) => { await execute('klacht.opneming', input, call); return done(); });
    case 'gesprek':
      if (form.text('gesprek') === '') form.refuse('gesprek', msg`Schrijf op wat er besproken is.`);
      return submitForm(form, { id, gesprek: form.text('gesprek'), opgelost: form.checked('opgelost') }, async (input) => { await execute('klacht.bemiddeling', input, call); return done(); });
    case 'meer-tijd': {
      const weken = form.whole('weken');
      if ((weken === undefined || weken < 1 || weken > 4) && form.errors.length === 0) form.refuse('weken', msg`Vul 1 tot en met 4 weken in.`);
      if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom. De inwoner leest dit.`);
      return submitForm(form, { id, weken: weken ?? 0, reden: form.text('reden') }, async (input) => { await execute('klacht.verdaging', input, call); return done(); });
    }
    default: {
      const oordeel = form.optionalText('oordeel') as Oordeel | undefined;
      if (oordeel === undefined) form.refuse('oordeel', msg`Kies wat u vond.`);
      if (form.text('bevinding') === '') form.refuse('bevinding', msg`Schrijf op wat u vond. De inwoner leest dit.`);
      if (oordeel === undefined) return Promise.resolve(showErrors(form));
      return submitForm(form, { id, oordeel, bevinding: form.text('bevinding'), gevolg: form.text('gevolg') }, async (input) => { await execute('klacht.afhandeling', input, call); return done(); });
    }
  }
}
