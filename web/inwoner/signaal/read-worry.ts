import { msg } from '@lingui/core/macro';
import type { FormReader } from '../../shared/forms/read-form.ts';

const eigenStappen = ['gepraat', 'durf-niet', 'wil-niet', 'kan-niet'] as const;
const relaties = ['buur', 'familie', 'vriend', 'kennis', 'vrijwilliger', 'werk', 'onbekend'] as const;

/** What was typed as the act takes it, with what is missing said at its field. */
export function readWorry(form: FormReader) {
  const zelf = eigenStappen.find((one) => one === form.text('zelf'));
  const relatie = relaties.find((one) => one === form.text('relatie'));
  const wie = form.text('wie');
  const anoniem = wie === 'zonder';
  const huisnummer = form.whole('huisnummer');
  if (zelf === undefined) form.refuse('zelf', msg`Kies of u zelf al iets hebt gedaan.`);
  if (form.text('waarneming') === '') form.refuse('waarneming', msg`Schrijf op wat u ziet of hoort. Een paar woorden is genoeg.`);
  if (form.text('gemeente') === '') form.refuse('gemeente', msg`Kies de gemeente waar diegene woont.`);
  if (form.text('over') === '' && form.text('straat') === '' && form.text('postcode') === '') form.refuse('over', msg`Vul een naam of een straat in. Anders weten wij niet om wie het gaat.`);
  if (relatie === undefined) form.refuse('relatie', msg`Kies hoe u diegene kent.`);
  if (wie !== 'met' && wie !== 'zonder') form.refuse('wie', msg`Kies of u uw naam wilt noemen.`);
  if (wie === 'met' && form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in, of kies “zonder mijn naam”.`);
  return {
    gemeente: form.text('gemeente'), zelf: zelf ?? 'kan-niet', zelfToelichting: form.text('zelfToelichting'), waarneming: form.text('waarneming'), over: form.text('over'), straat: form.text('straat'), postcode: form.text('postcode'),
    ...(huisnummer === undefined ? {} : { huisnummer }), relatie: relatie ?? 'onbekend', anoniem, ...(anoniem ? {} : { naam: form.text('naam'), telefoon: form.text('telefoon'), email: form.text('email'), wilHoren: form.checked('wilHoren') }),
  } as const;
}
