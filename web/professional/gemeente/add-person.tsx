import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { ownRoles } from './own-roles.ts';

/** Lets somebody work here, or gives somebody who does another role. */
export function AddPerson({ teams, state }: { readonly teams: Acts['team.lijst']['output']['items']; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Iemand toelaten`} card>
      <Form id="toelaten" state={state} label={t`Iemand toelaten`}>
        <TextField name="naam" label={t`Naam`} size="middle" />
        <TextField name="sleutel" label={t`Kenmerk in de inlogdienst`} hint={t`Vraag het aan wie de inlogdienst beheert. Spil kent iemand alleen daaraan.`} size="middle" />
        <Select name="rol" label={t`Rol`} options={ownRoles.map((rol) => ({ value: rol, label: rol }))} />
        <Select name="team" label={t`Team`} hint={t`Nodig voor een teamleider en een generalist.`} options={teams.map(({ id, naam }) => ({ value: id, label: naam }))} optional />
        <DateField name="vanaf" legend={t`Vanaf welke dag?`} />
        <Button><Trans>Laat toe</Trans></Button>
      </Form>
    </Section>
  );
}
