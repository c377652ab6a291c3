import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/who-may.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { groupRights, type HolderRights } from '../../shared/inzage/group-rights.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { redirect } from 'react-router';
import { useAccessWords } from './words.ts';

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [{ items }, codes] = await Promise.all([execute('dossiertoegang.lijst', { dossier }), execute('machtiging.lijst', { dossier })]);
  return { rights: groupRights(items.filter(({ eigen }) => !eigen)), codes: codes.items, ended: new URL(request.url).searchParams.has('gestopt') };
}

const soorten = { m: 'medewerker', o: 'organisatie', p: 'persoon' } as const;

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const back = redirect(`/mijn/dossiers/${dossier}/toegang?gestopt`);
  if (form.text('code') !== '') {
    return submitForm(form, { id: form.text('code') }, async (input) => {
      await execute('machtiging.intrekking', input, options);
      return back;
    });
  }
  const [prefix = '', houder = ''] = form.text('houder').split(':');
  return submitForm(form, { dossier, soort: soorten[prefix as keyof typeof soorten] ?? 'medewerker', houder }, async (input) => {
    await execute('dossiertoegang.intrekking', input, options);
    return back;
  });
}

type Props = Route.ComponentProps;

/** Who may see what now, why and until when; each right that was given can be ended, and against the others one can object. */
export default function WhoMay({ loaderData: { rights, codes, ended }, actionData, params: { dossier } }: Props) {
  const { t } = useLingui();
  const { telefoon } = useShell().gemeente;
  return (
    <Page title={t`Wie mag meekijken?`} state={actionData} back={{ to: '/mijn' }} lead={t`Dit zijn alle mensen die nu iets van uw dossier mogen zien. U zelf ziet alles wat van u is.`}>
      {ended && actionData === undefined && <Alert tone="positive" title={t`Gestopt. Deze persoon ziet niets meer.`} live />}
      <p><LinkButton to={`/mijn/dossiers/${dossier}/machtigen`} icon="plus"><Trans>Laat iemand meekijken</Trans></LinkButton></p>
      {rights.map((right) => <Holder key={right.key} right={right} state={actionData} />)}
      {codes.length > 0 && <Section title={t`Codes die nog niemand gebruikte`}>{codes.map((one) => <Code key={one.id} one={one} state={actionData} />)}</Section>}
      <Section title={t`Bent u het er niet mee eens?`}>
        <div className="spil-prose">
          <p><Trans>Wilt u niet dat iemand meekijkt? <a href={`/mijn/berichten/nieuw/${dossier}`}>Schrijf het uw team</a> of bel <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>. Wij zeggen binnen een maand wat wij doen.</Trans></p>
          <p><Trans>Helpt dat niet? <a href="/klacht">Stuur een klacht</a>. U kunt ook naar de Autoriteit Persoonsgegevens.</Trans></p>
          <p><a href={`/mijn/dossiers/${dossier}/inzage`}><Trans>Wie keek er naar mijn gegevens?</Trans></a></p>
        </div>
      </Section>
    </Page>
  );
}

function Holder({ right: { key, houder, naam, grond, doel, tot, gegevens }, state }: { readonly right: HolderRights; readonly state: Props['actionData'] }) {
  const { t } = useLingui();
  const { kinds, grounds, roles } = useAccessWords();
  const title = roles[houder] ?? naam;
  const form = `stop-${houder}-${key.length}`;
  return (
    <Section title={title} level={2} card>
      <DataList
        items={[
          { label: t`Omdat`, value: grounds[grond] ?? grond }, ...(doel === '' ? [] : [{ label: t`Waarvoor`, value: doel }]),
          { label: t`Mag zien`, value: gegevens.map(({ soort }) => kinds[soort] ?? soort).join(', ') }, { label: t`Tot`, value: tot === null ? t`zolang uw dossier open is` : <DateText value={tot} /> },
        ]}
      />
      {(grond === 'vertegenwoordiger' || grond === 'verleend') && (
        <Form id={form} state={state} label={t`Toegang van ${title} stoppen`}>
          <input type="hidden" name="houder" value={houder} />
          <Button kind="secondary"><Trans>Stop de toegang</Trans></Button>
        </Form>
      )}
    </Section>
  );
}

function Code({ one: { id, naam, tot, vervaltOp }, state }: { readonly one: Acts['machtiging.lijst']['output']['items'][number]; readonly state: Props['actionData'] }) {
  const { t } = useLingui();
  return (
    <Form id={`code-${id}`} state={state} label={t`Code voor ${naam}`}>
      <p><Trans>Voor <strong translate="no">{naam}</strong>, tot <DateText value={tot} />. De code werkt tot <DateText value={vervaltOp} />.</Trans></p>
      <input type="hidden" name="code" value={id} />
      <Button kind="secondary"><Trans>Trek de code in</Trans></Button>
    </Form>
  );
}
