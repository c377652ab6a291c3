import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '../ui/status-badge.tsx';
import type { Acts } from '../app-context.ts';

export type Opdracht = Acts['toewijzing.gegevens']['output'];
export type Handed = Acts['toewijzing.overdracht']['output'];
export type Message = Acts['bericht.lijst']['output']['items'][number];
type Words<K extends string> = Readonly<Record<K, string>>;

export const opdrachtTones: Readonly<Record<Opdracht['toestand'], StatusTone>> = { gegeven: 'let-op', bevestigd: 'loopt', geweigerd: 'gestopt', gestart: 'klaar', gestopt: 'rust', ingetrokken: 'rust' };
export const messageTones: Readonly<Record<Message['toestand'], StatusTone>> = { klaar: 'let-op', verzonden: 'loopt', bevestigd: 'klaar', afgekeurd: 'gestopt', verwerkt: 'klaar' };

/** Codes of opdrachten and their messages in words. */
export function useHulpWords() {
  const { t } = useLingui();
  const states: Words<Opdracht['toestand']> = { gegeven: t`nieuw`, bevestigd: t`bevestigd`, geweigerd: t`niet aangenomen`, gestart: t`begonnen`, gestopt: t`gestopt`, ingetrokken: t`ingetrokken` };
  const refusals: Words<NonNullable<Opdracht['weigerreden']>> = {
    'geen-plaats': t`Geen plaats`, wachttijd: t`De wachttijd is te lang`, 'past-niet': t`Wij leveren deze hulp niet of niet zo`, 'client-wil-niet': t`De inwoner wil een andere aanbieder`,
    belangen: t`Wij zijn niet onafhankelijk in dit huishouden`, anders: t`Een andere reden`, bericht: t`Het bericht klopte niet`,
  };
  const stops: Readonly<Record<string, string>> = {
    '02': t`De inwoner is overleden`, '19': t`Volgens plan`, '20': t`Tijdelijk gestopt`, '21': t`De inwoner stopt ermee`, '22': t`Wij stoppen ermee`, '23': t`Samen eerder gestopt`, '31': t`Verhuisd naar een andere gemeente`,
    '36': t`De gemeente stopt de hulp`, '37': t`Andere hulp gevraagd`, '38': t`Naar een andere aanbieder`, '39': t`Naar een andere wet`,
  };
  const youthStops: Readonly<Record<string, string>> = { ...stops, '31': t`Volgens plan`, '32': t`De inwoner stopt ermee`, '33': t`Wij stoppen ermee`, '34': t`Samen eerder gestopt`, '35': t`Door omstandigheden van buiten` };
  const rejections: Readonly<Record<string, string>> = {
    '0001': t`Het bericht klopt technisch niet`, '9332': t`Het toewijzingsnummer bestaat al`, '9361': t`Deze hulp is al toegewezen in deze periode`, '9379': t`Er staat een referentie in die wij niet kennen`, S329: t`De productcode hoort niet bij de categorie`,
  };
  const messageStates: Words<Message['toestand']> = { klaar: t`staat klaar`, verzonden: t`verzonden`, bevestigd: t`bevestigd`, afgekeurd: t`afgekeurd`, verwerkt: t`verwerkt` };
  const kinds: Readonly<Record<string, string>> = {
    '301': t`Toewijzing`, '302': t`Antwoord op de toewijzing`, '305': t`Start van de hulp`, '306': t`Antwoord op de start`, '307': t`Stop van de hulp`, '308': t`Antwoord op de stop`,
  };
  return {
    states, refusals, rejections, messageStates,
    /** The reasons to stop under an act; iJw numbers some of them otherwise. */
    stopsOf: (wet: Opdracht['wet']): Readonly<Record<string, string>> => (wet === 'jeugd' ? youthStops : stops),
    /** "Start van de hulp (WMO305)". */
    soort: (soort: string): string => `${kinds[soort.slice(-3)] ?? soort} (${soort})`,
  };
}
