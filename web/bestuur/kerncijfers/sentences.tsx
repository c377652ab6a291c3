import { Plural, Trans } from '@lingui/react/macro';
import type { FigureValue } from '../../shared/ui/chart/figure-value.tsx';
import { isNumber } from '../../shared/ui/chart/figure-value.tsx';
import type { Change, Moved } from './figures.ts';
import { changeOf, mostMoved } from './figures.ts';
import { useWijkName } from './words.ts';

interface Compared {
  readonly now: FigureValue;
  readonly before: FigureValue;
  /** The wijken of the gemeente, where the figure is that of the whole. */
  readonly wijken?: readonly Moved[];
}

/** How long a phase took for half of all, and whether that is more than the period before. */
export function PhaseSentence({ naam, ...compared }: Compared & { readonly naam: string }) {
  const { now } = compared;
  if (now === 'onderdrukt') return <Trans>{naam}: te weinig huishoudens om een cijfer te tonen.</Trans>;
  if (!isNumber(now)) return <Trans>{naam}: in deze periode is niets afgerond.</Trans>;
  return (
    <>
      <Trans>
        {naam} duurde het bij de helft hoogstens <Plural value={now} one="# dag" other="# dagen" />
      </Trans>
      <Comparison {...compared} />
    </>
  );
}

/** How many meldingen there were, and whether that is more than the period before. */
export function MeldingenSentence(compared: Compared) {
  const { now } = compared;
  if (now === 'onderdrukt') return <Trans>Er waren te weinig meldingen om een cijfer te tonen.</Trans>;
  if (!isNumber(now)) return <Trans>Over meldingen is in deze periode geen cijfer.</Trans>;
  return (
    <>
      <Plural value={now} _0="Er kwamen geen meldingen" one="Er kwam # melding" other="Er kwamen # meldingen" />
      <Comparison {...compared} />
    </>
  );
}

function Comparison({ now, before, wijken }: Compared) {
  const change = changeOf(now, before);
  return <Difference change={change} most={wijken && mostMoved(wijken, change)} />;
}

/** The end of a sentence. */
function Difference({ change, most }: { readonly change: Change; readonly most: Moved | undefined }) {
  const nameOf = useWijkName();
  if (change.kind === 'unknown') return '.';
  if (change.kind === 'same') return <Trans>; evenveel als in de vorige periode.</Trans>;
  const { by } = change;
  const wijk = most === undefined ? undefined : nameOf(most);
  if (change.kind === 'more') return wijk === undefined ? <Trans>; {by} meer dan in de vorige periode.</Trans> : <Trans>; {by} meer dan in de vorige periode, vooral in {wijk}.</Trans>;
  return wijk === undefined ? <Trans>; {by} minder dan in de vorige periode.</Trans> : <Trans>; {by} minder dan in de vorige periode, vooral in {wijk}.</Trans>;
}

/** How many simple questions were settled at once. */
export function VragenSentence({ aantal }: { readonly aantal: FigureValue }) {
  if (!isNumber(aantal)) return null;
  return <Plural value={aantal} _0="Geen eenvoudige vraag werd meteen beantwoord of doorgeleid." one="# eenvoudige vraag werd meteen beantwoord of doorgeleid, zonder dossier." other="# eenvoudige vragen werden meteen beantwoord of doorgeleid, zonder dossier." />;
}

/** How many terms were kept, and how many that run are past their last day. */
export function TermSentence({ naam, share, late }: { readonly naam: string; readonly share: FigureValue; readonly late: FigureValue }) {
  return (
    <>
      {isNumber(share) ? <Trans>{naam}: {share}% op tijd.</Trans> : share === 'onderdrukt' ? <Trans>{naam}: te weinig huishoudens om een cijfer te tonen.</Trans> : <Trans>{naam}: in deze periode is niets afgerond.</Trans>}{' '}
      {isNumber(late) && <Plural value={late} _0="Nu loopt er geen over de laatste dag heen." one="Nu loopt er # over de laatste dag heen." other="Nu lopen er # over de laatste dag heen." />}
    </>
  );
}

/** How much of what was agreed people do themselves, and how much of the rest is collective. */
export function LadderSentence({ own, collective }: { readonly own: FigureValue; readonly collective: FigureValue }) {
  if (own === 'onderdrukt') return <Trans>Er zijn te weinig ondertekende plannen om een verdeling te tonen.</Trans>;
  if (!isNumber(own)) return <Trans>In deze periode is geen plan ondertekend.</Trans>;
  return (
    <>
      <Trans>Van alle stappen in ondertekende plannen is {own}% eigen kracht of netwerk.</Trans> {isNumber(collective) && <Trans>Van de collectieve en individuele hulp samen is {collective}% collectief.</Trans>}
    </>
  );
}
