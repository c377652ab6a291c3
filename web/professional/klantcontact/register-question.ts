import { msg } from '@lingui/core/macro';
import { redirect, type RouterContextProvider } from 'react-router';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { nextPage, readVervolg } from './read-vervolg.ts';
import { relaties, toestemmingen, typedKanalen } from './words.ts';

interface Asked { readonly request: Request; readonly context: Readonly<RouterContextProvider>; readonly gemeente?: string; readonly persoon?: string }

/** Writes a question down, and answers it at once or keeps it open. What becomes a melding or a signal goes straight on. */
export async function registerQuestion({ request, context, gemeente, persoon }: Asked) {
  const form = await readForm(request, context);
  const kanaal = typedKanalen.find((one) => one === form.text('kanaal')) ?? 'telefoon';
  const relatie = relaties.find((one) => one === form.text('relatie')) ?? 'zelf';
  const toestemming = toestemmingen.find((one) => one === form.text('toestemming'));
  const words = readVervolg(form);
  if (relatie !== 'zelf' && toestemming === undefined) form.refuse('toestemming', msg`Kies of de inwoner het goed vindt. Weet u het niet, kies dan “niet bekend”.`);
  const input = {
    gemeente: gemeente ?? form.text('gemeente'), kanaal, ...words, naam: form.text('naam'), telefoon: form.text('telefoon'), email: form.text('email'), relatie,
    ...(relatie === 'zelf' ? {} : { namens: form.text('namens'), ...(toestemming === undefined ? {} : { toestemming }) }), ...(persoon === undefined ? {} : { persoon }),
  };
  return submitForm(form, input, async (contact) => {
    const { id } = await getApp(context).execute('klantcontact.registratie', contact, { idempotencyKey: form.idempotencyKey });
    return redirect(nextPage(id, form.text('uitkomst'), persoon));
  });
}
