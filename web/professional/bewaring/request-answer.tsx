import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Reasons } from './reasons.tsx';
import type { Keeping } from './words.ts';

interface Props {
  readonly request: Keeping['verzoeken'][number];
  readonly beletten: Keeping['belettenBijVerzoek'];
  readonly state: FormState | undefined;
}

/** What an inwoner asked, what is in the way, and the answer. */
export function RequestAnswer({ request: { id, ontvangenOp, uiterlijk }, beletten, state }: Props) {
  const { t } = useLingui();
  const free = beletten.length === 0;
  return (
    <Section title={t`Een inwoner vraagt om te vernietigen`} card>
      <p><Trans>Gevraagd op <DateText value={ontvangenOp} />. Antwoord uiterlijk op <DateText value={uiterlijk} />.</Trans></p>
      {free ? <p><Trans>Niets staat dit in de weg.</Trans></p> : <><p><Trans>Ja zeggen kan nu niet:</Trans></p><Reasons beletten={beletten} /></>}
      <Form id={`verzoek-${id}`} state={state}>
        <input type="hidden" name="wat" value="verzoek" />
        <input type="hidden" name="id" value={id} />
        <RadioGroup name="antwoord" legend={t`Wat is het antwoord?`} options={[...(free ? [{ value: 'ja', label: t`Ja, dit dossier gaat weg`, hint: t`Een collega kijkt nog mee. Daarna gaat alles weg.` }] : []), { value: 'nee', label: t`Nee, dit dossier blijft`, hint: t`De inwoner leest in de brief hoe bezwaar maken gaat.` }]} />
        <TextArea name="reden" rows={3} label={t`Waarom?`} hint={t`In korte zinnen. De inwoner leest dit.`} />
        <Button icon="send"><Trans>Brief sturen</Trans></Button>
      </Form>
    </Section>
  );
}
