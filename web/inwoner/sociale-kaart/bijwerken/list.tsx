import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/list.ts';
import type { Acts } from '../../../shared/app-context.ts';
import { getApp } from '../../../shared/app-context.ts';
import { readForm } from '../../../shared/forms/read-form.ts';
import { submitForm } from '../../../shared/forms/submit-form.ts';
import { thrownProblem } from '../../../shared/forms/problem.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../../shared/ui/button.tsx';
import { DataList } from '../../../shared/ui/data-list.tsx';
import { DateText } from '../../../shared/ui/date-text.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { Form } from '../../../shared/ui/form.tsx';
import { Page } from '../../../shared/ui/page.tsx';
import { Section } from '../../../shared/ui/section.tsx';
import { StatusBadge } from '../../../shared/ui/status-badge.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const done = new URL(request.url).searchParams.get('gedaan');
  try {
    return { shown: await getApp(context).execute('uitnodiging.gegevens', { gemeente: params.code, sleutel: params.kaartsleutel }), done };
  } catch (error) {
    if (isGone(error)) return { shown: undefined, done };
    throw error;
  }
}

/** A link that ended, or that was not copied whole: no fault of who follows it. */
const isGone = (error: unknown): boolean => [400, 404].includes(thrownProblem(error)?.status ?? 0);

export async function action({ request, context, params: { code, kaartsleutel } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { gemeente: code, sleutel: kaartsleutel, dienst: form.text('dienst') }, async (input) => {
    await getApp(context).execute('uitnodiging.bevestiging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/sociale-kaart/bijwerken/${code}/${kaartsleutel}?gedaan=klopt`);
  });
}

type Entry = Acts['uitnodiging.gegevens']['output']['diensten'][number];

/** What an organisation sees of itself: right with one click, or changed. No login, no scripts. */
export default function Bijwerken({ loaderData: { shown, done }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  if (shown === undefined) {
    return (
      <Page title={t`Deze link werkt niet meer`}>
        <EmptyState icon="info" title={t`Misschien is hij te oud, of niet helemaal gekopieerd`}>
          <p><Trans>Wilt u iets laten weten? Bel of mail de gemeente. Dan sturen wij u een nieuwe link.</Trans></p>
          <LinkButton to="/sociale-kaart" kind="secondary"><Trans>Naar de sociale kaart</Trans></LinkButton>
        </EmptyState>
      </Page>
    );
  }
  const { organisatie, geldigTot, diensten } = shown;
  const base = `/sociale-kaart/bijwerken/${params.code}/${params.kaartsleutel}`;
  return (
    <Page title={t`Kloppen uw gegevens nog?`} state={state} lead={t`Hieronder staat wat mensen van ${organisatie} zien. Klopt het? Dan bent u met één klik klaar.`}>
      {done === 'klopt' && <Alert tone="positive" title={t`Dank u wel. We weten nu dat dit nog klopt.`} live />}
      {done === 'voorgesteld' && <Alert tone="positive" title={t`Dank u wel. De gemeente kijkt naar uw wijziging.`} live><p><Trans>Tot die tijd zien mensen nog wat er nu staat.</Trans></p></Alert>}
      {state?.problem !== undefined && <Alert tone="info" title={state.problem.detail} live />}
      {diensten.map((dienst) => <OneEntry key={dienst.id} dienst={dienst} base={base} state={state} />)}
      <p className="spil-subtle"><Trans>Deze pagina werkt tot <DateText value={geldigTot} />. Geef de link aan niemand buiten uw organisatie.</Trans></p>
    </Page>
  );
}

function OneEntry({ dienst: { id, nu, waar, wanneer, gecontroleerdOp, voorstel }, base, state }: { readonly dienst: Entry; readonly base: string; readonly state: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useLingui();
  const facts = [
    { label: t`Wat`, value: nu.omschrijving }, { label: t`Waar`, value: waar }, { label: t`Wanneer`, value: wanneer }, { label: t`Kosten`, value: nu.kosten }, { label: t`Telefoon`, value: nu.telefoon }, { label: t`E-mail`, value: nu.email },
    { label: t`Website`, value: nu.website }, { label: t`Zo melden mensen zich aan`, value: nu.aanmelden }, { label: t`Wachttijd`, value: nu.wachttijd }, { label: t`Voor wie`, value: nu.voorWie }, { label: t`Let op`, value: nu.letOp },
    { label: t`Nu open?`, value: nu.gesloten === true ? t`Tijdelijk gesloten` : '' },
  ].filter(({ value }) => value !== '' && value !== undefined);
  return (
    <Section title={nu.naam ?? ''} card>
      <p>{gecontroleerdOp === null ? <StatusBadge tone="let-op">{t`nog niet nagekeken`}</StatusBadge> : <StatusBadge tone="klaar"><Trans>nagekeken op <DateText value={gecontroleerdOp} /></Trans></StatusBadge>}</p>
      <Answered voorstel={voorstel} />
      <DataList items={facts} />
      <Form id={`klopt-${id}`} state={state} label={t`Dit klopt nog: ${nu.naam ?? ''}`}>
        <input type="hidden" name="dienst" value={id} />
        <Button icon="check"><Trans>Dit klopt nog</Trans></Button>
      </Form>
      <p><LinkButton to={`${base}/${id}`} kind="secondary"><Trans>Er moet iets anders</Trans></LinkButton></p>
    </Section>
  );
}

/** What became of the change that was proposed last. */
function Answered({ voorstel }: { readonly voorstel: Entry['voorstel'] }) {
  const { t } = useLingui();
  if (voorstel === null) return null;
  if (voorstel.toestand === 'open') return <Alert tone="info" title={t`Uw wijziging wacht op de gemeente`}><p><Trans>U stuurde haar op <DateText value={voorstel.ingediendOp} />.</Trans></p></Alert>;
  if (voorstel.toestand === 'geweigerd') return <Alert tone="warning" title={t`De gemeente nam uw wijziging niet over`}><p>{voorstel.reden}</p></Alert>;
  return <Alert tone="positive" title={t`Uw wijziging staat erin`} />;
}
