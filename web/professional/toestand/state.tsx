import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/state.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { useReaderWords } from '../lezers/reader-words.ts';
import { Advice } from './advice.tsx';
import { Amount, Oldest } from './amount.tsx';
import { StateBadge, type Item } from './state-badge.tsx';
import { useStateWords } from './state-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, gemeenten } = getApp(context);
  const { items, gemetenOp } = await execute('toestand.lijst', {});
  return { items, gemetenOp, namen: Object.fromEntries(gemeenten.map(({ code, naam }) => [code, naam])) };
}

const stateCell = (row: Item) => <StateBadge staat={row.staat} />;
const amountCell = (row: Item) => <Amount item={row} />;
const oldestCell = (row: Item) => <Oldest item={row} />;

/** Of which gemeente, and of which reader or kind of work. */
function Parts({ item: { delen }, namen }: { readonly item: Item; readonly namen: Readonly<Record<string, string>> }) {
  const { t } = useLingui();
  const words = useReaderWords();
  const told = delen.filter(({ staat }) => staat !== 'goed');
  if (told.length === 0) return null;
  return (
    <ul className="spil-prose">
      {told.map(({ gemeente, deel, aantal, sinds }) => (
        <li key={`${gemeente} ${deel}`}>
          {namen[gemeente] ?? t`de hele installatie`}{deel !== '' && <>: {words[deel] ?? <span translate="no">{deel}</span>}</>}, {aantal}
          {sinds !== null && <>, <Trans>de oudste van <DateText value={sinds} time /></Trans></>}
        </li>
      ))}
    </ul>
  );
}

/** What asks for somebody first, with what to do; below it everything. */
export default function State({ loaderData: { items, gemetenOp, namen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = useStateWords();
  const open = [...items.filter(({ staat }) => staat === 'nu'), ...items.filter(({ staat }) => staat === 'kijken')];
  const columns: readonly [Column<Item>, ...Column<Item>[]] = [
    { key: 'onderdeel', title: t`Onderdeel`, cell: (row) => words[row.onderdeel] },
    { key: 'staat', title: t`Staat`, cell: stateCell },
    { key: 'aantal', title: t`Hoeveel`, cell: amountCell },
    { key: 'oudste', title: t`Oudste van`, cell: oldestCell },
  ];
  return (
    <Page title={t`Hoe gaat het met Spil?`} lead={t`Wat er wacht, hoe lang al, en wat u dan doet. Er staan geen gegevens van inwoners op.`} wide>
      {open.length === 0
        ? <Alert tone="positive" title={t`Alles gaat goed`}><p><Trans>U hoeft nu niets te doen.</Trans></p></Alert>
        : <Alert tone={open.some(({ staat }) => staat === 'nu') ? 'negative' : 'warning'} title={t`Er is iets om naar te kijken`}><p><Plural value={open.length} one="# onderdeel vraagt aandacht. Hieronder staat wat u doet." other="# onderdelen vragen aandacht. Hieronder staat wat u doet." /></p></Alert>}
      {open.map((item) => (
        <Section key={item.onderdeel} title={words[item.onderdeel]} card>
          <p><StateBadge staat={item.staat} /> <Amount item={item} /></p>
          <Parts item={item} namen={namen} />
          <Advice onderdeel={item.onderdeel} />
        </Section>
      ))}
      <Section title={t`Alle onderdelen`}>
        <p><Trans>Gemeten op <DateText value={gemetenOp} time />. Van veel dingen telt Spil hier niet verder dan 30.</Trans></p>
        <Table caption={t`Alle onderdelen`} hideCaption columns={columns} rows={items} rowKey={(row) => row.onderdeel} />
      </Section>
    </Page>
  );
}
