import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/ask.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors } from '../../shared/forms/submit-form.ts';
import { useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Answer, type Answered } from './answer.tsx';
import { AskForm } from './ask-form.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const { onderwerpen, wijken } = await execute('dienst.overzicht', { gemeente: actor.gemeente ?? '' });
  return { onderwerpen, wijken: wijken.map(({ code, naam }) => ({ value: code, label: naam })) };
}

/** Posted, not asked by address: what people write here may be private, and is kept nowhere. Only a question without an answer goes to the editor, cleaned of names. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const [vraag, wijk, gemeente] = [form.text('vraag'), form.text('wijk'), actor.gemeente ?? ''];
  if (vraag === '') form.refuse('vraag', msg`Schrijf op waar u hulp bij zoekt. Een paar woorden is genoeg.`);
  if (form.errors.length > 0) return showErrors(form);
  const known = (await execute('dienst.overzicht', { gemeente })).wijken.some(({ code }) => code === wijk);
  const { onderwerpen, weg } = await execute('wegwijzer.zoekopdracht', { gemeente, vraag, ...(known ? { wijk } : {}) });
  if (onderwerpen.length === 0) await execute('onbeantwoorde-vraag.opgave', { gemeente, vraag });
  return { answered: { vraag, wijk: known ? wijk : '', onderwerpen, weg } satisfies Answered };
}

/** One question; the answer comes below it, and a person to speak to is never further than the next line. */
export default function Ask({ loaderData: { onderwerpen: items, wijken } }: Route.ComponentProps) {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const answered = result !== undefined && 'answered' in result ? result.answered : undefined;
  const state = result !== undefined && 'errors' in result ? result : undefined;
  return (
    <Page title={answered === undefined ? t`Waar kunnen we u mee helpen?` : t`Dit past bij uw vraag`} state={state} back={{ to: '/' }} lead={answered === undefined ? t`Schrijf het in uw eigen woorden. U hoeft niet in te loggen. Wij bewaren niet wie er vraagt.` : undefined}>
      {answered !== undefined && <Answer answered={answered} />}
      <AskForm state={state} wijken={wijken} answered={answered} />
      {answered === undefined && <Subjects items={items} />}
    </Page>
  );
}

function Subjects({ items }: { readonly items: Route.ComponentProps['loaderData']['onderwerpen'] }) {
  const { t, i18n } = useLingui();
  const { domains } = useKaartWords();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const groups = Map.groupBy(items, ({ leefdomein }) => leefdomein);
  return (
    <Section title={t`Of kies waar het over gaat`}>
      <div className="ww-subjects">
        {[...groups].map(([domain, own]) => (
          <section key={domain} aria-labelledby={`ww-${domain}`}>
            <h3 id={`ww-${domain}`}>{domains[domain]}</h3>
            <ul className="spil-list">{own.map(({ code, naam }) => <li key={code}><Link to={`/wegwijzer/${code}`}>{naam[lang]}</Link></li>)}</ul>
          </section>
        ))}
      </div>
      <p className="spil-subtle"><Trans>Weet u het niet? <Link to="/hulp-vragen">Vraag om een gesprek</Link>.</Trans></p>
    </Section>
  );
}
