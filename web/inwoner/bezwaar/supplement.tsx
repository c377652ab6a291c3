import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/supplement.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { isEnded } from './state-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { toestand, tijdig, grondenUiterlijk } = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { open: !isEnded(toestand), tijdig, grondenUiterlijk };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [gronden, laatReden, titel, file] = [form.optionalText('gronden'), form.optionalText('laatReden'), form.optionalText('titel'), form.file('stukken.0.bestand')];
  if (gronden === undefined && laatReden === undefined && file === undefined) form.refuse('gronden', msg`Schrijf iets op, of stuur een stuk mee.`);
  const stukken = file === undefined ? [] : [{ titel: titel ?? 'Stuk bij bezwaar', bestand: Buffer.from(await file.arrayBuffer()).toString('base64') }];
  const input = { id: params.bezwaar, ...(gronden === undefined ? {} : { gronden }), ...(laatReden === undefined ? {} : { laatReden }), stukken };
  return submitForm(form, input, async (sent) => {
    await getApp(context).execute('bezwaar.aanvulling', sent, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/bezwaren/${params.bezwaar}`);
  });
}

/** Why, why late, or a document: as long as nothing was decided. */
export default function Supplement({ loaderData: { open, tijdig, grondenUiterlijk }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = { to: `/mijn/bezwaren/${params.bezwaar}`, label: t`Uw bezwaar` };
  if (!open) return <Page title={t`Bezwaar aanvullen`} back={back}><EmptyState title={t`Er is niets meer om aan te vullen`}><p><Trans>Wij hebben al beslist, of u trok uw bezwaar in.</Trans></p></EmptyState></Page>;
  return (
    <Page title={t`Bezwaar aanvullen`} state={actionData} back={back} lead={grondenUiterlijk === null ? t`Wilt u nog iets vertellen of een brief meesturen? Dat kan hier.` : <Trans>Schrijf voor of op <strong><DateText value={grondenUiterlijk} weekday /></strong> waarom u het niet eens bent.</Trans>}>
      <Form state={actionData} files>
        <TextArea name="gronden" rows={8} optional label={t`Waarom bent u het niet eens met het besluit?`} hint={t`Schrijf het op zoals u het zelf zou zeggen.`} />
        {!tijdig && <TextArea name="laatReden" rows={3} optional label={t`Waarom stuurde u uw bezwaar later?`} />}
        <FileField name="stukken.0.bestand" optional label={t`Een stuk meesturen`} hint={t`Een PDF of een foto, niet groter dan 8 MB.`} accept=".pdf,image/jpeg,image/png" />
        <TextField name="titel" optional label={t`Wat is dit voor stuk?`} hint={t`Bijvoorbeeld: brief van de huisarts`} />
        <Button icon="send"><Trans>Versturen</Trans></Button>
      </Form>
    </Page>
  );
}
