import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { initiativeTones, useInitiativeWords } from '../../shared/initiatief/initiative-words.ts';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const asked = new URL(request.url).searchParams;
  const [wijk, na] = [asked.get('wijk') ?? '', asked.get('na') ?? ''];
  const [wijken, { items, volgende }, { items: budgetten, jaar }] = await Promise.all([
    listWijkOptions(execute, gemeente), execute('initiatief.lijst', { gemeente, aantal: 20, ...(wijk === '' ? {} : { wijk }), ...(na === '' ? {} : { cursor: na }) }), execute('wijkbudget.lijst', { gemeente }),
  ]);
  return { wijken, wijk, items, volgende, jaar, budgetten: wijk === '' ? budgetten : budgetten.filter((one) => one.wijk === wijk) };
}

/** What people in the wijken begin, and what their wijk has to give. */
export default function Initiatives({ loaderData: { wijken, wijk, items, volgende, jaar, budgetten } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = useInitiativeWords();
  return (
    <Page title={t`Initiatieven in de wijk`} back={{ to: '/' }} lead={t`Wat buren samen beginnen. Steun een idee, doe mee, of begin zelf iets.`}>
      <LinkButton to="/initiatieven/nieuw" icon="plus"><Trans>Ik heb een idee</Trans></LinkButton>
      {wijken.length > 1 && (
        <QueryForm label={t`Kies een wijk`}>
          <FilterDefaults values={{ wijk }}><Select name="wijk" label={t`In welke wijk?`} options={wijken} optional /></FilterDefaults>
          <Button kind="secondary"><Trans>Laat zien</Trans></Button>
        </QueryForm>
      )}
      {items.length === 0 && <EmptyState icon="mensen" title={t`Er is hier nog geen initiatief`}><p><Trans>Hebt u een idee? Dan bent u de eerste.</Trans></p></EmptyState>}
      <ul className="spil-list">
        {items.map(({ id, titel, wijk: where, toestand, steun, gevraagd }) => (
          <li key={id} className="spil-card">
            <p><Link to={`/initiatieven/${id}`}>{titel}</Link> <StatusBadge tone={initiativeTones[toestand]}>{states[toestand]}</StatusBadge></p>
            <p>{nameOfWijk(wijken, where)} · <Trans>{steun} keer gesteund</Trans>{gevraagd !== null && <> · <Trans>vraagt <MoneyText centen={gevraagd} /></Trans></>}</p>
          </li>
        ))}
      </ul>
      <Pagination next={volgende === undefined ? undefined : `?${new URLSearchParams({ ...(wijk === '' ? {} : { wijk }), na: volgende }).toString()}`} />
      {budgetten.length > 0 && (
        <Section title={t`Wijkbudget ${jaar}`}>
          <ul>{budgetten.map((one) => <li key={one.wijk}>{nameOfWijk(wijken, one.wijk)}: <Trans>nog <MoneyText centen={one.bedrag - one.toegekend} /> van <MoneyText centen={one.bedrag} /></Trans></li>)}</ul>
          <p><Trans>Wie in de wijk woont, beslist mee over dit geld.</Trans></p>
        </Section>
      )}
      <p><Trans>Al een idee verstuurd? <Link to="/initiatieven/mijn">Kijk met uw code</Link>.</Trans></p>
      <p><Link to="/regels-in-de-weg"><Trans>Zit een regel van de gemeente in de weg?</Trans></Link></p>
    </Page>
  );
}
