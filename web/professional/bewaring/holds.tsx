import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import type { Keeping } from './words.ts';

/** Why it has to be kept, lifting that, and adding a reason. */
export function Holds({ bewaarplichten, state }: Pick<Keeping, 'bewaarplichten'> & { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <>
      {bewaarplichten.map(({ id, reden, sinds }) => (
        <Section key={id} title={t`Moet bewaard blijven`} card>
          <p className="spil-lines">{reden}</p>
          <p><Trans>Sinds <DateText value={sinds} /></Trans></p>
          <Form id={`opheffing-${id}`} state={state}>
            <input type="hidden" name="wat" value="opheffing" />
            <input type="hidden" name="id" value={id} />
            <TextArea name="reden" rows={2} label={t`Waarom hoeft dit niet meer?`} />
            <div><Button kind="secondary"><Trans>Hoeft niet meer</Trans></Button></div>
          </Form>
        </Section>
      ))}
      <Section title={t`Langer bewaren`}>
        <Form id="bewaarplicht" state={state}>
          <input type="hidden" name="wat" value="bewaarplicht" />
          <TextArea name="reden" rows={2} label={t`Waarom moet dit dossier blijven?`} hint={t`Bijvoorbeeld: er loopt een rechtszaak.`} />
          <div><Button kind="secondary"><Trans>Bewaar dit dossier</Trans></Button></div>
        </Form>
      </Section>
    </>
  );
}
