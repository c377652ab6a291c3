import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../shared/ui/date-text.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Moment } from './steps.ts';

/** When the first conversation is: a moment that the team offers, or being called; nothing where it offers none. */
export function ChooseMoment({ momenten }: { readonly momenten: readonly Moment[] | undefined }) {
  const { t, i18n } = useLingui();
  if (momenten === undefined || momenten.length === 0) return null;
  const label = ({ begin, duur }: Moment): string => t`${formatDate(begin, i18n.locale, { weekday: true, time: true })}, ${duur} minuten`;
  const where = ({ vorm, plaats, team }: Moment): string => (vorm === 'telefoon' ? t`Wij bellen u. ${team}.` : t`U komt naar ons: ${plaats}. ${team}.`);
  return (
    <Section title={t`Wanneer praten we?`}>
      <RadioGroup
        name="spreektijd" legend={t`Kies een moment dat u past`}
        options={[{ value: 'bellen', label: t`Bel mij liever`, hint: t`Binnen 1 werkdag. Samen kiezen we een moment.` }, ...momenten.map((one) => ({ value: one.id, label: label(one), hint: where(one) }))]}
      />
      <p className="spil-subtle"><Trans>Past het later toch niet? Bel ons, dan kiezen we een ander moment.</Trans></p>
    </Section>
  );
}
