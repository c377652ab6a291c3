import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { data, Link, useActionData } from 'react-router';
import type { Route } from './+types/own.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { initiativeTones, useInitiativeWords } from '../../shared/initiatief/initiative-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { CodeField, OwnCodeForm, readOwnCode } from '../own-code.tsx';

// Middleware of the layouts runs for pages with a loader.
export const loader = () => null;

type Found = Acts['initiatief.opvraging']['output'];
/** What the code leads to, and what was wrong with what was sent from there. */
interface View { readonly found: Found; readonly code: string; readonly failed: FormState | undefined }

/** Posted and answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const code = readOwnCode(form);
  const accounts = form.form === 'verantwoorden';
  const [besteed, verslag] = [form.money('besteed'), form.text('verslag')];
  if (accounts && form.text('besteed') === '') form.refuse('besteed', msg`Vul in hoeveel u uitgaf.`);
  if (accounts && verslag === '') form.refuse('verslag', msg`Vertel wat ervan kwam.`);
  const own = { gemeente: actor.gemeente ?? '', code };
  const answer = await submitForm(form, own, async (input): Promise<View> => {
    if (accounts) await execute('initiatief.verantwoording', { ...input, besteed: besteed ?? 0, verslag }, { idempotencyKey: form.idempotencyKey });
    return { found: await execute('initiatief.opvraging', input), code, failed: undefined };
  });
  // Who made a mistake keeps seeing what it is about.
  if ('found' in answer || !accounts || code === '') return answer;
  const view: View = { found: await execute('initiatief.opvraging', own), code, failed: answer.data };
  return data(view, { status: 422 });
}


/** With the code: where it stands, and afterwards what came of it. */
export default function OwnInitiative() {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const found = result !== undefined && 'found' in result ? result : undefined;
  const state = found === undefined ? (result !== undefined && 'errors' in result ? result : undefined) : found.failed;
  return (
    <Page title={t`Mijn initiatief`} state={state} back={{ to: '/initiatieven', label: t`Initiatieven in de wijk` }}>
      {found === undefined ? <OwnCodeForm state={state} hint={t`Twaalf tekens. U kreeg ze toen u uw idee verstuurde.`} /> : <Own found={found.found} code={found.code} state={state} />}
    </Page>
  );
}

function Own({ found: { id, titel, toestand, steun, doenMee, reden, toegekend }, code, state }: { readonly found: Found; readonly code: string; readonly state: FormState | undefined }) {
  const { t, i18n } = useLingui();
  const { states } = useInitiativeWords();
  const why = reden[i18n.locale === 'en' ? 'en' : 'nl'];
  return (
    <Section title={titel} actions={<StatusBadge tone={initiativeTones[toestand]}>{states[toestand]}</StatusBadge>} card>
      <p><Trans>{steun} mensen steunen het. {doenMee} doen mee, met u erbij. De gemeente brengt u met hen in contact.</Trans></p>
      {why !== '' && <p>{why}</p>}
      {toegekend !== null && <p><Trans>U krijgt <MoneyText centen={toegekend} />.</Trans></p>}
      {toestand !== 'opgegeven' && toestand !== 'geweigerd' && <p><Link to={`/initiatieven/${id}`}><Trans>Zo ziet iedereen het</Trans></Link></p>}
      {toestand === 'afgerond' && <Alert tone="positive" title={t`U vertelde wat ervan kwam. Dank u wel!`} live />}
      {toestand === 'betaald' && (
        <Form id="verantwoorden" state={state} label={t`Vertel wat ervan kwam`}>
          <CodeField code={code} />
          <TextArea name="verslag" label={t`Wat is ervan gekomen?`} hint={t`Iedereen kan dit lezen. Noem geen namen.`} rows={5} />
          <TextField name="besteed" kind="money" label={t`Hoeveel gaf u uit?`} hint={t`Wat over is, gaat terug naar de wijk.`} size="short" />
          <Button icon="send"><Trans>Verstuur</Trans></Button>
        </Form>
      )}
    </Section>
  );
}
