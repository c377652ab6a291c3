import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';

interface Work {
  readonly id: string;
  readonly soort: string;
  readonly titel: string;
}

/** Work that no act of its own ends: whoever did it says so. */
const byHand = new Set(['plan.reactie', 'dossiertoegang.nood', 'toewijzing.volgen', 'toewijzing.overdragen', 'berichtenwisseling.beantwoording']);

/** The button behind such work. */
export function FinishTask({ taak }: { readonly taak: Work }) {
  const { t } = useLingui();
  if (!byHand.has(taak.soort)) return null;
  return (
    <Form id={taak.id} label={t`Klaar: ${taak.titel}`}>
      <input type="hidden" name="taak" value={taak.id} />
      <Button kind="subtle" icon="check"><Trans>Klaar</Trans></Button>
    </Form>
  );
}
