import { Trans, useLingui } from '@lingui/react/macro';
import { PhoneLink } from '../../shared/ui/phone-link.tsx';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { HelpItem } from './help-of.ts';

interface Props {
  readonly hulp: readonly HelpItem[];
  readonly aanspreekpunt: { readonly wie: 'team' | 'regisseur' | 'aanbieder'; readonly naam: string; readonly telefoon: string | null };
}

/** The help that was arranged: who comes, from when, and whom to call first. */
export function Help({ hulp, aanspreekpunt }: Props) {
  const { t } = useLingui();
  if (hulp.length === 0) return null;
  return (
    <Section title={t`Uw hulp`} level={3} card>
      <ul className="spil-prose">
        {hulp.map((item) => <HelpLine key={item.id} item={item} />)}
      </ul>
      <p>
        {aanspreekpunt.wie === 'aanbieder'
          ? <Trans>Hebt u een vraag? Bel eerst <strong translate="no">{aanspreekpunt.naam}</strong>. Uw regisseur blijft ook bereikbaar.</Trans>
          : <Trans>Hebt u een vraag? Bel eerst uw regisseur.</Trans>}
      </p>
    </Section>
  );
}

function HelpLine({ item }: { readonly item: HelpItem }) {
  const { volume } = usePlanWords();
  const name = <strong translate="no">{item.organisatieNaam}</strong>;
  if (item.toestand === 'geweigerd') return <li><Trans>{item.voorziening}: {name} kan u niet helpen. Uw regisseur zoekt met u iemand anders.</Trans></li>;
  return (
    <li>
      <Trans>{name} helpt u: {item.voorziening}, {volume(item)}.</Trans> <Since item={item} />
      {item.organisatieTelefoon !== null && <> <Trans>Bel <PhoneLink number={item.organisatieTelefoon} /></Trans></>}
    </li>
  );
}

/** Since when, or when it should begin. */
function Since({ item: { toestand, gestartOp, gestoptOp, ingangsdatum } }: { readonly item: HelpItem }) {
  if (toestand === 'gestopt' && gestoptOp !== null) return <Trans>De hulp is gestopt op <DateText value={gestoptOp} />.</Trans>;
  if (gestartOp !== null) return <Trans>De hulp is begonnen op <DateText value={gestartOp} />.</Trans>;
  return <Trans>De hulp mag beginnen vanaf <DateText value={ingangsdatum} />. U wordt gebeld voor een afspraak.</Trans>;
}
