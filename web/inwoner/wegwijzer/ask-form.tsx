import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import type { Answered } from './answer.tsx';

interface Props {
  readonly state: FormState | undefined;
  readonly wijken: readonly { readonly value: string; readonly label: string }[];
  readonly answered: Answered | undefined;
}

/** The question, and where one lives: that decides what is near. */
export function AskForm({ state, wijken, answered }: Props) {
  const { t } = useLingui();
  const again = answered !== undefined;
  return (
    <div className={again ? 'spil-card' : ''}>
      <Form action="/wegwijzer?index" state={state} defaults={{ vraag: answered?.vraag ?? '', wijk: answered?.wijk ?? '' }} label={t`Uw vraag`}>
        <TextArea name="vraag" rows={3} label={again ? t`Vraag het anders` : t`Uw vraag`} hint={t`Bijvoorbeeld: mijn moeder vergeet steeds meer. Namen hoeven niet.`} />
        {wijken.length > 1 && <Select name="wijk" label={t`In welke wijk woont u?`} options={wijken} optional />}
        <Button icon="search" kind={again ? 'secondary' : 'primary'}><Trans>Zoek wat helpt</Trans></Button>
      </Form>
    </div>
  );
}
