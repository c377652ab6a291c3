import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/choose.ts';
import { getApp } from '../../shared/app-context.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** Who delivers this help for the gemeente, and what the sociale kaart has. */
export async function loader({ context, params: { budgetplan }, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const { dossier, voorziening, naam } = await execute('budgetplan.gegevens', { id: budgetplan });
  const vraag = new URL(request.url).searchParams.get('vraag') ?? '';
  const [{ items }, { items: found }] = await Promise.all([execute('pgb.overzicht', { dossier }), execute('dienst.lijst', { gemeente: actor.gemeente ?? '', tekst: vraag === '' ? naam : vraag, aantal: 12 })]);
  const aanbieders = items.find((one) => one.voorziening === voorziening)?.aanbod.map(({ organisatieNaam }) => organisatieNaam) ?? [];
  return { aanbieders: [...new Set(aanbieders)], diensten: found.map(({ id, naam: dienst, organisatie }) => ({ id, naam: dienst, organisatie })), vraag };
}

/** Choosing leads to the page on which hours and tarief are written down; who does not choose here writes down somebody of their own. */
export default function Choose({ loaderData: { aanbieders, diensten, vraag }, params: { budgetplan } }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = `/mijn/pgb/plan/${budgetplan}`;
  const chosen = (wie: string, dienst?: string): string => `${back}/hulp?${new URLSearchParams({ wie, ...(dienst === undefined ? {} : { dienst }) }).toString()}`;
  return (
    <Page title={t`Wie kan u helpen?`} back={{ to: back, label: t`Uw budgetplan` }} lead={t`Kies een organisatie. Bel of mail eerst om te vragen of er plek is, en wat het kost.`}>
      <QueryForm label={t`Zoek een organisatie`}>
        <TextField name="vraag" kind="search" label={t`Waar zoekt u hulp bij?`} optional />
        <Button icon="search"><Trans>Zoek</Trans></Button>
      </QueryForm>
      {vraag !== '' && <p role="status"><Trans>Gezocht: {vraag}</Trans></p>}
      <Section title={t`Werkt al voor de gemeente`}>
        {aanbieders.length === 0 && <p><Trans>Er is niemand gevonden.</Trans></p>}
        <ul className="spil-list">{aanbieders.map((naam) => <li key={naam} className="spil-card"><p translate="no">{naam}</p><p><Link to={chosen(naam)}><Trans>Kies<span className="spil-visually-hidden"> {naam}</span></Trans></Link></p></li>)}</ul>
      </Section>
      <Section title={t`Uit de sociale kaart`}>
        {diensten.length === 0 && <p><Trans>Er is niets gevonden. Probeer een ander woord.</Trans></p>}
        <ul className="spil-list">
          {diensten.map(({ id, naam, organisatie }) => (
            <li key={id} className="spil-card">
              <p translate="no">{naam}, {organisatie}</p>
              <p><Link to={chosen(organisatie, id)}><Trans>Kies<span className="spil-visually-hidden"> {naam}</span></Trans></Link> · <Link to={`/sociale-kaart/${id}`}><Trans>Lees meer<span className="spil-visually-hidden"> over {naam}</span></Trans></Link></p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t`Iemand die u zelf kent`}>
        <LinkButton to={`${back}/hulp`} kind="secondary" icon="plus"><Trans>Zet er iemand bij</Trans></LinkButton>
      </Section>
    </Page>
  );
}
