import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import type { Option } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useNetworkWords } from './network-list.tsx';

interface Props {
  readonly people: Acts['huishouden.gegevens']['output']['leden'];
  readonly kinds: readonly Option[];
  readonly state: FormState | undefined;
}

/** Adds somebody: by name, or one of the people who live there. */
export function RelationForm({ people, kinds, state }: Props) {
  const { t } = useLingui();
  const { circles, ties } = useNetworkWords();
  const members = people.map(({ persoon, naam }) => ({ value: persoon, label: naam }));
  const options = (words: Readonly<Record<string, string>>): readonly Option[] => Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <Form id="toevoegen" state={state} defaults={{ persoon: members[0]?.value, band: 'gewoon' }} label={t`Iemand toevoegen`}>
      <div className="gs-words">
        <TextField name="naam" label={t`Naam of organisatie`} optional={members.length > 1} />
        {members.length > 1 && <Select name="anderePersoon" label={t`Of iemand die hier woont`} optional options={members} />}
        <Select name="soort" label={t`Wat is deze persoon?`} options={kinds} />
        <Select name="persoon" label={t`Voor wie?`} options={members} />
      </div>
      <div className="gs-words">
        <RadioGroup name="kring" legend={t`In welke kring?`} options={options(circles)} />
        <RadioGroup name="band" legend={t`Hoe is de band?`} options={options(ties)} />
      </div>
      <div className="gs-words">
        <TextField name="telefoon" kind="tel" label={t`Telefoon`} optional />
        <TextField name="toelichting" label={t`Wat doet deze persoon, hoe vaak?`} optional />
      </div>
      <ButtonGroup>
        <Button>
          <Trans>Toevoegen</Trans>
        </Button>
      </ButtonGroup>
    </Form>
  );
}
