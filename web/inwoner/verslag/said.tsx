import { Trans } from '@lingui/react/macro';
import { DateText } from '../../shared/ui/date-text.tsx';

function SaidBy({ naam, op }: { readonly naam: string; readonly op: string }) {
  return (
    <>
      <Trans>{naam} schreef op</Trans> <DateText value={op} />
    </>
  );
}

/** Who wrote something beside a part, and when. */
export const saidBy = (naam: string, op: string) => <SaidBy naam={naam} op={op} />;
