import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { dateDefaults } from '../../shared/forms/date-defaults.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Props {
  readonly state: FormState | undefined;
  readonly product: Acts['voorziening.gegevens']['output'];
  /** Why there is haste, as it was told with the melding. */
  readonly reden: string;
  /** The day on which it can begin. */
  readonly vandaag: string;
}

/** How much, from whom and until when: a temporary provision always ends. */
export function UrgentHelpForm({ state, product, reden, vandaag }: Props) {
  const { t } = useLingui();
  const words = usePlanWords();
  const often = (['1', '2', '4', '6'] as const).map((value) => ({ value, label: words.often[value] ?? value }));
  const offers = product.aanbod.map(({ organisatie, organisatieNaam, tarief }) => {
    const price = words.price(tarief, product.eenheid);
    return { value: organisatie ?? 'pgb', label: organisatieNaam ?? t`Pgb: de inwoner koopt zelf in`, ...(price === undefined ? {} : { hint: price }) };
  });
  return (
    <Form state={state} defaults={{ frequentie: product.frequentie, reden, ...dateDefaults('van', vandaag) }}>
      <RadioGroup name="aanbieder" legend={t`Wie levert het?`} options={offers} />
      <TextField name="volume" kind="number" size="short" label={product.eenheid === '83' ? t`Bedrag in centen` : t`Hoeveel ${words.units[product.eenheid] ?? product.eenheid}?`} />
      <Select name="frequentie" label={t`Hoe vaak?`} options={often} />
      <DateField name="van" legend={t`Eerste dag`} />
      <DateField name="tot" legend={t`Laatste dag`} hint={t`Tijdelijke hulp heeft altijd een laatste dag. Is het te lang of te duur voor uw mandaat, dan leest u wie er wel over besluit.`} />
      <TextArea name="resultaat" label={t`Wat moet de hulp opleveren?`} hint={t`De opdracht aan de aanbieder: wat, niet hoe.`} rows={2} />
      <TextArea name="reden" label={t`Waarom kan het niet wachten?`} hint={t`Dit komt in de brief aan de inwoner.`} rows={3} />
      <Button><Trans>Geef de hulp nu</Trans></Button>
    </Form>
  );
}
