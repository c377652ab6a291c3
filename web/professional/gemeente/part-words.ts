import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';

type Onderdeel = Acts['inrichting.gegevens']['output']['items'][number]['onderdeel'];

interface PartWords {
  readonly naam: string;
  /** Where it is done. */
  readonly to: string;
  /** What to do when it misses. */
  readonly wat: string;
  /** How many there are says something. */
  readonly telt?: true;
}

/** What each part of setting up is called, and what to do for it. */
export function usePartWords(): Readonly<Record<Onderdeel, PartWords>> {
  const { t } = useLingui();
  const people = '/werk/gemeente/mensen';
  return {
    bereikbaarheid: { naam: t`Telefoon en adres`, to: '/werk/gemeente', wat: t`Inwoners moeten u kunnen bellen en schrijven.` },
    wijken: { naam: t`Wijken`, to: '/werk/gemeente/wijken', wat: t`Met de postcodes van een wijk weet Spil welk team een vraag krijgt.`, telt: true },
    teams: { naam: t`Teams`, to: '/werk/gemeente/teams', wat: t`Een melding komt bij het team van de wijk.`, telt: true },
    teamleider: { naam: t`Teamleider`, to: people, wat: t`De teamleider verdeelt de meldingen.`, telt: true },
    generalist: { naam: t`Generalist`, to: people, wat: t`De generalist voert het gesprek en maakt het plan.`, telt: true },
    klantcontact: { naam: t`Klantcontact`, to: people, wat: t`Klantcontact neemt vragen aan en maakt er een melding van.`, telt: true },
    beschikkingen: { naam: t`Beschikkingen`, to: people, wat: t`Deze medewerker toetst en tekent besluiten.`, telt: true },
    'tweede-beheerder': { naam: t`Twee beheerders`, to: people, wat: t`Is de enige beheerder ziek, dan kan niemand een collega toelaten.`, telt: true },
    privacy: { naam: t`Privacy`, to: people, wat: t`Iemand moet zien wie er in dossiers keek.`, telt: true },
    planmandaat: { naam: t`Mandaat van de generalist`, to: people, wat: t`Nu geldt het voorstel van Spil. Het college beslist wat hier geldt.` },
    brieven: { naam: t`Brieven`, to: '/werk/gemeente', wat: t`Zet er een afdeling of postbus op, en een slot.` },
    voorzieningen: { naam: t`Voorzieningen`, to: '/werk/gemeente/inrichting', wat: t`Zonder kan een plan geen maatwerk bevatten. De inkoper zet ze in Spil met de API.` },
    'sociale-kaart': { naam: t`Sociale kaart`, to: '/werk/sociale-kaart', wat: t`Inwoners zien daar wat er in de wijk is.` },
    clientondersteuning: { naam: t`Cliëntondersteuning`, to: '/werk/clientondersteuning', wat: t`De wet wil dat er een organisatie is die inwoners gratis bijstaat.` },
  };
}
