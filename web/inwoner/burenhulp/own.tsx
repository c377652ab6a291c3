import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/own.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { useHelpWords } from '../../shared/burenhulp/help-words.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { CodeField, OwnCodeForm, readOwnCode } from '../own-code.tsx';

// Middleware of the layouts runs for pages with a loader.
export const loader = () => null;

/** Posted and answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const code = readOwnCode(form);
  return submitForm(form, { gemeente: actor.gemeente ?? '', code }, async (own) => {
    if (form.form === 'stop') await execute('burenhulp.beeindiging', own, options);
    if (form.text('kennismaking') !== '') await execute('kennismaking.antwoord', { ...own, kennismaking: form.text('kennismaking'), akkoord: form.text('akkoord') === 'ja' }, options);
    return { found: await execute('burenhulp.opvraging', own), code };
  });
}

type Found = Acts['burenhulp.opvraging']['output'];
interface Props { readonly found: Found; readonly code: string; readonly state: FormState | undefined }

/** With the code: whether there is somebody, saying yes or no, stopping. */
export default function OwnHelp() {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  return (
    <Page title={t`Mijn aanbod of vraag`} state={state} back={{ to: '/burenhulp', label: t`Elkaar helpen in de buurt` }}>
      {result !== undefined && 'found' in result ? <Own found={result.found} code={result.code} state={state} /> : <OwnCodeForm state={state} hint={t`Twaalf tekens. U kreeg ze toen u zich opgaf.`} />}
    </Page>
  );
}

function Own({ found, code, state }: Props) {
  const { t } = useLingui();
  const { kinds } = useHelpWords();
  if (found.toestand === 'gestopt') return <Alert tone="info" title={t`Dit is gestopt`} live><p><Trans>Uw naam en hoe wij u bereiken zijn gewist.</Trans></p></Alert>;
  return (
    <>
      <p>{found.kant === 'aanbod' ? <Trans>U wilt helpen: {kinds[found.soort]}.</Trans> : <Trans>U zoekt hulp: {kinds[found.soort]}.</Trans>}</p>
      {found.kennismakingen.length === 0 && <p><Trans>Er is nog niemand gevonden. Wij bellen u als er iemand is.</Trans></p>}
      {found.kennismakingen.map((one) => <Meeting key={one.id} one={one} code={code} state={state} />)}
      <Section title={t`Stoppen`}>
        <p><Trans>Dat kan altijd. Uw gegevens wissen wij dan meteen.</Trans></p>
        <Form id="stop" state={state} label={t`Stoppen`}><CodeField code={code} /><Button kind="secondary"><Trans>Ik stop</Trans></Button></Form>
      </Section>
    </>
  );
}

function Meeting({ one: { id, dagdelen, toestand, zelfAkkoord, ander }, code, state }: { readonly one: Found['kennismakingen'][number]; readonly code: string; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const { times } = useHelpWords();
  const when = dagdelen.map((one) => times[one]).join(', ');
  return (
    <Section title={ander === null ? t`Iemand die bij u past` : ander.naam} card>
      <p><Trans>Kan in: {when}.</Trans></p>
      {toestand === 'gestopt' && <p><strong><Trans>Deze kennismaking is gestopt.</Trans></strong></p>}
      {ander !== null && <Alert tone="positive" title={t`U zei allebei ja`} live><p><Trans>U bereikt elkaar zo: <strong translate="no">{ander.bereik}</strong></Trans></p></Alert>}
      {toestand === 'voorgesteld' && zelfAkkoord === true && <p><Trans>U zei ja. Wij wachten op de ander.</Trans></p>}
      {toestand !== 'gestopt' && (
        <ButtonGroup>
          {zelfAkkoord !== true && <Answer id={id} code={code} akkoord="ja" state={state} />}
          <Answer id={id} code={code} akkoord="nee" state={state} />
        </ButtonGroup>
      )}
    </Section>
  );
}

function Answer({ id, code, akkoord, state }: { readonly id: string; readonly code: string; readonly akkoord: 'ja' | 'nee'; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const label = akkoord === 'ja' ? t`Ja, ik wil kennismaken` : t`Nee, liever niet`;
  return (
    <Form id={`${akkoord}-${id}`} state={state} label={label}>
      <CodeField code={code} />
      <input type="hidden" name="kennismaking" value={id} />
      <input type="hidden" name="akkoord" value={akkoord} />
      <Button kind={akkoord === 'ja' ? 'primary' : 'secondary'}>{label}</Button>
    </Form>
  );
}
