import { useLingui } from '@lingui/react/macro';
import type { Option } from '../../shared/ui/select.tsx';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';

export const urgenties = ['spoed', 'snel', 'gewoon'] as const;
export const toestanden = ['ontvangen', 'getrieerd', 'afgehandeld'] as const;
export const opvolgwijzen = ['gebeld', 'langsgegaan', 'geschreven', 'overlegd', 'anders'] as const;
export const uitkomsten = ['contact-gelegd', 'doorgeleid', 'geen-actie', 'niet-te-vinden'] as const;
export const doors = ['klantcontact', 'huisarts', 'school', 'cjg', 'vangnet-en-advies', 'oggz', 'jongerenloket', 'zelfstandigenloket', 'schuldhulp', 'woningcorporatie', 'politie', 'anders'] as const;
export const urgentieTones: Readonly<Record<(typeof urgenties)[number], StatusTone>> = { spoed: 'let-op', snel: 'loopt', gewoon: 'rust' };

type Names<T extends string> = Readonly<Record<T, string>>;
/** The same words to choose from. */
export const optionsOf = <T extends string>(values: readonly T[], names: Names<T>): Option[] => values.map((value) => ({ value, label: names[value] }));

/** Doors by which a signal comes (BUCH 3.7), in words. */
export function useDeuren(): Names<(typeof doors)[number] | 'portaal'> {
  const { t } = useLingui();
  return {
    portaal: t`website`, klantcontact: t`telefoon of balie`, politie: t`politie`, huisarts: t`huisarts`, school: t`school (zorgteam)`, cjg: t`Centrum voor Jeugd en Gezin`, 'vangnet-en-advies': t`meldpunt vangnet en advies`, oggz: t`OGGZ`,
    jongerenloket: t`jongerenloket`, zelfstandigenloket: t`zelfstandigenloket`, schuldhulp: t`schuldhulp`, woningcorporatie: t`woningcorporatie`, anders: t`anders`,
  };
}

/** How quickly something has to be done, in words. */
export function useUrgenties(): Names<(typeof urgenties)[number]> {
  const { t } = useLingui();
  return { spoed: t`spoed`, snel: t`snel`, gewoon: t`gewoon` };
}

/** Where a signal stands, in words. */
export function useToestanden(): Names<(typeof toestanden)[number]> {
  const { t } = useLingui();
  return { ontvangen: t`nog lezen`, getrieerd: t`in opvolging`, afgehandeld: t`afgehandeld` };
}

/** What a colleague tried or did, in words. */
export function useOpvolgwijzen(): Names<(typeof opvolgwijzen)[number]> {
  const { t } = useLingui();
  return { gebeld: t`gebeld`, langsgegaan: t`langsgegaan`, geschreven: t`brief of bericht gestuurd`, overlegd: t`overlegd met een collega of partner`, anders: t`anders` };
}

/** How a signal ended, in words. */
export function useUitkomsten(): Names<(typeof uitkomsten)[number] | 'melding'> {
  const { t } = useLingui();
  return { 'contact-gelegd': t`er is contact`, doorgeleid: t`warm doorgeleid`, 'geen-actie': t`er is niets nodig`, 'niet-te-vinden': t`niet te vinden`, melding: t`melding gemaakt` };
}

/** What the sender did already, and how they know the other, in words. */
export function useMelderWords(): { readonly zelf: Names<'gepraat' | 'durf-niet' | 'wil-niet' | 'kan-niet'>; readonly relatie: Names<'buur' | 'familie' | 'vriend' | 'kennis' | 'vrijwilliger' | 'werk' | 'onbekend'> } {
  const { t } = useLingui();
  return {
    zelf: { gepraat: t`heeft met diegene gepraat`, 'durf-niet': t`durft er niet over te praten`, 'wil-niet': t`praatte erover; diegene wil geen hulp`, 'kan-niet': t`kan er niet over praten` },
    relatie: { buur: t`buren`, familie: t`familie`, vriend: t`vrienden`, kennis: t`kennissen`, vrijwilliger: t`vrijwilliger`, werk: t`van het werk`, onbekend: t`kent diegene niet` },
  };
}
