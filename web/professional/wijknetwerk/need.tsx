import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/need.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { NeedState } from './need-table.tsx';
import { ThinkTwice } from './think-twice.tsx';

const takers = ['dienst', 'initiatief', 'lid'] as const;

export async function loader({ context, params: { wijkbehoefte: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const gemeente = gemeenteOf(id);
  const need = await execute('wijkbehoefte.gegevens', { id });
  const { wijken } = await execute('dienst.overzicht', { gemeente });
  const wijk = wijken.find(({ code }) => code === need.wijk);
  // What could take it up: of the same wijk and about the same.
  const [{ items: diensten }, { items: initiatieven }] = need.toestand !== 'open' || !need.magBijhouden ? [{ items: [] }, { items: [] }]
    : await Promise.all([execute('dienst.lijst', { gemeente, leefdomein: need.leefdomein, aantal: 100, ...(wijk === undefined ? {} : { wijk: wijk.code }) }), execute('initiatief.lijst', { gemeente, wijk: need.wijk, aantal: 100 })]);
  return { need, wijknaam: wijk?.naam ?? need.wijk, diensten: diensten.map(({ id: value, naam }) => ({ id: value, naam })), initiatieven: initiatieven.map(({ id: value, titel }) => ({ id: value, naam: titel })) };
}

export async function action({ request, context, params: { wijkbehoefte: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const [soort, door = ''] = form.text('door').split(':');
  const oppakker = takers.find((one) => one === soort);
  if (form.form === 'oppakken' && oppakker === undefined) form.refuse('door', msg`Kies wie of wat dit oppakt.`);
  if (form.form === 'antwoord' && form.text('uitkomst') === '') form.refuse('uitkomst', msg`Schrijf op wat er nu is.`);
  return submitForm(form, { id }, async (input) => {
    if (form.form === 'oppakken') await execute('wijkbehoefte.oppakking', { ...input, oppakker: oppakker ?? 'lid', door }, options);
    else await execute('wijkbehoefte.beantwoording', { ...input, uitkomst: form.text('uitkomst'), gelezen: form.checked('gelezen') }, options);
    return redirect(`/werk/wijkbehoeften/${id}`);
  });
}

/** What a wijk needs, from told to answered. */
export default function NeedPage({ loaderData: { need, wijknaam, diensten, initiatieven } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { domains } = useKaartWords();
  const state = useActionData<typeof action>();
  const { nodig, leefdomein, gemeldOp, opgepaktOp, door, beantwoordOp, uitkomst, toestand, magBijhouden, wijknetwerk, netwerknaam, leden } = need;
  const options = [
    ...leden.map(({ id, naam }) => ({ value: `lid:${id}`, label: t`${naam} (lid van het netwerk)` })), ...initiatieven.map(({ id, naam }) => ({ value: `initiatief:${id}`, label: t`${naam} (initiatief)` })),
    ...diensten.map(({ id, naam }) => ({ value: `dienst:${id}`, label: t`${naam} (sociale kaart)` })),
  ];
  return (
    <Page title={t`Wat ${wijknaam} nodig heeft`} state={state} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: netwerknaam }} lead={nodig} actions={<NeedState toestand={toestand} />}>
      <DataList items={[
        { label: t`Waar het over gaat`, value: domains[leefdomein] }, { label: t`Verteld op`, value: <DateText value={gemeldOp} /> },
        ...(opgepaktOp === null ? [] : [{ label: t`Opgepakt door`, value: <>{door}, <DateText value={opgepaktOp} /></> }]), ...(beantwoordOp === null ? [] : [{ label: t`Het antwoord`, value: <>{uitkomst} (<DateText value={beantwoordOp} />)</> }]),
      ]} />
      {magBijhouden && toestand === 'open' && <TakeUp state={state} options={options} />}
      {magBijhouden && toestand === 'opgepakt' && <Answer state={state} />}
    </Page>
  );
}

function TakeUp({ state, options }: { readonly state: FormState | undefined; readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Wie pakt dit op?`} card>
      <Form id="oppakken" state={state} label={t`Wie pakt dit op?`}>
        <Select name="door" label={t`Wie of wat pakt dit op?`} hint={t`Leden van het netwerk, en wat er in deze wijk al is over dit onderwerp.`} options={options} />
        <Button><Trans>Leg vast</Trans></Button>
      </Form>
    </Section>
  );
}

function Answer({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Is er een antwoord?`} card>
      <Form id="antwoord" state={state} label={t`Is er een antwoord?`}>
        <TextArea name="uitkomst" label={t`Wat is er nu?`} hint={t`Over de wijk, niet over mensen.`} rows={3} />
        <ThinkTwice state={state} fields={['uitkomst']} form="antwoord" />
        <Button><Trans>Leg vast</Trans></Button>
      </Form>
    </Section>
  );
}
