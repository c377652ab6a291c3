import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import type { View } from './view.ts';

/** Name of the form with which a text is chosen, for the field at this path. */
export const choiceForm = (path: string): string => `keuze-${path.replaceAll('/', '-')}`;

interface Props {
  readonly fields: View['velden'];
  /** What a field is called on this page. */
  readonly nameOf: (path: string) => string;
  readonly state: FormState | undefined;
}

/** Fields in which two people wrote at the same time: both texts, until somebody chooses or joins them. */
export function TwoTexts({ fields, nameOf, state }: Props) {
  const { t } = useLingui();
  const disputed = fields.filter((field) => field.kandidaten.length > 0);
  if (disputed.length === 0) return null;
  return (
    <Section title={t`Hier schreven twee mensen tegelijk`} card>
      <Alert tone="warning">
        <p>
          <Trans>Geen van de teksten is weg. Kies welke klopt, of maak er één van.</Trans>
        </p>
      </Alert>
      {disputed.map((field) => (
        <Choose key={field.pad} field={field} name={nameOf(field.pad)} state={state} />
      ))}
    </Section>
  );
}

function Choose({ field, name, state }: { readonly field: View['velden'][number]; readonly name: string; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const joined = [field.waarde, ...field.kandidaten.map((k) => k.waarde)].filter((text) => text !== '').join('\n\n');
  return (
    <div className="gs-two">
      <h3>{name}</h3>
      <ul className="spil-list gs-two__texts">
        <li>
          <span className="spil-subtle">
            <Trans>Staat er nu</Trans>
          </span>
          <blockquote className="spil-quote">{field.waarde}</blockquote>
        </li>
        {field.kandidaten.map(({ client, door, waarde }) => (
          <li key={client}>
            <span className="spil-subtle">{door}</span>
            <blockquote className="spil-quote">{waarde}</blockquote>
          </li>
        ))}
      </ul>
      <Form id={choiceForm(field.pad)} state={state} defaults={{ tekst: joined }} label={t`Kiezen voor ${name}`}>
        <input type="hidden" name="pad" value={field.pad} />
        <input type="hidden" name="basis" value={field.versie} />
        {field.kandidaten.map(({ client, nummer }) => (
          <input key={client} type="hidden" name="gezien" value={`${client}.${nummer}`} />
        ))}
        <TextArea name="tekst" label={t`Zo moet het er staan`} rows={4} optional />
        <ButtonGroup>
          <Button kind="secondary">
            <Trans>Deze tekst bewaren</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </div>
  );
}
