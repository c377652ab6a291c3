import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '../../shared/ui/alert.tsx';

/** First of all: danger does not wait for a form. */
export function Danger() {
  const { t } = useLingui();
  return (
    <Alert tone="warning" title={t`Is er nu gevaar?`}>
      <p>
        <Trans>
          Bel <a href="tel:112">112</a>. Denkt u aan geweld of verwaarlozing thuis? Bel dan Veilig Thuis: <a href="tel:08002000">0800 2000</a>, gratis, dag en nacht.
        </Trans>
      </p>
      <p>
        <a href="/crisis"><Trans>Wie u nu kunt bellen en wat u doet</Trans></a>
      </p>
    </Alert>
  );
}
