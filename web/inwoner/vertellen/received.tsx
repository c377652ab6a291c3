import { Trans, useLingui } from '@lingui/react/macro';
import { data } from 'react-router';
import type { Route } from './+types/received.ts';
import { gemeenteOf } from '../../../src/platform/gemeente-of.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Done } from '../../shared/ui/confirm.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { readReceipt } from './read-receipt.ts';

/** After the form: only a number and days are in the address, nothing of the person. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const receipt = readReceipt(new URL(request.url).searchParams);
  if (receipt === undefined) throw data(null, { status: 404 });
  const { moment: id, ...days } = receipt;
  const gemeente = id === undefined ? undefined : gemeenteOf(id);
  const chosen = id === undefined || gemeente === undefined ? undefined : await getApp(context).execute('spreektijd.aanbod', { gemeente, id });
  return { ...days, moment: chosen?.items[0] };
}

export default function HulpvraagOntvangen({ loaderData: { nummer, reactie, plan, onderzoek, moment } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <Page title={t`We hebben uw vraag`}>
      <Done
        title={t`Uw vraag is verstuurd`}
        next={[
          moment === undefined ? { key: 'reactie', text: <Trans>Wij nemen uiterlijk <strong><DateText value={reactie} weekday /></strong> contact met u op. Samen bekijken we wat u nodig hebt.</Trans> }
            : { key: 'moment', text: <Trans>Wij spreken u op <strong><DateText value={moment.begin} weekday time /></strong>, {moment.vorm === 'telefoon' ? t`aan de telefoon` : moment.plaats}. Samen bekijken we wat u nodig hebt.</Trans> },
          { key: 'plan', text: <Trans>Wilt u zelf opschrijven wat u nodig hebt? Dat heet een persoonlijk plan. U kunt het inleveren tot en met <strong><DateText value={plan} /></strong>. Het mag, het hoeft niet.</Trans> },
          { key: 'onderzoek', text: <Trans>Is er meer nodig? Dan praten we met u over uw situatie. Uiterlijk <strong><DateText value={onderzoek} /></strong> is ons onderzoek klaar.</Trans> },
        ]}
      >
        <p>
          <Trans>Uw nummer is <strong translate="no">{nummer}</strong>. Schrijf het op, dan vinden we uw vraag snel terug.</Trans>
        </p>
      </Done>
      <Section title={t`Iemand die met u meedenkt`} card>
        <p>
          <Trans>U kunt gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Die denkt met u mee, gaat mee naar gesprekken en staat aan uw kant. Vraag ernaar als wij u bellen.</Trans>
        </p>
      </Section>
      <p>
        <Trans>
          Kunt u niet wachten? Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>.
        </Trans>
      </p>
    </Page>
  );
}
