import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import type { Route } from './+types/layout.ts';
import { getApp } from '../../shared/app-context.ts';
import { TermBadge } from '../../shared/ui/term-badge.tsx';
import { HouseholdHeader } from '../shell/household-header.tsx';
import { ClosedDossier } from './closed-dossier.tsx';
import { daysLeft } from './days-left.ts';
import { useTermNames } from './term-names.ts';

/** What stands on top of every page of a dossier. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const { huishouden, regisseur, niveau, termijnen, kan } = await execute('dossier.gegevens', { id: params.dossier });
  return {
    naam: huishouden.naam, regisseur: regisseur?.naam, niveau,
    acts: kan.map(({ act, label, mag, reden }) => ({ name: act, label: label[lang], mag, reason: reden?.[lang] })),
    terms: termijnen.flatMap(({ onderwerp, regel, einddatum, toestand, uitleg }) => (einddatum === null ? [] : [{ key: `${onderwerp}-${regel}`, regel, einddatum, days: daysLeft(einddatum), suspended: toestand === 'opgeschort', uitleg }])),
  };
}

export default function DossierLayout({ loaderData: { naam, regisseur, niveau, terms, acts }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const names = useTermNames();
  const reasons = acts.flatMap(({ name, label, mag, reason }) => (mag ? [] : [{ name, label, reason: reason ?? t`Dit kan nu niet.` }]));
  return (
    <>
      <HouseholdHeader
        naam={naam}
        regisseur={regisseur}
        niveau={niveau}
        base={`/dossiers/${params.dossier}`}
        acts={reasons}
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
