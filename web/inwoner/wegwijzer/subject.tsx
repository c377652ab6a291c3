import { Trans, useLingui } from '@lingui/react/macro';
import { data, Link } from 'react-router';
import type { Route } from './+types/subject.ts';
import { getApp } from '../../shared/app-context.ts';
import { FilterScope } from '../../shared/sociale-kaart/filter-scope.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { Talk } from './talk.tsx';
import { Way } from './way.tsx';

/** An address of a subject, to send on or to put on another site: it says nothing of who asked. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const { onderwerpen, wijken } = await execute('dienst.overzicht', { gemeente });
  const found = onderwerpen.find(({ code }) => code === params.onderwerp);
  if (found === undefined) throw data(null, { status: 404 });
  const asked = new URL(request.url).searchParams.get('wijk') ?? '';
  const wijk = wijken.some(({ code }) => code === asked) ? asked : '';
  return { ...(await execute('wegwijzer.gegevens', { gemeente, onderwerp: found.code, ...(wijk === '' ? {} : { wijk }) })), wijken: wijken.map(({ code, naam }) => ({ value: code, label: naam })), wijk };
}

export default function Subject({ loaderData: { code, naam, weg, wijken, wijk } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const title = naam[i18n.locale === 'en' ? 'en' : 'nl'];
  return (
    <Page title={title} back={{ to: '/wegwijzer' }}>
      {wijken.length > 1 && (
        <QueryForm label={t`Kies uw wijk`}>
          <FilterScope search={{ wijk }}>
            <div className="ww-choose">
              <Select name="wijk" label={t`In welke wijk woont u?`} options={wijken} optional />
              <Button kind="secondary"><Trans>Laat zien</Trans></Button>
            </div>
          </FilterScope>
        </QueryForm>
      )}
      <Way weg={weg} onderwerp={code} wijk={wijk} />
      <Talk vraag={title} />
      <p><Link to="/wegwijzer"><Trans>Stel een andere vraag</Trans></Link></p>
    </Page>
  );
}
