import { msg } from '@lingui/core/macro';
import type { Acts } from '../app-context.ts';
import type { FormReader } from '../forms/read-form.ts';

type Vraag = Acts['ervaringsvraag.gegevens']['output']['vragen'][number];
type Lijst = Pick<Acts['ervaringsvraag.beantwoording']['input'], 'antwoorden' | 'opmerking'>;

/** What was chosen and written; none has to be, but something should. */
export function readAnswers(form: FormReader, vragen: readonly Vraag[]): Lijst {
  const antwoorden = vragen.flatMap(({ vraag, antwoorden: possible }) => possible.filter((antwoord) => antwoord === form.text(vraag)).map((antwoord) => ({ vraag, antwoord })));
  const opmerking = form.text('opmerking');
  if (antwoorden.length === 0 && opmerking === '') form.refuse(vragen[0]?.vraag ?? 'opmerking', msg`Kies bij minstens één vraag een antwoord. De rest mag u overslaan.`);
  return { antwoorden, opmerking };
}
