import { Trans } from '@lingui/react/macro';
import { DateText } from '../ui/date-text.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import type { DifferenceValue } from './plan-view.ts';
import { usePlanWords } from './plan-words.ts';

interface Props {
  readonly value: DifferenceValue | null;
  /** Names that ids stand for. */
  readonly names: Readonly<Record<string, string>>;
}

/** One value of a plan, as a reader sees it. */
export function PlanValue({ value, names }: Props) {
  const words = usePlanWords();
  if (value === null) return <span className="spil-subtle"><Trans>stond er niet</Trans></span>;
  const choices: Readonly<Record<string, string>> = { ...words.plainRungs, ...words.outcomes, ...words.forms };
  switch (value.soort) {
    case 'tekst': return <>{value.tekst}</>;
    case 'dag': return <DateText value={value.dag} />;
    case 'bedrag': return <MoneyText centen={value.centen} />;
    case 'keuze': return <>{choices[value.keuze] ?? names[value.keuze] ?? value.keuze}</>;
    case 'verwijzing': return <>{names[value.id] ?? value.id}</>;
    case 'omvang': return <>{words.volume(value)}</>;
    default: return null;
  }
}
