import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useField } from '../forms/form-state.ts';
import type { FieldProps } from './field-frame.tsx';
import { FieldFrame } from './field-frame.tsx';

interface Props extends FieldProps {
  /** What kind of text, for the keyboard of a phone; never a check. */
  readonly kind?: 'text' | 'email' | 'tel' | 'number' | 'money' | 'search';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** As long as the answer. */
  readonly size?: 'short' | 'middle';
}

const modes = { text: undefined, email: 'email', tel: 'tel', number: 'numeric', money: 'decimal', search: 'search' } as const;

/** One line of text. */
export function TextField({ name, kind = 'text', autoComplete, size, optional = false, ...frame }: Props) {
  const field = useField(name);
  const input = (
    <input
      className={`utrecht-textbox utrecht-textbox--html-input${size === undefined ? '' : ` spil-input--${size}`}`}
      id={field.id}
      name={name}
      type={kind === 'email' || kind === 'tel' || kind === 'search' ? kind : 'text'}
      inputMode={modes[kind]}
      autoComplete={autoComplete}
      defaultValue={field.values[0] ?? ''}
      aria-describedby={field.describe(frame.hint !== undefined)}
      aria-invalid={field.invalid}
      aria-required={optional ? undefined : true}
    />
  );
  return (
    <FieldFrame field={field} optional={optional} {...frame}>
      {kind === 'money' ? <span className="spil-money-input">€ {input}</span> : input}
    </FieldFrame>
  );
}
