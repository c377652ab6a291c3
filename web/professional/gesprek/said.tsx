import { Trans } from '@lingui/react/macro';
import { DateText } from '../../shared/ui/date-text.tsx';

function SaidBy({ naam, op }: { readonly naam: string; readonly op: string }) {
  return (
    <>
      <Trans>{naam} schreef hierbij op</Trans> <DateText value={op} />
    </>
  );
}

/** Who put words beside a part of the verslag, and when. */
export const saidBy = (naam: string, op: string) => <SaidBy naam={naam} op={op} />;

/** Words of the inwoner beside a part of the verslag. */
export function Said({ naam, op, tekst }: { readonly naam: string; readonly op: string; readonly tekst: string }) {
  return (
    <figure className="spil-said">
      <figcaption className="spil-subtle">
        <SaidBy naam={naam} op={op} />
      </figcaption>
      <blockquote className="spil-quote">{tekst}</blockquote>
    </figure>
  );
}
