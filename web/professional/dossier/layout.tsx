import { Outlet } from 'react-router';
import type { Route } from './+types/layout.ts';
import { getApp } from '../../shared/app-context.ts';
import type { MenuAct } from '../../shared/ui/acts-menu.tsx';
import { TermBadge } from '../../shared/ui/term-badge.tsx';
import { meldingPages } from '../melding/melding-pages.ts';
import { HouseholdHeader } from '../shell/household-header.tsx';
import { ClosedDossier } from './closed-dossier.tsx';
import { daysLeft } from './days-left.ts';
import { useTermNames } from './term-names.ts';

/** Pages where the acts on a dossier are done. */
const pages: Readonly<Record<string, string>> = { 'dossier.regisseurswijziging': 'regisseur' };

/** What stands on top of every page of a dossier. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang, actor } = getApp(context);
  const { huishouden, regisseur, eersteAanspreekpunt, niveau, termijnen, leest, kan } = await execute('dossier.gegevens', { id: params.dossier });
  const own = kan.map(({ act, label, mag, reden }): MenuAct => ({ name: act, label: label[lang], ...(mag && pages[act] !== undefined ? { to: `/dossiers/${params.dossier}/${pages[act]}` } : { reason: reden?.[lang] ?? '' }) }));
  const melding = leest.includes('melding') ? (await execute('melding.dossier', { dossier: params.dossier })).items[0] : undefined;
  const onMelding = melding === undefined ? [] : meldingPages(await execute('melding.gegevens', { id: melding.id }), params.dossier, actor.rollen, lang);
  return {
    naam: huishouden.naam, regisseur: regisseur?.naam, niveau, leest, acts: [...onMelding, ...own],
    // Regisseur and team are named already: only an aanbieder is news.
    aanspreekpunt: eersteAanspreekpunt.wie === 'aanbieder' ? eersteAanspreekpunt.naam : undefined,
    terms: termijnen.flatMap(({ onderwerp, regel, einddatum, toestand, uitleg }) => (einddatum === null ? [] : [{ key: `${onderwerp}-${regel}`, regel, einddatum, days: daysLeft(einddatum), suspended: toestand === 'opgeschort', uitleg }])),
  };
}

export default function DossierLayout({ loaderData: { naam, regisseur, aanspreekpunt, niveau, leest, terms, acts }, params }: Route.ComponentProps) {
  const names = useTermNames();
  return (
    <>
      <HouseholdHeader
        naam={naam}
        regisseur={regisseur}
        aanspreekpunt={aanspreekpunt}
        niveau={niveau}
        base={`/dossiers/${params.dossier}`}
        leest={leest}
        acts={acts}
        terms={terms.map(({ key, regel, einddatum, days, suspended, uitleg }) => (
          <TermBadge key={key} name={names[regel] ?? regel} lastDay={einddatum} daysLeft={days} suspended={suspended} steps={uitleg.map((step) => ({ text: step.reden, artikel: step.artikel }))} />
        ))}
      />
      <Outlet />
    </>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ClosedDossier error={error} />;
}
