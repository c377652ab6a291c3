import { useLingui } from '@lingui/react/macro';
import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import type { View } from './view.ts';

/** The law, question by question; yes is right. */
export function Checklist({ questions, lang }: { readonly questions: View['vragen']; readonly lang: ScreenLang }) {
  const { t } = useLingui();
  return (
    <Section title={t`Is het rechtmatig?`} card>
      {questions.map(({ code, vraag, artikel }) => (
        <div key={code}>
          <input type="hidden" name="vraag" value={code} />
          <RadioGroup name={`antwoorden.${code}`} legend={vraag[lang]} hint={artikel} options={[{ value: 'ja', label: t`Ja` }, { value: 'nee', label: t`Nee` }]} />
          <TextField name={`toelichting.${code}`} label={t`Waarom, als het nee is`} optional />
        </div>
      ))}
    </Section>
  );
}
