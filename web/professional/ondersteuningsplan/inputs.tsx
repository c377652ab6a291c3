import { useId } from 'react';
import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Where a list of what is missing leads to. */
  readonly anchor?: string | undefined;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Frame({ id, label, hint, children }: FieldProps & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="pb-field">
      <label className="utrecht-form-label" htmlFor={id}>{label}</label>
      {hint !== undefined && <p className="spil-subtle pb-hint" id={`${id}-uitleg`}>{hint}</p>}
      {children}
    </div>
  );
}

const described = (id: string, hint: ReactNode): string | undefined => (hint === undefined ? undefined : `${id}-uitleg`);

/** Text of several lines, kept while it is typed. */
export function WriteArea({ label, hint, anchor, value, onChange, rows = 2, maxLength = 4000 }: TextProps & { readonly rows?: number; readonly maxLength?: number }) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <Frame id={id} label={label} hint={hint}>
      <textarea className="utrecht-textarea utrecht-textarea--html-textarea" id={id} rows={rows} maxLength={maxLength} value={value} aria-describedby={described(id, hint)} onChange={(event) => onChange(event.target.value)} />
    </Frame>
  );
}

/** One line of text. */
export function WriteLine({ label, hint, anchor, value, onChange, maxLength = 200 }: TextProps & { readonly maxLength?: number }) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <Frame id={id} label={label} hint={hint}>
      <input className="utrecht-textbox utrecht-textbox--html-input" type="text" id={id} maxLength={maxLength} value={value} aria-describedby={described(id, hint)} onChange={(event) => onChange(event.target.value)} />
    </Frame>
  );
}

/** A day, with the calendar of the browser: for who enters many. */
export function WriteDay({ label, hint, anchor, value, onChange }: FieldProps & { readonly value: string | null; readonly onChange: (value: string | null) => void }) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <Frame id={id} label={label} hint={hint}>
      <input className="utrecht-textbox utrecht-textbox--html-input pb-day" type="date" id={id} value={value ?? ''} aria-describedby={described(id, hint)} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)} />
    </Frame>
  );
}

/** A whole number from 1 up. */
export function WriteNumber({ label, hint, anchor, value, onChange }: FieldProps & { readonly value: number; readonly onChange: (value: number) => void }) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <Frame id={id} label={label} hint={hint}>
      <input
        className="utrecht-textbox utrecht-textbox--html-input pb-number"
        type="number"
        min={1}
        id={id}
        defaultValue={value}
        aria-describedby={described(id, hint)}
        onChange={(event) => {
          const typed = Number(event.target.value);
          if (Number.isSafeInteger(typed) && typed >= 1) onChange(typed);
        }}
      />
    </Frame>
  );
}

interface ChoiceProps<V extends string> extends FieldProps {
  readonly value: V | '';
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** What stands there before anything is chosen; without it something is always chosen. */
  readonly empty?: string;
  readonly onChange: (value: V | '') => void;
}

/** One of a list. */
export function WriteChoice<V extends string>({ label, hint, anchor, value, options, empty, onChange }: ChoiceProps<V>) {
  const own = useId();
  const id = anchor ?? own;
  return (
    <Frame id={id} label={label} hint={hint}>
      <select className="utrecht-select utrecht-select--html-select" id={id} value={value} aria-describedby={described(id, hint)} onChange={(event) => onChange(event.target.value as V | '')}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </Frame>
  );
}
