import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/own.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { exemptionTones, useExemptionWords } from '../../shared/initiatief/exemption-words.ts';
import { OwnCodeForm, readOwnCode } from '../own-code.tsx';

// Middleware of the layouts runs for pages with a loader.
export const loader = () => null;

/** Posted and answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  return submitForm(form, { gemeente: actor.gemeente ?? '', code: readOwnCode(form) }, async (own) => ({ found: await execute('ontheffing.opvraging', own) }));
}

/** With the code: what the gemeente decided, and why. */
export default function OwnExemption() {
  const { t } = useLingui();
  const states = useExemptionWords();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const found = result !== undefined && 'found' in result ? result.found : undefined;
  return (
    <Page title={t`Mijn vraag over een regel`} state={state} back={{ to: '/regels-in-de-weg', label: t`Zit een regel in de weg?` }}>
      {found === undefined ? <OwnCodeForm state={state} hint={t`Twaalf tekens. U kreeg ze toen u uw vraag verstuurde.`} /> : (
        <Section title={found.regel} actions={<StatusBadge tone={exemptionTones[found.toestand]}>{states[found.toestand]}</StatusBadge>} card>
          {found.toestand === 'gevraagd' && <p><Trans>De gemeente kijkt er nog naar. U hoort het binnen acht weken na <DateText value={found.gevraagdOp} />.</Trans></p>}
          {found.motivering !== '' && <p><Trans>De gemeente zegt: {found.motivering}</Trans></p>}
          {found.geldigTot !== null && <p><Trans>Geldt tot en met <DateText value={found.geldigTot} />.</Trans></p>}
          {found.toestand === 'geweigerd' && <p><Trans>Bent u het er niet mee eens? Bel ons. Wij kijken dan samen opnieuw.</Trans></p>}
        </Section>
      )}
    </Page>
  );
}
