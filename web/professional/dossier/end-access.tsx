import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import type { Option } from '../../shared/ui/select.tsx';
import { Select } from '../../shared/ui/select.tsx';

/** What was given can be taken back at once. */
export function EndAccess({ state, holders }: { readonly state: FormState | undefined; readonly holders: readonly Option[] }) {
  const { t } = useLingui();
  return (
    <Form id="stoppen" label={t`Toegang beëindigen`} state={state}>
      <Select name="houder" label={t`Wiens toegang stopt?`} options={holders} />
      <Button kind="secondary">
        <Trans>Beëindig toegang</Trans>
      </Button>
    </Form>
  );
}
