import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Props {
  readonly voorkeur: Acts['postvoorkeur.lijst']['output']['items'][number];
  readonly state: FormState | undefined;
  /** What the inwoner did just now. */
  readonly done: 'code' | 'e-mail' | 'post' | undefined;
}

/** How the inwoner is told of letters and messages. */
export function Channel({ voorkeur: { persoon, kanaal, email, wacht }, state, done }: Props) {
  const { t } = useLingui();
  return (
    <Section title={t`Hoe krijgt u bericht?`}>
      {done === 'e-mail' && <Alert tone="positive" title={t`Gelukt. U krijgt voortaan een e-mail.`} live />}
      {done === 'post' && <Alert tone="positive" title={t`Gelukt. U krijgt onze brieven op papier.`} live />}
      <p>{kanaal === 'post' ? <Trans>U krijgt onze brieven op papier. U leest ze ook bij Mijn post.</Trans> : <Trans>U krijgt een e-mail op <strong translate="no">{email}</strong> als er iets nieuws is. Onze brieven leest u bij Mijn post.</Trans>}</p>
      {wacht !== '' && (
        <Form id="code" state={state} label={t`Code invullen`}>
          <p role={done === 'code' ? 'status' : undefined}><Trans>Wij stuurden een code naar <strong translate="no">{wacht}</strong>. De code werkt een uur.</Trans></p>
          <input type="hidden" name="persoon" value={persoon} />
          <TextField name="code" label={t`De code uit de e-mail`} hint={t`Twaalf tekens.`} size="middle" />
          <Button><Trans>Bevestig mijn e-mailadres</Trans></Button>
        </Form>
      )}
      <Form id="kanaal" state={state} defaults={{ kanaal, email }} label={t`Hoe krijgt u bericht?`}>
        <input type="hidden" name="persoon" value={persoon} />
        <RadioGroup
          name="kanaal" legend={t`Hoe wilt u bericht krijgen?`}
          options={[{ value: 'e-mail', label: t`Per e-mail`, hint: t`In de mail staat alleen dat er iets voor u is. Niet wat. U krijgt dan geen papier meer.` }, { value: 'post', label: t`Op papier`, hint: t`Naar het adres waar u woont.` }]}
        />
        <TextField name="email" label={t`Uw e-mailadres`} kind="email" autoComplete="email" hint={t`Alleen als u een e-mail wilt.`} optional />
        <Button kind="secondary"><Trans>Bewaar mijn keuze</Trans></Button>
      </Form>
    </Section>
  );
}
