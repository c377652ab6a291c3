import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { FormState } from '../forms/form-state.ts';
import { LogInAgain } from '../session/log-in-again.tsx';
import { Icon } from './icon.tsx';
import { WorkToDo } from './work-to-do.tsx';

interface Props {
  readonly state: FormState;
  /** After the session ended: somebody has logged in again. */
  readonly back?: boolean;
}

/** What went wrong, above the form: it gets the focus, and each line leads to its field. Keyed by the answer, so that a new one takes the focus again. */
export function ErrorSummary({ state, back = false }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  // `autofocus` does this on a page without scripts.
  useEffect(() => summary.current?.focus(), []);
  const { errors, problem, form } = state;
  return (
    <div className="spil-error-summary" tabIndex={-1} ref={summary} autoFocus>
      <h2>
        <Icon name="alert" />
        {errors.length === 0 ? <Title status={problem?.status} /> : <Plural value={errors.length} one="Er is # fout" other="Er zijn # fouten" />}
      </h2>
      {problem !== undefined && <p>{problem.detail}</p>}
      {problem?.status === 401 && <LogInAgain back={back} />}
      {problem?.werk !== undefined && <WorkToDo werk={problem.werk} />}
      {problem?.artikel !== undefined && <p className="spil-subtle">{problem.artikel}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.pad + error.uitleg}>{error.pad === '' ? error.uitleg : <a href={`#${form}-${error.pad}`}>{error.uitleg}</a>}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Title({ status }: { readonly status: number | undefined }) {
  if (status === 401) return <Trans>U was te lang weg en bent uitgelogd</Trans>;
  if (status === 412 || status === 428) return <Trans>Iemand anders heeft dit gewijzigd</Trans>;
  if (status === 503) return <Trans>Dit lukt nu even niet</Trans>;
  return <Trans>Dit kan nu niet</Trans>;
}
