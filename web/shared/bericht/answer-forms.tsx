import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../forms/form-state.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { Thread } from './messages.tsx';

/** Writing back, and closing; or why neither can be done. */
export function AnswerForms({ thread: { toestand, schrijven, berichten }, state, next }: { readonly thread: Thread; readonly state: FormState | undefined; readonly next: string }) {
  const { t } = useLingui();
  if (toestand === 'gesloten') return <Alert tone="info" title={t`Dit is afgesloten`}><p><Trans>U kunt het nog lezen. Wilt u iets vragen? <a href={next}>Begin een nieuw bericht</a>.</Trans></p></Alert>;
  if (!schrijven) return null;
  return (
    <>
      {/* An answer that was sent leaves an empty field. */}
      <Form id="antwoord" key={berichten.length} state={state} label={t`Antwoorden`}>
        <TextArea name="tekst" rows={6} label={t`Uw antwoord`} />
        <Button icon="send"><Trans>Verstuur</Trans></Button>
      </Form>
      <Form id="afsluiten" state={state} label={t`Afsluiten`}>
        <p><Trans>Is alles gezegd? Sluit dan af. U kunt het daarna nog lezen.</Trans></p>
        <Button kind="secondary"><Trans>Sluit af</Trans></Button>
      </Form>
    </>
  );
}
