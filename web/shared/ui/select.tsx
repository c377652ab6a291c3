import { useLingui } from '@lingui/react/macro';
import { useField } from '../forms/form-state.ts';
import type { FieldProps } from './field-frame.tsx';
import { FieldFrame } from './field-frame.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** One more line below it, for radio buttons and checkboxes. */
  readonly hint?: string;
}

/** One of a long list; up to six answers read better as a `RadioGroup`. */
export function Select({ name, options, optional = false, ...frame }: FieldProps & { readonly options: readonly Option[] }) {
  const { t } = useLingui();
  const field = useField(name);
  return (
    <FieldFrame field={field} optional={optional} {...frame}>
      <select
        className="utrecht-select utrecht-select--html-select"
        id={field.id}
        name={name}
        defaultValue={field.values[0] ?? ''}
        aria-describedby={field.describe(frame.hint !== undefined)}
        aria-invalid={field.invalid}
        aria-required={optional ? undefined : true}
      >
        <option value="">{t`Kies`}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
