import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useSyncExternalStore } from 'react';
import { redirect, useRevalidator, useSearchParams } from 'react-router';
import type { Route } from './+types/conversation.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { newKey } from '../../shared/forms/new-key.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import type { Saver } from '../../shared/saving/saver.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { SavedTextArea } from '../../shared/ui/saved-text-area.tsx';
import { SavingNotice } from '../../shared/ui/saving-notice.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { DomainCard } from './domain-card.tsx';
import { findSupporter } from './find-supporter.ts';
import { allPaths, knownFields } from './fields.ts';
import { Occasion } from './occasion.tsx';
import { People } from './people.tsx';
import { SavedSummary } from './saved-summary.tsx';
import { StillToDo } from './still-to-do.tsx';
import { Explained, Topics } from './topics.tsx';
import { TwoTexts } from './two-texts.tsx';
import { usePathNames } from './path-names.ts';
import { useWriting } from './use-writing.ts';
import { viewOf } from './view.ts';
import type { View } from './view.ts';
import './gesprek.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const view = viewOf(await execute('gesprek.gegevens', { id: params.gesprek }), lang);
  return { view, support: await findSupporter(execute, params.dossier, view.persoon.id) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const here = `/dossiers/${params.dossier}/gesprek/${params.gesprek}`;
  if (form.form === 'legitimatie') {
    const [bewijs, reden] = [form.optionalText('bewijs'), form.optionalText('reden')];
    if (bewijs === undefined && reden === undefined) form.refuse('bewijs', msg`Kies het document dat u zag, of schrijf op waarom het nog niet kon.`);
    const input = { id: params.gesprek, persoon: form.text('persoon'), ...(bewijs === undefined ? {} : { bewijs: bewijs as 'paspoort' }), ...(reden === undefined ? {} : { reden }) };
    return submitForm(form, input, async (sent) => {
      await execute('gesprek.legitimatie', sent, options);
      return redirect(here);
    });
  }
  if (form.form === 'verslag') {
    return submitForm(form, { gesprek: params.gesprek }, async (sent) => redirect(`${here}/verslag/${(await execute('verslag.opstelling', sent, options)).id}`));
  }
  return submitForm(form, readChoice(form, params.gesprek), async (sent) => {
    const { pad, versie } = await execute('gesprek.veldkeuze', sent, options);
    return redirect(`${here}?gekozen=${encodeURIComponent(`${pad}.${versie}`)}`);
  });
}

function readChoice(form: FormReader, id: string) {
  const gezien = form.list('gezien').map((seen) => {
    const [client = '', nummer = '0'] = seen.split('.');
    return { client, nummer: Number(nummer) };
  });
  return { id, pad: form.text('pad'), waarde: form.text('tekst'), client: newKey(), basis: Number(form.text('basis')), gezien };
}

/** After a choice the page starts afresh from what the server has; what did not arrive yet is sent all the same. */
export default function ConversationPage(props: Route.ComponentProps) {
  const [search] = useSearchParams();
  return <Conversation key={search.get('gekozen') ?? ''} {...props} />;
}

function Conversation({ loaderData: { view, support }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const { naam } = view.persoon;
  const base = `/dossiers/${params.dossier}/gesprek`;
  const paths = allPaths(view.personen.map(({ id }) => id), view.domains.map(({ code }) => code), view.topics.map(({ letter }) => letter));
  const saver = useWriting({ voor: view.voor, gesprek: view.id, base: `${base}/${view.id}`, fields: knownFields(view.velden, paths) });
  useFreshAfterConflict(saver, paths);
  const over = search.get('over') ?? view.persoon.id;
  const person = view.personen.some(({ id }) => id === over) ? over : view.persoon.id;
  return (
    <Page title={t`Gesprek met ${naam}`} wide state={actionData} actions={<LinkButton kind="secondary" to={`${base}/netwerk`}>{t`Mensen om het huishouden`}</LinkButton>}>
      <div className="gs-bar">
        <SavedSummary saver={saver} paths={paths} />
        <StillToDo saver={saver} missing={view.missing} />
      </div>
      <SavingNotice saver={saver} />
      <TwoTexts fields={view.velden} nameOf={usePathNames(view)} state={actionData} />
      <Occasion view={view} base={base} state={actionData} />
      <General saver={saver} />
      <Domains view={view} saver={saver} person={person} />
      <Topics saver={saver} topics={view.topics} />
      <Explained saver={saver} support={support} hasPlan={view.persoonlijkPlannen.length > 0} />
      <NextStep view={view} base={base} state={actionData} />
    </Page>
  );
}

/** When somebody else was first, both texts must be on the page: asked for once per conflict, not at every stroke. */
function useFreshAfterConflict(saver: Saver, paths: readonly string[]): void {
  const { revalidate } = useRevalidator();
  const disputed = useSyncExternalStore(saver.subscribe, () => paths.filter((path) => saver.field(path).state === 'conflict').join(' '), () => '');
  useEffect(() => {
    if (disputed !== '') void revalidate();
  }, [disputed, revalidate]);
}

/** Strengths first; then what is behind the question, what matters, and what can be given back. */
function General({ saver }: { readonly saver: Saver }) {
  const { t } = useLingui();
  return (
    <Section title={t`Het verhaal`} card>
      <div className="gs-words" id="algemeen">
        <SavedTextArea saver={saver} name="algemeen/sterk" label={t`Wat gaat goed, waar is het huishouden sterk in?`} />
        <SavedTextArea saver={saver} name="algemeen/vraag" label={t`Wat is de vraag achter de vraag?`} />
        <SavedTextArea saver={saver} name="algemeen/wensen" label={t`Wat is belangrijk: gewoonten, geloof, voorkeuren?`} />
        <SavedTextArea saver={saver} name="algemeen/bijdrage" label={t`Wat kan en wil de inwoner voor anderen doen?`} />
      </div>
    </Section>
  );
}

function Domains({ view, saver, person }: { readonly view: View; readonly saver: Saver; readonly person: string }) {
  const { t } = useLingui();
  return (
    <Section title={t`Leefdomeinen`}>
      <People people={view.personen} chosen={person} />
      <div className="gs-domains">
        {view.domains.map((domain) => (
          <DomainCard
            key={`${person}-${domain.code}`}
            saver={saver}
            person={person}
            domain={domain}
            levels={view.levels}
            instrument={view.instrument}
            earlier={view.earlier.filter((e) => e.persoon === person && e.domein === domain.code).map((e) => ({ score: e.nu, on: e.op }))}
          />
        ))}
      </div>
    </Section>
  );
}

function NextStep({ view: { verslag, offers, id }, base, state }: { readonly view: View; readonly base: string; readonly state: Route.ComponentProps['actionData'] }) {
  const { t } = useLingui();
  const offer = offers['verslag.opstelling'];
  return (
    <Section title={t`En dan`} card>
      {verslag !== null ? (
        <LinkButton to={`${base}/${id}/verslag/${verslag}`}>{t`Naar het verslag`}</LinkButton>
      ) : (
        <Form id="verslag" state={state} label={t`Verslag opstellen`}>
          <p>
            <Trans>Het verslag volgt uit wat hier staat. U kunt daarna in beide verder schrijven.</Trans>
          </p>
          {offer?.allowed === false && <p className="spil-subtle">{offer.reason}</p>}
          <div>
            <Button>
              <Trans>Verslag opstellen</Trans>
            </Button>
          </div>
        </Form>
      )}
    </Section>
  );
}
