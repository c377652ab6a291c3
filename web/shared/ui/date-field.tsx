import { useLingui } from '@lingui/react/macro';
import { errorId, hintId, useField } from '../forms/form-state.ts';
import type { FieldProps } from './field-frame.tsx';
import { FieldGroup } from './fieldset.tsx';

interface Props extends Omit<FieldProps, 'label'> {
  readonly legend: string;
  /** Somebody's own date of birth: the browser may fill it in. */
  readonly birthday?: boolean;
}

interface PartProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly wide?: boolean;
  readonly autoComplete?: string | undefined;
  readonly invalid: true | undefined;
  readonly describedBy: string | undefined;
  readonly optional: boolean;
}

function Part({ id, name, label, wide = false, autoComplete, invalid, describedBy, optional }: PartProps) {
  const field = useField(name);
  return (
    <div className="spil-date__part">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input spil-input--${wide ? 'year' : 'day'}`}
        id={id}
        name={name}
        defaultValue={field.values[0] ?? ''}
        autoComplete={autoComplete}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-required={optional ? undefined : true}
      />
    </div>
  );
}

/** A date in three boxes; a whole date in the first, a month in words, all are understood. Defaults: `name.dag`, `name.maand`, `name.jaar`. */
export function DateField({ name, legend, hint, optional = false, birthday = false }: Props) {
  const { t } = useLingui();
  const field = useField(name);
  const fill = (part: string): string | undefined => (birthday ? `bday-${part}` : undefined);
  const shared = { optional, invalid: field.invalid, describedBy: field.error === undefined ? undefined : errorId(field.id) };
  return (
    <FieldGroup role="group" legend={legend} field={field} optional={optional} hint={hint ?? t`Bijvoorbeeld 6 5 2026`}>
      <div className="spil-date">
        <Part id={field.id} name={`${name}.dag`} label={t`Dag`} autoComplete={fill('day')} {...shared} describedBy={[hintId(field.id), shared.describedBy ?? ''].join(' ').trim()} />
        <Part id={`${field.id}.maand`} name={`${name}.maand`} label={t`Maand`} autoComplete={fill('month')} {...shared} />
        <Part id={`${field.id}.jaar`} name={`${name}.jaar`} label={t`Jaar`} wide autoComplete={fill('year')} {...shared} />
      </div>
    </FieldGroup>
  );
}
