import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fieldOfBijlage, type Known, type Stand, type Step } from './steps.ts';
import { useCompanions, useConsent, useForWhom, useOwnRelations } from './words.ts';

interface Props {
  readonly step: Step;
  readonly known: Known | undefined;
  readonly bijlagen: Stand['bijlagen'];
  /** To choose from, where it is not clear yet in which gemeente. */
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
}

/** What is asked on a page. */
export function StepFields({ step, known, gemeenten, bijlagen }: Props) {
  if (step === 'vraag') return <><Question gemeenten={gemeenten} /><ShowFiles bijlagen={bijlagen} /></>;
  if (step === 'voor-wie') return <ForWhom />;
  if (step === 'ander') return <SomebodyElse />;
  if (step === 'spoed') return <Urgency />;
  if (step === 'erbij') return <Company />;
  return <Reach known={known} />;
}

function Question({ gemeenten }: Pick<Props, 'gemeenten'>) {
  const { t } = useLingui();
  return (
    <>
      <TextArea name="vraag" label={t`Waar zoekt u hulp bij?`} hint={t`Schrijf het op zoals u het zelf zou zeggen. Een paar woorden is genoeg.`} />
      {gemeenten.length > 0 && <Select name="gemeente" label={t`In welke gemeente woont u?`} options={gemeenten.map(({ code, naam: label }) => ({ value: code, label }))} />}
    </>
  );
}

/** A photo or document says what is hard to write down. */
function ShowFiles({ bijlagen }: Pick<Props, 'bijlagen'>) {
  const { t } = useLingui();
  return (
    <>
      {bijlagen.length > 0 && (
        <DataList
          items={bijlagen.map((one, at) => ({ label: t`Foto of document ${at + 1}`, value: <><input type="hidden" name="bijlage" value={fieldOfBijlage(one)} /><span translate="no">{one.naam}</span></>, changeButton: <Button kind="subtle" name="doen" value={`weg:${one.id}`}><Trans>Haal weg<span className="spil-visually-hidden"> {one.naam}</span></Trans></Button> }))}
        />
      )}
      <FileField name="bestand" label={bijlagen.length > 0 ? t`Nog een foto of document` : t`Foto of document`} hint={t`Bijvoorbeeld een brief, of een foto van uw trap. Een PDF of een foto, niet groter dan 8 MB.`} accept=".pdf,image/jpeg,image/png" optional />
      <Button kind="secondary" name="doen" value="bij"><Trans>Voeg toe</Trans></Button>
    </>
  );
}

function ForWhom() {
  const { t } = useLingui();
  return <RadioGroup name="voorWie" legend={t`Voor wie vraagt u hulp?`} options={useForWhom()} />;
}

function SomebodyElse() {
  const { t } = useLingui();
  return (
    <>
      <TextField name="naamAnder" label={t`Hoe heet diegene?`} autoComplete="off" />
      <RadioGroup name="relatie" legend={t`Wat bent u van diegene?`} options={useOwnRelations()} />
      <RadioGroup name="toestemming" legend={t`Weet diegene dat u hulp vraagt?`} hint={t`Wij praten altijd ook met wie de hulp nodig heeft.`} options={useConsent()} />
      <p className="spil-subtle"><Trans>Kunt u er niet over praten? Vertel het dan bij <a href="/zorgen-om-iemand">Ik maak me zorgen om iemand</a>.</Trans></p>
    </>
  );
}

function Urgency() {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup name="spoed" legend={t`Kunt u een paar dagen wachten?`} options={[{ value: 'nee', label: t`Ja, dat gaat` }, { value: 'ja', label: t`Nee, ik heb nu meteen hulp nodig` }]} />
      <TextArea name="spoedReden" label={t`Waarom kunt u niet wachten?`} rows={2} optional />
      <p className="spil-subtle"><Trans>Is er gevaar? <a href="/crisis">Kijk wie u nu kunt bellen</a>.</Trans></p>
    </>
  );
}

function Company() {
  const { t } = useLingui();
  return (
    <>
      <CheckboxGroup name="erbij" legend={t`Wie wilt u erbij als wij met u praten?`} hint={t`U kunt dit later nog veranderen.`} options={useCompanions()} optional />
      <TextField name="naamErbij" label={t`Hoe heet wie u meeneemt?`} hint={t`Bij een tolk: welke taal spreekt u?`} autoComplete="off" optional />
    </>
  );
}

function Reach({ known }: Pick<Props, 'known'>) {
  const { t } = useLingui();
  return (
    <>
      {known === undefined && <TextField name="naam" label={t`Uw naam`} autoComplete="name" />}
      <TextField name="telefoon" label={t`Uw telefoonnummer`} kind="tel" autoComplete="tel" size="middle" hint={t`Vul dit in, of uw e-mailadres hieronder.`} optional />
      <TextField name="email" label={t`Uw e-mailadres`} kind="email" autoComplete="email" optional />
      <p className="spil-subtle"><Trans>Wij gebruiken deze gegevens alleen om u te helpen. <a href="/privacy">Zo gaan we om met uw gegevens</a>.</Trans></p>
    </>
  );
}
