import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { errorId, hintId } from '../forms/form-state.ts';
import type { Field } from '../forms/form-state.ts';
import { Icon } from './icon.tsx';

export interface FieldProps {
  readonly name: string;
  /** Always visible; never a placeholder. */
  readonly label: string;
  readonly hint?: ReactNode;
  /** Everything is needed unless it says otherwise. */
  readonly optional?: boolean;
}

export function OptionalMark() {
  return (
    <span className="spil-optional">
      {' '}
      <Trans>(mag u overslaan)</Trans>
    </span>
  );
}

export function FieldHint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="utrecht-form-field-description utrecht-form-field__description" id={hintId(id)}>
      {children}
    </div>
  );
}

/** The error beside its field: words and a shape, not only a colour. */
export function FieldErrorText({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="utrecht-form-field-error-message spil-field-error" id={errorId(id)}>
      <Icon name="alert" />
      <span>{children}</span>
    </div>
  );
}

interface FrameProps extends Omit<FieldProps, 'name'> {
  readonly field: Field;
  readonly children: ReactNode;
}

/** Label, explanation, error and the control itself, in the order in which they are read. */
export function FieldFrame({ field, label, hint, optional = false, children }: FrameProps) {
  return (
    <div className={`utrecht-form-field spil-field${field.invalid ? ' utrecht-form-field--invalid' : ''}`}>
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={field.id}>
        {label}
        {optional && <OptionalMark />}
      </label>
      {hint !== undefined && <FieldHint id={field.id}>{hint}</FieldHint>}
      {field.error !== undefined && <FieldErrorText id={field.id}>{field.error}</FieldErrorText>}
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}
