import { useField } from '../forms/form-state.ts';
import { Choice } from './choice.tsx';
import type { FieldProps } from './field-frame.tsx';
import { FieldGroup } from './fieldset.tsx';
import type { Option } from './select.tsx';

interface Props extends Omit<FieldProps, 'label'> {
  /** The question. */
  readonly legend: string;
  readonly options: readonly Option[];
}

function Choices({ kind, name, options }: { readonly kind: 'radio' | 'checkbox'; readonly name: string; readonly options: readonly Option[] }) {
  const field = useField(name);
  return options.map((option, place) => (
    <Choice
      key={option.value}
      kind={kind}
      // The first has the name of the field itself: the error summary leads there.
      id={place === 0 ? field.id : `${field.id}-${option.value}`}
      name={name}
      option={option}
      checked={field.values.includes(option.value)}
      invalid={field.invalid}
    />
  ));
}

/** One answer out of a few. */
export function RadioGroup({ name, options, ...frame }: Props) {
  return (
    <FieldGroup role="radiogroup" field={useField(name)} {...frame}>
      <Choices kind="radio" name={name} options={options} />
    </FieldGroup>
  );
}

/** Any number of answers out of a few. */
export function CheckboxGroup({ name, options, ...frame }: Props) {
  return (
    <FieldGroup role="group" field={useField(name)} {...frame}>
      <Choices kind="checkbox" name={name} options={options} />
    </FieldGroup>
  );
}
