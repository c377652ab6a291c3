import { msg } from '@lingui/core/macro';
import type { Acts } from '../app-context.ts';
import type { FormReader } from '../forms/read-form.ts';

export type Change = Omit<Acts['familiegroepsplan.wijziging']['input'], 'id'>;

/** One change of the plan, from the form with which it was made. */
export function readChange(form: FormReader): Change {
  const soort = form.text('verandering') as Change['soort'];
  const about = form.optionalText('in');
  const base = { soort, ...(about === undefined ? {} : { in: about }) };
  if (soort === 'weg') return base;
  const op = soort === 'afspraak' || soort === 'conferentie' ? form.date('op') : undefined;
  const day = op === undefined ? {} : { op };
  if (soort === 'conferentie') {
    if (op === undefined && form.errors.length === 0) form.refuse('op', msg`Kies een dag.`);
    return { ...base, ...day, tijd: form.text('tijd'), plaats: form.text('plaats') };
  }
  const wat = form.text('wat');
  if (wat === '') form.refuse('wat', msg`Schrijf hier iets op.`);
  if (soort === 'doel') {
    if (form.text('domein') === '') form.refuse('domein', msg`Kies waar het over gaat.`);
    return { ...base, wat, domein: form.text('domein') };
  }
  if (soort === 'afspraak') {
    if (form.text('wie') === '') form.refuse('wie', msg`Kies wie dit doet.`);
    return { ...base, wat, wie: form.text('wie'), ...day };
  }
  return { ...base, wat };
}
