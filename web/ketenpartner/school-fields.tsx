import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../shared/ui/section.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { TextField } from '../shared/ui/text-field.tsx';

/** What a school tells besides: with whom it spoke first, and what they agreed. */
export function SchoolFields() {
  const { t } = useLingui();
  return (
    <Section title={t`Alleen voor school`} level={3}>
      <p className="spil-subtle"><Trans>Bespreek het eerst met een professional die het kind of gezin al kent, zoals de schoolarts of een hulpverlener.</Trans></p>
      <TextField name="overlegMet" label={t`Met wie hebt u dit besproken?`} optional />
      <TextArea name="afspraak" label={t`Wat hebt u samen afgesproken?`} rows={2} optional />
    </Section>
  );
}
