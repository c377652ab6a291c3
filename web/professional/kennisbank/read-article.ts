import { msg } from '@lingui/core/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';

type Onderwerp = Acts['kennisartikel.registratie']['input']['onderwerp'];

/** What beheer typed. */
export function readArticle(form: FormReader) {
  const [geldigVan, geldigTot] = [form.date('geldigVan'), form.date('geldigTot')];
  if (form.text('titel') === '') form.refuse('titel', msg`Schrijf de vraag op.`);
  if (form.text('tekst') === '') form.refuse('tekst', msg`Schrijf het antwoord op.`);
  if (form.text('onderwerp') === '') form.refuse('onderwerp', msg`Kies een onderwerp.`);
  return { titel: form.text('titel'), tekst: form.text('tekst').replaceAll('\r\n', '\n'), onderwerp: form.text('onderwerp') as Onderwerp, ...(geldigVan === undefined ? {} : { geldigVan }), ...(geldigTot === undefined ? {} : { geldigTot }) };
}
