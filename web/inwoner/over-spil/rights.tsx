import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/rights.ts';
import { getApp } from '../../shared/app-context.ts';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';

/** One part of the house at a time: all together would be too much for a phone. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { onderdelen } = await getApp(context).execute('handeling.lijst', {});
  const fasen = [...new Set(onderdelen.map(({ fase }) => fase))];
  const asked = new URL(request.url).searchParams.get('fase');
  const fase = fasen.find((one) => one === asked) ?? fasen[0] ?? '';
  return { fasen, fase, onderdelen: onderdelen.filter((one) => one.fase === fase) };
}

type Onderdeel = Route.ComponentProps['loaderData']['onderdelen'][number];
type Handeling = Onderdeel['handelingen'][number];

function Name({ row }: { readonly row: Handeling }) {
  const { i18n } = useLingui();
  return (
    <>
      {row.label[i18n.locale === 'en' ? 'en' : 'nl']}
      <br />
      <code>{row.naam}</code>
    </>
  );
}

function Who({ row }: { readonly row: Handeling }) {
  const { i18n, t } = useLingui();
  return (
    <>
      {row.wie[i18n.locale === 'en' ? 'en' : 'nl']}
      {row.gelogd && <> {t`(elke keer kijken wordt opgeschreven)`}</>}
    </>
  );
}

function Kind({ row }: { readonly row: Handeling }) {
  return row.soort === 'vraag' ? <Trans>bekijken</Trans> : <Trans>doen</Trans>;
}

const nameCell = (row: Handeling) => <Name row={row} />;
const whoCell = (row: Handeling) => <Who row={row} />;
const kindCell = (row: Handeling) => <Kind row={row} />;
const purposeCell = (row: Handeling) => <span lang="nl">{row.doel}</span>;

/** Everything that can be done with Spil, with who may and why: from the same rules that decide. */
export default function Rights({ loaderData: { fasen, fase, onderdelen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Handeling>, ...Column<Handeling>[]] = [
    { key: 'wat', title: t`Wat`, cell: nameCell },
    { key: 'soort', title: t`Bekijken of doen`, cell: kindCell },
    { key: 'wie', title: t`Wie mag het`, cell: whoCell },
    { key: 'waarom', title: t`Waarvoor`, cell: purposeCell },
  ];
  return (
    <Page title={t`Wie mag wat, en waarom`} back={{ to: '/privacy', label: t`Zo gaan we om met uw gegevens` }} lead={t`Alles wat er met Spil gedaan kan worden. Deze lijst komt uit de regels waarmee Spil zelf beslist.`} wide>
      <nav className="spil-tabs" aria-label={t`Onderdelen`}>
        <ul className="spil-list">
          {fasen.map((one) => (
            <li key={one}>
              <Link to={`?fase=${one}`} aria-current={one === fase ? 'page' : undefined}>{one}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {onderdelen.map(({ module, handelingen }) => (
        <Section key={module} title={module}>
          <Table caption={module} hideCaption columns={columns} rows={handelingen} rowKey={(row) => row.naam} />
        </Section>
      ))}
    </Page>
  );
}
