import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** Some moments after each other, of the colleague who offers them. */
export function OfferMoments({ team, state }: { readonly team: string; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Bied momenten aan`}>
      <Form id="aanbieden" state={state} defaults={{ duur: '30', aantal: '2', vorm: 'telefoon' }} label={t`Bied momenten aan`}>
        <input type="hidden" name="team" value={team} />
        <DateField name="dag" legend={t`Welke dag?`} />
        <TextField name="begin" label={t`Hoe laat begint het eerste?`} hint={t`Bijvoorbeeld 9:30`} size="short" />
        <Select name="duur" label={t`Hoe lang duurt een gesprek?`} options={['15', '30', '45', '60'].map((value) => ({ value, label: t`${value} minuten` }))} />
        <TextField name="aantal" label={t`Hoeveel achter elkaar?`} kind="number" size="short" />
        <RadioGroup name="vorm" legend={t`Hoe spreken jullie elkaar?`} options={[{ value: 'telefoon', label: t`telefoon` }, { value: 'kantoor', label: t`op kantoor` }]} />
        <TextField name="plaats" label={t`Adres of plek`} hint={t`Alleen als de inwoner naar u toe komt.`} optional />
        <Button><Trans>Zet ze open</Trans></Button>
      </Form>
    </Section>
  );
}
