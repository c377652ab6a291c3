import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../app-context.ts';
import { Alert } from '../ui/alert.tsx';
import { LinkButton } from '../ui/button.tsx';
import { DataList } from '../ui/data-list.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { messageTones, useHulpWords } from './hulp-words.ts';
import { MessageFaults } from './message-list.tsx';

interface Props {
  readonly bericht: Acts['bericht.gegevens']['output'];
  /** The XML, for who may open it: it holds a BSN. */
  readonly xml: string | undefined;
  readonly base: string;
  /** It was sent in just now. */
  readonly fresh?: boolean;
}

/** One message: what it is, how it went, what it answers or got as an answer, and its text. */
export function MessagePage({ bericht, xml, base, fresh = false }: Props) {
  const { t } = useLingui();
  const { soort, messageStates } = useHulpWords();
  const { antwoord, antwoordOp } = bericht;
  return (
    <Page title={soort(bericht.soort)} back={{ to: `${base}?richting=${bericht.richting}`, label: t`Berichten` }} wide>
      {fresh && <MessageResult bericht={bericht} base={base} />}
      <DataList
        items={[
          { label: t`Staat`, value: <><StatusBadge tone={messageTones[bericht.toestand]}>{messageStates[bericht.toestand]}</StatusBadge><MessageFaults faults={bericht.fouten} /></> },
          { label: t`Aanbieder`, value: <span translate="no">{bericht.organisatieNaam}</span> }, { label: t`Kenmerk`, value: bericht.identificatie }, { label: t`Dagtekening`, value: <DateText value={bericht.dagtekening} /> },
          ...(antwoord === null ? [] : [{ label: t`Antwoord hierop`, value: <Link to={`${base}/${antwoord}`}><Trans>Bekijk het antwoord</Trans></Link> }]),
          ...(antwoordOp === null ? [] : [{ label: t`Dit is een antwoord`, value: <Link to={`${base}/${antwoordOp}`}><Trans>Bekijk het bericht</Trans></Link> }]),
        ]}
      />
      {xml !== undefined && (
        <Section title={t`Inhoud`} actions={<LinkButton to={`${base}/${bericht.id}/bestand`} kind="secondary" icon="document" document><Trans>Download</Trans></LinkButton>}>
          <pre className="spil-code" translate="no">{xml}</pre>
        </Section>
      )}
    </Page>
  );
}

/** How a message that was sent in just now was received. */
export function MessageResult({ bericht, base }: Pick<Props, 'bericht' | 'base'>) {
  const { t } = useLingui();
  const { soort } = useHulpWords();
  const good = bericht.toestand !== 'afgekeurd';
  return (
    <Alert tone={good ? 'positive' : 'negative'} title={good ? t`${soort(bericht.soort)} is verwerkt` : t`${soort(bericht.soort)} is afgekeurd, er is niets veranderd`} live>
      <MessageFaults faults={bericht.fouten} />
      {bericht.antwoord !== null && <p><Link to={`${base}/${bericht.antwoord}`}><Trans>Bekijk het antwoord van de gemeente</Trans></Link></p>}
    </Alert>
  );
}
