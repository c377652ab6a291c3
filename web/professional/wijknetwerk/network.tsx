import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/network.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { Agreements } from './agreement-table.tsx';
import { MeetingCard } from './meeting-card.tsx';
import { Members } from './member-table.tsx';
import { NeedTable } from './need-table.tsx';
import { networkTones, useNetworkWords, type Network } from './network-words.ts';

export async function loader({ context, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const gemeente = gemeenteOf(id);
  const network = await execute('wijknetwerk.gegevens', { id });
  const [wijken, { items: needs, volgende }] = [await listWijkOptions(execute, gemeente), await execute('wijkbehoefte.lijst', { gemeente, wijknetwerk: id, aantal: 20 })];
  return { network, wijken: network.wijken.map((code) => nameOfWijk(wijken, code)), needs: needs.map((need) => ({ ...need, wijknaam: nameOfWijk(wijken, need.wijk) })), more: volgende !== undefined };
}

export async function action({ request, context, params: { wijknetwerk: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id }, async (input) => {
    await getApp(context).execute('wijknetwerk.start', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${id}`);
  });
}

/** One network: who takes part, what they agreed, what they say that the wijk needs, and when they met. */
export default function NetworkPage({ loaderData: { network, wijken, needs, more } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = useNetworkWords();
  const { rollen } = useShell().actor;
  const state = useActionData<typeof action>();
  const { id, naam, toestand, magBijhouden, afspraken, bijeenkomsten, leden } = network;
  const base = `/werk/wijknetwerken/${id}`;
  const develops = rollen.includes('samenlevingsontwikkelaar') && toestand !== 'beeindigd';
  const add = (to: string, words: string) => magBijhouden && <LinkButton to={`${base}/${to}`} kind="secondary" icon="plus">{words}</LinkButton>;
  return (
    <Page title={naam} state={state} back={{ to: '/werk/wijknetwerken', label: t`Netwerken in de wijken` }} lead={network.doel} actions={<StatusBadge tone={networkTones[toestand]}>{states[toestand]}</StatusBadge>} wide>
      {!network.trekker.werktHier && toestand !== 'beeindigd' && <Alert tone="warning" title={t`De trekker werkt hier niet meer`}><p><Trans>Kies een andere trekker. Die krijgt dan ook de open afspraken.</Trans></p></Alert>}
      <Facts network={network} wijken={wijken} />
      {develops && <p><Link to={`${base}/wijzigen`}><Trans>Verander dit netwerk</Trans></Link> · <Link to={`${base}/beeindigen`}><Trans>Beëindig dit netwerk</Trans></Link></p>}
      {develops && toestand === 'voorbereiding' && <Start state={state} />}
      <Section title={t`Leden`} actions={add('leden/nieuw', t`Lid toevoegen`)}>
        {leden.length === 0 ? <EmptyState icon="mensen" title={t`Er doet nog niemand mee`} /> : <Members base={base} leden={leden} edit={magBijhouden} />}
      </Section>
      <Section title={t`Afspraken`} actions={leden.some(({ tot }) => tot === null) && add('afspraken/nieuw', t`Afspraak toevoegen`)}>
        {afspraken.length === 0 ? <EmptyState title={t`Er zijn geen open afspraken`} /> : <Agreements caption={t`Afspraken`} rows={afspraken} />}
        <p><Link to={`${base}/afspraken`}><Trans>Alle afspraken</Trans></Link></p>
      </Section>
      <Section title={t`Wat is hier nodig?`} actions={add('behoeften/nieuw', t`Vertel wat nodig is`)}>
        {needs.length === 0 ? <EmptyState icon="buurt" title={t`Het netwerk vertelde nog niet wat nodig is`} /> : <NeedTable caption={t`Wat is hier nodig?`} rows={needs} network={false} />}
        {more && <p><Link to="/werk/wijkbehoeften"><Trans>Wat de wijken nodig hebben</Trans></Link></p>}
      </Section>
      <Section title={t`Bijeenkomsten`} actions={add('bijeenkomsten/nieuw', t`Bijeenkomst vastleggen`)}>
        {bijeenkomsten.length === 0 && <EmptyState icon="clock" title={t`Er is nog geen bijeenkomst geweest`} />}
        {bijeenkomsten.map((meeting) => <MeetingCard key={meeting.id} meeting={meeting} edit={magBijhouden} />)}
        {bijeenkomsten.length > 0 && <p><Link to={`${base}/bijeenkomsten`}><Trans>Alle bijeenkomsten</Trans></Link></p>}
      </Section>
    </Page>
  );
}

function Facts({ network: { telefoon, email, trekker, trekkers, gestartOp, beeindigdOp, reden }, wijken }: { readonly network: Network; readonly wijken: readonly string[] }) {
  const { t } = useLingui();
  const earlier = trekkers.slice(1);
  return (
    <DataList items={[
      { label: t`Wijk`, value: wijken.join(', ') }, { label: t`Trekker`, value: <span translate="no">{trekker.naam}</span> },
      ...(earlier.length === 0 ? [] : [{ label: t`Eerder getrokken door`, value: <ul>{earlier.map(({ naam, sinds, tot }) => <li key={`${naam} ${sinds} ${tot ?? ''}`}><span translate="no">{naam}</span>, <DateText value={sinds} /> – {tot !== null && <DateText value={tot} />}</li>)}</ul> }]),
      { label: t`Zo bereiken inwoners het netwerk`, value: [telefoon, email].filter(Boolean).join(', ') },
      ...(gestartOp === null ? [] : [{ label: t`Gestart op`, value: <DateText value={gestartOp} /> }]),
      ...(beeindigdOp === null ? [] : [{ label: t`Beëindigd op`, value: <><DateText value={beeindigdOp} />: {reden}</> }]),
    ]} />
  );
}

function Start({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Klaar om te beginnen?`} card>
      <Form id="start" state={state} label={t`Klaar om te beginnen?`}>
        <p><Trans>Daarna lezen inwoners op de site dat dit netwerk er is, wie meedoet en hoe ze het bereiken.</Trans></p>
        <Button><Trans>Start het netwerk</Trans></Button>
      </Form>
    </Section>
  );
}
