import { useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';

/** After the warning for sensitive words: whoever speaks of the whole wijk may keep the text as it is. */
export function ThinkTwice({ state, fields, form = 'formulier' }: { readonly state: FormState | undefined; readonly fields: readonly string[]; readonly form?: string }) {
  const { t } = useLingui();
  const warned = state?.form === form && fields.some((name) => state.errors.some(({ pad }) => pad === name) && (state.values[name]?.[0] ?? '') !== '');
  if (!warned) return null;
  return <CheckboxGroup name="gelezen" legend={t`Gaat dit over de hele wijk?`} optional options={[{ value: 'ja', label: t`Ja, dit gaat over de wijk en niet over één mens` }]} />;
}
