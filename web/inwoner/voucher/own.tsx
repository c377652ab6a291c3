import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/own.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Amount } from '../../shared/voucher/amount.tsx';
import './voucher.css';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const own = [...new Set((await execute('dossier.eigen', {})).items.map(({ id }) => id))];
  // Who may not see the plan of a household has no vouchers there.
  const found = await Promise.all(own.map((dossier) => execute('voucher.dossier', { dossier }).then(({ items }) => items, () => [])));
  return { vouchers: found.flat() };
}

type Voucher = Acts['voucher.dossier']['output']['items'][number];

/** The codes to show, what is left, and until when. */
export default function OwnVouchers({ loaderData: { vouchers } }: Route.ComponentProps) {
  const { t } = useLingui();
  const usable = vouchers.filter(({ toestand, over }) => toestand === 'geldig' && over > 0);
  const past = vouchers.filter((one) => !usable.includes(one));
  return (
    <Page title={t`Mijn vouchers`} back={{ to: '/mijn' }} lead={usable.length === 0 ? undefined : t`Laat de code zien bij de organisatie die u helpt. Die ziet niet wie u bent of waarom u de voucher hebt.`}>
      {usable.length === 0 && <EmptyState icon="hand" title={t`U hebt nu geen voucher`}><p><Trans>Hebt u hulp nodig? <Link to="/wegwijzer">Vertel ons waarbij</Link>.</Trans></p></EmptyState>}
      {usable.map((voucher) => <Usable key={voucher.id} voucher={voucher} />)}
      {past.length > 0 && (
        <Section title={t`Gebruikt of voorbij`}>
          <ul className="spil-list">{past.map((voucher) => <Past key={voucher.id} voucher={voucher} />)}</ul>
        </Section>
      )}
    </Page>
  );
}

function Usable({ voucher: { naam, code, eenheid, over, toegekend, geldigTot, verzilveringen } }: { readonly voucher: Voucher }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return (
    <Section title={naam[lang]} card>
      <p className="vc-left"><Trans>Nog <strong><Amount eenheid={eenheid} aantal={over} /></strong> van <Amount eenheid={eenheid} aantal={toegekend} /></Trans></p>
      {code !== undefined && <p><Trans>Uw code:</Trans> <span className="vc-code" translate="no">{code}</span></p>}
      <p><Trans>Te gebruiken tot en met <DateText value={geldigTot} />.</Trans> <Link to="/sociale-kaart?cluster=lokale-diensten"><Trans>Waar kan ik terecht?</Trans></Link></p>
      {verzilveringen.length > 0 && (
        <details>
          <summary>{t`Waarvoor gebruikt`}</summary>
          <ul>{verzilveringen.map(({ id, organisatie, aantal, dag, teruggenomen }) => <li key={id}><DateText value={dag} />: <Amount eenheid={eenheid} aantal={aantal} />, <span translate="no">{organisatie}</span>{teruggenomen && <> (<Trans>teruggedraaid</Trans>)</>}</li>)}</ul>
        </details>
      )}
    </Section>
  );
}

function Past({ voucher: { naam, toestand, eenheid, toegekend, over, geldigTot, intrekkingsreden } }: { readonly voucher: Voucher }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const word = toestand === 'ingetrokken' ? t`ingetrokken` : over === 0 ? t`op` : t`verlopen`;
  return (
    <li>
      {naam[lang]}, <Amount eenheid={eenheid} aantal={toegekend} />, <Trans>tot en met <DateText value={geldigTot} /></Trans> <StatusBadge tone="klaar">{word}</StatusBadge>
      {intrekkingsreden !== '' && <p>{intrekkingsreden}</p>}
    </li>
  );
}
