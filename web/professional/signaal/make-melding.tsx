import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/make-melding.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

const kanalen = ['huisbezoek', 'telefoon', 'balie', 'ketenpartner', 'huisarts', 'school'] as const;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [signaal, persoon] = await Promise.all([execute('signaal.gegevens', { id: params.signaal }), execute('persoon.gegevens', { id: params.persoon })]);
  return { signaal, persoon };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const kanaal = kanalen.find((one) => one === form.text('kanaal'));
  if (form.text('vraag') === '') form.refuse('vraag', msg`Schrijf op wat er nodig is, zo veel mogelijk in de woorden van de inwoner.`);
  if (kanaal === undefined) form.refuse('kanaal', msg`Kies hoe u de inwoner sprak.`);
  return submitForm(form, { persoon: params.persoon, signaal: params.signaal, kanaal: kanaal ?? 'telefoon', vraag: form.text('vraag') }, async (input) => {
    await getApp(context).execute('melding.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${params.signaal}?bewaard`);
  });
}

/** A worry becomes a melding: from today the onderzoek has its six weeks, and the inwoner hears of it in writing. */
export default function MakeMelding({ loaderData: { signaal, persoon } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const names = { huisbezoek: t`bij de inwoner thuis`, telefoon: t`telefoon`, balie: t`balie`, ketenpartner: t`via een ketenpartner`, huisarts: t`via de huisarts`, school: t`via school` };
  return (
    <Page title={t`Melding uit signaal`} state={state} back={{ to: `/signalen/${signaal.id}`, label: t`Signaal` }}>
      <blockquote className="spil-quote">{signaal.waarneming}</blockquote>
      <DataList
        items={[
          { label: t`Naam`, value: persoon.naam },
          { label: t`Geboren`, value: persoon.geboortedatum === null ? t`onbekend` : <DateText value={persoon.geboortedatum} /> },
          { label: t`Adres`, value: persoon.geheimhouding ? t`geheim` : `${persoon.adres} ${persoon.postcode} ${persoon.plaats}` },
        ]}
      />
      <Alert tone="info" title={t`De inwoner krijgt een brief`}>
        <p><Trans>Praat dus eerst met de inwoner, als dat veilig kan. Wie het signaal gaf, staat er niet in.</Trans></p>
      </Alert>
      <Form state={state}>
        <TextArea name="vraag" label={t`Wat is er nodig?`} hint={t`De inwoner leest dit. Schrijf niet over wie het signaal gaf.`} />
        <RadioGroup name="kanaal" legend={t`Hoe sprak u de inwoner?`} options={kanalen.map((value) => ({ value, label: names[value] }))} />
        <Button><Trans>Maak de melding</Trans></Button>
      </Form>
    </Page>
  );
}
