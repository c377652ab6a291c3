import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import { RadioGroup } from '../ui/choice-groups.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

interface Props {
  readonly organisaties: Acts['clientondersteuning.dossier']['output']['organisaties'];
  /** What is known of whom it is for; empty where nothing is. */
  readonly telefoon: string;
  readonly email: string;
  readonly hint: string;
}

/** Which organisation, how it gets in touch, and what it is about: nothing known is asked again. */
export function AskFields({ organisaties, telefoon, email, hint }: Props) {
  const { t } = useLingui();
  const known = [...(telefoon === '' ? [] : [{ value: 'telefoon', label: t`Bellen: ${telefoon}` }]), ...(email === '' ? [] : [{ value: 'email', label: t`Mailen: ${email}` }])];
  const [only] = organisaties;
  return (
    <>
      {organisaties.length === 1 && only !== undefined
        ? <input type="hidden" name="organisatie" value={only.id} />
        : <RadioGroup name="organisatie" legend={t`Welke organisatie?`} options={organisaties.map(({ id, naam }) => ({ value: id, label: naam }))} />}
      {known.length > 0 && <RadioGroup name="bereik" legend={t`Hoe neemt de organisatie contact op?`} options={[...known, { value: 'anders', label: t`Anders` }]} />}
      <TextField name="anders" label={known.length > 0 ? t`Anders: welk nummer of e-mailadres?` : t`Op welk nummer of e-mailadres neemt de organisatie contact op?`} optional={known.length > 0} />
      <TextArea name="vraag" label={t`Waar gaat het om, in één zin?`} hint={hint} rows={2} optional />
    </>
  );
}
