import { msg } from '@lingui/core/macro';
import type { FormReader } from '../../shared/forms/read-form.ts';

/** Reads every kind of field once. */
export function checkExample(form: FormReader): Readonly<Record<string, unknown>> {
  if (form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in.`);
  if (form.text('vervoer') === '') form.refuse('vervoer', msg`Kies hoe u wilt komen.`);
  const geboren = form.date('geboren');
  if (geboren === undefined && !form.errors.some((error) => error.pad === 'geboren')) form.refuse('geboren', msg`Vul uw geboortedatum in.`);
  return { naam: form.text('naam'), geboren, bedrag: form.money('bedrag'), hulp: form.list('hulp') };
}
