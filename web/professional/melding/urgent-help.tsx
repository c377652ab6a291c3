import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/urgent-help.ts';
import { Temporal } from '../../../src/platform/time/temporal.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { ProductChoice } from './product-choice.tsx';
import { UrgentHelpForm } from './urgent-help-form.tsx';

type Spoed = Acts['beschikking.spoedvoorziening']['input'];

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const query = new URL(request.url).searchParams;
  const tekst = (query.get('tekst') ?? '').trim().slice(0, 100);
  const chosen = query.get('voorziening');
  const melding = await execute('melding.gegevens', { id: params.melding });
  const { items } = await execute('voorziening.lijst', { gemeente: gemeenteOf(melding.id), trede: 'individueel', aantal: 12, ...(tekst === '' ? {} : { tekst }) });
  const vandaag = Temporal.Now.plainDateISO('Europe/Amsterdam').toString();
  return { melding, vandaag, tekst, products: items, product: chosen === null ? undefined : await execute('voorziening.gegevens', { id: chosen }) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const id = new URL(request.url).searchParams.get('voorziening') ?? '';
  const { eenheid } = await execute('voorziening.gegevens', { id });
  const aanbieder = form.text('aanbieder');
  if (aanbieder === '') form.refuse('aanbieder', msg`Kies wie het levert.`);
  const volume = form.whole('volume');
  if (volume === undefined) form.refuse('volume', msg`Vul in hoeveel, als heel getal.`);
  const [van, tot] = [form.date('van'), form.date('tot')];
  if (van === undefined) form.refuse('van', msg`Vul de eerste dag in.`);
  if (tot === undefined) form.refuse('tot', msg`Vul de laatste dag in. Tijdelijke hulp heeft altijd een laatste dag.`);
  if (form.text('resultaat') === '') form.refuse('resultaat', msg`Schrijf op wat de hulp moet opleveren.`);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom het niet kan wachten.`);
  const pgb = aanbieder === 'pgb';
  const input: Spoed = {
    melding: params.melding, voorziening: id, leveringsvorm: pgb ? 'pgb' : 'natura', organisatie: pgb ? null : aanbieder,
    omvang: { volume: volume ?? 1, eenheid, frequentie: form.text('frequentie') as Spoed['omvang']['frequentie'] }, van: van ?? '', tot: tot ?? '', resultaat: form.text('resultaat'), reden: form.text('reden'),
  };
  return submitForm(form, input, async (spoed) => {
    await execute('beschikking.spoedvoorziening', spoed, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/inzet`);
  });
}

/** Help at once and for a time; onderzoek and plan follow their own way (Wmo 2015 art. 2.3.3). */
export default function UrgentHelp({ loaderData: { melding, vandaag, tekst, products, product }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = { to: `/dossiers/${params.dossier}/melding/${params.melding}`, label: t`Melding van ${melding.naam}` };
  return (
    <Page title={t`Nu tijdelijke hulp geven`} state={actionData} back={back} lead={<Trans>De hulp begint meteen en stopt vanzelf. Het onderzoek en het plan gaan gewoon door. De inwoner krijgt een brief en kan bezwaar maken.</Trans>}>
      {melding.spoedReden !== '' && <blockquote className="spil-quote">{melding.spoedReden}</blockquote>}
      <Section title={t`1. Welke hulp?`}>
        <ProductChoice tekst={tekst} products={products} chosen={product} />
      </Section>
      {product !== undefined && (
        <Section title={t`2. Hoeveel, van wie en hoe lang?`}>
          {product.aanbod.length === 0 ? <EmptyState title={t`Niemand levert dit vandaag. Kies andere hulp.`} /> : <UrgentHelpForm state={actionData} product={product} reden={melding.spoedReden} vandaag={vandaag} />}
        </Section>
      )}
    </Page>
  );
}
