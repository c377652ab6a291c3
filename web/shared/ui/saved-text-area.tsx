import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import type { Saver, SavedField } from '../saving/saver.ts';
import { useSavedField } from '../saving/use-saver.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly saver: Saver;
  readonly name: string;
  readonly label: string;
  readonly rows?: number;
}

/** Text that is kept while it is typed, with the state in words below it. */
export function SavedTextArea({ saver, name, label, rows = 4 }: Props) {
  const id = useId();
  const field = useSavedField(saver, name);
  return (
    <div className="utrecht-form-field spil-field">
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={id}>
        {label}
      </label>
      <div className="utrecht-form-field__input">
        <textarea
          className="utrecht-textarea utrecht-textarea--html-textarea"
          id={id}
          rows={rows}
          value={field.value}
          onChange={(event) => field.change(event.target.value)}
          aria-describedby={`${id}-staat`}
          aria-invalid={field.state === 'refused' ? true : undefined}
        />
        {/* Nothing was typed yet: then there is nothing to reassure about. */}
        {(field.value !== '' || field.state !== 'saved') && <SavingText id={`${id}-staat`} field={field} />}
        {field.candidates.length > 0 && <Candidates field={field} />}
      </div>
    </div>
  );
}

/** Said aloud only when something is the matter: "bewaard" at every pause would interrupt. */
function SavingText({ id, field }: { readonly id: string; readonly field: SavedField }) {
  const calm = field.state === 'saved' || field.state === 'on-device';
  return (
    <p className="spil-saved" id={id} data-state={field.state} role={calm ? undefined : 'status'}>
      <Icon name={field.state === 'saved' ? 'check' : field.state === 'on-device' ? 'document' : 'alert'} />
      {field.state === 'saved' && <Trans>bewaard</Trans>}
      {field.state === 'on-device' && <Trans>op dit apparaat</Trans>}
      {field.state === 'conflict' && <Trans>iemand anders schreef hier ook; beide zijn bewaard</Trans>}
      {field.state === 'refused' && <Trans>niet bewaard, wel op dit apparaat. {field.reason}</Trans>}
    </p>
  );
}

function Candidates({ field }: { readonly field: SavedField }) {
  return (
    <ul className="spil-list spil-prose">
      {field.candidates.map(({ value, by }) => (
        <li key={by + value}>
          <span className="spil-subtle">{by}</span>
          <blockquote className="spil-quote">{value}</blockquote>
        </li>
      ))}
    </ul>
  );
}
