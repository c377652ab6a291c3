import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/gemeente-kiezen.ts';
import { getApp } from '../shared/app-context.ts';
import { Doors } from '../shared/ui/doors.tsx';
import { Page } from '../shared/ui/page.tsx';

export const loader = ({ context }: Route.LoaderArgs) => ({ gemeenten: getApp(context).gemeenten });

/** One installation serves several gemeenten: the link chooses, and is remembered. */
export default function GemeenteKiezen({ loaderData: { gemeenten } }: Route.ComponentProps) {
  const { t } = useLingui();
  const doors = gemeenten.map(({ code, naam }) => ({ to: `/?gemeente=${code}`, icon: 'gemeente' as const, title: naam }));
  return (
    <Page title={t`Kies uw gemeente`} back={{ to: '/' }}>
      <Doors label={t`Gemeenten`} doors={doors} />
    </Page>
  );
}
