import { useField } from '../forms/form-state.ts';
import type { FieldProps } from './field-frame.tsx';
import { FieldFrame } from './field-frame.tsx';

interface Props extends FieldProps {
  /** Kinds that are taken, such as `.pdf,image/*`. */
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** A document from the person's own device; the form needs `files`. */
export function FileField({ name, accept, multiple = false, optional = false, ...frame }: Props) {
  const field = useField(name);
  return (
    <FieldFrame field={field} optional={optional} {...frame}>
      <input
        className="spil-file"
        type="file"
        id={field.id}
        name={name}
        accept={accept}
        multiple={multiple}
        aria-describedby={field.describe(frame.hint !== undefined)}
        aria-invalid={field.invalid}
      />
    </FieldFrame>
  );
}
