import type { Option } from './select.tsx';

interface Props {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly checked: boolean;
  readonly invalid?: true | undefined;
}

const looks = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input',
};

/** One answer to choose: the whole line can be pressed. */
export function Choice({ kind, id, name, option, checked, invalid }: Props) {
  const hint = option.hint === undefined ? undefined : `${id}-uitleg`;
  return (
    <div className="spil-choice">
      <input
        className={looks[kind]}
        type={kind}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={hint}
        aria-invalid={kind === 'checkbox' ? invalid : undefined}
      />
      <label className={`utrecht-form-label utrecht-form-label--${kind}`} htmlFor={id}>
        {option.label}
        {hint !== undefined && (
          <span className="spil-choice__hint" id={hint}>
            {option.hint}
          </span>
        )}
      </label>
    </div>
  );
}
