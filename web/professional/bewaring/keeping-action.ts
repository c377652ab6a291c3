import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Execute } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';

/** Carries out what the page of a dossier asks: propose, hold, lift a hold, or answer a request. */
export function actOnDossier(form: FormReader, dossier: string, execute: Execute) {
  const call = { idempotencyKey: form.idempotencyKey };
  const done = () => redirect(`/werk/bewaring/dossiers/${dossier}?bewaard`);
  const wat = form.text('wat');
  if (wat === 'voorstel') return submitForm(form, { dossier }, async (input) => { await execute('vernietiging.voorstel', input, call); return redirect('/werk/bewaring/voorstellen?voorgesteld'); });
  const antwoord = form.optionalText('antwoord');
  if (wat === 'verzoek' && antwoord === undefined) form.refuse('antwoord', msg`Kies een antwoord.`);
  const reden = form.text('reden');
  if (reden === '') form.refuse('reden', msg`Schrijf op waarom.`);
  if (wat === 'bewaarplicht') return submitForm(form, { dossier, reden }, async (input) => { await execute('bewaarplicht.plaatsing', input, call); return done(); });
  if (wat === 'opheffing') return submitForm(form, { id: form.text('id'), reden }, async (input) => { await execute('bewaarplicht.opheffing', input, call); return done(); });
  return submitForm(form, { id: form.text('id'), toewijzen: antwoord === 'ja', motivering: reden }, async (input) => { await execute('vernietigingsverzoek.beslissing', input, call); return done(); });
}
