import { Trans, useLingui } from '@lingui/react/macro';
import { data, Link } from 'react-router';
import type { Route } from './+types/compare.ts';
import { getApp } from '../../shared/app-context.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { formatMoney } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';

export async function loader({ context, params: { dossier, voorziening } }: Route.LoaderArgs) {
  const { items } = await getApp(context).execute('pgb.overzicht', { dossier });
  const item = items.find((one) => one.voorziening === voorziening);
  if (item === undefined) throw data(null, { status: 404 });
  return { item };
}

interface Row { readonly what: string; readonly natura: string; readonly pgb: string }
const columns = (what: string, natura: string, pgb: string): [Column<Row>, ...Column<Row>[]] => [
  { key: 'what', title: what, cell: (row) => row.what }, { key: 'natura', title: natura, cell: (row) => row.natura }, { key: 'pgb', title: pgb, cell: (row) => row.pgb },
];

/** Natura and pgb beside each other: what one gets, who does what, what it costs, and which duties come with it. */
export default function Compare({ loaderData: { item } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const { volume } = usePlanWords();
  const money = (centen: number): string => formatMoney(centen, i18n.locale);
  const prices = item.aanbod.map(({ prijs }) => prijs);
  const [least, most, names] = [Math.min(...prices), Math.max(...prices), item.aanbod.map(({ organisatieNaam }) => organisatieNaam).join(', ')];
  const much = volume(item);
  const rows: Row[] = [
    { what: t`Wat krijgt u?`, natura: much, pgb: item.budget === null ? t`De gemeente heeft hier nog geen bedrag voor.` : t`${money(item.budget)} voor dezelfde hulp` },
    { what: t`Wie helpt u?`, natura: names === '' ? t`Een organisatie die de gemeente kiest` : t`U kiest uit: ${names}`, pgb: t`U kiest zelf: een organisatie, een zelfstandige, familie of een bekende` },
    { what: t`Wie regelt het?`, natura: t`De gemeente en de organisatie`, pgb: t`U, of iemand die u helpt` },
    { what: t`Wie betaalt?`, natura: prices.length === 0 ? t`De gemeente` : t`De gemeente: ${least === most ? money(least) : `${money(least)} – ${money(most)}`}`, pgb: t`De SVB betaalt uw rekeningen, uit uw budget` },
    { what: t`Wat moet u zelf doen?`, natura: t`Zeggen wat u nodig hebt, en of de hulp goed is`, pgb: t`Een budgetplan maken, hulp zoeken, afspraken op papier zetten, uren nakijken en rekeningen sturen` },
    { what: t`Als iemand ziek is`, natura: t`De organisatie zoekt iemand anders`, pgb: t`U zoekt zelf iemand anders` },
    { what: t`Is de hulp goed?`, natura: t`De gemeente let op de organisatie`, pgb: t`U let zelf op. De gemeente mag het controleren` },
    { what: t`Uw eigen bijdrage`, natura: t`Kan nodig zijn`, pgb: t`Hetzelfde` },
  ];
  return (
    <Page title={t`Zelf hulp kopen, of via de gemeente?`} back={{ to: '/mijn/pgb', label: t`Mijn pgb` }} lead={t`Het gaat over: ${item.naam}. Met allebei krijgt u hulp die bij uw plan past.`} wide>
      <Table caption={t`Hulp via de gemeente naast een pgb`} columns={columns(t`Vraag`, t`Via de gemeente`, t`Met een pgb`)} rows={rows} rowKey={({ what }) => what} />
      <Section title={t`Wanneer kan een pgb?`}>
        <ul>
          <li><Trans>U kunt het zelf regelen, of met hulp van iemand die u vertrouwt.</Trans></li>
          <li><Trans>U legt uit waarom u zelf hulp wilt kopen.</Trans></li>
          <li><Trans>De hulp is veilig, helpt echt, en past bij u.</Trans></li>
        </ul>
        <p><Trans>Iemand mag u helpen met het pgb. Kies daarvoor liever niet iemand die u uit het pgb betaalt.</Trans></p>
      </Section>
      {item.leveringsvorm === 'natura' && (
        <Alert title={t`In uw plan staat nu: via de gemeente`}>
          <p><Trans>Wilt u liever een pgb? Zeg dat bij <Link to="/mijn/plan">uw plan</Link>, of bel uw contactpersoon. Dan past u het plan samen aan.</Trans></p>
        </Alert>
      )}
    </Page>
  );
}
