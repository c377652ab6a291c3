import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/let-in.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Done } from '../../shared/ui/confirm.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { YourCode } from '../own-code.tsx';
import { parts, useAccessWords } from './words.ts';

/** Who may not let others in is told so before anything is filled in. */
export async function loader({ context, params: { dossier } }: Route.LoaderArgs) {
  await getApp(context).execute('machtiging.lijst', { dossier });
  return null;
}

/** Answered on the page itself: the code stands in no address. */
export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const gegevens = parts.filter((part) => form.list('gegevens').includes(part));
  const tot = form.date('tot');
  if (form.text('naam') === '') form.refuse('naam', msg`Schrijf op wie mag meekijken.`);
  if (gegevens.length === 0) form.refuse('gegevens', msg`Kies wat deze persoon mag zien.`);
  if (tot === undefined && !form.errors.some(({ pad }) => pad === 'tot')) form.refuse('tot', msg`Kies tot wanneer.`);
  const input = { dossier, naam: form.text('naam'), gegevens: [...gegevens], recht: form.text('recht') === 'schrijven' ? ('schrijven' as const) : ('lezen' as const), tot: tot ?? '' };
  return submitForm(form, input, async (given) => {
    const { code, vervaltOp } = await getApp(context).execute('machtiging.uitgifte', given, { idempotencyKey: form.idempotencyKey });
    return { code, vervaltOp, naam: given.naam };
  });
}

/** Somebody whom the inwoner trusts gets a code, and with it sees or does what was named, until a day. */
export default function LetIn({ actionData, params: { dossier } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { kinds } = useAccessWords();
  const back = { to: `/mijn/dossiers/${dossier}/toegang`, label: t`Wie mag meekijken?` };
  if (actionData !== undefined && 'code' in actionData) {
    const { code, naam, vervaltOp } = actionData;
    return (
      <Page title={t`Geef deze code door`} back={back}>
        <Done
          title={t`De code is klaar`}
          next={[
            { key: 'geef', text: <Trans>Geef de code zelf aan {naam}. Niet aan een ander.</Trans> }, { key: 'login', text: <Trans>{naam} logt in met de eigen DigiD en kiest bij Mijn dossier: Ik heb een code.</Trans> },
            { key: 'tot', text: <Trans>De code werkt tot <DateText value={vervaltOp} />. Daarna ziet niemand er iets mee.</Trans> }, { key: 'stop', text: <Trans>U kunt de toegang altijd stoppen. U ziet ook wanneer {naam} kijkt.</Trans> },
          ]}
        >
          <YourCode code={code} />
          <p><Trans>Schrijf hem op: u ziet hem maar één keer.</Trans></p>
        </Done>
      </Page>
    );
  }
  const state = actionData;
  return (
    <Page title={t`Laat iemand meekijken`} state={state} back={back} lead={t`Bijvoorbeeld uw dochter of uw buurman. U kiest wat en hoe lang. U kunt het altijd stoppen.`}>
      <Form state={state} defaults={{ recht: 'lezen' }}>
        <TextField name="naam" label={t`Wie mag meekijken?`} hint={t`De naam, voor uzelf.`} />
        <CheckboxGroup name="gegevens" legend={t`Wat mag deze persoon zien?`} hint={t`Uw naam en adres ziet deze persoon ook.`} options={parts.map((value) => ({ value, label: kinds[value] ?? value }))} />
        <RadioGroup name="recht" legend={t`Alleen kijken, of ook iets doen?`} options={[{ value: 'lezen', label: t`Alleen kijken` }, { value: 'schrijven', label: t`Ook iets doen`, hint: t`Namens u schrijven, uw plan veranderen en tekenen.` }]} />
        <DateField name="tot" legend={t`Tot wanneer?`} hint={t`Hoogstens een jaar vooruit.`} />
        <Button><Trans>Maak een code</Trans></Button>
      </Form>
    </Page>
  );
}
