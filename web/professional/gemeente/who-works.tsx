import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** Everybody with a role, each role with the way to end it. */
export function WhoWorks({ mandaten, state }: { readonly mandaten: Acts['mandaat.lijst']['output']['items']; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const people = [...Map.groupBy(mandaten, ({ medewerker }) => medewerker)];
  return people.map(([medewerker, rollen]) => (
    <Section key={medewerker} title={rollen[0]?.naam ?? ''} card>
      <ul className="spil-list">
        {rollen.map(({ id, rol, teamnaam, vanaf, naam }) => (
          <li key={id}>
            <p>{rol}{teamnaam !== null && <>, {teamnaam}</>}, <Trans>vanaf <DateText value={vanaf} /></Trans></p>
            <details>
              <summary><Trans>Deze rol laten stoppen</Trans></summary>
              <Form id={`stoppen-${id}`} state={state} label={t`Rol ${rol} van ${naam} laten stoppen`}>
                <input type="hidden" name="id" value={id} />
                <p><Trans>De rol stopt vandaag. Wat diegene deed, blijft te zien.</Trans></p>
                <Button kind="secondary"><Trans>Laat stoppen</Trans></Button>
              </Form>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
