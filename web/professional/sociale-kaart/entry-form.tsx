import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { optionsOf, useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Props {
  readonly state: FormState | undefined;
  readonly defaults: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly wijken: readonly { readonly code: string; readonly naam: string }[];
  readonly onderwerpen: Acts['dienst.overzicht']['output']['onderwerpen'];
  /** Version in view, for a change. */
  readonly versie?: number;
}

/** An entry of the sociale kaart, to write or to change. */
export function EntryForm({ state, defaults, wijken, onderwerpen, versie }: Props) {
  const { t } = useLingui();
  return (
    <Form state={state} defaults={defaults}>
      {versie !== undefined && <input type="hidden" name="versie" value={versie} />}
      <TextField name="naam" label={t`Naam`} />
      <TextArea name="omschrijving" label={t`Wat heeft iemand eraan?`} hint={t`Kort en in gewone woorden (B1).`} rows={4} />
      <Section title={t`Wie doet het`}>
        <TextField name="organisatie" label={t`Organisatie`} />
        <TextField name="organisatieTelefoon" label={t`Telefoon van de organisatie`} kind="tel" size="middle" optional />
        <TextField name="organisatieEmail" label={t`E-mail van de organisatie`} hint={t`Hier vragen we elk half jaar of alles nog klopt.`} kind="email" optional />
        <TextField name="organisatieWebsite" label={t`Website van de organisatie`} hint={t`Begint met https://`} optional />
      </Section>
      <Belongs wijken={wijken} onderwerpen={onderwerpen} />
      <Place wijken={wijken} />
      <Details />
      <Button><Trans>Bewaar</Trans></Button>
    </Form>
  );
}

function Belongs({ wijken, onderwerpen }: Pick<Props, 'wijken' | 'onderwerpen'>) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const { clusters, rungs, domains, groups } = useKaartWords();
  return (
    <Section title={t`Waar hoort het`}>
      <RadioGroup name="cluster" legend={t`Cluster`} options={optionsOf(clusters)} />
      <RadioGroup name="trede" legend={t`Trede`} options={optionsOf(rungs)} />
      <CheckboxGroup name="leefdomeinen" legend={t`Leefdomeinen`} options={optionsOf(domains)} optional />
      <CheckboxGroup name="doelgroepen" legend={t`Voor wie eerst`} hint={t`Niets gekozen: voor iedereen.`} options={optionsOf(groups)} optional />
      <details>
        <summary>{t`Bij welke vragen laat de wegwijzer dit zien?`}</summary>
        <CheckboxGroup name="onderwerpen" legend={t`Onderwerpen van de wegwijzer`} options={onderwerpen.map(({ code, naam }) => ({ value: code, label: naam[lang] }))} optional />
      </details>
      <CheckboxGroup name="wijken" legend={t`Voor wie in deze wijken woont`} hint={t`Niets gekozen: voor de hele gemeente.`} options={wijken.map(({ code, naam }) => ({ value: code, label: naam }))} optional />
      <TextArea name="trefwoorden" label={t`Woorden waarmee mensen ernaar zoeken`} hint={t`Met een komma ertussen.`} rows={2} optional />
    </Section>
  );
}

function Place({ wijken }: Pick<Props, 'wijken'>) {
  const { t } = useLingui();
  return (
    <Section title={t`Waar en wanneer`}>
      <TextField name="plek-naam" label={t`Naam van de plek`} hint={t`Laat dit leeg als het aan huis of aan de telefoon is.`} optional />
      <TextField name="plek-adres" label={t`Straat en huisnummer`} optional />
      <TextField name="plek-postcode" label={t`Postcode`} size="short" optional />
      <TextField name="plek-plaats" label={t`Plaats`} size="middle" optional />
      <Select name="plek-wijk" label={t`Wijk van de plek`} options={wijken.map(({ code, naam }) => ({ value: code, label: naam }))} optional />
      <TextArea name="tijden" label={t`Openingstijden`} hint={t`Een op een regel, bijvoorbeeld: ma, do 9.00-12.00 of eerste di 19.30-21.00 of elke dag 0.00-24.00. Leeg: op afspraak.`} rows={3} optional />
      <TextField name="plek-bereikbaarheid" label={t`Zo komt u er`} optional />
      <TextField name="plek-toegankelijkheid" label={t`Toegankelijk`} optional />
    </Section>
  );
}

function Details() {
  const { t } = useLingui();
  return (
    <Section title={t`Contact en voorwaarden`}>
      <TextField name="telefoon" label={t`Telefoon`} kind="tel" size="middle" optional />
      <TextField name="email" label={t`E-mail`} kind="email" optional />
      <TextField name="website" label={t`Website`} hint={t`Begint met https://`} optional />
      <TextField name="kosten" label={t`Kosten`} optional />
      <TextArea name="aanmelden" label={t`Zo meldt iemand zich aan`} rows={2} optional />
      <TextArea name="voorWie" label={t`Voor wie is het`} rows={2} optional />
      <TextField name="leeftijdVan" label={t`Vanaf welke leeftijd`} kind="number" size="short" optional />
      <TextField name="leeftijdTot" label={t`Tot en met welke leeftijd`} kind="number" size="short" optional />
      <TextField name="letOp" label={t`Let op`} hint={t`Iets dat nu even anders is.`} optional />
      <CheckboxGroup name="gesloten" legend={t`Is het er nu?`} options={[{ value: 'ja', label: t`Tijdelijk gesloten` }]} optional />
      <DateField name="gecontroleerdOp" legend={t`Nagekeken op`} optional />
    </Section>
  );
}
