import { Trans } from '@lingui/react/macro';
import { DateText } from '../../shared/ui/date-text.tsx';

interface Props {
  readonly activiteit: { readonly eersteDag: string; readonly laatsteDag: string; readonly van: string; readonly tot: string };
}

/** On which day or days, and at what time. */
export function When({ activiteit: { eersteDag, laatsteDag, van, tot } }: Props) {
  return eersteDag === laatsteDag ? <Trans><DateText value={eersteDag} />, {van} tot {tot} uur</Trans> : <Trans><DateText value={eersteDag} /> tot en met <DateText value={laatsteDag} />, {van} tot {tot} uur</Trans>;
}
