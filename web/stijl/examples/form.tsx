import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Fieldset } from '../../shared/ui/fieldset.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export function FormExample({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Formulier`} card>
      <Form state={state} files>
        <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
        <TextField name="telefoon" kind="tel" label={t`Telefoonnummer`} hint={t`Dan bellen we u terug.`} autoComplete="tel" size="middle" optional />
        <DateField name="geboren" legend={t`Geboortedatum`} birthday />
        <ChoiceExamples />
        <Select
          name="dagdeel"
          label={t`Wanneer kunt u het best?`}
          optional
          options={[
            { value: 'ochtend', label: t`In de ochtend` },
            { value: 'middag', label: t`In de middag` },
          ]}
        />
        <Fieldset legend={t`Kosten`} hint={t`Alleen als u al iets hebt betaald.`}>
          <TextField name="bedrag" kind="money" label={t`Bedrag`} optional />
        </Fieldset>
        <FileField name="bijlage" label={t`Een brief of foto`} hint={t`Een pdf of een foto, hoogstens 25 MB.`} accept=".pdf,image/*" optional />
        <TextArea name="toelichting" label={t`Wilt u nog iets vertellen?`} optional />
        <ButtonGroup>
          <Button icon="send">
            <Trans>Versturen</Trans>
          </Button>
          <Button kind="subtle" name="later" value="1">
            <Trans>Bewaren en later verder</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

function ChoiceExamples() {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup
        name="vervoer"
        legend={t`Hoe wilt u komen?`}
        options={[
          { value: 'zelf', label: t`Ik kom zelf` },
          { value: 'taxi', label: t`Met de regiotaxi`, hint: t`Wij bestellen die voor u.` },
          { value: 'thuis', label: t`Kom liever bij mij thuis` },
        ]}
      />
      <CheckboxGroup
        name="hulp"
        legend={t`Wie mag er bij zijn?`}
        hint={t`U mag meer dan één antwoord kiezen.`}
        optional
        options={[
          { value: 'familie', label: t`Iemand uit mijn familie` },
          { value: 'vriend', label: t`Een vriend of buur` },
          { value: 'clientondersteuner', label: t`Een onafhankelijke cliëntondersteuner`, hint: t`Gratis. Die staat naast u.` },
        ]}
      />
    </>
  );
}
