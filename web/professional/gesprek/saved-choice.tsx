import type { Saver } from '../../shared/saving/saver.ts';
import { useSavedField } from '../../shared/saving/use-saver.ts';

interface Props {
  readonly saver: Saver;
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One answer out of a few, kept as soon as it is chosen. */
export function SavedChoice({ saver, name, legend, options }: Props) {
  const field = useSavedField(saver, name);
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset gs-choice">
      <legend className="spil-visually-hidden">{legend}</legend>
      {options.map(({ value, label }) => (
        <label className="gs-choice__option" key={value}>
          <input
            className="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name={name}
            value={value}
            checked={field.value === value}
            onChange={() => field.change(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
