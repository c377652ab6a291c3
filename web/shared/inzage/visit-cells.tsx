import { Plural } from '@lingui/react/macro';
import { DateText } from '../ui/date-text.tsx';
import type { Visit } from './group-looks.ts';

interface Props {
  readonly visit: Visit;
  /** The part that a line is about, in words. */
  readonly partOf: (act: string) => string;
}

/** Which parts somebody looked at, each once; unfolded all that was asked, with its moment and reason. */
export function VisitParts({ visit: { looks }, partOf }: Props) {
  const parts = [...new Set(looks.map(({ act }) => partOf(act)))];
  return (
    <>
      {parts.join(', ')}
      {looks.length > 1 && (
        <details>
          <summary><Plural value={looks.length} one="# keer opgevraagd" other="# keer opgevraagd" /></summary>
          <ol className="spil-prose">
            {looks.map(({ id, moment, act, doel }) => <li key={id}><DateText value={moment} time />: {partOf(act)}, {doel}</li>)}
          </ol>
        </details>
      )}
    </>
  );
}

/** Reasons that are in view; a long piece of work has more. */
const inView = 2;

/** Why somebody looked: the first reasons, the others unfolded. */
export function VisitReasons({ doelen }: Pick<Visit, 'doelen'>) {
  const others = doelen.slice(inView);
  return (
    <>
      <Reasons doelen={doelen.slice(0, inView)} />
      {others.length > 0 && (
        <details>
          <summary><Plural value={others.length} one="nog # reden" other="nog # redenen" /></summary>
          <Reasons doelen={others} />
        </details>
      )}
    </>
  );
}

function Reasons({ doelen }: Pick<Visit, 'doelen'>) {
  return doelen.length === 1 ? doelen[0] : <ul className="spil-list">{doelen.map((doel) => <li key={doel}>{doel}</li>)}</ul>;
}
