import type { ReactNode } from 'react';

export interface ReportPart {
  readonly sectie: string;
  readonly titel: string;
  readonly tekst: string;
  readonly correcties: readonly { readonly tekst: string; readonly naam: string; readonly op: string }[];
}

interface Props {
  readonly parts: readonly ReportPart[];
  /** Who said what stands beside a part, and when. */
  readonly said: (naam: string, op: string) => ReactNode;
  /** What can be done with a part, by its `sectie`. */
  readonly actions?: ReadonlyMap<string, ReactNode>;
}

/** A verslag as its reader gets it: the words of the professional, those of the inwoner beside them. */
export function ReportSections({ parts, said, actions }: Props) {
  return parts.map((part) => (
    <section className="spil-section" key={part.sectie} id={part.sectie} aria-labelledby={`titel-${part.sectie}`}>
      <h2 id={`titel-${part.sectie}`}>{part.titel}</h2>
      <p className="spil-lines">{part.tekst}</p>
      {part.correcties.map(({ tekst, naam, op }) => (
        <figure className="spil-said" key={`${op}-${tekst.slice(0, 40)}`}>
          <figcaption className="spil-subtle">{said(naam, op)}</figcaption>
          <blockquote className="spil-quote">{tekst}</blockquote>
        </figure>
      ))}
      {actions?.get(part.sectie)}
    </section>
  ));
}
