import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/change.ts';
import { getApp } from '../../shared/app-context.ts';
import { dateDefaults } from '../../shared/forms/date-defaults.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Conflict } from '../../shared/ui/conflict.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { ArticleForm } from './article-form.tsx';
import { readArticle } from './read-article.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [{ onderwerpen }, artikel] = await Promise.all([execute('dienst.overzicht', { gemeente: gemeenteOf(params.artikel) }), execute('kennisartikel.gegevens', { id: params.artikel })]);
  return { onderwerpen, artikel };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.artikel, ...readArticle(form) }, async (input) => {
    await getApp(context).execute('kennisartikel.wijziging', input, { ifMatch: form.text('versie'), idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/kennisbank/${params.artikel}?bewaard`);
  });
}

/** A new version; what was told before stays to be read back. */
export default function Change({ loaderData: { onderwerpen, artikel }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { titel, tekst, onderwerp, versie, geldigTot } = artikel;
  return (
    <Page title={t`Artikel veranderen`} state={state} back={{ to: `/werk/kennisbank/${params.artikel}`, label: titel }} lead={t`Dit wordt een nieuwe versie. De oude blijft te lezen bij wat er is verteld.`}>
      {state?.problem?.status === 412 && <Conflict rows={[{ label: t`De vraag`, mine: state.values['titel']?.[0] ?? '', theirs: titel }, { label: t`Het antwoord`, mine: state.values['tekst']?.[0] ?? '', theirs: tekst }]} />}
      <ArticleForm state={state} onderwerpen={onderwerpen} versie={versie} defaults={{ titel, tekst, onderwerp, ...dateDefaults('geldigTot', geldigTot ?? undefined) }} submit={t`Bewaar de nieuwe versie`} />
    </Page>
  );
}
