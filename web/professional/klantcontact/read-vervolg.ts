import { msg } from '@lingui/core/macro';
import type { FormReader } from '../../shared/forms/read-form.ts';

/** How a question ends at once, as typed; what needs words has them. */
export function readVervolg(form: FormReader) {
  const uitkomst = (['beantwoord', 'doorgeleid'] as const).find((one) => one === form.text('uitkomst'));
  if (form.text('vraag') === '') form.refuse('vraag', msg`Schrijf de vraag op, in de woorden van de inwoner.`);
  if (uitkomst !== undefined && form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf kort op wat u antwoordde of met wie u de inwoner verbond.`);
  return { vraag: form.text('vraag'), ...(uitkomst === undefined ? {} : { uitkomst, toelichting: form.text('toelichting'), naar: form.text('naar') }) };
}

/** Where it goes on after a question was kept. */
export function nextPage(id: string, uitkomst: string, persoon?: string | null): string {
  if (uitkomst === 'melding') return `/klantcontact/${id}/melding${persoon ? `/${persoon}` : ''}`;
  if (uitkomst === 'terugbellen') return `/klantcontact/${id}/terugbellen`;
  if (uitkomst === 'overdragen') return `/klantcontact/${id}/overdragen`;
  if (uitkomst === 'signaal') return `/signalen/nieuw?vraag=${id}`;
  return `/klantcontact/${id}?bewaard`;
}
