import { msg } from '@lingui/core/macro';
import type { FormReader } from '../../shared/forms/read-form.ts';

/** What was typed of a network. */
export function readNetwork(form: FormReader) {
  if (form.text('naam').length < 3) form.refuse('naam', msg`Schrijf op hoe het netwerk heet.`);
  if (form.text('doel') === '') form.refuse('doel', msg`Schrijf op wat het netwerk wil bereiken.`);
  if (form.list('wijken').length === 0) form.refuse('wijken', msg`Kies een wijk.`);
  if (form.text('trekker') === '') form.refuse('trekker', msg`Kies wie het netwerk trekt.`);
  const email = form.optionalText('email');
  return { naam: form.text('naam'), doel: form.text('doel').replaceAll('\r\n', '\n'), wijken: [...form.list('wijken')], trekker: form.text('trekker'), telefoon: form.text('telefoon'), ...(email === undefined ? {} : { email }), gelezen: form.checked('gelezen') };
}
