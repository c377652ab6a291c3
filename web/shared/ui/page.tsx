import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FormState } from '../forms/form-state.ts';
import { useShell } from '../shell/shell.tsx';
import { BackLink } from './back-link.tsx';

interface Props {
  /** The one `h1` of the page, and the start of its title. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** State of the page's form: the title then starts with its number of errors. */
  readonly state?: FormState | undefined;
  /** Where "back" leads to. */
  readonly back?: { readonly to: string; readonly label?: string };
  /** Above the heading: where in a series of steps. */
  readonly above?: ReactNode;
  /** Beside the heading: what can be done with the page as a whole. */
  readonly actions?: ReactNode;
  /** Lists and figures use the whole width; text keeps to a readable one. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: its title, its heading, its width. */
export function Page({ title, lead, state, back, above, actions, wide = false, children }: Props) {
  return (
    <div className={`spil-page${wide ? ' spil-page--wide' : ''}`}>
      <PageTitle title={title} errors={state?.errors.length ?? 0} />
      {back !== undefined && <BackLink {...back} />}
      <div className="spil-page__top">
        <div>
          {above}
          <h1>{title}</h1>
        </div>
        {actions !== undefined && <div className="spil-page__actions">{actions}</div>}
      </div>
      {lead !== undefined && <p className="spil-lead">{lead}</p>}
      {children}
    </div>
  );
}

/** The title of the window, for pages that draw their own heading. */
export function PageTitle({ title, errors = 0 }: { readonly title: string; readonly errors?: number }) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  const prefix = errors === 0 ? '' : errors === 1 ? t`1 fout: ` : t`${errors} fouten: `;
  return <title>{`${prefix}${title} – ${gemeente.naam}`}</title>;
}
