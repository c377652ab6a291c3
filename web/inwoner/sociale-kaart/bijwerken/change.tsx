import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/change.ts';
import { getApp } from '../../../shared/app-context.ts';
import { readForm } from '../../../shared/forms/read-form.ts';
import { submitForm } from '../../../shared/forms/submit-form.ts';
import { Button, ButtonGroup } from '../../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../../shared/ui/choice-groups.tsx';
import { Form } from '../../../shared/ui/form.tsx';
import { Page } from '../../../shared/ui/page.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';

export async function loader({ context, params: { code, kaartsleutel, dienst } }: Route.LoaderArgs) {
  const { diensten } = await getApp(context).execute('uitnodiging.gegevens', { gemeente: code, sleutel: kaartsleutel });
  const found = diensten.find(({ id }) => id === dienst);
  if (found === undefined) throw redirect(`/sociale-kaart/bijwerken/${code}/${kaartsleutel}`);
  return { versie: found.versie, nu: found.nu };
}

export async function action({ request, context, params: { code, kaartsleutel, dienst } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const wijziging = {
    naam: form.text('wijziging.naam'), omschrijving: form.text('wijziging.omschrijving'), kosten: form.text('wijziging.kosten'), telefoon: form.text('wijziging.telefoon'), email: form.text('wijziging.email'), website: form.text('wijziging.website'), aanmelden: form.text('wijziging.aanmelden'), wachttijd: form.text('wijziging.wachttijd'),
    voorWie: form.text('wijziging.voorWie'), letOp: form.text('wijziging.letOp'), gesloten: form.list('wijziging.gesloten').includes('ja'),
  };
  const input = { gemeente: code, sleutel: kaartsleutel, dienst, versie: Number(form.text('versie')), wijziging, toelichting: form.text('toelichting') };
  return submitForm(form, input, async (voorstel) => {
    await getApp(context).execute('uitnodiging.voorstel', voorstel, { idempotencyKey: form.idempotencyKey });
    return redirect(`/sociale-kaart/bijwerken/${code}/${kaartsleutel}?gedaan=voorgesteld`);
  });
}

/** What is there now, to change; what has no field of its own is told in words. */
export default function Change({ loaderData: { versie, nu }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = `/sociale-kaart/bijwerken/${params.code}/${params.kaartsleutel}`;
  const { gesloten, ...fields } = nu;
  return (
    <Page title={t`Wat moet er anders?`} state={actionData} back={{ to: back, label: t`Uw gegevens` }} lead={t`Pas hieronder aan wat niet klopt. De gemeente kijkt ernaar voordat anderen het zien.`}>
      <Form state={actionData} defaults={{ ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`wijziging.${name}`, value])), 'wijziging.gesloten': gesloten === true ? ['ja'] : [] }}>
        <input type="hidden" name="versie" value={versie} />
        <TextField name="wijziging.naam" label={t`Naam`} />
        <TextArea name="wijziging.omschrijving" label={t`Wat hebben mensen eraan?`} hint={t`Kort en in gewone woorden.`} rows={5} />
        <TextField name="wijziging.kosten" label={t`Wat kost het?`} optional />
        <TextField name="wijziging.telefoon" label={t`Telefoon`} kind="tel" size="middle" optional />
        <TextField name="wijziging.email" label={t`E-mail`} kind="email" optional />
        <TextField name="wijziging.website" label={t`Website`} hint={t`Begint met https://`} optional />
        <TextArea name="wijziging.aanmelden" label={t`Hoe melden mensen zich aan?`} rows={3} optional />
        <TextField name="wijziging.wachttijd" label={t`Wachttijd`} optional />
        <TextArea name="wijziging.voorWie" label={t`Voor wie is het?`} rows={3} optional />
        <TextField name="wijziging.letOp" label={t`Waar moeten mensen op letten?`} optional />
        <CheckboxGroup name="wijziging.gesloten" legend={t`Is het nu dicht?`} options={[{ value: 'ja', label: t`Tijdelijk gesloten` }]} optional />
        <TextArea name="toelichting" label={t`Klopt er nog iets anders niet?`} hint={t`Bijvoorbeeld het adres of de tijden. Schrijf op hoe het wel is.`} rows={4} optional />
        <ButtonGroup>
          <Button><Trans>Stuur naar de gemeente</Trans></Button>
          <Link to={back}><Trans>Niet doen</Trans></Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
