import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/write.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { ArticleForm } from './article-form.tsx';
import { readArticle } from './read-article.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return { onderwerpen: (await execute('dienst.overzicht', { gemeente: actor.gemeente ?? '' })).onderwerpen };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { execute, actor } = getApp(context);
  const form = await readForm(request, context);
  return submitForm(form, { gemeente: actor.gemeente ?? '', ...readArticle(form) }, async (input) => {
    const { id } = await execute('kennisartikel.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/kennisbank/${id}?bewaard`);
  });
}

const nothing = {};

export default function Write({ loaderData: { onderwerpen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Nieuw artikel`} state={state} back={{ to: '/werk/kennisbank', label: t`Kennisbank` }}>
      <ArticleForm state={state} onderwerpen={onderwerpen} defaults={nothing} submit={t`Bewaar het artikel`} />
    </Page>
  );
}
