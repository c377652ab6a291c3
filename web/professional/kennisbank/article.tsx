import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/article.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Letter } from '../../shared/ui/letter.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { partsOf } from './article-text.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const nummer = Number(asked.get('versie') ?? '');
  const artikel = await getApp(context).execute('kennisartikel.gegevens', { id: params.artikel, ...(Number.isInteger(nummer) && nummer > 0 ? { nummer } : {}) });
  return { artikel, done: asked.has('bewaard') };
}

type Artikel = Route.ComponentProps['loaderData']['artikel'];

export default function Article({ loaderData: { artikel, done } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const { rollen } = useShell().actor;
  const base = `/werk/kennisbank/${artikel.id}`;
  const edit = rollen.includes('beheer') && artikel.toestand === 'beschikbaar' && <LinkButton to={`${base}/wijzigen`} icon="document"><Trans>Verander</Trans></LinkButton>;
  return (
    <Page title={artikel.titel} lead={artikel.onderwerpNaam[i18n.locale === 'en' ? 'en' : 'nl']} back={{ to: '/werk/kennisbank', label: t`Kennisbank` }} actions={edit}>
      {done && <Alert tone="positive" title={t`Bewaard`} live />}
      <NotNow artikel={artikel} />
      <Letter lang="nl" parts={partsOf(artikel.tekst)} />
      <Section title={t`In de sociale kaart`}>
        {artikel.diensten.length === 0 ? <p className="spil-subtle"><Trans>Bij dit onderwerp staat nog niets.</Trans></p> : (
          <ul className="spil-prose">{artikel.diensten.map(({ id, naam }) => <li key={id}><Link to={`/sociale-kaart/${id}`} reloadDocument>{naam}</Link></li>)}</ul>
        )}
        <p><Link to={`/wegwijzer/${artikel.onderwerp}`} reloadDocument><Trans>Zo wijst de wegwijzer inwoners de weg</Trans></Link></p>
      </Section>
      <Section title={t`Versies`}>
        <ul className="spil-prose">
          {artikel.versies.map((versie) => (
            <li key={versie.nummer}>
              <Link to={`${base}?versie=${versie.nummer}`} aria-current={versie.nummer === artikel.nummer ? 'true' : undefined}><Trans>Versie {versie.nummer}</Trans></Link>: <DateText value={versie.geldigVan} /> – {versie.geldigTot === null ? <Trans>nu</Trans> : <DateText value={versie.geldigTot} />}
              {versie.gemaaktDoor !== '' && <> <span className="spil-subtle" translate="no">– {versie.gemaaktDoor}</span></>}
            </li>
          ))}
        </ul>
        {edit !== false && <p><Link to={`${base}/intrekken`}><Trans>Trek dit artikel in</Trans></Link></p>}
      </Section>
    </Page>
  );
}

function NotNow({ artikel }: { readonly artikel: Artikel }) {
  const { t } = useLingui();
  if (artikel.toestand === 'ingetrokken') return <Alert tone="warning" title={t`Dit artikel is ingetrokken`}><p><Trans>U leest het om te zien wat er is verteld. Antwoord er niet meer mee.</Trans></p></Alert>;
  if (!artikel.geldigNu) return <Alert tone="warning" title={t`Deze versie geldt vandaag niet`}><p><Trans>Kijk hieronder welke versie wel geldt.</Trans></p></Alert>;
  return null;
}
