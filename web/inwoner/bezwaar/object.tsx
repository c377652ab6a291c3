import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/object.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Steps } from '../../shared/ui/steps.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { CheckObjection } from './check-objection.tsx';
import { ObjectionHelp } from './help.tsx';
import { readObjection } from './read-objection.ts';
import { WhyDay } from './why-day.tsx';

export const loader = ({ context, params }: Route.LoaderArgs) => getApp(context).execute('bezwaar.mogelijkheid', { beschikking: params.besluit });

/** First the answers, then once more to read, then sent. Nothing typed is ever in an address. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const answers = readObjection(form);
  if (form.errors.length > 0) return showErrors(form);
  if (form.form !== 'nakijken') return { nakijken: answers };
  if (form.text('doen') === 'veranderen') return { begonnen: answers };
  const { gronden, laatReden, horen } = answers;
  const input = { beschikking: params.besluit, horen: horen === 'ja', ...(gronden === '' ? {} : { gronden }), ...(laatReden === '' ? {} : { laatReden }) };
  return submitForm(form, input, async (sent) => {
    const { id } = await getApp(context).execute('bezwaar.indiening', sent, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/bezwaren/${id}?ontvangen`);
  });
}

/** To object against a decision: why, in own words, now or later. */
export default function ObjectTo({ loaderData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  const back = { to: `/mijn/besluiten/${params.besluit}`, label: t`Terug naar het besluit` };
  const steps = [t`uw bezwaar`, t`nakijken`];
  const state = answer !== undefined && 'errors' in answer ? answer : undefined;
  const checking = answer !== undefined && 'nakijken' in answer ? answer.nakijken : state?.form === 'nakijken' ? valuesOf(state.values) : undefined;
  if (loaderData.lopend !== null) return <Running id={loaderData.lopend} back={back} />;
  if (checking !== undefined) {
    return (
      <Page title={t`Kijk uw bezwaar na`} state={state} back={back} above={<Steps current={2} titles={steps} />}>
        <CheckObjection answers={checking} tijdig={loaderData.tijdig} grondenUiterlijk={loaderData.grondenUiterlijk} state={state} />
      </Page>
    );
  }
  const begun = answer !== undefined && 'begonnen' in answer ? answer.begonnen : undefined;
  return (
    <Page title={t`Bezwaar maken`} state={state} back={back} above={<Steps current={1} titles={steps} />} lead={t`Bent u het niet eens met het besluit? Dan kijkt iemand anders er opnieuw naar. Dat kost niets.`}>
      <Until {...loaderData} />
      <Form id="bezwaar" state={state} defaults={{ ...begun }} key={begun === undefined ? 'nieuw' : 'begonnen'}>
        <TextArea name="gronden" rows={8} optional label={t`Waarom bent u het niet eens met het besluit?`} hint={t`Schrijf het op zoals u het zelf zou zeggen. U mag dit ook later doen: dan schrijven wij u tot welke dag dat kan.`} />
        {!loaderData.tijdig && <TextArea name="laatReden" rows={3} optional label={t`Waarom stuurt u uw bezwaar nu pas?`} hint={t`Bijvoorbeeld: u was ziek, of u kreeg de brief niet.`} />}
        <RadioGroup
          name="horen" legend={t`Wilt u ons uw verhaal vertellen?`} hint={t`Dat heet een hoorzitting. Het kan bij ons, bij u thuis of aan de telefoon. U mag iemand meenemen.`}
          options={[{ value: 'ja', label: t`Ja, dat wil ik` }, { value: 'nee', label: t`Nee, dat hoeft niet` }]}
        />
        <Button icon="forward"><Trans>Verder</Trans></Button>
      </Form>
      <ObjectionHelp />
    </Page>
  );
}

const valuesOf = (values: Readonly<Record<string, readonly string[]>>) => ({ gronden: values['gronden']?.[0] ?? '', laatReden: values['laatReden']?.[0] ?? '', horen: values['horen']?.[0] ?? '' });

/** Until when it can be done, and by when there is a decision. */
function Until({ tijdig, bezwaarUiterlijk, beslissenUiterlijk, naVerdaging, uitleg }: Route.ComponentProps['loaderData']) {
  const { t } = useLingui();
  return (
    <Alert tone={tijdig ? 'info' : 'warning'} title={tijdig ? t`U bent op tijd` : t`De laatste dag is voorbij`}>
      <p>
        {tijdig ? <Trans>U kunt bezwaar maken tot en met <strong><DateText value={bezwaarUiterlijk} /></strong>.</Trans>
          : <Trans>De laatste dag was <strong><DateText value={bezwaarUiterlijk} /></strong>. U kunt uw bezwaar toch sturen. Schrijf erbij waarom het later werd. Wij kijken of daar een goede reden voor is.</Trans>}
      </p>
      {beslissenUiterlijk !== null && naVerdaging !== null && (
        <>
          <p><Trans>Wij beslissen uiterlijk <strong><DateText value={beslissenUiterlijk} /></strong>. Hebben wij meer tijd nodig? Dan wordt het uiterlijk <DateText value={naVerdaging} />. U krijgt dan een brief.</Trans></p>
          <WhyDay steps={uitleg} />
        </>
      )}
    </Alert>
  );
}

function Running({ id, back }: { readonly id: string; readonly back: { readonly to: string; readonly label: string } }) {
  const { t } = useLingui();
  return (
    <Page title={t`U heeft al bezwaar gemaakt`} back={back} lead={t`Er loopt al een bezwaar tegen dit besluit. U kunt daar nog iets aan toevoegen.`}>
      <div><LinkButton to={`/mijn/bezwaren/${id}`} icon="forward"><Trans>Naar uw bezwaar</Trans></LinkButton></div>
    </Page>
  );
}
