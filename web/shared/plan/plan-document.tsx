import { Trans, useLingui } from '@lingui/react/macro';
import { DateText } from '../ui/date-text.tsx';
import { Section } from '../ui/section.tsx';
import { PlanBalance } from './plan-balance.tsx';
import type { StepsProps } from './plan-steps.tsx';
import { PlanSteps } from './plan-steps.tsx';
import type { Domain } from './plan-view.ts';
import { partOf } from './plan-view.ts';
import './plan.css';

interface Props extends StepsProps {
  readonly domains: readonly Domain[];
}

/** The whole plan in reading order: the goal in own words first, why and what it costs last. Nothing that is signed is left out. */
export function PlanDocument({ domains, ...props }: Props) {
  const { t } = useLingui();
  const { shown, ask } = props;
  const { inhoud } = shown;
  return (
    <>
      <Section title={t`Mijn doel`} card>
        {inhoud.einddoel === '' ? <p className="spil-subtle"><Trans>Dit is nog niet opgeschreven.</Trans></p> : <blockquote className="spil-quote">{inhoud.einddoel}</blockquote>}
        {ask?.('/einddoel')}
        {inhoud.resultaat !== '' && <p><Trans>Dit willen we bereiken: {inhoud.resultaat}</Trans></p>}
        <PlanTime {...inhoud.tijdpad} />
        {inhoud.spoed !== undefined && inhoud.spoed !== '' && <p><Trans>Er is haast bij, omdat: {inhoud.spoed}</Trans></p>}
      </Section>
      <Section title={t`Waar ik aan werk`}>
        <Goals {...props} domains={domains} />
      </Section>
      <Section title={t`Zo pakken we het aan`}>
        <PlanSteps {...props} />
      </Section>
      {inhoud.bijdrage !== undefined && inhoud.bijdrage !== '' && (
        <Section title={t`Wat ik voor een ander doe`}>
          <p>{inhoud.bijdrage}</p>
          {ask?.('/bijdrage')}
        </Section>
      )}
      <Section title={t`Wat we verder afspreken`}>
        <Tasks {...props} />
      </Section>
      <Section title={t`Samen kijken hoe het gaat`}>
        <Evaluations days={inhoud.evaluaties} />
      </Section>
      <PlanBalance shown={shown} />
    </>
  );
}

function PlanTime({ van, tot }: { readonly van: string | null; readonly tot: string | null }) {
  if (van === null || tot === null) return null;
  return <p><Trans>Het plan loopt van <DateText value={van} /> tot en met <DateText value={tot} />.</Trans></p>;
}

function Goals({ shown, ask, domains }: Props) {
  const { i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  if (shown.inhoud.doelen.length === 0) return <p className="spil-subtle"><Trans>Er zijn nog geen doelen.</Trans></p>;
  return (
    <ul className="spil-list spil-plan-goals">
      {shown.inhoud.doelen.map((goal) => (
        <li key={goal.id}>
          <span className="spil-plan-of">{domains.find(({ code }) => code === goal.domein)?.gewoon[lang] ?? goal.domein}</span>
          {goal.doel === '' ? <span className="spil-subtle"><Trans>Nog niet opgeschreven</Trans></span> : <span>{goal.doel}</span>}
          {ask?.(partOf.goal(goal))}
        </li>
      ))}
    </ul>
  );
}

function Tasks({ shown, ask }: StepsProps) {
  if (shown.inhoud.taken.length === 0) return <p className="spil-subtle"><Trans>Er zijn nog geen taken afgesproken.</Trans></p>;
  return (
    <ul className="spil-list spil-plan-goals">
      {shown.inhoud.taken.map((task, place) => (
        // Tasks have no name of their own: their place is how a reaction names them.
        <li key={place}>
          <span>{task.wat}</span>
          <span className="spil-plan-of">{[task.wie, task.wanneer].filter(Boolean).join(' · ')}</span>
          {ask?.(partOf.task(place))}
        </li>
      ))}
    </ul>
  );
}

function Evaluations({ days }: { readonly days: readonly string[] }) {
  if (days.length === 0) return <p className="spil-subtle"><Trans>Er is nog geen dag afgesproken.</Trans></p>;
  return (
    <ul>
      {days.toSorted().map((day) => (
        <li key={day}><DateText value={day} weekday /></li>
      ))}
    </ul>
  );
}
