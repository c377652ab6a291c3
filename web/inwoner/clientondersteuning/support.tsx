import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/support.ts';
import { getApp } from '../../shared/app-context.ts';
import { readAsk } from '../../shared/clientondersteuning/read-ask.ts';
import { isRunning, mayAsk } from '../../shared/clientondersteuning/support-words.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { AskForm } from './ask-form.tsx';
import { Running } from './running.tsx';

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  const { items, organisaties, mensen } = await getApp(context).execute('clientondersteuning.dossier', { dossier });
  const asked = new URL(request.url).searchParams;
  return { now: items.find(isRunning), organisaties, own: mensen[0], done: asked.has('gevraagd') ? 'asked' as const : asked.has('gestopt') ? 'ended' as const : undefined };
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const [here, options] = [`/mijn/dossiers/${dossier}/clientondersteuning`, { idempotencyKey: form.idempotencyKey }];
  if (form.form === 'stoppen') {
    return submitForm(form, { id: form.text('id') }, async (input) => {
      await execute('clientondersteuning.intrekking', input, options);
      return redirect(`${here}?gestopt`);
    });
  }
  const asked = readAsk(form);
  if (!form.checked('akkoord')) form.refuse('akkoord', msg`Zet een vinkje als u het goed vindt. Zonder uw akkoord sturen wij niets.`);
  return submitForm(form, { dossier, ...asked, akkoord: 'zelf' } as const, async (input) => {
    await execute('clientondersteuning.indiening', input, options);
    return redirect(`${here}?gevraagd`);
  });
}

/** Somebody independent beside the inwoner: how it stands, who it is, and asking for it. */
export default function SupportPage({ loaderData: { now, organisaties, own, done }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { telefoon } = useShell().gemeente;
  return (
    <Page title={t`Iemand die naast u staat`} state={actionData} back={{ to: '/mijn' }} lead={t`Een cliëntondersteuner denkt met u mee en gaat mee naar gesprekken. Deze persoon werkt niet voor de gemeente en staat aan uw kant. Het is gratis.`}>
      {done === 'asked' && actionData === undefined && <Alert tone="positive" title={t`Uw vraag is verstuurd`} live />}
      {done === 'ended' && actionData === undefined && <Alert tone="positive" title={t`Het is gestopt. Wat u doorgaf, is gewist.`} live />}
      {now !== undefined && <Running item={now} state={actionData} />}
      {mayAsk(now) && (organisaties.length > 0 ? <AskForm organisaties={organisaties} own={own} again={now !== undefined} state={actionData} /> : (
        <Section title={t`Vraag het ons`} card>
          <p><Trans>U kunt het hier nog niet zelf vragen. Bel ons: <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>. Dan regelen wij het voor u.</Trans></p>
        </Section>
      ))}
      <Section title={t`Liever iemand die u kent?`}>
        <p><Trans>Dat mag ook: familie, een vriend of een buur. U hoeft dat niet te vragen. Zorgt er iemand voor u? Een cliëntondersteuner helpt die persoon ook.</Trans></p>
      </Section>
    </Page>
  );
}
