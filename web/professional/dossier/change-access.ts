import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Execute } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { gegevenssoorten } from './right-words.ts';

interface Change {
  readonly form: FormReader;
  readonly dossier: string;
  readonly execute: Execute;
}

const done = (dossier: string): Response => redirect(`/dossiers/${dossier}/samen`);

/** Gives one colleague access, for a purpose and until a day. */
export function giveAccess({ form, dossier, execute }: Change) {
  const houder = form.text('houder');
  const gegevens = gegevenssoorten.filter((soort) => form.list('gegevens').includes(soort));
  const tot = form.date('tot');
  if (houder === '') form.refuse('houder', msg`Kies een collega.`);
  if (gegevens.length === 0) form.refuse('gegevens', msg`Kies wat de collega nodig heeft.`);
  if (form.text('doel').length < 5) form.refuse('doel', msg`Schrijf op waarvoor het nodig is.`);
  if (tot === undefined && !form.errors.some(({ pad }) => pad === 'tot')) form.refuse('tot', msg`Kies tot wanneer.`);
  const input = { dossier, soort: 'medewerker' as const, houder, gegevens: [...gegevens], recht: form.text('recht') === 'schrijven' ? ('schrijven' as const) : ('lezen' as const), doel: form.text('doel'), tot: tot ?? '' };
  return submitForm(form, input, async (right) => {
    await execute('dossiertoegang.verlening', right, { idempotencyKey: form.idempotencyKey });
    return done(dossier);
  });
}

const soorten = { m: 'medewerker', o: 'organisatie', p: 'persoon' } as const;

/** Ends all access that was given to one holder. */
export function endAccess({ form, dossier, execute }: Change) {
  const [prefix = '', houder = ''] = form.text('houder').split(':');
  const soort = prefix === 'm' || prefix === 'o' || prefix === 'p' ? soorten[prefix] : undefined;
  if (soort === undefined) form.refuse('houder', msg`Kies wiens toegang stopt.`);
  return submitForm(form, { dossier, soort: soort ?? 'medewerker', houder }, async (right) => {
    await execute('dossiertoegang.intrekking', right, { idempotencyKey: form.idempotencyKey });
    return done(dossier);
  });
}
