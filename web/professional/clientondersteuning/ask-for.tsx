import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { AskFields } from '../../shared/clientondersteuning/ask-fields.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';

type Known = Acts['clientondersteuning.dossier']['output'];

interface Props {
  readonly organisaties: Known['organisaties'];
  readonly mensen: Known['mensen'];
  /** Who wants it already. */
  readonly wens: string | undefined;
  readonly state: FormState | undefined;
}

/** Asks it for somebody, with how they agreed. */
export function AskFor({ organisaties, mensen, wens, state }: Props) {
  const { t } = useLingui();
  const [first] = mensen;
  const only = mensen.length === 1 ? first : undefined;
  // Of several people the register is looked in afterwards, by whom it is for.
  const known = (way: 'telefoon' | 'email') => only?.[way] ?? mensen.flatMap((one) => (one[way] === '' ? [] : [`${one.naam} ${one[way]}`])).join(', ');
  const bereik = known('telefoon') !== '' ? 'telefoon' : known('email') !== '' ? 'email' : undefined;
  return (
    <Section title={t`Vragen aan de organisatie`} card>
      <p><Trans>Gekozen door de gemeente: <span translate="no">{organisaties.map((one) => one.naam).join(', ')}</span>.</Trans></p>
      <Form id="vragen" state={state} defaults={{ persoon: wens ?? first?.id, bereik }} label={t`Vragen aan de organisatie`}>
        {only === undefined ? <RadioGroup name="persoon" legend={t`Voor wie?`} options={mensen.map(({ id, naam }) => ({ value: id, label: naam }))} /> : <input type="hidden" name="persoon" value={only.id} />}
        <AskFields organisaties={organisaties} telefoon={known('telefoon')} email={known('email')} hint={t`In de woorden van de inwoner. Niets over gezondheid.`} />
        <RadioGroup name="akkoord" legend={t`Hoe vond de inwoner goed dat naam, bereik en zin naar de organisatie gaan?`} options={[{ value: 'mondeling', label: t`dat zei de inwoner` }, { value: 'schriftelijk', label: t`op papier` }]} />
        <Button icon="send"><Trans>Vraag het de organisatie</Trans></Button>
      </Form>
    </Section>
  );
}
