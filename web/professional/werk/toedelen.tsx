import { plural } from '@lingui/core/macro';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/toedelen.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { DayLeft } from './day-left.tsx';
import { useMeldingStates, useZwaarten } from './words.ts';

const zwaarten = ['enkelvoudig', 'meervoudig', 'multicomplex'] as const;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const [melding, { items: teams }] = await Promise.all([execute('melding.gegevens', { id: params.melding }), execute('taak.werklast', {})]);
  const leden = teams.find(({ team }) => team === melding.team)?.leden ?? [];
  const offer = melding.kan.find(({ act }) => act === 'melding.toedeling');
  return { melding, collegas: leden.filter(({ rollen }) => rollen.includes('generalist')), refused: offer?.mag === false ? offer.reden?.[lang] : undefined };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const regisseur = form.text('regisseur');
  if (regisseur === '') form.refuse('regisseur', msg`Kies wie regisseur wordt.`);
  const zwaarte = zwaarten.find((one) => one === form.text('zwaarte'));
  return submitForm(form, { id: params.melding, regisseur, ...(zwaarte === undefined ? {} : { zwaarte }) }, async (input) => {
    await getApp(context).execute('melding.toedeling', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/wachtrij?toegedeeld');
  });
}

export default function Toedelen({ loaderData: { melding, collegas, refused } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const states = useMeldingStates();
  const weights = useZwaarten();
  const term = melding.termijnen.find(({ regel }) => regel === 'wmo-onderzoek');
  return (
    <Page title={t`Melding van ${melding.naam}`} state={state} back={{ to: '/werk/wachtrij', label: t`Wachtrij` }}>
      <blockquote className="spil-quote">{melding.vraag}</blockquote>
      <DataList
        items={[
          { label: t`Melding van`, value: <DateText value={melding.meldingsdatum} /> },
          { label: t`Onderzoek klaar uiterlijk`, value: <DayLeft lastDay={term?.einddatum ?? null} /> },
          { label: t`Staat`, value: states[melding.toestand] },
          { label: t`Regisseur`, value: melding.regisseur?.naam ?? t`nog niemand` },
          ...(melding.spoed ? [{ label: t`Spoed`, value: melding.spoedReden || t`ja` }] : []),
        ]}
      />
      <Section title={t`Toedelen`}>
        {refused === undefined ? (
          <Form state={state} defaults={{ regisseur: melding.regisseur?.id, zwaarte: melding.zwaarte ?? undefined }}>
            <RadioGroup name="regisseur" legend={t`Wie wordt regisseur?`} options={collegas.map(({ id, naam, openTaken, huishoudens }) => ({ value: id, label: naam, hint: [t`${plural(huishoudens, { one: '# huishouden', other: '# huishoudens' })}`, t`${plural(openTaken, { one: '# open taak', other: '# open taken' })}`].join(', ') }))} />
            <RadioGroup name="zwaarte" legend={t`Hoe zwaar lijkt de vraag?`} optional options={zwaarten.map((value) => ({ value, label: weights[value] ?? value }))} />
            <Button>
              <Trans>Deel toe</Trans>
            </Button>
          </Form>
        ) : (
          <Alert tone="info" title={t`Dit kan nu niet`}>
            <p>{refused}</p>
          </Alert>
        )}
      </Section>
    </Page>
  );
}
