import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/tell.ts';
import { getApp } from '../../shared/app-context.ts';
import { newKey } from '../../shared/forms/new-key.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { OpeningHours } from '../../shared/ui/opening-hours.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { CheckWorry, type Worry } from './check-worry.tsx';
import { Danger } from './danger.tsx';
import { readWorry } from './read-worry.ts';
import { SentWorry } from './sent.tsx';
import { WorryForm } from './worry-form.tsx';
import './signaal.css';

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten, gekozen: actor.gemeente };
}

const typed = (form: FormReader) => ({ form: form.form, answer: newKey(), values: form.values, errors: [...form.errors], problem: undefined });

/** Posted and never redirected: neither what people write here nor the code they keep is in any address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  if (form.text('stap') === 'wijzig') return { again: typed(form) };
  const input = readWorry(form);
  if (form.errors.length > 0) return showErrors(form);
  const { items: woorden } = await execute('signaal.toetsing', { tekst: [input.waarneming, input.over, input.zelfToelichting].join('\n').slice(0, 20_000) });
  const check: Worry = { values: form.values, woorden };
  if (form.text('stap') !== 'verstuur') return { check, checked: undefined };
  if (woorden.length > 0 && !form.checked('gelezen')) {
    form.refuse('gelezen', msg`Kruis aan dat u het gelezen hebt, of pas de tekst aan.`);
    return { check, checked: typed(form) };
  }
  return submitForm(form, { ...input, gelezen: woorden.length > 0 }, async (worry) => ({ sent: await execute('signaal.indiening', worry, { idempotencyKey: form.idempotencyKey }) }));
}

export default function Tell({ loaderData: { gemeenten, gekozen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  const answer = useActionData<typeof action>();
  if (answer !== undefined && 'sent' in answer) return <Page title={t`We hebben uw signaal`}><SentWorry sent={answer.sent} /></Page>;
  if (answer !== undefined && 'check' in answer) {
    return (
      <Page title={t`Klopt dit?`} state={answer.checked} lead={t`Kijk het nog even na. Daarna verstuurt u het.`}>
        <CheckWorry worry={answer.check} state={answer.checked} gemeenten={gemeenten} />
      </Page>
    );
  }
  const state = answer === undefined ? undefined : 'again' in answer ? answer.again : 'errors' in answer ? answer : undefined;
  return (
    <Page title={t`Ik maak me zorgen om iemand`} state={state} back={{ to: '/' }} lead={t`Goed dat u er iets mee doet. U hoeft niet zeker te weten wat er aan de hand is. Dit kost u twee minuten.`}>
      <Danger />
      <WorryForm state={state} gemeenten={gemeenten} gekozen={gekozen} />
      <p>
        <Trans>
          Liever bellen? Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>. U mag bellen zonder uw naam te noemen.
        </Trans>{' '}
        <OpeningHours times={gemeente.openingstijden} />
      </p>
      <p>
        <Link to="/zorgen-om-iemand/volgen"><Trans>Vertelde u het al? Kijk wat wij ermee deden.</Trans></Link>
      </p>
      <p className="spil-subtle">
        <Trans>Meldt u namens politie, school, huisarts of een andere organisatie? <a href="/ketenpartner">Doe een spoedmelding</a>.</Trans>
      </p>
    </Page>
  );
}
