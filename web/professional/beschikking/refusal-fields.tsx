import { Trans, useLingui } from '@lingui/react/macro';
import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import type { View } from './view.ts';

/** Without a plan that both signed: only a refusal, with its grounds. */
export function RefusalFields({ grounds, lang }: { readonly grounds: View['afwijzingsgronden']; readonly lang: ScreenLang }) {
  const { t } = useLingui();
  return (
    <>
      <Alert title={t`Er is geen plan dat beiden ondertekenden`}>
        <p><Trans>Toekennen kan nu niet. Wijs af met de grond en uw toelichting, of stuur terug om alsnog een plan te maken.</Trans></p>
      </Alert>
      <CheckboxGroup name="gronden" legend={t`Op welke grond wijst u af?`} options={grounds.map(({ code, naam, artikel }) => ({ value: code, label: naam[lang], hint: artikel }))} />
    </>
  );
}
