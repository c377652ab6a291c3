import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/say.ts';
import { getApp } from '../../shared/app-context.ts';
import { Questions } from '../../shared/ervaring/questions.tsx';
import { readAnswers } from '../../shared/ervaring/read-answers.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useSubject } from './subject.ts';
import { Thanks } from './thanks.tsx';

export const loader = ({ context, params }: Route.LoaderArgs) => getApp(context).execute('ervaringsvraag.gegevens', { id: params.ervaringsvraag });

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const id = params.ervaringsvraag;
  if (form.form === 'liever-niet') {
    return submitForm(form, { id }, async (input) => {
      await execute('ervaringsvraag.weigering', input, { idempotencyKey: form.idempotencyKey });
      return redirect(`/mijn/ervaring/${id}`);
    });
  }
  const { vragen } = await execute('ervaringsvraag.gegevens', { id });
  return submitForm(form, { id, ...readAnswers(form, vragen) }, async (input) => {
    await execute('ervaringsvraag.beantwoording', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/ervaring/${id}`);
  });
}

/** Five questions on one page, none of which has to be answered; or that one would rather not. */
export default function SayHowItWent({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const title = useSubject()(loaderData);
  const { toestand, open, tot, vragen, soort } = loaderData;
  if (toestand === 'beantwoord') return <Thanks />;
  if (toestand === 'geweigerd') return <Page title={t`U vult deze vragen niet in`} back={{ to: '/mijn' }}><p><Trans>Dat is goed. Wij vragen het u hierover niet meer.</Trans></p></Page>;
  if (!open) return <Page title={title} back={{ to: '/mijn' }}><EmptyState title={t`U kunt deze vragen nu niet invullen`}><p><Trans>De tijd ervoor is voorbij, of begint nog. Wilt u iets kwijt? Schrijf uw team, of bel ons.</Trans></p></EmptyState></Page>;
  return (
    <Page title={title} state={actionData} back={{ to: '/mijn' }} lead={t`Met uw antwoorden maken wij de hulp beter. Elke vraag mag u overslaan.`}>
      <Section title={t`Niemand weet dat u dit zei`} card>
        <ul className="spil-prose">
          <li><Trans>Uw antwoorden staan niet in uw dossier. Uw naam staat er niet bij.</Trans></li>
          <li>{soort === 'toegang' ? <Trans>Uw team kan ze niet lezen.</Trans> : <Trans>Uw team en wie u helpt kunnen ze niet lezen.</Trans>}</li>
          <li><Trans>Wij tellen ze op bij die van anderen. Van een kleine groep laten wij niets zien.</Trans></li>
          <li><Trans>Wat u zelf schrijft, leest alleen wie bij de gemeente op kwaliteit let.</Trans></li>
        </ul>
      </Section>
      <Form state={actionData} label={t`Vertel hoe het ging`}>
        {soort === 'voorziening' && <p><Trans>Krijgt iemand anders deze hulp? Zeg dan hoe u het ziet.</Trans></p>}
        <Questions vragen={vragen} />
        <p className="spil-subtle"><Trans>Dit kan één keer, tot en met <DateText value={tot} />. Daarna kunt u het niet meer veranderen.</Trans></p>
        <Button icon="send"><Trans>Versturen</Trans></Button>
      </Form>
      <Section title={t`Liever niet?`}>
        <Form id="liever-niet" state={actionData} label={t`Liever niet?`}>
          <p><Trans>Dat mag. Wij vragen het u hierover dan niet meer. Voor uw hulp maakt het niets uit.</Trans></p>
          <Button kind="secondary"><Trans>Liever niet invullen</Trans></Button>
        </Form>
      </Section>
    </Page>
  );
}
