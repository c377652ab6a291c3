import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { formatMoney } from '../../shared/ui/money-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Props {
  readonly offer: Acts['voucher.aanbod']['output']['items'];
  readonly state: FormState | undefined;
}

/** Which voucher, how much, and why: the decision of the access. */
export function GiveVoucher({ offer, state }: Props) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const most = ({ eenheid, hoogstens, maanden }: Props['offer'][number]): string => {
    const worth = formatMoney(eenheid === 'bedrag' ? hoogstens : 0, lang);
    return eenheid === 'bedrag' ? t`hoogstens ${worth}, ${maanden} maanden te gebruiken` : t`hoogstens ${hoogstens} keer, ${maanden} maanden te gebruiken`;
  };
  return (
    <Section title={t`Voucher geven`} card>
      <Form id="geven" state={state} label={t`Voucher geven`}>
        <RadioGroup name="soort" legend={t`Waarvoor?`} options={offer.map((kind) => ({ value: kind.soort, label: kind.naam[lang], hint: most(kind) }))} />
        <TextField name="aantal" label={t`Hoeveel?`} hint={t`Een bedrag in euro, of een aantal keren.`} size="short" />
        <TextArea name="reden" label={t`Waarom past dit bij het plan?`} hint={t`De inwoner leest dit in de brief. De organisatie niet.`} rows={3} />
        <Button><Trans>Geef de voucher</Trans></Button>
      </Form>
    </Section>
  );
}
