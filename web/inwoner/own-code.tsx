import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../shared/forms/form-state.ts';
import type { FormReader } from '../shared/forms/read-form.ts';
import { Button } from '../shared/ui/button.tsx';
import { Form } from '../shared/ui/form.tsx';
import { TextField } from '../shared/ui/text-field.tsx';

/** The code by which somebody without a login comes back to what is theirs. Posted: it stands in no address. */
export function readOwnCode(form: FormReader): string {
  const code = form.text('code');
  if (code === '') form.refuse('code', msg`Vul uw code in.`);
  return code;
}

/** Asks for the code; `hint` says when it was given. */
export function OwnCodeForm({ state, hint }: { readonly state: FormState | undefined; readonly hint: string }) {
  const { t } = useLingui();
  return (
    <Form id={state?.form ?? 'zoek'} state={state}>
      <TextField name="code" label={t`Uw code`} hint={hint} autoComplete="off" size="middle" />
      <Button><Trans>Laat zien</Trans></Button>
    </Form>
  );
}

/** The code that somebody gets, once, on the page itself. */
export const YourCode = ({ code }: { readonly code: string }) => <p><Trans>Uw code: <strong translate="no">{code}</strong></Trans></p>;

/** Goes along with what is done next. */
export const CodeField = ({ code }: { readonly code: string }) => <input type="hidden" name="code" value={code} />;
