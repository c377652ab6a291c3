import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/register.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { bezwaarUiterlijk } = await getApp(context).execute('bezwaar.mogelijkheid', { beschikking: params.beschikking });
  return { bezwaarUiterlijk };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [ontvangenOp, poststempel, horen] = [form.date('ontvangenOp'), form.date('poststempel'), form.text('horen')];
  const kanaal = form.text('kanaal') === 'balie' ? 'balie' as const : 'post' as const;
  if (ontvangenOp === undefined && form.errors.length === 0) form.refuse('ontvangenOp', msg`Vul in op welke dag het binnenkwam.`);
  if (horen === '') form.refuse('horen', msg`Kies of de inwoner gehoord wil worden.`);
  if (ontvangenOp === undefined) return showErrors(form);
  const input = { beschikking: params.beschikking, kanaal, ontvangenOp, gronden: form.text('gronden'), laatReden: form.text('laatReden'), horen: horen !== 'nee', ...(poststempel === undefined ? {} : { poststempel }) };
  return submitForm(form, input, async (received) => {
    const { id } = await getApp(context).execute('bezwaar.registratie', received, { idempotencyKey: form.idempotencyKey });
    return redirect(`/bezwaren/${id}`);
  });
}

/** An objection that came on paper or at the desk, with the day of receipt and the postmark (Awb 6:9). */
export default function RegisterObjection({ loaderData: { bezwaarUiterlijk }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Bezwaar op papier invoeren`} state={actionData} back={{ to: `/beschikkingen/${params.beschikking}` }} lead={<Trans>De laatste dag is <DateText value={bezwaarUiterlijk} />. Ook wat later kwam, voert u in. De inwoner krijgt meteen een ontvangstbevestiging.</Trans>}>
      <Form state={actionData} defaults={{ kanaal: 'post' }}>
        <RadioGroup name="kanaal" legend={t`Hoe kwam het binnen?`} options={[{ value: 'post', label: t`Per post` }, { value: 'balie', label: t`Aan de balie` }]} />
        <DateField name="ontvangenOp" legend={t`Op welke dag kwam het binnen?`} />
        <DateField name="poststempel" legend={t`Poststempel`} hint={t`Op tijd gepost en binnen een week na de laatste dag ontvangen, is op tijd (art. 6:9 lid 2 Awb).`} optional />
        <TextArea name="gronden" rows={6} optional label={t`Waarom niet eens`} hint={t`In de woorden van de inwoner. Leeg: de inwoner krijgt tijd om dit te schrijven (art. 6:6 Awb).`} />
        <TextArea name="laatReden" rows={2} optional label={t`Waarom te laat`} />
        <RadioGroup name="horen" legend={t`Wil de inwoner gehoord worden?`} options={[{ value: 'ja', label: t`Ja, of nog niet gezegd` }, { value: 'nee', label: t`Nee` }]} />
        <div><Button><Trans>Bezwaar invoeren</Trans></Button></div>
      </Form>
    </Page>
  );
}
