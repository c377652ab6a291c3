import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Item } from './state-badge.tsx';

/** What it means, and what to do now: where on this site, or which part of docs/operations.md. */
const advice: Readonly<Record<Item['onderdeel'], ReactNode>> = {
  'klok': <Trans>Zet op de machine van Spil en op die van de database de tijdsynchronisatie aan. Tot de klok goed staat, doet deze server geen werk op de klok en verstuurt hij geen mail. Er gaat niets verloren. Zie docs/operations.md, bij ‘The clock’.</Trans>,
  'verbindingen': <Trans>Er wacht werk op een verbinding met de database. Ververs deze pagina. Blijft het zo? Kijk of de database het druk heeft, en zet SPIL_DATABASE_POOL hoger of start er een server bij.</Trans>,
  'zegelaar': <Trans>Wat mensen doen, is bewaard, maar het vervolg komt nog niet. Kijk in het logboek van de server of de lezers verder kunnen, en start Spil anders opnieuw.</Trans>,
  'lezers': <Trans>Het vervolg loopt achter: brieven, zoeken en overzichten komen later. Kijk over tien minuten of het minder wordt. Zo niet, kijk dan in het logboek van de server.</Trans>,
  'lezers-stil': <Trans>Een lezer kon een gebeurtenis niet aan en wacht. Kijk bij <Link to="/werk/lezers">Loopt alles?</Link> wat er is en laat hem daarna verder gaan.</Trans>,
  'werk-wacht': <Trans>Werk dat elk uur gebeurt, is niet begonnen. Kijk of Spil draait en of de klok goed staat.</Trans>,
  'werk-herhaald': <Trans>Spil probeert het vanzelf opnieuw. Kijk bij <Link to="/werk/lezers">Loopt alles?</Link> welke fout het is, en haal de oorzaak weg.</Trans>,
  'werk-mislukt': <Trans>Spil heeft het tien keer geprobeerd. Het volgende uur begint het opnieuw. Kijk bij <Link to="/werk/lezers">Loopt alles?</Link> welke fout het is, en haal de oorzaak weg.</Trans>,
  'mail-wacht': <Trans>Kijk bij <Link to="/werk/lezers">Loopt alles?</Link> waarop de mail wacht. Wacht alles? Dan is de mailserver weg, of is er geen ingesteld (SPIL_MAIL_HOST).</Trans>,
  'mail-niet-weg': <Trans>Het adres bestaat niet, of de mailserver nam het vier dagen niet aan. De brief staat wel in Spil. Kijk bij <Link to="/werk/lezers">Loopt alles?</Link> welke soort mail het is.</Trans>,
  'bericht-klaar': <Trans>Vraag de afdeling inkoop om bij Berichten te versturen wat klaarstaat. Een aanbieder weet anders niet dat de hulp mag beginnen.</Trans>,
  'termijn-verstreken': <Trans>De laatste dag van een wettelijke termijn is voorbij en er is nog geen antwoord. Meld het de teamleider: de zaken staan in de werklijst van het team.</Trans>,
};

export function Advice({ onderdeel }: { readonly onderdeel: Item['onderdeel'] }) {
  return <p>{advice[onderdeel]}</p>;
}
