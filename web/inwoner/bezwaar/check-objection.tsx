import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import type { Objection } from './read-objection.ts';

interface Props {
  readonly answers: Objection;
  readonly tijdig: boolean;
  readonly grondenUiterlijk: string;
  readonly state?: FormState | undefined;
}

/** All that was answered, before it is sent. What was typed goes along: nothing is kept yet. */
export function CheckObjection({ answers, tijdig, grondenUiterlijk, state }: Props) {
  const { t } = useLingui();
  const { gronden, laatReden, horen } = answers;
  return (
    <>
      <DataList
        items={[
          { label: t`Waarom u het niet eens bent`, value: gronden === '' ? <Trans>U schrijft dit later, voor of op <DateText value={grondenUiterlijk} />.</Trans> : <span className="spil-lines">{gronden}</span> },
          ...(tijdig ? [] : [{ label: t`Waarom het later werd`, value: laatReden === '' ? t`U schreef nog niets.` : laatReden }]),
          { label: t`Uw verhaal vertellen`, value: horen === 'ja' ? t`Ja, ik wil een hoorzitting.` : t`Nee, dat hoeft niet.` },
        ]}
      />
      <Form id="nakijken" state={state}>
        <input type="hidden" name="gronden" value={gronden} />
        <input type="hidden" name="laatReden" value={laatReden} />
        <input type="hidden" name="horen" value={horen} />
        <p><Trans>Het kost niets. U krijgt meteen een brief in uw post. Daarna kunt u nog stukken sturen, iets toevoegen of uw bezwaar intrekken.</Trans></p>
        <ButtonGroup>
          <Button icon="send" name="doen" value="versturen"><Trans>Bezwaar versturen</Trans></Button>
          <Button kind="secondary" name="doen" value="veranderen"><Trans>Iets veranderen</Trans></Button>
        </ButtonGroup>
      </Form>
    </>
  );
}
