import { useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { View } from './view.ts';

/** Whose leefdomeinen are shown; only where more people live together. */
export function People({ people, chosen }: { readonly people: View['personen']; readonly chosen: string }) {
  const { t } = useLingui();
  if (people.length < 2) return null;
  return (
    <nav className="spil-tabs" aria-label={t`Over wie gaat het?`}>
      <ul className="spil-list">
        {people.map(({ id, naam }) => (
          <li key={id}>
            <Link to={`?over=${id}`} aria-current={id === chosen ? 'page' : undefined} preventScrollReset>
              <span translate="no">{naam}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
