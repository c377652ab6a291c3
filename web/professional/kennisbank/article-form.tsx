import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Props {
  readonly state: FormState | undefined;
  readonly onderwerpen: Acts['dienst.overzicht']['output']['onderwerpen'];
  readonly defaults: Readonly<Record<string, string>>;
  readonly submit: string;
  /** The version that was read, where there is one. */
  readonly versie?: number;
}

/** A question and its answer, and from when to when it is told. */
export function ArticleForm({ state, onderwerpen, defaults, submit, versie }: Props) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return (
    <Form state={state} defaults={defaults}>
      {versie !== undefined && <input type="hidden" name="versie" value={versie} />}
      <TextField name="titel" label={t`De vraag`} hint={t`Zoals een inwoner haar stelt.`} />
      <TextArea name="tekst" label={t`Het antwoord`} hint={t`Kort en in gewone woorden. Een lege regel begint een alinea, “- ” een punt van een lijst, “## ” een kopje.`} rows={12} />
      <Select name="onderwerp" label={t`Onderwerp`} options={onderwerpen.map(({ code, naam }) => ({ value: code, label: naam[lang] }))} />
      <DateField name="geldigVan" legend={t`Vanaf welke dag geldt dit?`} hint={t`Niets ingevuld: vanaf vandaag.`} optional />
      <DateField name="geldigTot" legend={t`Tot en met welke dag?`} hint={t`Niets ingevuld: tot u het verandert.`} optional />
      <Button>{submit}</Button>
    </Form>
  );
}
