import { Trans } from '@lingui/react/macro';
import { useShell } from './shell.tsx';

/** Nobody should mistake a demo for their gemeente. */
export function DemoBanner() {
  if (!useShell().demo) return null;
  return (
    <p className="spil-demo">
      <Trans>Dit is een demonstratie. Alle mensen en gegevens zijn verzonnen.</Trans>
    </p>
  );
}
