import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/network.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { layoutNetwork } from './network-layout.ts';
import { NetworkList, useNetworkWords } from './network-list.tsx';
import { NetworkPicture } from './network-picture.tsx';
import { RelationForm } from './relation-form.tsx';
import './gesprek.css';

type Registration = Acts['relatie.registratie']['input'];

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const { leden, relaties, soorten, kan, naam } = await execute('huishouden.gegevens', { dossier: params.dossier });
  return {
    naam, leden, relaties, kinds: soorten.map(({ soort, tekst }) => ({ value: soort, label: tekst[lang] })),
    mayAdd: kan.some(({ act, mag }) => act === 'relatie.registratie' && mag), mayEnd: kan.some(({ act, mag }) => act === 'relatie.beeindiging' && mag),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const here = redirect(`/dossiers/${params.dossier}/gesprek/netwerk`);
  if (form.form === 'toevoegen') {
    return submitForm(form, readRelation(form, params.dossier), async (input) => {
      await execute('relatie.registratie', input, options);
      return here;
    });
  }
  return submitForm(form, { dossier: params.dossier, id: form.text('relatie') }, async (input) => {
    await execute('relatie.beeindiging', input, options);
    return here;
  });
}

function readRelation(form: FormReader, dossier: string): Registration {
  const [naam, anderePersoon] = [form.optionalText('naam'), form.optionalText('anderePersoon')];
  return {
    dossier, persoon: form.text('persoon'), soort: form.text('soort') as Registration['soort'], kring: form.text('kring') as Registration['kring'],
    ...(naam === undefined ? {} : { naam }), ...(anderePersoon === undefined ? {} : { anderePersoon }),
    band: (form.optionalText('band') ?? 'gewoon') as NonNullable<Registration['band']>, telefoon: form.text('telefoon'), toelichting: form.text('toelichting'),
  };
}

/** The social and professional network: a picture, the list that says the same, and the form to change both. */
export default function Network({ loaderData: { leden, relaties, kinds, mayAdd, mayEnd }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const { circles } = useNetworkWords();
  const words = Object.fromEntries(kinds.map(({ value, label }) => [value, label]));
  const running = relaties.filter((tie) => tie.beeindigdOp === null);
  return (
    <Page title={t`Mensen om het huishouden`} wide state={actionData} back={{ to: `/dossiers/${params.dossier}/gesprek`, label: t`Naar het gesprek` }}>
      <NetworkPicture picture={layoutNetwork(leden, running)} kinds={words} circles={circles} />
      <NetworkList people={leden} ties={relaties} kinds={words} mayEnd={mayEnd} state={actionData} />
      {mayAdd ? (
        <Section title={t`Iemand toevoegen`} card>
          {/* Empty again once somebody was added. */}
          <RelationForm key={relaties.length} people={leden} kinds={kinds} state={actionData} />
        </Section>
      ) : (
        <p className="spil-subtle">
          <Trans>De regisseur houdt het netwerk bij.</Trans>
        </p>
      )}
    </Page>
  );
}
