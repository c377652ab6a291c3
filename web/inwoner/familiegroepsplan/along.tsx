import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/along.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { PlanEditor } from '../../shared/familiegroepsplan/plan-editor.tsx';
import { PlanReading } from '../../shared/familiegroepsplan/plan-reading.tsx';
import { readChange } from '../../shared/familiegroepsplan/read-change.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { CodeField, OwnCodeForm, readOwnCode } from '../own-code.tsx';

// Middleware of the layouts runs for pages with a loader.
export const loader = () => null;

/** Posted and answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const own = { gemeente: actor.gemeente ?? '', code: readOwnCode(form) };
  if (form.errors.length > 0) return showErrors(form);
  if (form.form === 'stoppen') return submitForm(form, own, async (input) => {
    await execute('kring.beeindiging', input, options);
    return { left: true } as const;
  });
  if (form.text('verandering') === '') return submitForm(form, own, async (input) => ({ found: await execute('kring.opvraging', input), code: own.code, state: undefined, written: false }));
  const refused = await submitForm(form, { ...own, ...readChange(form) }, async (input) => {
    await execute('kring.wijziging', input, options);
    return undefined;
  });
  // What was wrong is told beside the plan, which is shown all the same to whose code still opens it.
  const found = await execute('kring.opvraging', own).catch(() => undefined);
  return found === undefined ? refused ?? showErrors(form) : { found, code: own.code, state: refused?.data, written: refused === undefined };
}

/** Somebody who was invited reads the plan and writes along; no login, and nothing else of the household. */
export default function Along() {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  if (result !== undefined && 'left' in result) return <Page title={t`Meedenken met een familie`} back={{ to: '/' }}><Alert tone="positive" title={t`U denkt niet meer mee`} live><p><Trans>Uw code werkt niet meer. Wat u opschreef, blijft in het plan staan.</Trans></p></Alert></Page>;
  if (result !== undefined && 'found' in result) return <Written {...result} />;
  const state = result;
  return (
    <Page title={t`Meedenken met een familie`} state={state} back={{ to: '/' }} lead={t`Een familie vroeg u om mee te denken over haar plan. U kreeg daarvoor een code.`}>
      <OwnCodeForm state={state} hint={t`Twaalf tekens. U kreeg ze van de familie.`} />
      <p><Trans>Geen code, of werkt hij niet? Vraag de familie om een nieuwe.</Trans></p>
    </Page>
  );
}

interface Props { readonly found: Acts['kring.opvraging']['output']; readonly code: string; readonly state: FormState | undefined; readonly written: boolean }

function Written({ found, code, state, written }: Props) {
  const { t } = useLingui();
  const { naam } = found;
  return (
    <Page title={t`Meedenken met een familie`} state={state} lead={found.toestand === 'begonnen' ? t`Welkom, ${naam}. U leest het plan en schrijft mee. Wat u opschrijft, kunt u zelf veranderen. De familie kan alles veranderen.` : t`Welkom, ${naam}. Dit is het plan.`}>
      {written && <Alert tone="positive" title={t`Het staat in het plan`} live />}
      {found.toestand === 'begonnen'
        ? <PlanEditor shown={found} reader={found.ik} state={state} hidden={<CodeField code={code} />} />
        : <><Alert tone="info"><p><Trans>De familie leverde het plan in, of maakt het nu niet. U kunt het lezen.</Trans></p></Alert><PlanReading shown={found} reader={found.ik} /></>}
      <Section title={t`Stoppen`}>
        <details>
          <summary><Trans>Ik denk niet meer mee</Trans></summary>
          <Form id="stoppen" state={state} label={t`Ik denk niet meer mee`}>
            <CodeField code={code} />
            <p><Trans>Uw code werkt dan niet meer. Wat u opschreef, blijft staan.</Trans></p>
            <div><Button kind="secondary"><Trans>Ja, ik stop</Trans></Button></div>
          </Form>
        </details>
      </Section>
    </Page>
  );
}
