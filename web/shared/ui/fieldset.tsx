import type { ReactNode } from 'react';
import type { Field } from '../forms/form-state.ts';
import { FieldErrorText, FieldHint, OptionalMark } from './field-frame.tsx';

interface Props {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly optional?: boolean;
  readonly children: ReactNode;
}

function Legend({ legend, optional }: { readonly legend: string; readonly optional: boolean | undefined }) {
  return (
    <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
      {legend}
      {optional === true && <OptionalMark />}
    </legend>
  );
}

const look = 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset spil-field';

/** Fields that belong together, each with its own question. */
export function Fieldset({ legend, hint, optional, children }: Props) {
  return (
    <fieldset className={look}>
      <Legend legend={legend} optional={optional} />
      {hint !== undefined && <div className="utrecht-form-field-description">{hint}</div>}
      {children}
    </fieldset>
  );
}

interface GroupProps extends Props {
  readonly field: Field;
  /** One of the answers, or any number. */
  readonly role: 'radiogroup' | 'group';
}

/** Fields that are one question together, with one explanation and one error. */
export function FieldGroup({ legend, hint, optional = false, field, role, children }: GroupProps) {
  const states = role === 'radiogroup' ? { 'aria-invalid': field.invalid, 'aria-required': optional ? undefined : true } : {};
  return (
    <fieldset className={`${look}${field.invalid ? ' utrecht-form-fieldset--invalid' : ''}`} role={role} aria-describedby={field.describe(hint !== undefined)} {...states}>
      <Legend legend={legend} optional={optional} />
      {hint !== undefined && <FieldHint id={field.id}>{hint}</FieldHint>}
      {field.error !== undefined && <FieldErrorText id={field.id}>{field.error}</FieldErrorText>}
      {children}
    </fieldset>
  );
}
