import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import type { DienstCard } from './kaart-words.ts';
import { layoutMap } from './map-layout.ts';
import './kaart.css';

interface Props {
  readonly wijken: Acts['dienst.overzicht']['output']['wijken'];
  readonly diensten: readonly DienstCard[];
  /** The wijk that was chosen. */
  readonly wijk: string | undefined;
}

/** The list as a map: the same numbers, on the outlines of the wijken. It says nothing that the list does not, and asks no other server. */
export function KaartMap({ wijken, diensten, wijk }: Props) {
  const { t } = useLingui();
  const map = layoutMap(wijken, diensten);
  if (map === undefined || map.marks.length === 0) return null;
  return (
    <figure className="sk-map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={t`Kaart met de nummers van de lijst`}>
        {map.wijken.map(({ code, path }) => <path key={code} d={path} className={code === wijk ? 'sk-map__wijk sk-map__wijk--gekozen' : 'sk-map__wijk'} />)}
        {map.wijken.filter(({ named, code }) => named || code === wijk).map(({ code, naam, x, y }) => <text key={code} x={x} y={y} className="sk-map__naam">{naam}</text>)}
        {map.marks.map(({ number, x, y }) => (
          <g key={number}>
            <circle cx={x} cy={y} r="13" className="sk-map__mark" />
            <text x={x} y={y} className="sk-map__number">{number}</text>
          </g>
        ))}
      </svg>
      <figcaption className="spil-subtle"><Trans>De nummers staan ook in de lijst. Wat aan huis of aan de telefoon is, staat niet op de kaart.</Trans></figcaption>
    </figure>
  );
}
