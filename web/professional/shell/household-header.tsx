import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { MenuAct } from '../../shared/ui/acts-menu.tsx';
import { ActsMenu } from '../../shared/ui/acts-menu.tsx';
import type { Tab } from '../../shared/ui/tabs.tsx';
import { Tabs } from '../../shared/ui/tabs.tsx';

interface Props {
  readonly naam: string;
  readonly regisseur: string | undefined;
  /** Niveau van regie, when it is set. */
  readonly niveau: number | undefined;
  /** `TermBadge`s of the terms that run. */
  readonly terms: ReactNode;
  readonly acts: readonly MenuAct[];
  /** Address of the dossier: the tabs lie below it. */
  readonly base: string;
}

/** The household stays on top of every page of its dossier. */
export function HouseholdHeader({ naam, regisseur, niveau, terms, acts, base }: Props) {
  const { t } = useLingui();
  return (
    <section className="spil-household" aria-label={t`Huishouden`}>
      <div className="spil-household__top">
        <div className="spil-household__who">
          <p className="spil-household__name">
            <span className="spil-household__kind">
              <Trans>Huishouden</Trans>
            </span>{' '}
            <strong translate="no">{naam}</strong>
          </p>
          <p className="spil-household__facts">
            <span>{regisseur === undefined ? <Trans>nog geen regisseur</Trans> : <Trans>regisseur {regisseur}</Trans>}</span>
            {niveau !== undefined && (
              <span>
                <Trans>niveau {niveau}</Trans>
              </span>
            )}
          </p>
          <div className="spil-household__terms">{terms}</div>
        </div>
        {acts.length > 0 && <ActsMenu acts={acts} />}
      </div>
      <Tabs label={t`Onderdelen van het dossier`} tabs={useDossierTabs(base)} />
    </section>
  );
}

function useDossierTabs(base: string): readonly Tab[] {
  const { t } = useLingui();
  return [
    { to: `${base}/verhaal`, label: t`Verhaal` },
    { to: `${base}/gesprek`, label: t`Gesprek`, deep: true },
    { to: `${base}/plan`, label: t`Plan` },
    { to: `${base}/inzet`, label: t`Inzet` },
    { to: `${base}/samen`, label: t`Samen` },
    { to: `${base}/tijdlijn`, label: t`Tijdlijn` },
    { to: `${base}/documenten`, label: t`Documenten` },
  ];
}
