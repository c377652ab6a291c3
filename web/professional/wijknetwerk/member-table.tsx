import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { useNetworkWords, type Member } from './network-words.ts';

const sinceCell = ({ sinds, tot }: Member) => (tot === null ? <Trans>sinds <DateText value={sinds} /></Trans> : <><DateText value={sinds} /> – <DateText value={tot} /></>);
const kindCell = ({ soort }: Member) => <Kind soort={soort} />;
const contactCell = ({ contact }: Member) => (contact === null ? '–' : <span translate="no">{[contact.naam, contact.functie, contact.telefoon, contact.email].filter(Boolean).join(', ')}</span>);

function Kind({ soort }: Pick<Member, 'soort'>) {
  return useNetworkWords().kinds[soort];
}

/** Who takes part, and who did: with whom to call there. */
export function Members({ base, leden, edit }: { readonly base: string; readonly leden: readonly Member[]; readonly edit: boolean }) {
  const { t } = useLingui();
  const nameCell = ({ id, naam, tot }: Member) => (edit && tot === null ? <Link to={`${base}/leden/${id}`}>{naam}</Link> : naam);
  const columns: readonly [Column<Member>, ...Column<Member>[]] = [{ key: 'naam', title: t`Lid`, cell: nameCell }, { key: 'soort', title: t`Soort`, cell: kindCell }, { key: 'sinds', title: t`Doet mee`, cell: sinceCell }, { key: 'contact', title: t`Contactpersoon`, cell: contactCell }];
  return <Table caption={t`Leden`} hideCaption columns={columns} rows={leden} rowKey={({ id }) => id} />;
}
