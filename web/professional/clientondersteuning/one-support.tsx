import { Trans, useLingui } from '@lingui/react/macro';
import { isRunning, supportTones, useSupportStates, type Support } from '../../shared/clientondersteuning/support-words.ts';
import { SupporterFacts } from '../../shared/clientondersteuning/supporter-facts.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

/** One question: how it stands, by which day somebody acts, who it is, and taking it back for the inwoner. */
export function OneSupport({ item, state }: { readonly item: Support; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const states = useSupportStates();
  const { toestand, organisatie, gewenstOp, gevraagdOp, uiterlijk, reden, nummer, naam } = item;
  return (
    <Section title={naam} actions={<StatusBadge tone={supportTones[toestand]}>{states[toestand]}</StatusBadge>} card>
      <DataList
        items={[
          { label: t`Nummer`, value: <span translate="no">{nummer}</span> }, { label: t`Gewenst sinds`, value: <DateText value={gewenstOp} /> },
          ...(gevraagdOp === null ? [] : [{ label: t`Gevraagd op`, value: <DateText value={gevraagdOp} /> }]), ...(organisatie === null || item.ondersteuner !== '' ? [] : [{ label: t`Organisatie`, value: <span translate="no">{organisatie}</span> }]),
          ...(uiterlijk === null ? [] : [{ label: toestand === 'gevraagd' ? t`Antwoord uiterlijk` : t`Regelen uiterlijk`, value: <DateText value={uiterlijk} /> }]), ...(reden === '' ? [] : [{ label: t`Waarom terug`, value: reden }]),
        ]}
      />
      {item.ondersteuner !== '' && <SupporterFacts item={item} />}
      {isRunning(item) && (
        <details>
          <summary><Trans>De inwoner wil dit niet meer</Trans></summary>
          <Form id={`intrekken-${item.id}`} state={state} label={t`Stoppen voor ${naam}`}>
            <input type="hidden" name="id" value={item.id} />
            <p><Trans>Wat is doorgegeven, wordt gewist. Opnieuw vragen kan altijd.</Trans></p>
            <Button kind="secondary"><Trans>Stop hiermee</Trans></Button>
          </Form>
        </details>
      )}
    </Section>
  );
}
