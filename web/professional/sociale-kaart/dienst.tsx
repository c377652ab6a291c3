import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/dienst.ts';
import { getApp } from '../../shared/app-context.ts';
import { DienstFacts } from '../../shared/sociale-kaart/dienst-facts.tsx';
import { useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return { dienst: await execute('dienst.gegevens', { id: params.dienst }), writes: actor.rollen.includes('beheer'), kept: new URL(request.url).searchParams.has('bewaard') };
}

/** An entry as everybody sees it, and where it belongs. */
export default function Dienst({ loaderData: { dienst, writes, kept } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { domains, clusters, rungs } = useKaartWords();
  const gone = dienst.toestand === 'ingetrokken';
  const base = `/werk/sociale-kaart/${dienst.id}`;
  const actions = writes && (
    <ButtonGroup>
      {!gone && <LinkButton to={`${base}/wijzigen`} kind="secondary"><Trans>Wijzigen</Trans></LinkButton>}
      <LinkButton to={`${base}/geschiedenis`} kind="subtle"><Trans>Geschiedenis</Trans></LinkButton>
      {!gone && <LinkButton to={`${base}/intrekken`} kind="subtle"><Trans>Uit de kaart halen</Trans></LinkButton>}
    </ButtonGroup>
  );
  return (
    <Page title={dienst.naam} back={{ to: '/werk/sociale-kaart', label: t`Sociale kaart` }} actions={actions}>
      {kept && <Alert tone="positive" title={t`Bewaard`} live />}
      {gone && <Alert tone="warning" title={t`Uit de sociale kaart gehaald`}><p>{dienst.intrekkingsreden}</p></Alert>}
      <DienstFacts dienst={dienst} />
      <Section title={t`Waar het hoort`}>
        <DataList
          items={[
            { label: t`Cluster`, value: clusters[dienst.cluster] }, { label: t`Trede`, value: rungs[dienst.trede] }, { label: t`Leefdomeinen`, value: dienst.leefdomeinen.map((code) => domains[code]).join(', ') || '–' },
            { label: t`Laatst gewijzigd`, value: <DateText value={dienst.gewijzigdOp} time /> }, { label: t`Versie`, value: dienst.versie }, { label: t`Ingelezen uit`, value: dienst.bron || '–' },
          ]}
        />
      </Section>
    </Page>
  );
}
