import { NavLink } from 'react-router';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  /** How many wait there. */
  readonly count?: number;
  /** It belongs to another audience, whose texts come with a document of its own. */
  readonly elsewhere?: boolean;
}

/** The main ways of an audience. */
export function NavLinks({ label, items }: { readonly label: string; readonly items: readonly NavItem[] }) {
  return (
    <nav className="spil-nav" aria-label={label}>
      <ul className="spil-list">
        {items.map(({ to, label: text, count, elsewhere = false }) => (
          <li key={to}>
            <NavLink to={to} end={to.split('/').length < 3} reloadDocument={elsewhere}>
              {text}
              {count !== undefined && <span className="spil-count"> {count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
