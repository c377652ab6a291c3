import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';

interface Props {
  /** What the pages are of, for who listens. */
  readonly label?: string;
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** Earlier and later part of a list; by key, so there are no page numbers. */
export function Pagination({ label, previous, next }: Props) {
  const { t } = useLingui();
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="spil-pagination" aria-label={label ?? t`Bladeren`}>
      {previous !== undefined && (
        <Link to={previous} rel="prev">
          <Icon name="back" />
          <Trans>Vorige</Trans>
        </Link>
      )}
      {next !== undefined && (
        <Link className="spil-pagination__next" to={next} rel="next">
          <Trans>Volgende</Trans>
          <Icon name="forward" />
        </Link>
      )}
    </nav>
  );
}
