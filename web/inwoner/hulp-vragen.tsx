import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/hulp-vragen.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { showErrors } from '../shared/forms/submit-form.ts';
import { useShell } from '../shared/shell/shell.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { Button } from '../shared/ui/button.tsx';
import { Form } from '../shared/ui/form.tsx';
import { OpeningHours } from '../shared/ui/opening-hours.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';

/** Posted, not asked by address: what people write here may be private. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const vraag = form.text('vraag');
  if (vraag === '') {
    form.refuse('vraag', msg`Schrijf op waar u hulp bij zoekt. Een paar woorden is genoeg.`);
    return showErrors(form);
  }
  return { vraag };
}

export default function HulpVragen() {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  if (answer !== undefined && 'vraag' in answer) return <Next vraag={answer.vraag} />;
  return (
    <Page title={t`Waar zoekt u hulp bij?`} state={answer} back={{ to: '/' }} lead={t`Schrijf het op zoals u het zelf zou zeggen.`}>
      <Form state={answer}>
        <TextArea name="vraag" label={t`Uw vraag`} hint={t`Vertel wat er aan de hand is. U hoeft nog geen namen of nummers te geven.`} />
        <Button icon="send">
          <Trans>Verder</Trans>
        </Button>
      </Form>
    </Page>
  );
}

function Next({ vraag }: { readonly vraag: string }) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <Page title={t`Praat met ons over uw vraag`} back={{ to: '/hulp-vragen', label: t`Vraag veranderen` }}>
      <blockquote className="spil-quote">{vraag}</blockquote>
      <Alert title={t`Uw vraag is nog niet verstuurd`}>
        <p>
          <Trans>U kunt ons nu bellen. Lees uw vraag voor of vertel het in uw eigen woorden. Samen bekijken we wat u kan helpen.</Trans>
        </p>
      </Alert>
      <Section title={t`Zo bereikt u ons`} card>
        <p className="spil-lead">
          <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>
        </p>
        <p>
          <OpeningHours times={gemeente.openingstijden} />
        </p>
      </Section>
    </Page>
  );
}
