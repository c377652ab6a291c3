import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/kit.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { redirect } from 'react-router';
import { submitForm } from '../shared/forms/submit-form.ts';
import { ThemeLinks } from '../shared/shell/theme-links.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Doors } from '../shared/ui/doors.tsx';
import { ButtonExamples } from './examples/buttons.tsx';
import { FormExample } from './examples/form.tsx';
import { checkExample } from './examples/check-example.ts';
import { NoticeExamples } from './examples/notices.tsx';
import { ListExamples } from './examples/lists.tsx';

export function loader({ request }: Route.LoaderArgs) {
  return { theme: new URL(request.url).searchParams.get('thema') ?? undefined };
}

/** Refuses or accepts like a real form; nothing is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, checkExample(form), () => Promise.resolve(redirect('/stijl?gelukt=1')));
}

/** Every part of the kit in its states; `?thema=duin-theme` shows it in another look. */
export default function Kit({ loaderData: { theme } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const page = (
    <Page title={t`Stijlgids`} state={state} lead={t`Alle onderdelen van de schermen, in al hun toestanden.`}>
      <Doors
        label={t`Voorbeelden`}
        doors={[
          { to: '/stijl/plan', icon: 'hand', title: t`Plan van een inwoner` },
          { to: '/stijl/nakijken', icon: 'check', title: t`Antwoorden nakijken` },
          { to: '/stijl/dossier/verhaal', icon: 'document', title: t`Dossier` },
          { to: '/stijl/lijst', icon: 'clock', title: t`Werklijst` },
          { to: '/stijl/gesprek', icon: 'contact', title: t`Gesprek` },
          { to: '/stijl/cijfers', icon: 'gemeente', title: t`Cijfers` },
          { to: '/stijl?thema=duin-theme', icon: 'buurt', title: t`Een andere gemeente` },
          { to: '/stijl/naast-elkaar', icon: 'buurt', title: t`Twee gemeenten naast elkaar` },
        ]}
      />
      <ButtonExamples />
      <FormExample state={state} />
      <NoticeExamples />
      <ListExamples />
      <p>
        <Trans>Dit is het einde van de gids.</Trans>
      </p>
    </Page>
  );
  if (theme === undefined) return page;
  return (
    <>
      <ThemeLinks theme={theme} weergave="licht" />
      <div className={`${theme} spil-surface`}>{page}</div>
    </>
  );
}
