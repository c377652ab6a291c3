import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/preview.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Letter } from '../../shared/ui/letter.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const [view, letters] = [await execute('beschikking.gegevens', { id: params.beschikking }), await execute('beschikking.brieven', { id: params.beschikking })];
  return { letters: letters.brieven, sent: letters.bekendgemaakt, open: view.toestand === 'te-toetsen', versie: view.versie, missing: view.gebreken.map((g) => ({ pad: g.pad, text: g.uitleg[lang] })) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.beschikking }, async (input) => {
    await getApp(context).execute('beschikking.vaststelling', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/beschikkingen/${params.beschikking}`);
  });
}

/** The letters as each addressee will read them, and the one button that takes the decision. */
export default function Preview({ loaderData: { letters, sent, open, versie, missing }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const base = `/beschikkingen/${params.beschikking}`;
  return (
    <Page title={sent ? t`De brief` : t`Zo leest de inwoner het`} state={actionData} back={{ to: base, label: t`Terug naar de toetsing` }}>
      {missing.length > 0 && (
        <Alert tone="warning" title={t`Dit moet nog voordat u kunt besluiten`}>
          <ul>{missing.map(({ pad, text }) => <li key={pad}>{text}</li>)}</ul>
        </Alert>
      )}
      {letters.map((letter) => (
        <Section key={letter.persoon} title={letter.titel} card>
          <p className="spil-subtle" translate="no">{letter.aan.join(', ')}</p>
          <Letter lang={letter.taal} parts={letter.blokken} />
          {letter.document !== null && <LinkButton kind="secondary" document to={`/documenten/${letter.document}`}><Trans>Brief als PDF</Trans></LinkButton>}
        </Section>
      ))}
      {open && missing.length === 0 && (
        <Form state={actionData}>
          <input type="hidden" name="versie" value={versie} />
          <p><Trans>Na dit besluit kunt u niets meer veranderen. De brief gaat meteen naar de inwoner.</Trans></p>
          <ButtonGroup>
            <Button icon="send"><Trans>Besluit nemen en versturen</Trans></Button>
            <Link to={base}><Trans>Niet doen</Trans></Link>
          </ButtonGroup>
        </Form>
      )}
    </Page>
  );
}
