import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useToldFacts } from '../../shared/vertellen/use-told-facts.tsx';
import { AppointmentText } from './appointment-text.tsx';
import type { View } from './view.ts';

interface Props {
  readonly view: View;
  readonly base: string;
  readonly state: FormState | undefined;
}

/** Why this conversation is held, when, with whom, and what is known already: nothing known is asked again. */
export function Occasion({ view, base, state }: Props) {
  const { t } = useLingui();
  const { vraag, meldingsdatum, appointments, persoonlijkPlannen, melding } = view;
  return (
    <Section title={t`Aanleiding`} card>
      <blockquote className="spil-quote">{vraag}</blockquote>
      <DataList
        items={[
          { label: t`Gemeld op`, value: <DateText value={meldingsdatum} /> },
          ...useToldFacts(view.told),
          {
            label: t`Afspraak`,
            value: (
              <>
                {appointments.map((appointment) => (
                  <p key={appointment.id}>
                    <AppointmentText appointment={appointment} />
                  </p>
                ))}
                {view.offers['gesprek.planning']?.allowed === true && (
                  <Link to={`${base}/afspraak/${melding}`}>
                    <Trans>Andere of nieuwe afspraak</Trans>
                  </Link>
                )}
              </>
            ),
          },
          {
            label: t`Persoonlijk plan`,
            value:
              persoonlijkPlannen.length === 0 ? (
                <Trans>niet ontvangen</Trans>
              ) : (
                persoonlijkPlannen.map(({ id, ingediendOp, opTijd }) => (
                  <p key={id}>
                    <Trans>ontvangen op</Trans> <DateText value={ingediendOp} /> {opTijd ? <Trans>(binnen zeven dagen)</Trans> : <Trans>(na zeven dagen)</Trans>}
                  </p>
                ))
              ),
          },
        ]}
      />
      <Identity view={view} state={state} />
    </Section>
  );
}

/** Wmo 2015 art. 2.3.4: by a document that was seen; its number is not kept. */
function Identity({ view: { legitimaties, personen, offers }, state }: Pick<Props, 'view' | 'state'>) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = { paspoort: t`paspoort`, identiteitskaart: t`identiteitskaart`, rijbewijs: t`rijbewijs`, vreemdelingendocument: t`vreemdelingendocument` };
  const open = legitimaties.length === 0 || state?.form === 'legitimatie';
  return (
    <div id="legitimatie" className="gs-identity">
      <h3>
        <Trans>Identiteit</Trans>
      </h3>
      {legitimaties.map(({ persoon, naam, bewijs, reden, op }) => (
        <p key={persoon}>
          {bewijs === null ? <Trans>{naam}: nog niet vastgesteld. {reden}</Trans> : <Trans>{naam}: gezien, {words[bewijs] ?? bewijs}</Trans>} (<DateText value={op} />)
        </p>
      ))}
      {offers['gesprek.legitimatie']?.allowed === true && (
        <details open={open}>
          <summary>
            <Trans>Identiteit vaststellen</Trans>
          </summary>
          <Form id="legitimatie" state={state} defaults={{ persoon: personen[0]?.id }} label={t`Identiteit vaststellen`}>
            <Select name="persoon" label={t`Van wie?`} options={personen.map(({ id, naam }) => ({ value: id, label: naam }))} />
            <Select name="bewijs" label={t`Welk document zag u?`} optional options={Object.entries(words).map(([value, label]) => ({ value, label }))} />
            <TextField name="reden" label={t`Of: waarom kon het nog niet?`} optional />
            <ButtonGroup>
              <Button kind="secondary">
                <Trans>Vastleggen</Trans>
              </Button>
            </ButtonGroup>
          </Form>
        </details>
      )}
    </div>
  );
}
