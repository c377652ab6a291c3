import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import type { Contact } from './contact-parts.tsx';
import { useAfspraakvormen } from './words.ts';

/** Who calls back before when, what was tried, and the next try. */
export function CallBackState({ contact, state }: { readonly contact: Contact; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const call = contact.terugbellen;
  if (call === null) return null;
  return (
    <Section title={t`Terugbellen`} card key={call.pogingen.length}>
      <DataList
        items={[
          { label: t`Wie belt`, value: <>{call.houder} {call.toestand === 'open' && <Link to={`/klantcontact/${contact.id}/terugbellen`}><Trans>Een ander laten bellen</Trans></Link>}</> },
          { label: t`Uiterlijk`, value: <><DateText value={call.uiterlijk} /> {call.teLaat && <StatusBadge tone="let-op"><Trans>te laat</Trans></StatusBadge>}</> },
          ...(call.wanneer === '' ? [] : [{ label: t`Past het best`, value: call.wanneer }]),
        ]}
      />
      {call.pogingen.length > 0 && (
        <ul className="spil-prose" aria-label={t`Pogingen`}>
          {call.pogingen.map(({ moment, medewerker, bereikt, notitie }) => (
            <li key={moment}><DateText value={moment} time />: {bereikt ? <Trans>gesproken</Trans> : <Trans>niet bereikt</Trans>} <span className="spil-subtle" translate="no">– {medewerker}</span>{notitie !== '' && <><br />{notitie}</>}</li>
          ))}
        </ul>
      )}
      {call.toestand === 'open' && (
        <Form id="poging" label={t`Gebeld`} state={state}>
          <input type="hidden" name="verzoek" value={call.id} />
          <RadioGroup name="bereikt" legend={t`Hebt u de inwoner gesproken?`} options={[{ value: 'ja', label: t`Ja` }, { value: 'nee', label: t`Nee` }]} />
          <TextArea name="notitie" label={t`Wat is er gezegd?`} rows={2} optional />
          <Button kind="secondary" icon="phone"><Trans>Bewaar deze poging</Trans></Button>
        </Form>
      )}
    </Section>
  );
}

/** The three sentences with which it was handed over, and the appointment. */
export function HandedOver({ contact }: { readonly contact: Contact }) {
  const { t } = useLingui();
  const forms = useAfspraakvormen();
  const handed = contact.overdracht;
  if (handed === null) return null;
  return (
    <Section title={t`Overgedragen`} card>
      <DataList
        items={[
          { label: t`Aan wie?`, value: handed.naar }, { label: t`Wat speelt er?`, value: handed.speelt }, { label: t`Wat is er al gedaan of besproken?`, value: handed.gedaan }, { label: t`Wat is er nu nodig?`, value: handed.nodig },
          { label: t`Afspraak`, value: handed.afspraak === null ? <Trans>nog niet</Trans> : <><DateText value={handed.afspraak.begin} weekday time />, {forms[handed.afspraak.vorm]}</> },
          { label: t`Overgedragen door`, value: <>{handed.overgedragenDoor}, <DateText value={handed.overgedragenOp} time /></> },
        ]}
      />
    </Section>
  );
}
