import { Trans, useLingui } from '@lingui/react/macro';
import { useShell } from '../../shared/shell/shell.tsx';
import { Section } from '../../shared/ui/section.tsx';

interface Props {
  readonly regisseur: { readonly naam: string; readonly telefoon: string | null } | null;
}

/** The one person to call about everything. */
export function Regisseur({ regisseur }: Props) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  const telefoon = regisseur?.telefoon ?? gemeente.telefoon;
  return (
    <Section title={regisseur === null ? t`U krijgt een regisseur` : t`Uw regisseur`} level={3} card>
      {regisseur === null ? (
        <p>
          <Trans>We zoeken wie u het beste kan helpen. Die persoon belt u. Eén persoon blijft uw regisseur.</Trans>
        </p>
      ) : (
        <p>
          <strong translate="no">{regisseur.naam}</strong>. <Trans>Deze persoon helpt u met alles. U hoeft uw verhaal maar één keer te vertellen.</Trans>
        </p>
      )}
      <p>
        <a href={`tel:${telefoon.replaceAll(' ', '')}`}>
          <Trans>Bel {telefoon}</Trans>
        </a>
      </p>
    </Section>
  );
}
