import { Trans, useLingui } from '@lingui/react/macro';
import { data } from 'react-router';
import type { Route } from './+types/received.ts';
import { Done } from '../../shared/ui/confirm.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Only a number and days are in the address, nothing of the person. */
export function loader({ request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const [nummer = '', bellen = '', klaar = ''] = ['nummer', 'bellen', 'klaar'].map((name) => query.get(name) ?? '');
  if (!/^KL-[0-9A-F]{8}$/.test(nummer) || !day.test(bellen) || !day.test(klaar)) throw data(null, { status: 404 });
  return { nummer, bellen, klaar };
}

export default function ComplaintReceived({ loaderData: { nummer, bellen, klaar } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Wij hebben uw klacht`}>
      <Done
        title={t`Uw klacht is verstuurd`}
        next={[
          { key: 'wie', text: <Trans>Iemand die er niet bij was, behandelt uw klacht.</Trans> },
          { key: 'bellen', text: <Trans>Wij bellen of mailen u uiterlijk <strong><DateText value={bellen} weekday /></strong>. Wilt u praten, dan maken we een afspraak.</Trans> },
          { key: 'klaar', text: <Trans>U krijgt onze brief uiterlijk <strong><DateText value={klaar} weekday /></strong>. Het mag vier weken langer duren; dat schrijven wij u dan.</Trans> },
          { key: 'ombudsman', text: <Trans>Bent u daarna niet tevreden? Dan kunt u gratis naar de ombudsman. Hoe dat gaat, staat in onze brief.</Trans> },
        ]}
      >
        <p><Trans>Uw nummer is <strong translate="no">{nummer}</strong>. Schrijf het op.</Trans></p>
      </Done>
      <p><Trans>Een cliëntondersteuner helpt u gratis met uw klacht. Die werkt niet voor de gemeente.</Trans></p>
    </Page>
  );
}
