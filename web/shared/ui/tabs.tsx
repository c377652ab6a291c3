import { NavLink } from 'react-router';

export interface Tab {
  readonly to: string;
  readonly label: string;
  /** How many things wait there. */
  readonly count?: number;
  /** Also the one you are in on the pages below it. */
  readonly deep?: true;
}

/** Parts of one thing, each with its own address: links, that the keyboard and the back button know. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav className="spil-tabs" aria-label={label}>
      <ul className="spil-list">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end={tab.deep !== true}>
              {tab.label}
              {tab.count !== undefined && <span className="spil-count"> {tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
