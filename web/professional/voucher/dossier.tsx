import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/dossier.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Amount } from '../../shared/voucher/amount.tsx';
import { GiveVoucher } from './give-voucher.tsx';

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { items } = await execute('voucher.dossier', { dossier });
  // Who only reads gives nothing.
  const offer = await execute('voucher.aanbod', { dossier }).then((found) => found.items, () => undefined);
  return { items, offer, given: new URL(request.url).searchParams.has('gegeven') };
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const reden = form.text('reden');
  if (reden === '') form.refuse('reden', msg`Schrijf op waarom. De inwoner leest dit in de brief.`);
  if (form.form !== 'geven') {
    return submitForm(form, { id: form.text('id'), reden }, async (input) => {
      await execute('voucher.intrekking', input, options);
      return redirect(`/dossiers/${dossier}/vouchers`);
    });
  }
  const soort = form.text('soort');
  const { items } = await execute('voucher.aanbod', { dossier });
  const kind = items.find((one) => one.soort === soort);
  const aantal = kind?.eenheid === 'keren' ? form.whole('aantal') : form.money('aantal');
  if (kind === undefined) form.refuse('soort', msg`Kies een voucher.`);
  if (form.text('aantal') === '' || aantal === 0) form.refuse('aantal', msg`Vul in hoeveel.`);
  return submitForm(form, { dossier, soort, aantal: aantal ?? 0, reden }, async (input) => {
    await execute('voucher.toekenning', input, options);
    return redirect(`/dossiers/${dossier}/vouchers?gegeven`);
  });
}

/** What this household got to spend nearby, and giving more. */
export default function DossierVouchers({ loaderData: { items, offer, given } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Vouchers`} state={state} lead={t`Voor een dienst in de buurt, zonder beschikking: de toegang beslist.`}>
      {given && <Alert tone="positive" title={t`De voucher is gegeven. De inwoner krijgt een brief en ziet de code bij Mijn vouchers.`} live />}
      {items.length === 0 && <EmptyState icon="buurt" title={t`Nog geen voucher gegeven`} />}
      {items.map((voucher) => <Voucher key={voucher.id} voucher={voucher} state={state} writer={offer !== undefined} />)}
      {offer !== undefined && <GiveVoucher key={items.length} offer={offer} state={state} />}
    </Page>
  );
}

interface Props {
  readonly voucher: Acts['voucher.dossier']['output']['items'][number];
  readonly state: FormState | undefined;
  readonly writer: boolean;
}

function Voucher({ voucher: { id, naam, eenheid, toegekend, over, geldigTot, reden, toestand, intrekkingsreden, code, verzilveringen }, state, writer }: Props) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const holds = toestand === 'geldig' && over > 0;
  const word = toestand === 'ingetrokken' ? t`ingetrokken` : over === 0 ? t`op` : toestand === 'verlopen' ? t`verlopen` : t`te gebruiken`;
  return (
    <Section title={naam[lang]} actions={<StatusBadge tone={holds ? 'loopt' : 'klaar'}>{word}</StatusBadge>} card>
      <DataList
        items={[
          { label: t`Nog over`, value: <Trans><Amount eenheid={eenheid} aantal={over} /> van <Amount eenheid={eenheid} aantal={toegekend} /></Trans> }, { label: t`Tot en met`, value: <DateText value={geldigTot} /> }, { label: t`Waarom`, value: reden },
          ...(intrekkingsreden === '' ? [] : [{ label: t`Waarom ingetrokken`, value: intrekkingsreden }]),
          ...(holds && code !== undefined ? [{ label: t`Code, alleen voor de inwoner`, value: <span translate="no">{code}</span> }] : []),
        ]}
      />
      {verzilveringen.length > 0 && (
        <details>
          <summary><Trans>Waarvoor gebruikt</Trans></summary>
          <ul>{verzilveringen.map((one) => <li key={one.id}><DateText value={one.dag} />: <Amount eenheid={eenheid} aantal={one.aantal} />, <span translate="no">{one.organisatie}</span>{one.teruggenomen && <> (<Trans>teruggedraaid</Trans>)</>}</li>)}</ul>
        </details>
      )}
      {holds && writer && (
        <details>
          <summary><Trans>Intrekken</Trans></summary>
          <Form id={`intrekken-${id}`} state={state} label={t`${naam[lang]} intrekken`}>
            <input type="hidden" name="id" value={id} />
            <TextArea name="reden" label={t`Waarom trekt u de voucher in?`} hint={t`De inwoner leest dit in de brief.`} rows={2} />
            <Button kind="secondary"><Trans>Trek in</Trans></Button>
          </Form>
        </details>
      )}
    </Section>
  );
}
