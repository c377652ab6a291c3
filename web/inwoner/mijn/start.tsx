import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/start.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Doors } from '../../shared/ui/doors.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Invitation } from '../ervaring/invitation.tsx';
import { DossierDoors } from './dossier-doors.tsx';
import { Help } from './help.tsx';
import { helpOf } from './help-of.ts';
import { Regisseur } from './regisseur.tsx';
import { Terms } from './terms.tsx';

/** The dossiers in which the inwoner has a part, and how much post is unread. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { items } = await execute('dossier.eigen', {});
  const own = [...new Map(items.map((item) => [item.id, item])).values()];
  const dossiers = await Promise.all(own.map(async ({ id }) => {
    const dossier = await execute('dossier.gegevens', { id });
    return { ...dossier, hulp: await helpOf(execute, id, dossier.peildatum) };
  }));
  const [{ items: post }, { items: messages }, { items: ervaringen }] = await Promise.all([execute('postvak.lijst', {}), execute('berichtenwisseling.lijst', {}), execute('ervaringsvraag.lijst', {})]);
  return {
    dossiers: dossiers.map(({ id, nummer, huishouden, personen, regisseur, eersteAanspreekpunt, hulp, termijnen, toestand, peildatum, leest }) => ({ id, nummer, jongeren: personen.some(({ geboortedatum }) => geboortedatum !== null && geboortedatum > yearsBefore(peildatum, 18)), naam: huishouden.naam, regisseur, eersteAanspreekpunt, hulp, toestand, termijnen, peildatum, leest })),
    unread: post.filter(({ gelezen }) => !gelezen).length, news: messages.filter(({ ongelezen }) => ongelezen).length,
    ervaringen, ontvangen: new URL(request.url).searchParams.has('ontvangen'),
  };
}

/** The same day some years before, as `YYYY-MM-DD`: born later is younger. */
const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

export default function MijnStart({ loaderData: { dossiers, unread, news, ervaringen, ontvangen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { naam } = useShell().actor;
  return (
    <Page title={t`Dag ${naam}`} lead={dossiers.length === 0 ? undefined : t`Hier ziet u wie u helpt, wat er gebeurt en wie uw gegevens zag.`}>
      {ontvangen && <Alert tone="positive" title={t`We hebben uw vraag. U krijgt er een brief over in uw post.`} live />}
      {dossiers.length === 0 && <NothingYet />}
      {dossiers.map((dossier) => (
        <Section key={dossier.id} title={dossiers.length === 1 ? t`Uw dossier` : t`Dossier van ${dossier.naam}`}>
          <Regisseur regisseur={dossier.regisseur} />
          <Help hulp={dossier.hulp} aanspreekpunt={dossier.eersteAanspreekpunt} />
          <Terms terms={dossier.termijnen} today={dossier.peildatum} />
          <DossierDoors dossier={dossier.id} label={t`Uw dossier ${dossier.nummer}`} leest={dossier.leest} young={dossier.jongeren} />
        </Section>
      ))}
      <Invitation vragen={ervaringen} />
      <Section title={t`Ook voor u`}>
        <Doors
          label={t`Ook voor u`}
          doors={[
            { to: '/mijn/post', icon: 'contact', title: unread === 0 ? t`Mijn post` : t`Mijn post (${unread} nieuw)`, text: t`Brieven van de gemeente.` },
            { to: '/mijn/berichten', icon: 'send', title: news === 0 ? t`Mijn berichten` : t`Mijn berichten (${news} nieuw)`, text: t`Schrijf met uw team.` },
            { to: '/mijn/gegevens', icon: 'persoon', title: t`Mijn gegevens`, text: t`Kies of u een e-mail krijgt, of papier.` },
            { to: '/mijn/machtiging', icon: 'mensen', title: t`Ik heb een code`, text: t`Om met iemand mee te kijken.` },
            { to: '/mijn/beginnen', icon: 'hand', title: t`Ik heb een nieuwe vraag` },
            { to: '/mijn/download', icon: 'document', title: t`Alles downloaden`, text: t`Uw gegevens en brieven, om te bewaren.` },
            { to: '/klacht', icon: 'alert', title: t`Ging er iets niet goed?`, text: t`Stuur een klacht. Die komt niet in uw dossier.` },
            { to: '/privacy', icon: 'lock', title: t`Zo gaan we om met uw gegevens` },
          ]}
        />
      </Section>
    </Page>
  );
}

function NothingYet() {
  const { t } = useLingui();
  return (
    <Section title={t`U hebt hier nog geen dossier`} card>
      <p>
        <Trans>Wilt u hulp vragen? Dan halen wij uw naam en adres op. U hoeft niets over te typen.</Trans>
      </p>
      <LinkButton to="/mijn/beginnen" icon="forward">
        <Trans>Vraag om hulp</Trans>
      </LinkButton>
    </Section>
  );
}
