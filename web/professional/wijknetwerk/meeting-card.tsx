import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Paragraphs } from '../../shared/ui/paragraphs.tsx';
import type { Meeting } from './network-words.ts';

/** One meeting: when and where, who came, and what was said of the wijk. */
export function MeetingCard({ meeting: { id, dag, plaats, besproken, aanwezig, anderen }, edit }: { readonly meeting: Meeting; readonly edit: boolean }) {
  return (
    <article className="spil-card">
      <h3><DateText value={dag} />, {plaats}</h3>
      <p className="spil-subtle">
        {aanwezig.length > 0 && <><Trans>Er waren:</Trans> <bdi>{aanwezig.join(', ')}</bdi>. </>}
        {anderen > 0 && <Plural value={anderen} one="En # ander." other="En # anderen." />}
      </p>
      <Paragraphs text={besproken} />
      {edit && <p><Link to={`/werk/bijeenkomsten/${id}`}><Trans>Verander dit verslag</Trans></Link></p>}
    </article>
  );
}
