import { useLingui } from '@lingui/react/macro';

export const stappen = ['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen'] as const;
export const kindchecks = ['geen-kinderen', 'veilig', 'zorgen', 'onbekend'] as const;
export const vragen = ['vermoeden', 'onveilig', 'zelf-helpen', 'meewerken', 'resultaat'] as const;

type Names<T extends string> = Readonly<Record<T, string>>;

/** Steps, questions and outcomes of the meldcode, in words. */
export function useMeldcodeWords(): {
  readonly stappen: Names<(typeof stappen)[number]>;
  readonly kindchecks: Names<(typeof kindchecks)[number]>;
  readonly vragen: Names<(typeof vragen)[number]>;
  readonly uitkomsten: Names<'sluiten' | 'melden' | 'hulp'>;
} {
  const { t } = useLingui();
  return {
    stappen: { signalen: t`Stap 1: signalen in kaart`, overleg: t`Stap 2: overleg met een collega of Veilig Thuis`, gesprek: t`Stap 3: gesprek met wie het gaat`, wegen: t`Stap 4: wegen`, beslissen: t`Stap 5: beslissen` },
    kindchecks: { 'geen-kinderen': t`er zijn geen kinderen die van diegene afhangen`, veilig: t`er zijn kinderen, en zij zijn veilig`, zorgen: t`er zijn kinderen, en er zijn zorgen`, onbekend: t`nog niet bekend` },
    vragen: {
      vermoeden: t`Is er na stap 1 tot 4 een vermoeden van geweld of mishandeling?`, onveilig: t`Is er acute of structurele onveiligheid?`, 'zelf-helpen': t`Kunt u zelf hulp bieden of regelen die werkt?`,
      meewerken: t`Nemen de betrokkenen de hulp aan, en zetten zij zich in?`, resultaat: t`Leidt de hulp op tijd tot wat nodig is voor veiligheid en herstel?`,
    },
    uitkomsten: { sluiten: t`Afsluiten en vastleggen`, melden: t`Melden bij Veilig Thuis`, hulp: t`Hulp gaat door; volgen en daarna afsluiten` },
  };
}
