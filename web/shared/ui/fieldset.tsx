import type { ReactNode } from 'react';
import type { Field } from '../forms/form-state.ts';
import { errorId, hintId } from '../forms/form-state.ts';
import { FieldErrorText, FieldHint, OptionalMark } from './field-frame.tsx';

interface Props {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  /** The field that the group is; without it the group only keeps fields together. */
  readonly field?: Field;
  readonly role?: 'radiogroup';
  readonly children: ReactNode;
}

/** Fields that are one question together. */
export function Fieldset({ legend, hint, optional = false, field, role, children }: Props) {
  const invalid = field?.invalid === true;
  const described = [field !== undefined && hint !== undefined ? hintId(field.id) : '', field !== undefined && invalid ? errorId(field.id) : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset spil-field${invalid ? ' utrecht-form-fieldset--invalid' : ''}`}
      role={role}
      aria-describedby={described || undefined}
      aria-invalid={role === 'radiogroup' && invalid ? true : undefined}
      aria-required={role === 'radiogroup' && !optional ? true : undefined}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {legend}
        {optional && <OptionalMark />}
      </legend>
      {hint !== undefined && (field === undefined ? <div className="utrecht-form-field-description">{hint}</div> : <FieldHint id={field.id}>{hint}</FieldHint>)}
      {field?.error !== undefined && <FieldErrorText id={field.id}>{field.error}</FieldErrorText>}
      {children}
    </fieldset>
  );
}
