import { Trans } from '@lingui/react/macro';

interface Props {
  /** Starting at 1. */
  readonly current: number;
  readonly titles: readonly string[];
}

/** Where in a series of questions: first in words, then as a line. */
export function Steps({ current, titles }: Props) {
  const total = titles.length;
  const title = titles[current - 1] ?? '';
  return (
    <div className="spil-steps">
      <p>
        <Trans>
          Stap {current} van {total}: {title}
        </Trans>
      </p>
      <div className="spil-steps__line" aria-hidden="true">
        {titles.map((name, place) => (
          <span key={name} data-state={place + 1 < current ? 'done' : place + 1 === current ? 'here' : 'later'} />
        ))}
      </div>
    </div>
  );
}
