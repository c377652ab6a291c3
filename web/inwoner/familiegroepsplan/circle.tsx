import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/circle.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { useCircleWords, type CircleMember } from '../../shared/familiegroepsplan/family-plan.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export const loader = ({ context, params: { dossier } }: Route.LoaderArgs) => getApp(context).execute('familiegroepsplan.dossier', { dossier });

/** A code is answered on the page itself: it stands in no address. */
export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  if (form.form !== 'uitnodigen') {
    return submitForm(form, { id: form.text('lid') }, async (input) => {
      await execute('kringlid.beeindiging', input, options);
      return redirect(`/mijn/dossiers/${dossier}/familiegroepsplan/kring`);
    });
  }
  const [naam, rol] = [form.text('naam'), form.text('rol') as Acts['kringlid.uitnodiging']['input']['rol'] | ''];
  if (naam === '') form.refuse('naam', msg`Vul in wie u uitnodigt. Een voornaam mag ook.`);
  if (rol === '') form.refuse('rol', msg`Kies wie dit is.`);
  return submitForm(form, { id: form.text('plan'), naam, rol: rol === '' ? 'familie' : rol }, async (input) => ({ code: (await execute('kringlid.uitnodiging', input, options)).code, naam }));
}

/** Who makes the plan along: each has a code, which the family gives. */
export default function Circle({ loaderData: { plan }, params: { dossier } }: Route.ComponentProps) {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const words = useCircleWords();
  const there = plan?.kring.filter(({ gestopt }) => !gestopt) ?? [];
  return (
    <Page title={t`Wie denkt mee?`} state={state} back={{ to: `/mijn/dossiers/${dossier}/familiegroepsplan`, label: t`Ons eigen plan` }} lead={t`Wie u uitnodigt, leest dit plan en schrijft mee. Verder ziet niemand iets van u.`}>
      {result !== undefined && 'code' in result && (
        <Alert tone="positive" title={t`${result.naam} kan meedenken`} live>
          <p><Trans>De code: <strong translate="no">{result.code}</strong></Trans></p>
          <p><Trans>Schrijf hem op en geef hem aan {result.naam}. Met deze code kan {result.naam} meeschrijven op de pagina /familiegroepsplan. Inloggen hoeft niet.</Trans></p>
        </Alert>
      )}
      {there.length === 0 && <EmptyState icon="mensen" title={t`U heeft nog niemand uitgenodigd`} />}
      <ul className="spil-list">{there.map((one) => <Person key={one.id} person={one} word={words[one.rol]} state={state} />)}</ul>
      {plan?.toestand === 'begonnen' && (
        <Section title={t`Iemand uitnodigen`}>
          <Form id="uitnodigen" state={state} label={t`Iemand uitnodigen`} key={there.length}>
            <input type="hidden" name="plan" value={plan.id} />
            <TextField name="naam" label={t`Hoe heet deze persoon?`} hint={t`Bijvoorbeeld: Oma Riet. Iedereen die meedenkt, ziet deze naam.`} />
            <RadioGroup name="rol" legend={t`Wie is dit?`} options={Object.entries(words).map(([value, label]) => ({ value, label }))} />
            <div><Button icon="plus"><Trans>Nodig uit</Trans></Button></div>
          </Form>
        </Section>
      )}
    </Page>
  );
}

function Person({ person: { id, naam, code }, word, state }: { readonly person: CircleMember; readonly word: string; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <li>
      <strong translate="no">{naam}</strong>, {word}
      {code !== undefined && <details><summary><Trans>Toon de code van {naam}</Trans></summary><p translate="no"><strong>{code}</strong></p></details>}
      <details>
        <summary><Trans>{naam} denkt niet meer mee</Trans></summary>
        <Form id={`weg-${id}`} state={state} label={t`${naam} denkt niet meer mee`}>
          <input type="hidden" name="lid" value={id} />
          <p><Trans>De code werkt dan niet meer. Wat {naam} opschreef, blijft staan. Bedenkt u zich? Nodig {naam} dan opnieuw uit.</Trans></p>
          <div><Button kind="secondary"><Trans>Haal {naam} uit de kring</Trans></Button></div>
        </Form>
      </details>
    </li>
  );
}
