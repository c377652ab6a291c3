import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { kindchecks, stappen, useMeldcodeWords, vragen } from './meldcode-words.ts';

interface Props {
  readonly state: FormState | undefined;
  readonly stap: (typeof stappen)[number];
  readonly done: ReadonlySet<string>;
}

/** One step; any may be taken again. What belongs to another step may stay empty. */
export function StepForm({ state, stap, done }: Props) {
  const { t } = useLingui();
  const words = useMeldcodeWords();
  const steps = stappen.map((value) => ({ value, label: done.has(value) ? t`${words.stappen[value]} (al gedaan)` : words.stappen[value] }));
  return (
    <Section title={t`Leg een stap vast`} card>
      <Form state={state} defaults={{ stap }}>
        <Select name="stap" label={t`Welke stap?`} options={steps} />
        <TextArea name="tekst" label={t`Wat deed u, en wat vindt u ervan?`} hint={t`Feiten en wat u ervan vindt, apart van elkaar.`} rows={4} />
        <Section title={t`Bij stap 1: de kindcheck`} level={3}>
          <RadioGroup name="kindcheck" legend={t`Zijn er kinderen die van diegene afhangen?`} options={kindchecks.map((value) => ({ value, label: words.kindchecks[value] }))} optional />
        </Section>
        <Section title={t`Bij stap 5: het afwegingskader`} level={3}>
          <p className="spil-subtle"><Trans>Beantwoord de vragen op volgorde, met de reden. U mag stoppen bij de vraag die beslist.</Trans></p>
          {vragen.map((vraag) => (
            <div className="sg-weigh" key={vraag}>
              <RadioGroup name={vraag} legend={words.vragen[vraag]} options={[{ value: 'ja', label: t`Ja` }, { value: 'nee', label: t`Nee` }]} optional />
              <TextField name={`${vraag}-reden`} label={t`Waarom?`} optional />
            </div>
          ))}
        </Section>
        <Button><Trans>Leg vast</Trans></Button>
      </Form>
    </Section>
  );
}
