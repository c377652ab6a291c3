import { Trans, useLingui } from '@lingui/react/macro';
import type { PlanContent } from '../../shared/plan/plan-view.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { EditProps } from './head-fields.tsx';
import { WriteArea, WriteDay, WriteLine } from './inputs.tsx';

/** Tasks, evaluation days, what the inwoner gives back, and hart-wet-euro as three short answers. */
export function Agreements({ plan, edit }: EditProps) {
  const { t } = useLingui();
  const weigh = (part: 'hart' | 'wet' | 'euro') => (value: string) => edit((now) => ({ ...now, hartWetEuro: { ...now.hartWetEuro, [part]: value } }));
  return (
    <>
      <Section title={t`Hart, wet en euro`} card>
        <div className="pb-three" id="hartWetEuro">
          <WriteArea label={t`Hart: wat is nodig?`} maxLength={2000} value={plan.hartWetEuro.hart} onChange={weigh('hart')} />
          <WriteArea label={t`Wet: wat mag en moet?`} maxLength={2000} value={plan.hartWetEuro.wet} onChange={weigh('wet')} />
          <WriteArea label={t`Euro: wat kost het, en past dat?`} maxLength={2000} value={plan.hartWetEuro.euro} onChange={weigh('euro')} />
        </div>
      </Section>
      <Section title={t`Taken`} card>
        <Tasks plan={plan} edit={edit} />
      </Section>
      <Section title={t`Samen kijken hoe het gaat`} card>
        <Evaluations plan={plan} edit={edit} />
      </Section>
      <Section title={t`Alleen als het past`} card>
        <div className="pb-two">
          <WriteArea label={t`Wat kan de inwoner voor een ander doen?`} hint={t`Alleen als dat past. Laat het anders leeg.`} maxLength={2000} value={plan.bijdrage ?? ''} onChange={(value) => edit(({ bijdrage: _old, ...now }) => (value === '' ? now : { ...now, bijdrage: value }))} />
          <WriteArea label={t`Waarom heeft het spoed?`} hint={t`Alleen bij spoed: het plan kan dan voor het verslag worden aangeboden.`} maxLength={1000} value={plan.spoed ?? ''} onChange={(value) => edit(({ spoed: _old, ...now }) => (value === '' ? now : { ...now, spoed: value }))} />
        </div>
      </Section>
    </>
  );
}

type Task = PlanContent['taken'][number];

function Tasks({ plan, edit }: EditProps) {
  const { t } = useLingui();
  const change = (place: number, task: Partial<Task>): void => edit((now) => ({ ...now, taken: now.taken.map((one, at) => (at === place ? { ...one, ...task } : one)) }));
  return (
    <div className="pb-stack" id="taken">
      {plan.taken.map((task, place) => (
        // Tasks have no name of their own: their place is what they are known by.
        <div className="pb-line" key={place}>
          <WriteLine label={t`Wat`} maxLength={500} value={task.wat} onChange={(wat) => change(place, { wat })} />
          <WriteLine label={t`Wie`} value={task.wie} onChange={(wie) => change(place, { wie })} />
          <WriteLine label={t`Wanneer`} value={task.wanneer} onChange={(wanneer) => change(place, { wanneer })} />
          <Button type="button" kind="subtle" onClick={() => edit((now) => ({ ...now, taken: now.taken.filter((_one, at) => at !== place) }))}><Trans>Weghalen</Trans></Button>
        </div>
      ))}
      <div><Button type="button" kind="secondary" icon="plus" onClick={() => edit((now) => ({ ...now, taken: [...now.taken, { wat: '', wie: '', wanneer: '' }] }))}><Trans>Taak toevoegen</Trans></Button></div>
    </div>
  );
}

function Evaluations({ plan, edit }: EditProps) {
  const { t } = useLingui();
  return (
    <div className="pb-stack" id="evaluaties">
      {plan.evaluaties.length > 0 && (
        <ul className="spil-list pb-days">
          {plan.evaluaties.map((day, place) => (
            <li className="pb-line" key={place}>
              <WriteDay label={t`Dag ${place + 1}`} value={day} onChange={(value) => edit((now) => ({ ...now, evaluaties: value === null ? now.evaluaties.filter((_one, at) => at !== place) : now.evaluaties.map((one, at) => (at === place ? value : one)) }))} />
              <Button type="button" kind="subtle" onClick={() => edit((now) => ({ ...now, evaluaties: now.evaluaties.filter((_one, at) => at !== place) }))}><Trans>Weghalen</Trans></Button>
            </li>
          ))}
        </ul>
      )}
      <WriteDay key={plan.evaluaties.length} label={t`Nog een dag`} value={null} onChange={(value) => value !== null && edit((now) => ({ ...now, evaluaties: [...now.evaluaties, value] }))} />
    </div>
  );
}
