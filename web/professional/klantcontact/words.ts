import { useLingui } from '@lingui/react/macro';
import type { Option } from '../../shared/ui/select.tsx';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';

export const kanalen = ['telefoon', 'balie', 'e-mail', 'inloop', 'portaal', 'ketenpartner'] as const;
/** Those that a colleague writes down. */
export const typedKanalen = ['telefoon', 'balie', 'e-mail', 'inloop'] as const;
export const relaties = ['zelf', 'partner', 'ouder', 'kind', 'familie', 'mantelzorger', 'buur', 'vertegenwoordiger', 'professional', 'anders'] as const;
/** What staff chooses from, and what a teller says of it. */
export const toestemmingen = ['mondeling', 'schriftelijk', 'vertegenwoordiger', 'onbekend'] as const;
const volgensVerteller = ['verteld', 'jong-kind', 'kan-niet'] as const;
export type Contacttoestand = 'open' | 'beantwoord' | 'doorgeleid' | 'overgedragen' | 'signaal' | 'melding';
export const toestandTones: Readonly<Record<Contacttoestand, StatusTone>> = { open: 'let-op', beantwoord: 'klaar', doorgeleid: 'klaar', overgedragen: 'loopt', signaal: 'loopt', melding: 'loopt' };

/** Channels by which people ask, in words. */
export function useKanalen(): Readonly<Record<(typeof kanalen)[number], string>> {
  const { t } = useLingui();
  return { telefoon: t`telefoon`, balie: t`balie`, 'e-mail': t`e-mail`, inloop: t`inloop`, portaal: t`website`, ketenpartner: t`een andere deur` };
}

/** Who asks, seen from whom it is about, in words. */
export function useRelaties(): Readonly<Record<(typeof relaties)[number], string>> {
  const { t } = useLingui();
  return {
    zelf: t`de inwoner zelf`, partner: t`partner`, ouder: t`ouder`, kind: t`zoon of dochter`, familie: t`andere familie`, mantelzorger: t`mantelzorger`, buur: t`buur of kennis`, vertegenwoordiger: t`vertegenwoordiger`,
    professional: t`professional`, anders: t`iemand anders`,
  };
}

/** How whoever it is about agreed, in words. */
export function useToestemmingen(): Readonly<Record<(typeof toestemmingen | typeof volgensVerteller)[number], string>> {
  const { t } = useLingui();
  return { mondeling: t`ja, dat zei de inwoner zelf`, schriftelijk: t`ja, op papier`, vertegenwoordiger: t`niet nodig: wettelijk vertegenwoordiger`, onbekend: t`niet bekend`, verteld: t`ja, volgens wie het vertelt`, 'jong-kind': t`het gaat om een kind jonger dan 12, volgens wie het vertelt`, 'kan-niet': t`kan dat zelf niet zeggen, volgens wie het vertelt` };
}

/** Where a question stands, in words. */
export function useContacttoestanden(): Readonly<Record<Contacttoestand, string>> {
  const { t } = useLingui();
  return { open: t`open`, beantwoord: t`beantwoord`, doorgeleid: t`warm doorgeleid`, overgedragen: t`overgedragen`, signaal: t`signaal`, melding: t`melding` };
}

/** How a question can end here. */
export function useUitkomsten(): readonly Option[] {
  const { t } = useLingui();
  return [
    { value: 'beantwoord', label: t`Beantwoord`, hint: t`De inwoner kan zelf verder.` },
    { value: 'doorgeleid', label: t`Warm doorgeleid`, hint: t`U verbond de inwoner met iemand die verder helpt.` },
  ];
}

/** All ways in which a question can go on that was just heard. */
export function useVervolg(): readonly Option[] {
  const { t } = useLingui();
  return [
    ...useUitkomsten(), { value: 'melding', label: t`Wordt een melding`, hint: t`Er is onderzoek nodig. U zoekt hierna de inwoner op.` },
    { value: 'signaal', label: t`Wordt een signaal`, hint: t`Iemand maakt zich zorgen over een ander.` }, { value: 'terugbellen', label: t`Terugbellen`, hint: t`U kiest hierna wie belt.` }, { value: 'overdragen', label: t`Warm overdragen`, hint: t`Aan een team of collega, als het kan met een afspraak.` },
    { value: 'open', label: t`Blijft open`, hint: t`U pakt het zo zelf op.` },
  ];
}

export const afspraakvormen = ['telefoon', 'thuis', 'kantoor', 'video'] as const;

/** How an appointment is held, in words. */
export function useAfspraakvormen(): Readonly<Record<(typeof afspraakvormen)[number], string>> {
  const { t } = useLingui();
  return { telefoon: t`telefoon`, thuis: t`bij de inwoner thuis`, kantoor: t`op kantoor`, video: t`via beeldbellen` };
}
