import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useAnswers } from './answer-words.ts';

/** All questions of a list on one page, and room for own words. */
export function Questions({ vragen }: { readonly vragen: Acts['ervaringsvraag.gegevens']['output']['vragen'] }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const words = useAnswers();
  return (
    <>
      {vragen.map(({ vraag, tekst, antwoorden }) => <RadioGroup key={vraag} name={vraag} legend={tekst[lang]} options={antwoorden.map((value) => ({ value, label: words[value] ?? value }))} />)}
      <TextArea name="opmerking" rows={5} label={t`Wilt u nog iets vertellen?`} hint={t`Schrijf geen namen op, ook niet die van uzelf. Dan weet niemand wie dit schreef.`} optional />
    </>
  );
}
