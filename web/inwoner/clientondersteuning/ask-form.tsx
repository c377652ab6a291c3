import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { AskFields } from '../../shared/clientondersteuning/ask-fields.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';

type Known = Acts['clientondersteuning.dossier']['output'];

interface Props {
  readonly organisaties: Known['organisaties'];
  readonly own: Known['mensen'][number] | undefined;
  /** The team is at it already: asking it oneself is quicker. */
  readonly again: boolean;
  readonly state: FormState | undefined;
}

/** What goes to the organisation, with an explicit yes to that. */
export function AskForm({ organisaties, own, again, state }: Props) {
  const { t } = useLingui();
  const [only] = organisaties;
  const naam = organisaties.length === 1 && only !== undefined ? only.naam : t`de organisatie die ik koos`;
  return (
    <Section title={again ? t`Of vraag het nu zelf` : t`Vraag het hier`} card>
      <p><Trans>Deze mensen doen dit in uw gemeente: <span translate="no">{organisaties.map((one) => one.naam).join(', ')}</span>.</Trans></p>
      <Form id="vragen" state={state} defaults={{ bereik: own?.telefoon ? 'telefoon' : own?.email ? 'email' : undefined }} label={t`Een cliëntondersteuner vragen`}>
        <AskFields organisaties={organisaties} telefoon={own?.telefoon ?? ''} email={own?.email ?? ''} hint={t`In uw eigen woorden. Alleen de organisatie leest dit, de gemeente niet.`} />
        <CheckboxGroup name="akkoord" legend={t`Vindt u dit goed?`} options={[{ value: 'ja', label: t`Ja, geef mijn naam, hoe ik te bereiken ben en mijn zin door aan ${naam}`, hint: t`Verder niets. De organisatie ziet uw dossier niet.` }]} />
        <Button icon="send"><Trans>Verstuur mijn vraag</Trans></Button>
      </Form>
    </Section>
  );
}
