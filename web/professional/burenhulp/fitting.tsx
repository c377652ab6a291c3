import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/fitting.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { useHelpWords } from '../../shared/burenhulp/help-words.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

export const loader = ({ context, params }: Route.LoaderArgs) => getApp(context).execute('burenhulp.gegevens', { id: params.burenhulp });

export async function action({ request, context, params: { burenhulp: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  return submitForm(form, { id }, async (own) => {
    if (form.form === 'vog') await execute('burenhulp.bevestiging', own, options);
    else await execute('kennismaking.voorstel', form.text('kant') === 'aanbod' ? { aanbod: id, vraag: form.text('ander') } : { aanbod: form.text('ander'), vraag: id }, options);
    return redirect(`/werk/burenhulp/${id}`);
  });
}

type Found = Acts['burenhulp.gegevens']['output'];

/** Who it is, and who fits and why. Introducing is by a person: call both, and they say yes with their own code. */
export default function Fitting({ loaderData: hulp }: Route.ComponentProps) {
  const { t } = useLingui();
  const { kinds, times } = useHelpWords();
  const state = useActionData<typeof action>();
  const { kant, soort, dagdelen, toelichting, naam, bereik, toestand, vogNodig, vogGezienOp, passend } = hulp;
  return (
    <Page title={toestand === 'gestopt' ? t`Gestopt` : naam} state={state} back={{ to: '/werk/burenhulp', label: t`Burenhulp` }}>
      <DataList
        items={[
          { label: kant === 'aanbod' ? t`Wil helpen` : t`Zoekt hulp`, value: kinds[soort] }, { label: t`Wanneer`, value: dagdelen.map((one) => times[one]).join(', ') }, { label: t`Te bereiken`, value: <span translate="no">{bereik}</span> },
          ...(toelichting === '' ? [] : [{ label: t`Vertelde erbij`, value: toelichting }]),
          ...(vogNodig ? [{ label: t`VOG`, value: vogGezienOp === null ? t`nog niet gezien` : <Trans>gezien op <DateText value={vogGezienOp} /></Trans> }] : []),
        ]}
      />
      {vogNodig && vogGezienOp === null && <Form id="vog" state={state} label={t`VOG gezien`}><Button kind="secondary"><Trans>Ik heb de VOG vandaag gezien</Trans></Button></Form>}
      <Section title={t`Wie past erbij`}>
        {passend.length === 0 && <EmptyState icon="mensen" title={t`Er past nu niemand bij`} />}
        {passend.map((one) => <Candidate key={one.id} one={one} kant={kant} state={state} />)}
      </Section>
    </Page>
  );
}

function Candidate({ one: { id, naam, bereik, omdat, voorgesteld }, kant, state }: { readonly one: Found['passend'][number]; readonly kant: Found['kant']; readonly state: FormState | undefined }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const words: Readonly<Record<NonNullable<typeof voorgesteld>, string>> = { voorgesteld: t`voorgesteld`, overeengekomen: t`allebei ja`, gestopt: t`gestopt` };
  return (
    <Section title={naam} level={3} card actions={voorgesteld === null ? undefined : <StatusBadge tone={voorgesteld === 'overeengekomen' ? 'klaar' : voorgesteld === 'gestopt' ? 'gestopt' : 'loopt'}>{words[voorgesteld]}</StatusBadge>}>
      <p>{omdat.map((why) => why[lang]).join(' · ')}</p>
      <p><Trans>Te bereiken: <span translate="no">{bereik}</span></Trans></p>
      {voorgesteld === null && (
        <Form id={`voorstel-${id}`} state={state} label={t`${naam} voorstellen`}>
          <input type="hidden" name="ander" value={id} />
          <input type="hidden" name="kant" value={kant} />
          <Button><Trans>Stel aan elkaar voor</Trans></Button>
        </Form>
      )}
    </Section>
  );
}
