import { Trans, useLingui } from '@lingui/react/macro';
import { dateDefaults } from '../forms/date-defaults.ts';
import { DateField } from '../ui/date-field.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ChangeForm, type EditorProps } from './change-form.tsx';
import { household } from './family-plan.ts';
import { GoalCard } from './goal-card.tsx';
import { Meeting } from './plan-reading.tsx';

/** The plan while it is made: its goals, what must be safe, and the day on which everybody comes together. Each change is sent by itself, so that several people write at once. */
export function PlanEditor(props: EditorProps) {
  const { t, i18n } = useLingui();
  const { shown: { inhoud, domeinen }, state, hidden } = props;
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return (
    <>
      {inhoud.veiligheid.length > 0 && <Safety {...props} />}
      <Section title={t`Wat moet er beter gaan?`}>
        {inhoud.doelen.length === 0 && <p><Trans>Er staat nog niets. Schrijf eerst op wat er beter moet gaan. Daarna spreekt u af wie wat doet.</Trans></p>}
        {inhoud.doelen.map((goal) => <GoalCard key={goal.id} goal={goal} {...props} />)}
        <ChangeForm id="doel" kind="doel" title={inhoud.doelen.length === 0 ? t`Schrijf op wat er beter moet gaan` : t`Nog iets dat beter moet gaan`} state={state} hidden={hidden} submit={t`Zet erbij`}>
          <Select name="domein" label={t`Waar gaat het over?`} options={domeinen.map(({ code, gewoon }) => ({ value: code, label: gewoon[lang] }))} />
          <TextArea name="wat" label={t`Wat moet er beter gaan?`} hint={t`Bijvoorbeeld: de kinderen gaan weer elke dag naar school.`} rows={3} />
        </ChangeForm>
      </Section>
      <Conference {...props} />
    </>
  );
}

function Safety({ shown: { inhoud }, state, hidden }: EditorProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Dit moet veilig zijn`}>
      <p><Trans>Uw contactpersoon van de gemeente schreef dit op. Schrijf erbij hoe u daarvoor zorgt.</Trans></p>
      {inhoud.veiligheid.map(({ id, voorwaarde, hoe }) => (
        <Section key={id} title={voorwaarde} level={3} card>
          {hoe !== '' && <p>{hoe}</p>}
          <ChangeForm id={`veiligheid-${id}`} kind="veiligheid" about={id} title={hoe === '' ? t`Schrijf op hoe u daarvoor zorgt` : t`Verander dit`} state={state} hidden={hidden} defaults={{ wat: hoe }} submit={t`Bewaar`}>
            <TextArea name="wat" label={t`Hoe zorgt u daarvoor?`} rows={3} />
          </ChangeForm>
        </Section>
      ))}
    </Section>
  );
}

function Conference({ shown: { inhoud: { conferentie } }, state, hidden, reader }: EditorProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Bij elkaar komen`}>
      {conferentie === null ? <p><Trans>Veel families maken hun plan op een middag met iedereen erbij. Dit heet een eigen-kracht-conferentie.</Trans></p> : <Meeting {...conferentie} />}
      <ChangeForm id="conferentie" kind="conferentie" title={conferentie === null ? t`Kies een dag` : t`Kies een andere dag`} state={state} hidden={hidden} submit={t`Bewaar`} {...(conferentie === null ? {} : { defaults: { ...dateDefaults('op', conferentie.op), tijd: conferentie.tijd, plaats: conferentie.plaats } })}>
        <DateField name="op" legend={reader === household ? t`Op welke dag komt u bij elkaar?` : t`Op welke dag komt de familie bij elkaar?`} />
        <TextField name="tijd" label={t`Hoe laat?`} hint={t`Bijvoorbeeld: 14.00 uur`} size="middle" optional />
        <TextField name="plaats" label={t`Waar?`} optional />
      </ChangeForm>
    </Section>
  );
}
