import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import type { Onderdeel, View } from './view.ts';

interface Props {
  readonly onderdeel: Onderdeel;
  readonly dossier: string;
  readonly at: number;
  readonly people: View['personen'];
  readonly grounds: View['afwijzingsgronden'];
  readonly lang: ScreenLang;
}

/** One voorziening: what both signed, and what is decided on it. */
export function OnderdeelFields({ onderdeel, dossier, at, people, grounds, lang }: Props) {
  const { t } = useLingui();
  const { gevraagd } = onderdeel;
  const name = (field: string) => `onderdelen.${at}.${field}`;
  return (
    <Section title={onderdeel.naam} card {...(onderdeel.gewijzigd ? { actions: <StatusBadge tone="let-op"><Trans>anders dan het plan</Trans></StatusBadge> } : {})}>
      <input type="hidden" name="onderdeel" value={onderdeel.id} />
      <DataList
        items={[
          { label: t`Ondertekend`, value: <>{gevraagd.omvang[lang]}, <DateText value={gevraagd.van} /> – <DateText value={gevraagd.tot} /></> },
          { label: t`Van wie`, value: onderdeel.organisatieNaam ?? <Link to={`/dossiers/${dossier}/pgb`}><Trans>pgb, de inwoner kiest zelf: bekijk het budgetplan</Trans></Link> },
          { label: t`Doel`, value: onderdeel.doel },
          { label: t`Resultaat`, value: onderdeel.resultaat },
          { label: t`Prijs`, value: <MoneyText centen={onderdeel.prijsCenten} /> },
        ]}
      />
      <RadioGroup name={name('oordeel')} legend={t`Besluit over ${onderdeel.naam}`} options={[{ value: 'toegekend', label: t`Toekennen` }, { value: 'afgewezen', label: t`Afwijzen` }]} />
      <details>
        <summary><Trans>Klein verschil met het plan, of afwijzen</Trans></summary>
        {people.length > 1 && <Select name={name('persoon')} label={t`Voor wie`} options={people.map(({ id, naam }) => ({ value: id, label: naam }))} />}
        <TextField name={name('volume')} label={t`Hoeveel`} hint={t`Hoogstens wat er is ondertekend: ${gevraagd.omvang[lang]}`} kind="number" size="short" />
        <DateField name={name('van')} legend={t`Eerste dag`} />
        <DateField name={name('tot')} legend={t`Laatste dag`} />
        <Select name={name('grond')} label={t`Grond van afwijzing`} optional options={grounds.map(({ code, naam, artikel }) => ({ value: code, label: `${naam[lang]} (${artikel})` }))} />
        <TextArea name={name('reden')} label={t`Waarom, in gewone woorden`} hint={t`Staat zo in de brief. Nodig bij afwijzen en bij een verschil met het plan.`} rows={3} optional />
      </details>
    </Section>
  );
}
