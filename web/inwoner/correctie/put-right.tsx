import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/put-right.ts';
import { getApp } from '../../shared/app-context.ts';
import { correctionParts, useCorrectionWords } from '../../shared/correctie/correction-words.ts';
import { RequestFacts } from '../../shared/correctie/request-facts.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params: { dossier }, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [{ items }, { personen }] = await Promise.all([execute('correctieverzoek.dossier', { dossier }), execute('dossier.gegevens', { id: dossier })]);
  return { items, personen, asked: new URL(request.url).searchParams.has('gevraagd') };
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const deel = correctionParts.find((part) => part === form.text('deel'));
  if (deel === undefined) form.refuse('deel', msg`Kies waar het over gaat.`);
  if (form.text('onjuist') === '') form.refuse('onjuist', msg`Schrijf op wat er niet klopt.`);
  if (form.text('gewenst') === '') form.refuse('gewenst', msg`Schrijf op wat er moet staan.`);
  if (deel === undefined) return showErrors(form);
  return submitForm(form, { dossier, deel, onjuist: form.text('onjuist'), gewenst: form.text('gewenst') }, async (input) => {
    await getApp(context).execute('correctieverzoek.indiening', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/dossiers/${dossier}/aanpassen?gevraagd`);
  });
}

/** What we know of somebody, what was asked before, and asking to put something right. */
export default function PutRight({ loaderData: { items, personen, asked }, actionData, params: { dossier } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { partNames } = useCorrectionWords();
  return (
    <Page title={t`Klopt er iets niet?`} state={actionData} back={{ to: '/mijn' }} lead={t`Staat er iets in uw dossier dat niet klopt? Vraag ons om het aan te passen. U krijgt binnen een maand antwoord.`}>
      {asked && actionData === undefined && <Alert tone="positive" title={t`Uw verzoek is verstuurd. Hieronder ziet u wanneer u antwoord krijgt.`} live />}
      {items.map((request) => <Section key={request.id} title={t`Uw verzoek over ${partNames[request.deel]}`} card><RequestFacts request={request} /></Section>)}
      {personen.length > 0 && (
        <Section title={t`Wat wij van u weten`}>
          {personen.map(({ id, naam, geboortedatum, adres, telefoon, email }) => (
            <DataList
              key={id}
              items={[{ label: t`Naam`, value: naam }, ...(geboortedatum === null ? [] : [{ label: t`Geboren`, value: <DateText value={geboortedatum} /> }]), ...[[t`Adres`, adres], [t`Telefoon`, telefoon], [t`E-mail`, email]].flatMap(([label = '', value = '']) => (value === '' ? [] : [{ label, value }]))]}
            />
          ))}
          <p><Trans>Uw naam, adres en geboortedatum komen van Burgerzaken. Klopt daar iets niet, dan geven wij het aan hen door.</Trans></p>
        </Section>
      )}
      <Section title={t`Vraag om iets aan te passen`}>
        <Form state={actionData}>
          <RadioGroup name="deel" legend={t`Waar staat het?`} options={correctionParts.map((value) => ({ value, label: partNames[value] }))} />
          <TextArea name="onjuist" rows={3} label={t`Wat klopt er niet?`} />
          <TextArea name="gewenst" rows={3} label={t`Wat moet er staan?`} />
          <Button icon="send"><Trans>Verstuur</Trans></Button>
        </Form>
      </Section>
      <p><Link to={`/mijn/dossiers/${dossier}/vernietigen`}><Trans>Wilt u dat wij uw dossier weggooien?</Trans></Link></p>
    </Page>
  );
}
