import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/appointment.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useCompany, useForms } from './appointment-text.tsx';
import { findSupporter } from './find-supporter.ts';
import { readAppointment, splitMoment } from '../../shared/forms/read-appointment.ts';

type Planning = Acts['gesprek.planning']['input'];

/** Whom the inwoner wants at it was told already. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { gezelschap, gekozen, persoon } = await execute('melding.gegevens', { id: params.melding });
  const support = await findSupporter(execute, params.dossier, persoon);
  const wanted = gezelschap.map(({ soort }) => soort);
  return { gezelschap: support === undefined || wanted.includes('clientondersteuner') ? wanted : [...wanted, 'clientondersteuner' as const], naam: gezelschap.find(({ naam }) => naam !== undefined)?.naam ?? support?.wie, geregeld: support !== undefined, gekozen: gekozen === null ? {} : { ...splitMoment(gekozen.begin), vorm: gekozen.vorm, plaats: gekozen.plaats } };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, readPlanning(form, params.melding), async (input) => {
    const { id } = await getApp(context).execute('gesprek.planning', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/gesprek/${id}`);
  });
}

function readPlanning(form: FormReader, melding: string): Planning {
  const day = form.date('dag');
  if (day === undefined && form.errors.length === 0) form.refuse('dag', msg`Vul in op welke dag het gesprek is.`);
  const begin = day === undefined ? undefined : readAppointment(day, form.text('tijd'));
  if (day !== undefined && begin === undefined) form.refuse('tijd', msg`Vul een tijd in, zoals 9:30.`);
  const vorm = form.optionalText('vorm');
  if (vorm === undefined) form.refuse('vorm', msg`Kies waar het gesprek is.`);
  const naam = form.optionalText('naam');
  const gezelschap = form.list('gezelschap').map((soort, index) => ({ soort: soort as 'tolk', ...(index === 0 && naam !== undefined ? { naam } : {}) }));
  return { melding, begin: begin ?? '', vorm: (vorm ?? 'thuis') as 'thuis', plaats: form.text('plaats'), gezelschap };
}

/** When, where, and who comes along; the inwoner gets it in writing. */
export default function Appointment({ loaderData: { gezelschap, naam, geregeld, gekozen }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const [forms, company] = [useForms(), useCompany()];
  const options = (words: Readonly<Record<string, string>>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <Page title={t`Gesprek plannen`} state={actionData} back={{ to: `/dossiers/${params.dossier}/gesprek?alle` }} lead={<Trans>De inwoner krijgt de afspraak in Mijn dossier en per post.</Trans>}>
      <Form state={actionData} defaults={{ vorm: 'thuis', gezelschap, naam, ...gekozen }}>
        <DateField name="dag" legend={t`Welke dag?`} />
        <TextField name="tijd" label={t`Hoe laat?`} hint={t`Bijvoorbeeld 9:30`} size="short" />
        <RadioGroup name="vorm" legend={t`Waar?`} options={options(forms)} />
        <TextField name="plaats" label={t`Adres of plek`} optional />
        <CheckboxGroup name="gezelschap" legend={t`Wie komt er mee?`} hint={t`De inwoner kiest. Wijs op gratis cliëntondersteuning.`} optional options={options(company)} />
        {!geregeld && <p><Link to={`/dossiers/${params.dossier}/clientondersteuning`}><Trans>Regel cliëntondersteuning</Trans></Link></p>}
        <TextField name="naam" label={t`Naam van wie meekomt`} optional />
        <ButtonGroup>
          <Button>
            <Trans>Afspraak maken en sturen</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
