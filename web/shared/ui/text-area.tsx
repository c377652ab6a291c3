import { useField } from '../forms/form-state.ts';
import type { FieldProps } from './field-frame.tsx';
import { FieldFrame } from './field-frame.tsx';

/** Text of several lines; grows as far as the browser lets it. */
export function TextArea({ name, rows = 5, optional = false, ...frame }: FieldProps & { readonly rows?: number }) {
  const field = useField(name);
  return (
    <FieldFrame field={field} optional={optional} {...frame}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.values[0] ?? ''}
        aria-describedby={field.describe(frame.hint !== undefined)}
        aria-invalid={field.invalid}
        aria-required={optional ? undefined : true}
      />
    </FieldFrame>
  );
}
