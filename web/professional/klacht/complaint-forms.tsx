import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useWords, type View } from './words.ts';

/** What can be done with a complaint now. */
export function ComplaintForms({ view, state }: { readonly view: View; readonly state?: FormState | undefined }) {
  const { t } = useLingui();
  const { oordeel } = useWords();
  const versie = <input type="hidden" name="versie" value={view.versie} />;
  if (view.toestand === 'ontvangen') {
    return (
      <Form id="opnemen" state={state}>
        {versie}
        <CheckboxGroup name="nietBetrokken" legend={t`Was u er zelf niet bij?`} hint={t`Wie een klacht behandelt, was er niet bij betrokken (art. 9:7 Awb).`} options={[{ value: 'ja', label: t`Ik was er niet bij betrokken` }]} />
        <div><Button><Trans>In behandeling nemen</Trans></Button></div>
      </Form>
    );
  }
  if (view.toestand !== 'in-behandeling') return null;
  return (
    <>
      <Section title={t`Gesprek`}>
        <Form id="gesprek" state={state}>
          {versie}
          <TextArea name="gesprek" rows={4} label={t`Wat is er besproken?`} hint={t`Eerst een gesprek, als de inwoner dat wil.`} />
          <CheckboxGroup name="opgelost" optional legend={t`Is de inwoner tevreden?`} options={[{ value: 'ja', label: t`Ja, de klacht is opgelost`, hint: t`Dan is de klacht klaar (art. 9:5 Awb).` }]} />
          <div><Button kind="secondary"><Trans>Gesprek bewaren</Trans></Button></div>
        </Form>
      </Section>
      <Section title={t`Afhandelen met een brief`}>
        <Form id="afhandelen" state={state}>
          {versie}
          <RadioGroup name="oordeel" legend={t`Wat vond u?`} options={Object.entries(oordeel).map(([value, label]) => ({ value, label }))} />
          <TextArea name="bevinding" rows={5} label={t`Wat is er gebeurd, en wat vindt u daarvan?`} hint={t`In korte zinnen. De inwoner leest dit.`} />
          <TextArea name="gevolg" rows={3} optional label={t`Wat doet de gemeente ermee?`} />
          <div><Button icon="send"><Trans>Afhandelen</Trans></Button></div>
        </Form>
      </Section>
      {!view.verdaagd && (
        <Section title={t`Meer tijd nemen`}>
          <Form id="meer-tijd" state={state} defaults={{ weken: '4' }}>
            {versie}
            <TextField name="weken" label={t`Hoeveel weken?`} kind="number" size="short" />
            <TextArea name="reden" rows={2} label={t`Waarom duurt het langer?`} hint={t`In korte zinnen. De inwoner leest dit.`} />
            <div><Button kind="secondary"><Trans>Meer tijd nemen en brief sturen</Trans></Button></div>
          </Form>
        </Section>
      )}
    </>
  );
}
