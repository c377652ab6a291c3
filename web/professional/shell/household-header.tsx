import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { MenuAct } from '../../shared/ui/acts-menu.tsx';
import { ActsMenu } from '../../shared/ui/acts-menu.tsx';
import type { Tab } from '../../shared/ui/tabs.tsx';
import { Tabs } from '../../shared/ui/tabs.tsx';

interface Props {
  readonly naam: string;
  readonly regisseur: string | undefined;
  /** Who the inwoner turns to first, where that is an aanbieder. */
  readonly aanspreekpunt: string | undefined;
  /** Niveau van regie, when it is set. */
  readonly niveau: number | undefined;
  /** `TermBadge`s of the terms that run. */
  readonly terms: ReactNode;
  readonly acts: readonly MenuAct[];
  /** Address of the dossier: the tabs lie below it. */
  readonly base: string;
  /** Kinds of data that this colleague may read here: what is closed has no tab. */
  readonly leest: readonly string[];
}

/** The household stays on top of every page of its dossier. */
export function HouseholdHeader({ naam, regisseur, aanspreekpunt, niveau, terms, acts, base, leest }: Props) {
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
            {aanspreekpunt !== undefined && (
              <span>
                <Trans>eerste aanspreekpunt {aanspreekpunt}</Trans>
              </span>
            )}
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
      <Tabs label={t`Onderdelen van het dossier`} tabs={useDossierTabs(base, leest)} />
    </section>
  );
}

function useDossierTabs(base: string, leest: readonly string[]): readonly Tab[] {
  const { t } = useLingui();
  const tabs: readonly (Tab & { readonly needs?: readonly string[] })[] = [
    { to: `${base}/verhaal`, label: t`Verhaal` },
    { to: `${base}/gesprek`, label: t`Gesprek`, deep: true, needs: ['gesprek'] },
    { to: `${base}/plan`, label: t`Plan`, deep: true, needs: ['plan'] },
    { to: `${base}/inzet`, label: t`Inzet`, deep: true, needs: ['besluit'] },
    { to: `${base}/berichten`, label: t`Berichten`, deep: true, needs: ['melding', 'inzet'] },
    { to: `${base}/samen`, label: t`Samen` },
    { to: `${base}/tijdlijn`, label: t`Tijdlijn`, needs: ['tijdlijn'] },
    { to: `${base}/documenten`, label: t`Documenten` },
  ];
  return tabs.filter(({ needs }) => needs === undefined || needs.some((soort) => leest.includes(soort))).map(({ needs: _needs, ...tab }) => tab);
}
