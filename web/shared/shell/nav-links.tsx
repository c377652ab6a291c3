import { useId } from 'react';
import { NavLink } from 'react-router';

export interface NavItem {
  readonly to: string;
  readonly label: string;
  /** What it stands under where there are many ways; those of one group follow each other. */
  readonly group?: string;
  /** How many wait there. */
  readonly count?: number;
  /** It belongs to another audience, whose texts come with a document of its own. */
  readonly elsewhere?: boolean;
}

/** So many ways are seen at one glance; more are found under a heading. */
const atOneGlance = 7;

/** The main ways of an audience. */
export function NavLinks({ label, items }: { readonly label: string; readonly items: readonly NavItem[] }) {
  const grouped = items.length > atOneGlance;
  const groups = Map.groupBy(items, ({ group }) => (grouped ? group : undefined));
  return (
    <nav className="spil-nav" aria-label={label}>
      <ul className="spil-list">
        {[...groups].map(([group, ways]) => (group === undefined ? ways.map((way) => <Way key={way.to} way={way} />) : <Group key={group} title={group} ways={ways} />))}
      </ul>
    </nav>
  );
}

function Group({ title, ways }: { readonly title: string; readonly ways: readonly NavItem[] }) {
  const id = useId();
  return (
    <li className="spil-nav__group">
      <span id={id}>{title}</span>
      <ul className="spil-list" aria-labelledby={id}>{ways.map((way) => <Way key={way.to} way={way} />)}</ul>
    </li>
  );
}

function Way({ way: { to, label, count, elsewhere = false } }: { readonly way: NavItem }) {
  return (
    <li>
      <NavLink to={to} end={to.split('/').length < 3} reloadDocument={elsewhere}>
        {label}
        {count !== undefined && <span className="spil-count"> {count}</span>}
      </NavLink>
    </li>
  );
}
