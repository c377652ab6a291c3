import { msg } from '@lingui/core/macro';
import { redirect, type RouterContextProvider } from 'react-router';
import { getApp } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';

interface Find {
  readonly form: FormReader;
  readonly context: Readonly<RouterContextProvider>;
  readonly gemeente: string;
  /** Where it goes on; the id of the person comes behind it. */
  readonly base: string;
}

/** Finds who it is about. Posted: a name or a BSN never stands in an address. */
export const findPerson = (find: Find) => (find.form.form === 'naam' ? findByName(find) : findByBsn(find));

function findByBsn({ form, gemeente, base, context }: Find) {
  if (form.text('bsn') === '') form.refuse('bsn', msg`Vul het burgerservicenummer in.`);
  return submitForm(form, { gemeente, bsn: form.text('bsn').replace(/[\s.]/g, '') }, async (input) => {
    const { persoon } = await getApp(context).execute('bevraging.opvraging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`${base}/${persoon}`);
  });
}

async function findByName({ form, gemeente, context }: Find) {
  if (form.text('tekst').length < 2) form.refuse('tekst', msg`Vul minstens twee letters van de naam in.`);
  if (form.errors.length > 0) return showErrors(form);
  return { found: (await getApp(context).execute('persoon.zoekopdracht', { gemeente, tekst: form.text('tekst') })).items };
}
