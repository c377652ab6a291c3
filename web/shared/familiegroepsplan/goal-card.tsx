import { Trans, useLingui } from '@lingui/react/macro';
import { DateField } from '../ui/date-field.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Section } from '../ui/section.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { ChangeForm, type EditorProps } from './change-form.tsx';
import { household, useWho, type Goal } from './family-plan.ts';

/** One goal: who does what from when, and what help is still needed. */
export function GoalCard({ goal, shown, reader, state, hidden }: EditorProps & { readonly goal: Goal }) {
  const { t } = useLingui();
  const who = useWho(shown.kring, reader);
  const doers = [household, ...shown.kring.filter(({ rol, gestopt }) => rol !== 'coordinator' && !gestopt).map(({ id }) => id)];
  const mine = (door: string): boolean => reader === household || door === reader;
  const own = { state, hidden };
  const removable = mine(goal.door) && (reader === household || [...goal.afspraken, ...goal.hulp].every(({ door }) => door === reader));
  return (
    <Section title={goal.wat} level={3} card>
      {goal.afspraken.length > 0 && (
        <ul>
          {goal.afspraken.map(({ id, wat, wie, wanneer, door }) => (
            <li key={id}>
              <strong>{who(wie)}</strong>: {wat}{wanneer !== null && <> (<Trans>vanaf <DateText value={wanneer} /></Trans>)</>}
              {mine(door) && <Line id={id} wat={wat} {...own} />}
            </li>
          ))}
        </ul>
      )}
      {goal.hulp.length > 0 && (
        <>
          <p><Trans>Hierbij is nog hulp nodig:</Trans></p>
          <ul>{goal.hulp.map(({ id, wat, door }) => <li key={id}>{wat}{mine(door) && <Line id={id} wat={wat} {...own} />}</li>)}</ul>
        </>
      )}
      <ChangeForm id={`afspraak-${goal.id}`} kind="afspraak" about={goal.id} title={t`Wie doet wat?`} submit={t`Zet erbij`} {...own}>
        <TextArea name="wat" label={t`Wat gaat er gebeuren?`} hint={t`Bijvoorbeeld: op woensdag de kinderen van school halen.`} rows={2} />
        <Select name="wie" label={t`Wie doet dat?`} options={doers.map((key) => ({ value: key, label: who(key) }))} />
        <DateField name="op" legend={t`Vanaf wanneer?`} optional />
      </ChangeForm>
      <ChangeForm id={`hulp-${goal.id}`} kind="hulp" about={goal.id} title={t`Wat lukt niet zonder hulp?`} submit={t`Zet erbij`} {...own}>
        <TextArea name="wat" label={t`Welke hulp is nog nodig?`} rows={2} />
      </ChangeForm>
      {removable && <Line id={goal.id} wat={goal.wat} {...own} />}
    </Section>
  );
}

/** Changing and removing one line; removing asks once more, since it has no way back. */
function Line({ id, wat, state, hidden }: { readonly id: string; readonly wat: string } & Pick<EditorProps, 'state' | 'hidden'>) {
  const { t } = useLingui();
  return (
    <>
      <ChangeForm id={`tekst-${id}`} kind="tekst" about={id} title={t`Verander: ${wat}`} state={state} hidden={hidden} defaults={{ wat }} submit={t`Bewaar`}>
        <TextArea name="wat" label={t`Wat moet er staan?`} rows={2} />
      </ChangeForm>
      <ChangeForm id={`weg-${id}`} kind="weg" about={id} title={t`Haal weg: ${wat}`} state={state} hidden={hidden} submit={t`Ja, haal dit weg`}>
        <p><Trans>Dan staat het niet meer in het plan.</Trans></p>
      </ChangeForm>
    </>
  );
}
