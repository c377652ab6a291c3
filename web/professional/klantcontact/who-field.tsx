import { useLingui } from '@lingui/react/macro';
import { Select } from '../../shared/ui/select.tsx';
import type { Contact } from './contact-parts.tsx';

/** A colleague, or a whole team: one list to choose from. */
export function WhoField({ teams, label, hint }: { readonly teams: Contact['teams']; readonly label: string; readonly hint: string }) {
  const { t } = useLingui();
  const options = teams.flatMap(({ id: team, naam, leden }) => [{ value: `t:${team}`, label: t`Heel ${naam}` }, ...leden.map((lid) => ({ value: `m:${lid.id}`, label: `${lid.naam} (${naam})` }))]);
  return <Select name="wie" label={label} hint={hint} options={options} optional />;
}
