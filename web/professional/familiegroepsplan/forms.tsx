import { Trans, useLingui } from '@lingui/react/macro';
import type { FamilyPlan } from '../../shared/familiegroepsplan/family-plan.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

interface Props { readonly state: FormState | undefined }

const PlanField = ({ id }: { readonly id: string }) => <input type="hidden" name="plan" value={id} />;

/** The chance, in a letter, with what must be safe. */
export function OfferChance({ state }: Props) {
  const { t } = useLingui();
  return (
    <Section title={t`Bied het aan`}>
      <Form id="aanbieden" state={state} label={t`Bied het aan`}>
        <Conditions />
        <p><Trans>De familie krijgt een brief met uitleg en de dag waarvoor u het plan vraagt.</Trans></p>
        <Button><Trans>Bied de familie aan zelf een plan te maken</Trans></Button>
      </Form>
    </Section>
  );
}

function Conditions() {
  const { t } = useLingui();
  return <TextArea name="voorwaarden" label={t`Wat moet er veilig zijn?`} hint={t`Elke voorwaarde op een eigen regel. Iedereen in de kring leest dit: schrijf alleen wat zij mogen weten.`} rows={4} optional />;
}

/** Conditions may be said while the plan is made; the answer to one that stays, stays. */
export function SayConditions({ plan: { id, inhoud }, state }: Props & { readonly plan: FamilyPlan }) {
  const { t } = useLingui();
  return (
    <Section title={t`Veiligheid`}>
      {inhoud.veiligheid.length > 0 && <ul>{inhoud.veiligheid.map((one) => <li key={one.id}>{one.voorwaarde}{one.hoe === '' ? '' : ` — ${one.hoe}`}</li>)}</ul>}
      <details open={state?.form === 'voorwaarden'}>
        <summary><Trans>Voorwaarden veranderen</Trans></summary>
        <Form id="voorwaarden" state={state} label={t`Voorwaarden veranderen`} defaults={{ voorwaarden: inhoud.veiligheid.map(({ voorwaarde }) => voorwaarde).join('\n') }}>
          <PlanField id={id} />
          <Conditions />
          <Button kind="secondary"><Trans>Bewaar</Trans></Button>
        </Form>
      </details>
    </Section>
  );
}

/** Into the ondersteuningsplan that is being made. */
export function BuildOn({ id, state }: Props & { readonly id: string }) {
  const { t } = useLingui();
  return (
    <Section title={t`Bouw erop verder`}>
      <Form id="overnemen" state={state} label={t`Bouw erop verder`}>
        <PlanField id={id} />
        <p><Trans>Elk doel komt in het ondersteuningsplan: wat het gezin doet als eigen kracht, wat de kring doet als netwerk. Wat u zelf al schreef, blijft staan.</Trans></p>
        <Button><Trans>Neem over in het ondersteuningsplan</Trans></Button>
      </Form>
    </Section>
  );
}

/** Back to the family, with the reason. */
export function Reopen({ id, state }: Props & { readonly id: string }) {
  const { t } = useLingui();
  return (
    <details open={state?.form === 'opnieuw'}>
      <summary><Trans>Laat de familie een nieuwe versie maken</Trans></summary>
      <Form id="opnieuw" state={state} label={t`Laat de familie een nieuwe versie maken`}>
        <PlanField id={id} />
        <TextArea name="reden" label={t`Waarom?`} hint={t`De familie leest dit.`} rows={2} />
        <Button kind="secondary"><Trans>Open het plan weer</Trans></Button>
      </Form>
    </details>
  );
}
