import { Trans, useLingui } from '@lingui/react/macro';
import { splitMoment } from '../shared/forms/read-appointment.ts';
import type { FormState } from '../shared/forms/form-state.ts';
import { Button } from '../shared/ui/button.tsx';
import { DateField } from '../shared/ui/date-field.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Section } from '../shared/ui/section.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { TextField } from '../shared/ui/text-field.tsx';

interface Props {
  readonly state: FormState | undefined;
}

interface Known {
  readonly ondersteuner: string;
  readonly ondersteunerBereik: string;
  readonly afspraak: string | null;
  readonly plaats: string;
}

/** Who it is, how to reach them, and the first appointment. */
export function ConfirmForm({ state, known }: Props & { readonly known?: Known }) {
  const { t } = useLingui();
  const defaults = known === undefined ? {} : { ondersteuner: known.ondersteuner, bereik: known.ondersteunerBereik, plaats: known.plaats, ...(known.afspraak === null ? {} : splitMoment(known.afspraak)) };
  return (
    <Section title={t`Wie gaat naast de inwoner staan?`} card>
      <Form id="doorgeven" state={state} defaults={defaults} label={t`Cliëntondersteuner doorgeven`}>
        <TextField name="ondersteuner" label={t`Naam van de cliëntondersteuner`} />
        <TextField name="bereik" label={t`Telefoon of e-mail van de cliëntondersteuner`} />
        <DateField name="dag" legend={t`Dag van de eerste afspraak`} optional />
        <TextField name="tijd" label={t`Hoe laat?`} hint={t`Bijvoorbeeld 9:30`} size="short" optional />
        <TextField name="plaats" label={t`Waar?`} optional />
        <Button icon="send"><Trans>Geef door aan de inwoner</Trans></Button>
      </Form>
    </Section>
  );
}

/** It cannot be done now: the team looks elsewhere. */
export function RefuseForm({ state }: Props) {
  const { t } = useLingui();
  return (
    <details>
      <summary><Trans>Het lukt ons nu niet</Trans></summary>
      <Form id="teruggeven" state={state} label={t`Vraag teruggeven`}>
        <TextArea name="reden" label={t`Waarom niet?`} hint={t`De inwoner en het team lezen dit. U ziet de vraag daarna niet meer.`} rows={2} />
        <Button kind="secondary"><Trans>Geef de vraag terug</Trans></Button>
      </Form>
    </details>
  );
}

/** The support is done: what was sent is erased. */
export function FinishForm({ state }: Props) {
  const { t } = useLingui();
  return (
    <details>
      <summary><Trans>De ondersteuning is klaar</Trans></summary>
      <Form id="afronden" state={state} label={t`Ondersteuning afronden`}>
        <p><Trans>Wat de inwoner doorgaf, wordt gewist.</Trans></p>
        <Button kind="secondary"><Trans>Rond af</Trans></Button>
      </Form>
    </details>
  );
}
