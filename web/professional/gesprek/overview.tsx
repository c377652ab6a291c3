import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/overview.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { AppointmentText } from './appointment-text.tsx';
import './gesprek.css';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const { items } = await execute('gesprek.overzicht', { dossier: params.dossier });
  const [only] = items;
  // One conversation: go there; `alle` shows the list all the same.
  if (only !== undefined && items.length === 1 && only.gesprek !== null && !new URL(request.url).searchParams.has('alle')) throw redirect(`/dossiers/${params.dossier}/gesprek/${only.gesprek}`);
  return {
    items: items.map(({ kan, ...item }) => {
      const planning = kan.find(({ act }) => act === 'gesprek.planning');
      return { ...item, mayPlan: planning?.mag === true, reason: planning?.reden?.[lang] };
    }),
  };
}

/** The meldingen of a household, each with its conversation or the way to plan one. */
export default function Overview({ loaderData: { items }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const base = `/dossiers/${params.dossier}/gesprek`;
  return (
    <Page title={t`Gesprekken`} wide>
      {items.length === 0 && (
        <EmptyState icon="contact" title={t`Er is nog geen melding`}>
          <p>
            <Trans>Een gesprek begint met een melding.</Trans>
          </p>
        </EmptyState>
      )}
      {items.map((item) => (
        <Section key={item.melding} title={item.vraag.length > 80 ? `${item.vraag.slice(0, 80)}…` : item.vraag} card>
          <p className="spil-subtle">
            <Trans>Gemeld op</Trans> <DateText value={item.meldingsdatum} />
          </p>
          {item.afspraak !== null && (
            <p>
              <AppointmentText appointment={item.afspraak} />
            </p>
          )}
          {item.gesprek !== null && <LinkButton to={`${base}/${item.gesprek}`}>{t`Naar het gesprek`}</LinkButton>}
          {item.gesprek === null && item.mayPlan && <LinkButton to={`${base}/afspraak/${item.melding}`}>{t`Gesprek plannen`}</LinkButton>}
          {item.gesprek === null && !item.mayPlan && <p className="spil-subtle">{item.reason}</p>}
          {item.gesprek !== null && item.verslag !== null && <Link to={`${base}/${item.gesprek}/verslag/${item.verslag.id}`}>{t`Naar het verslag`}</Link>}
        </Section>
      ))}
    </Page>
  );
}
