import { Link } from 'react-router';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

export interface Door {
  readonly to: string;
  readonly icon?: IconName;
  readonly title: string;
  readonly text?: string;
}

/** The few ways on from here; the whole card can be pressed. */
export function Doors({ label, doors }: { readonly label: string; readonly doors: readonly Door[] }) {
  return (
    <ul className="spil-list spil-doors" aria-label={label}>
      {doors.map(({ to, icon, title, text }) => (
        <li className="spil-door" key={to}>
          {icon !== undefined && (
            <span className="spil-door__icon">
              <Icon name={icon} />
            </span>
          )}
          <span>
            <Link className="spil-door__link" to={to}>
              {title}
            </Link>
            {text !== undefined && <span className="spil-door__text">{text}</span>}
          </span>
          <span className="spil-door__go">
            <Icon name="forward" />
          </span>
        </li>
      ))}
    </ul>
  );
}
