import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';

/** Back to the page before: a link, so that it always works. */
export function BackLink({ to, label }: { readonly to: string; readonly label?: string }) {
  const { t } = useLingui();
  return (
    <Link className="spil-back" to={to}>
      <Icon name="back" />
      {label ?? t`Terug`}
    </Link>
  );
}
