import { msg } from '@lingui/core/macro';
import type { AppContext } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import type { Shown, Stand } from './steps.ts';

interface Changed { readonly stand: Stand; readonly state?: FormState }

/** Adds the file that was chosen, or takes one away; with `state` where that was refused, and the words are kept all the same. */
export async function changeBijlagen(form: FormReader, { execute }: AppContext, { stand, gemeente }: Pick<Shown, 'stand' | 'gemeente'>): Promise<Changed> {
  const doen = form.text('doen');
  const with_ = ({ bijlagen }: Pick<Stand, 'bijlagen'>): Changed => ({ stand: { ...stand, bijlagen } });
  if (doen.startsWith('weg:')) return with_(await execute('klad.uitneming', { gemeente, code: stand.code, id: doen.slice('weg:'.length) }));
  const file = form.file('bestand');
  if (file === undefined && doen !== 'bij') return { stand };
  if (file === undefined) form.refuse('bestand', msg`Kies een foto of een document.`);
  if (file === undefined) return { stand, state: showErrors(form).data };
  const bestand = Buffer.from(await file.arrayBuffer()).toString('base64');
  const sent = await submitForm({ ...form, errors: [] }, { gemeente, code: stand.code, naam: file.name.trim().slice(-200) || 'bestand', bestand }, (input) => execute('klad.bijvoeging', input, { idempotencyKey: `${form.idempotencyKey}-bestand` }));
  return 'data' in sent ? { stand, state: sent.data } : with_(sent);
}
