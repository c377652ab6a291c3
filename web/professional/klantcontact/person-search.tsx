import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Person {
  readonly id: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly plaats: string;
}

type Answer = FormState | { readonly found: readonly Person[] } | undefined;

/** What was wrong with what was typed, of what an action answered. */
export const stateOf = (answer: Answer): FormState | undefined => (answer !== undefined && 'errors' in answer ? answer : undefined);

interface Props {
  readonly answer: Answer;
  readonly base: string;
  /** More to fill in, in both forms. */
  readonly more?: ReactNode;
  readonly defaults?: Readonly<Record<string, string>>;
}

const nothingKnown: Readonly<Record<string, string>> = {};

/** Both ways to look somebody up, and who was found. */
export function PersonSearch({ answer, base, more, defaults = nothingKnown }: Props) {
  const { t } = useLingui();
  const state = stateOf(answer);
  const found = answer !== undefined && 'found' in answer ? answer.found : undefined;
  return (
    <>
      <Section title={t`Met burgerservicenummer`} card>
        <Form id="bsn" label={t`Met burgerservicenummer`} state={state} defaults={defaults}>
          <TextField name="bsn" label={t`Burgerservicenummer`} kind="number" size="middle" hint={t`We halen de gegevens uit de BRP: u hoeft verder niets over te nemen.`} />
          {more}
          <Button icon="search"><Trans>Haal op</Trans></Button>
        </Form>
      </Section>
      <Section title={t`Op naam`} card>
        <Form id="naam" label={t`Op naam`} state={state} defaults={defaults}>
          <TextField name="tekst" label={t`Naam`} hint={t`Voor wie al bekend is in Spil. Een deel van de naam is genoeg.`} />
          {more}
          <Button kind="secondary" icon="search"><Trans>Zoek</Trans></Button>
        </Form>
        {found !== undefined && <Found items={found} base={base} />}
      </Section>
    </>
  );
}

function Found({ items, base }: { readonly items: readonly Person[]; readonly base: string }) {
  const { t } = useLingui();
  if (items.length === 0) return <EmptyState icon="search" title={t`Niemand gevonden`} />;
  return (
    <ul className="spil-prose" aria-label={t`Gevonden`}>
      {items.map(({ id, naam, geboortedatum, plaats }) => (
        <li key={id}>
          <Link to={`${base}/${id}`} translate="no">{naam}</Link> {geboortedatum !== null && <DateText value={geboortedatum} />} {plaats}
        </li>
      ))}
    </ul>
  );
}
