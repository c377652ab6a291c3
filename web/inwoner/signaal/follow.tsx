import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/follow.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { readOwnCode } from '../own-code.tsx';

type Stand = Acts['signaal.stand']['output'];

export const loader = () => null;

/** Posted: a code never stands in an address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('nummer') === '') form.refuse('nummer', msg`Vul uw nummer in. Het begint met SG.`);
  const code = readOwnCode(form);
  return submitForm(form, { nummer: form.text('nummer'), code }, async (input) => ({ stand: await getApp(context).execute('signaal.stand', input) }));
}

/** What may be told to who sent a signal: that it was read, what happens, and never anything about the person concerned. */
export default function Follow(_props: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  if (answer !== undefined && 'stand' in answer) return <Told stand={answer.stand} />;
  const state = answer !== undefined && 'errors' in answer ? answer : undefined;
  return (
    <Page title={t`Wat is er met mijn signaal gedaan?`} state={state} back={{ to: '/zorgen-om-iemand' }} lead={t`Vul het nummer en de code in die u kreeg toen u het ons vertelde.`}>
      <Form state={state} key={state?.answer}>
        <TextField name="nummer" label={t`Uw nummer`} size="middle" hint={t`Bijvoorbeeld SG-0383-1A2B3C4D.`} />
        <TextField name="code" label={t`Uw code`} hint={t`Twaalf letters en cijfers. Streepjes mag u weglaten.`} />
        <Button icon="search"><Trans>Bekijk</Trans></Button>
      </Form>
      <p className="spil-subtle"><Trans>Bent u de code kwijt? Dan kunnen wij hem niet opnieuw geven. Maakt u zich nog zorgen? Vertel het ons gerust opnieuw.</Trans></p>
    </Page>
  );
}

function Told({ stand: { nummer, ontvangenOp, toestand, uiterlijk, verteld, bericht } }: { readonly stand: Stand }) {
  const { t } = useLingui();
  const { lang } = useShell();
  return (
    <Page title={t`Uw signaal van toen`} back={{ to: '/' }}>
      <p><Trans>Nummer <strong translate="no">{nummer}</strong>, verteld op <DateText value={ontvangenOp} />.</Trans></p>
      <Section title={t`Hoe staat het ermee?`} card>
        {toestand === 'ontvangen' && <p><Trans>Wij hebben het ontvangen. Uiterlijk <DateText value={uiterlijk} weekday /> leest een medewerker het.</Trans></p>}
        {toestand === 'getrieerd' && <p><Trans>Wij hebben het gelezen en er is iemand mee bezig.</Trans></p>}
        {toestand === 'afgehandeld' && <ul className="spil-prose">{verteld.map((zin) => <li key={zin.nl}>{zin[lang]}</li>)}</ul>}
        {bericht !== '' && <blockquote className="spil-quote">{bericht}</blockquote>}
      </Section>
      <p className="spil-subtle"><Trans>Meer mogen wij niet vertellen. Het gaat om iemand anders, en die moet op ons kunnen rekenen. Dank u wel dat u het ons liet weten.</Trans></p>
    </Page>
  );
}
