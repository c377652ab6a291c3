import { Trans, useLingui } from '@lingui/react/macro';
import type { Support } from '../../shared/clientondersteuning/support-words.ts';
import { SupporterFacts } from '../../shared/clientondersteuning/supporter-facts.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';

interface Props {
  readonly item: Support;
  readonly state: FormState | undefined;
}

/** How it stands: who it is, what was sent, and stopping it. */
export function Running({ item, state }: Props) {
  const { t } = useLingui();
  const titles = { gewenst: t`Wij regelen dit voor u`, gevraagd: t`Uw vraag ligt bij de organisatie`, bevestigd: t`Uw cliëntondersteuner`, geweigerd: t`Wij zoeken verder`, ingetrokken: '', beeindigd: '' };
  const ends = item.toestand === 'bevestigd';
  return (
    <Section title={titles[item.toestand]} card>
      <Told item={item} />
      {item.verstuurd !== null && (
        <details>
          <summary><Trans>Wat u doorgaf</Trans></summary>
          <DataList items={[{ label: t`Naam`, value: <span translate="no">{item.naam}</span> }, { label: t`Te bereiken`, value: <span translate="no">{item.verstuurd.bereik}</span> }, ...(item.verstuurd.vraag === '' ? [] : [{ label: t`Uw zin`, value: item.verstuurd.vraag }]), { label: t`Nummer`, value: <span translate="no">{item.nummer}</span> }]} />
        </details>
      )}
      <details>
        <summary>{ends ? <Trans>Niet meer nodig?</Trans> : <Trans>Toch niet?</Trans>}</summary>
        <Form id="stoppen" state={state} label={t`Stoppen`}>
          <input type="hidden" name="id" value={item.id} />
          <p>{ends ? <Trans>Dan wissen wij wat u doorgaf. Vertel het ook zelf aan uw cliëntondersteuner. U mag later altijd opnieuw vragen.</Trans> : <Trans>Dan wissen wij wat u doorgaf. U mag later altijd opnieuw vragen.</Trans>}</p>
          <Button kind="secondary">{ends ? <Trans>Stop hiermee</Trans> : <Trans>Trek mijn vraag in</Trans>}</Button>
        </Form>
      </details>
    </Section>
  );
}

function Told({ item }: Pick<Props, 'item'>) {
  const { toestand, organisatie, uiterlijk, reden } = item;
  if (toestand === 'bevestigd') return <SupporterFacts item={item} />;
  const day = uiterlijk === null ? null : <strong><DateText value={uiterlijk} weekday /></strong>;
  if (toestand === 'gevraagd') return <p><Trans><span translate="no">{organisatie}</span> neemt contact met u op. U hoort uiterlijk {day} wie u helpt.</Trans></p>;
  if (toestand === 'geweigerd') return <><p><Trans>De organisatie kan u nu niet helpen. Wij zoeken uiterlijk {day} iemand anders voor u.</Trans></p><blockquote className="spil-quote">{reden}</blockquote></>;
  return <p><Trans>U vroeg om een cliëntondersteuner. Wij bellen u daarover, uiterlijk {day}. U hoeft niets te doen.</Trans></p>;
}
