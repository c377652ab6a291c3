import { Trans, useLingui } from '@lingui/react/macro';
import type { DataItem } from '../ui/data-list.tsx';
import { DataList } from '../ui/data-list.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { Table } from '../ui/table.tsx';
import type { Goal, ShownPlan } from './plan-view.ts';
import { usePlanWords } from './plan-words.ts';

/** How it was weighed and what it costs: part of what is signed, read by who wants to. */
export function PlanBalance({ shown }: { readonly shown: ShownPlan }) {
  const { t } = useLingui();
  const { hartWetEuro, doelen } = shown.inhoud;
  const weighed: readonly DataItem[] = [
    { label: t`Wat is nodig (hart)?`, value: hartWetEuro.hart }, { label: t`Wat mag en moet (wet)?`, value: hartWetEuro.wet }, { label: t`Wat kost het, en past dat (euro)?`, value: hartWetEuro.euro },
  ].filter(({ value }) => value !== '');
  return (
    <details className="spil-plan-balance">
      <summary><Trans>Hoe we dit samen kozen, en wat het kost</Trans></summary>
      {weighed.length > 0 && <DataList items={weighed} />}
      {doelen.map((goal) => <Weighing key={goal.id} goal={goal} />)}
      <Costs shown={shown} />
    </details>
  );
}

/** The ladder of one goal: what each rung can do. */
function Weighing({ goal }: { readonly goal: Goal }) {
  const { plainRungs, outcomes } = usePlanWords();
  const items = goal.treden.flatMap(({ trede, antwoord, uitkomst, redenOverslaan }): DataItem[] => {
    const said = [antwoord, uitkomst === undefined ? '' : outcomes[uitkomst], redenOverslaan ?? ''].filter((part) => part !== '');
    return said.length === 0 ? [] : [{ label: plainRungs[trede], value: said.join(' – ') }];
  });
  if (items.length === 0) return null;
  return (
    <section className="spil-plan-weighing">
      <h3>{goal.doel}</h3>
      <DataList items={items} />
    </section>
  );
}

interface Cost {
  readonly id: string;
  readonly what: string;
  readonly centen: number;
}

const what = ({ what: text }: Cost) => text;
const amount = ({ centen }: Cost) => <MoneyText centen={centen} />;

function Costs({ shown }: { readonly shown: ShownPlan }) {
  const { t } = useLingui();
  const costs = shown.inhoud.doelen.flatMap((goal) => goal.interventies.flatMap(({ id, maatwerk }): Cost[] =>
    (maatwerk?.prijsCenten === undefined || maatwerk.prijsCenten === null ? [] : [{ id, what: shown.namen[maatwerk.voorziening] ?? t`Voorziening`, centen: maatwerk.prijsCenten }])));
  if (costs.length === 0) return <p><Trans>Dit plan kost de gemeente niets.</Trans></p>;
  const total = { id: 'samen', what: t`Totaal`, centen: costs.reduce((sum, { centen }) => sum + centen, 0) };
  return (
    <section className="spil-plan-weighing">
      <Table
        caption={t`Wat het de gemeente hoogstens kost`}
        columns={[{ key: 'what', title: t`Voorziening`, cell: what }, { key: 'centen', title: t`Bedrag`, cell: amount, number: true }]}
        rows={[...costs, total]}
        rowKey={(row) => row.id}
      />
      <p className="spil-subtle"><Trans>Wat u zelf betaalt, staat in het besluit van de gemeente.</Trans></p>
    </section>
  );
}
