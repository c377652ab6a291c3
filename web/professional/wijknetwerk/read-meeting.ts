import { msg } from '@lingui/core/macro';
import type { FormReader } from '../../shared/forms/read-form.ts';

/** What was typed of a meeting. */
export function readMeeting(form: FormReader) {
  const [dag, anderen] = [form.date('dag'), form.whole('anderen')];
  if (dag === undefined) form.refuse('dag', msg`Vul in wanneer het was.`);
  if (form.text('plaats') === '') form.refuse('plaats', msg`Vul in waar het was.`);
  if (form.text('besproken') === '') form.refuse('besproken', msg`Schrijf op wat er is besproken.`);
  return { dag: dag ?? '', plaats: form.text('plaats'), aanwezig: [...form.list('aanwezig')], anderen: anderen ?? 0, besproken: form.text('besproken').replaceAll('\r\n', '\n'), gelezen: form.checked('gelezen') };
}
