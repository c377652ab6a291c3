import { Trans, useLingui } from '@lingui/react/macro';
import { Done } from '../../shared/ui/confirm.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { MeldingReceipt as Receipt } from './read-melding-receipt.ts';

/** What klantcontact tells the inwoner before hanging up. */
export function MeldingReceipt({ receipt: { dossier, onderzoek, plan } }: { readonly receipt: Receipt }) {
  const { t } = useLingui();
  return (
    <Done
      title={t`De melding is gemaakt`}
      next={[
        { key: 'team', text: <Trans>Het sociaal team wijst een regisseur aan. De inwoner krijgt een brief met de ontvangst.</Trans> },
        { key: 'plan', text: <Trans>Een eigen plan inleveren kan tot en met <DateText value={plan} />.</Trans> },
        { key: 'onderzoek', text: <Trans>Het onderzoek is klaar uiterlijk <DateText value={onderzoek} />.</Trans> },
      ]}
    >
      <p>
        <Trans>Dossiernummer <strong translate="no">{dossier}</strong></Trans>
      </p>
    </Done>
  );
}
