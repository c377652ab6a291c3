import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Line, Picture, Spot } from './network-layout.ts';

const short = (name: string): string => (name.length > 18 ? `${name.slice(0, 17)}…` : name);

function Symbol({ spot: { x, y, shape } }: { readonly spot: Spot }) {
  if (shape === 'square') return <rect className="gs-net__person" x={x - 13} y={y - 13} width="26" height="26" />;
  if (shape === 'diamond') return <path className="gs-net__person" d={`M${x} ${y - 16}l16 16-16 16-16-16z`} />;
  return <circle className="gs-net__person" cx={x} cy={y} r="14" />;
}

/** Strong: double; weak: dashed; tense: with a stroke across. So the kind shows without colour too. */
function Tie({ line: { from, to, band } }: { readonly line: Line }) {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return (
    <>
      <line className={`gs-net__tie gs-net__tie--${band}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {band === 'sterk' && <line className="gs-net__tie gs-net__tie--core" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />}
      {band === 'gespannen' && <path className="gs-net__tense" d={`M${x - 6} ${y + 6}l12-12M${x - 6} ${y - 6}l12 12`} />}
    </>
  );
}

interface Props {
  readonly picture: Picture;
  /** Words of each kind of relation, and of each circle. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly circles: Readonly<Record<string, string>>;
}

/** Genogram of the household in the middle of its ecogram; the list below it says the same. */
export function NetworkPicture({ picture, kinds, circles }: Props) {
  const { t } = useLingui();
  const id = useId();
  const { width, height, home, rings, people, others, lines } = picture;
  return (
    // Wider than a phone: then it is moved inside its frame.
    <div className="gs-net" role="region" aria-labelledby={id} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id} width={width} height={height}>
        <title id={id}>{t`Tekening van het huishouden en de mensen eromheen; de lijst hieronder zegt hetzelfde`}</title>
        {rings.map(({ kring, rx, ry }) => (
          <ellipse key={kring} className="gs-net__ring" cx={width / 2} cy={height / 2} rx={rx} ry={ry} />
        ))}
        <rect className="gs-net__home" x={home.x} y={home.y} width={home.width} height={home.height} rx="12" />
        {lines.map((line) => (
          <Tie key={line.id} line={line} />
        ))}
        {rings.map(({ kring, ry }) => (
          <text key={kring} className="gs-net__circle" x={width / 2} y={height / 2 + ry - 6} textAnchor="middle">
            {circles[kring] ?? kring}
          </text>
        ))}
        {people.map((spot) => (
          <Symbol key={spot.id} spot={spot} />
        ))}
        {others.map(({ id: key, x, y }) => (
          <circle key={key} className="gs-net__other" cx={x} cy={y} r="8" />
        ))}
        {people.map(({ id: key, x, y, naam }) => (
          <text key={key} className="gs-net__label" x={x} y={y + 32} textAnchor="middle">
            {short(naam)}
          </text>
        ))}
        {others.map(({ id: key, x, y, naam, soort }) => (
          // Away from the middle, where the lines come from.
          <text key={key} className="gs-net__name" x={x} y={y < height / 2 ? y - 30 : y + 24} textAnchor="middle">
            {short(naam)}
            <tspan className="gs-net__kind" x={x} dy="15">
              {kinds[soort] ?? soort}
            </tspan>
          </text>
        ))}
      </svg>
      <p className="spil-subtle">
        <Plural value={people.length} one="# mens thuis" other="# mensen thuis" />, <Plural value={others.length} one="# eromheen" other="# eromheen" />.{' '}
        <Trans>Vierkant: man, rond: vrouw, ruit: onbekend. Dubbele lijn: sterke band, stippellijn: weinig contact, kruis: spanning.</Trans>
      </p>
    </div>
  );
}
