import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Steps } from '../../shared/ui/steps.tsx';
import { Trap } from '../../shared/ui/trap.tsx';
import { ChooseMoment } from './choose-moment.tsx';
import { CheckTold } from './check-told.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { StepFields } from './step-fields.tsx';
import { CodeField } from '../own-code.tsx';
import { allFields, answersOf, fieldOfBijlage, fieldsOf, isOwn, lists, stepsFor, type Known, type Shown, type Stand } from './steps.ts';
import { useStepNames } from './words.ts';

interface Props {
  readonly shown: Shown;
  readonly known?: Known;
  /** Who logged in. */
  readonly persoon?: string;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly nonce: string;
  readonly action?: string;
  readonly back: string;
}

/** One question of the telling, or the last look at all of them. */
export function TellForm({ shown: { stand, gemeente, step, state, momenten }, known, persoon = '', gemeenten, nonce, action, back }: Props) {
  const { t } = useLingui();
  const names = useStepNames();
  const answers = answersOf(stand);
  const own = stepsFor(answers, known);
  const checking = step === 'nakijken';
  const shownFields = checking ? allFields : fieldsOf[step];
  const titles = { vraag: t`Vraag om hulp`, 'voor-wie': t`Voor wie is de hulp?`, ander: t`Over wie gaat het?`, spoed: t`Kunt u wachten?`, erbij: t`U mag iemand meenemen`, bereik: t`Hoe bereiken wij u?`, nakijken: t`Klopt dit?` };
  return (
    <Page title={titles[step]} state={state} back={{ to: back }} above={<Steps current={own.indexOf(step) + 1} titles={own.map((one) => names[one])} />} lead={step === 'vraag' && known === undefined ? t`Wij bellen of mailen u binnen 1 werkdag. Inloggen hoeft niet.` : undefined}>
      <Form state={state} files={step === 'vraag'} defaults={defaultsOf(stand, known, gemeente)} key={`${step} ${state?.answer ?? ''}`} {...(action === undefined ? {} : { action })}>
        <Trap />
        <input type="hidden" name="stap" value={step} />
        <CodeField code={stand.code} />
        {stand.code !== '' && <input type="hidden" name="gemeente" value={gemeente} />}
        {stand.antwoorden.filter(({ veld }) => shownFields.includes(veld)).map(({ veld, versie }) => <input type="hidden" name={`basis.${veld}`} value={versie} key={veld} />)}
        {checking && <InView stand={stand} />}
        {checking ? <><CheckTold answers={answers} known={known} bijlagen={stand.bijlagen} /><ChooseMoment momenten={momenten} /></> : <StepFields step={step} known={known} bijlagen={stand.bijlagen} gemeenten={stand.code === '' ? gemeenten : []} />}
        <Beside stand={stand} fields={shownFields} />
        <Buttons step={step} first={own[0] === step} own={isOwn(answers, known)} choosing={(momenten?.length ?? 0) > 0} />
        <KeptNotice stand={stand} persoon={persoon} nonce={nonce} fields={checking ? [] : fieldsOf[step]} />
      </Form>
    </Page>
  );
}

/** What is known already stands in the fields. */
function defaultsOf(stand: Stand, known: Known | undefined, gemeente: string) {
  const kept = Object.fromEntries(stand.antwoorden.map(({ veld, waarde }) => [veld, lists.has(veld) ? waarde.split(',') : waarde]));
  return { gemeente, spreektijd: 'bellen', telefoon: known?.telefoon, email: known?.email, ...kept };
}

/** What is sent is what stood here, whatever became of the draft meanwhile. */
const InView = ({ stand }: Pick<Shown, 'stand'>) => [...stand.bijlagen.map((one) => <input type="hidden" name="bijlage" value={fieldOfBijlage(one)} key={one.id} />), ...stand.antwoorden.filter(({ veld }) => allFields.includes(veld) && !fieldsOf.nakijken.includes(veld)).map(({ veld, waarde }) => <input type="hidden" name={veld} value={waarde} key={veld} />)];

/** What was written on another device at the same time: shown until it was in view, never thrown away unseen. */
function Beside({ stand, fields }: { readonly stand: Stand; readonly fields: readonly string[] }) {
  const beside = stand.antwoorden.filter(({ veld, anders }) => anders !== '' && fields.includes(veld) && !fieldsOf.nakijken.includes(veld));
  return beside.map(({ veld, anders }) => (
    <div key={veld}>
      <input type="hidden" name={`gezien.${veld}`} value="ja" />
      <p><Trans>Op een ander apparaat schreef u ook:</Trans></p>
      <blockquote className="spil-quote">{anders}</blockquote>
    </div>
  ));
}

function Buttons({ step, first, own, choosing }: { readonly step: string; readonly first: boolean; readonly own: boolean; readonly choosing: boolean }) {
  return (
    <>
      {step === 'nakijken' && (own || !choosing) && <p>{own ? <Trans>U krijgt meteen een brief in uw post. Daarin staat wat er nu gebeurt.</Trans> : <Trans>Daarna bellen of mailen wij u binnen 1 werkdag.</Trans>}</p>}
      <ButtonGroup>
        {step === 'nakijken' ? <Button icon="send" name="doen" value="verstuur"><Trans>Verstuur mijn vraag</Trans></Button> : <Button icon="forward" name="doen" value="verder"><Trans>Verder</Trans></Button>}
        {!first && <Button kind="secondary" name="doen" value="terug"><Trans>Terug</Trans></Button>}
        <Button kind="subtle" name="doen" value="later"><Trans>Later verder</Trans></Button>
      </ButtonGroup>
    </>
  );
}
