import type { ReactNode } from 'react';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

export interface LadderItem {
  readonly key: string;
  readonly what: ReactNode;
  readonly who?: ReactNode;
  readonly when?: ReactNode;
  /** A `StatusBadge`. */
  readonly state?: ReactNode;
  /** "Klopt dit?": a link or a small form. */
  readonly ask?: ReactNode;
}

export interface LadderBand {
  readonly key: string;
  /** "Wat ik zelf doe", "Wat de gemeente regelt". */
  readonly title: string;
  readonly icon: IconName;
  readonly items: readonly LadderItem[];
  /** What to say when nothing stands on this rung. */
  readonly empty: string;
}

/** A plan as the rungs of the ladder, nearest first: the person, the people around, the neighbourhood, the gemeente. */
export function LadderBands({ bands, level = 3 }: { readonly bands: readonly LadderBand[]; readonly level?: 2 | 3 | 4 }) {
  const Title = `h${level}` as const;
  return (
    <ol className="spil-list spil-ladder">
      {bands.map((band) => (
        <li className="spil-ladder__band" key={band.key}>
          <div className="spil-ladder__top">
            <span className="spil-ladder__symbol">
              <Icon name={band.icon} />
            </span>
            <Title>{band.title}</Title>
          </div>
          {band.items.length === 0 ? <p className="spil-subtle">{band.empty}</p> : <LadderItems items={band.items} />}
        </li>
      ))}
    </ol>
  );
}

function LadderItems({ items }: { readonly items: readonly LadderItem[] }) {
  return (
    <ul className="spil-list spil-ladder__items">
      {items.map((item) => (
        <li key={item.key}>
          <p className="spil-ladder__what">{item.what}</p>
          <p className="spil-ladder__facts">
            {item.who !== undefined && <span>{item.who}</span>}
            {item.when !== undefined && <span>{item.when}</span>}
            {item.state}
          </p>
          {item.ask !== undefined && <div className="spil-ladder__ask">{item.ask}</div>}
        </li>
      ))}
    </ul>
  );
}
