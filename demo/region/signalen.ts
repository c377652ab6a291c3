import type { Temporal } from '../../src/platform/time/temporal.ts';
import type { Acts, Story } from './acts.ts';
import type { Scene } from './stage.ts';

type Indiening = Acts['signaal.indiening']['input'];
type Triage = Acts['signaal.triage']['input'];

const nobody = { soort: 'anoniem' } as const;
type Worry = Omit<Indiening, 'gemeente'>;

const tell = (scene: Scene, worry: Worry) => scene.as(nobody, 'signaal.indiening', { gemeente: scene.gemeente, ...worry });
const triage = (scene: Scene, id: string, urgentie: Triage['urgentie'], wie?: string) =>
  scene.as(scene.staff.staff('klantcontact'), 'signaal.triage', { id, urgentie, ...(wie === undefined ? {} : { behandelaar: scene.staff.staff(wie).id }) });
const later = (scene: Scene, hours: number): Temporal.Instant => scene.now().add({ hours });

/** A neighbour tells it, somebody has coffee, and the neighbour can read that it was taken up. */
async function* tellCoffee(scene: Scene): Story {
  const { id } = await tell(scene, { zelf: 'gepraat', zelfToelichting: 'Ze zegt dat het wel gaat.', waarneming: 'Mijn buurvrouw van boven de tachtig komt niet meer op de koffieochtend. Ze ziet er moe uit en de tuin groeit dicht.', over: 'mevrouw Hazelhof', straat: 'Meidoornlaan', huisnummer: 8, relatie: 'buur', anoniem: false, naam: 'Tineke Wolters', telefoon: '06 5550 4411', wilHoren: true });
  yield later(scene, 3);
  await triage(scene, id, 'gewoon', 'generalist');
  yield later(scene, 24);
  await scene.as(scene.staff.staff('generalist'), 'signaal.opvolging', { id, wijze: 'gebeld', bereikt: false, notitie: 'Niet opgenomen. Ik ga morgen langs.' });
  yield later(scene, 24);
  await scene.as(scene.staff.staff('generalist'), 'signaal.opvolging', { id, wijze: 'langsgegaan', bereikt: true, notitie: 'Koffie gedronken. Ze mist het vervoer naar de koffieochtend.' });
  await scene.as(scene.staff.staff('generalist'), 'signaal.afhandeling', { id, uitkomst: 'contact-gelegd', toelichting: 'Belbus geregeld; een vrijwilliger helpt in de tuin.', verteld: ['gelezen', 'opgepakt', 'houd-contact'], bericht: 'Dank u wel dat u dit vertelde.' });
}

/** Told again about the same home: the board shows that there was an earlier one. */
async function* tellAgain(scene: Scene): Story {
  await tell(scene, { zelf: 'durf-niet', waarneming: 'De gordijnen blijven dicht en er ligt een stapel kranten voor de deur.', straat: 'Meidoornlaan', huisnummer: 8, relatie: 'onbekend', anoniem: true });
  yield later(scene, 1);
}

/** Nobody took it up yet. */
async function* tellNew(scene: Scene): Story {
  await tell(scene, { zelf: 'kan-niet', waarneming: 'In onze straat loopt een jongen van een jaar of tien tot laat alleen buiten, ook als het koud is.', over: 'jongen met de rode fiets', straat: 'Zeeweg', relatie: 'kennis', anoniem: true });
  yield later(scene, 1);
}

/** The police asks for somebody today; it waits on the board. */
async function* tellPolice(scene: Scene): Story {
  await scene.as(scene.staff.partner(), 'signaal.spoedmelding', { gemeente: scene.gemeente, deur: 'politie', urgentie: 'spoed', waarneming: 'Bij een melding over geluid troffen wij een ouder die niet meer reageerde op de kinderen. Er was geen eten in huis.', over: 'gezin Ravensbos', straat: 'Kennemerstraatweg', huisnummer: 302, nodig: 'Iemand die vandaag langsgaat en kijkt wie er voor de kinderen kan zorgen.', telefoon: '0900 8844' });
  yield later(scene, 1);
}

/** Another door of the gemeente: the woningcorporatie calls; a generalist tries to get in touch. */
async function* tellHousing(scene: Scene): Story {
  const { id } = await scene.as(scene.staff.staff('klantcontact'), 'signaal.registratie', { gemeente: scene.gemeente, deur: 'woningcorporatie', waarneming: 'De huur komt drie maanden niet. De huismeester ziet volle dozen tot aan het plafond en meneer doet niet open.', over: 'meneer Stolk', straat: 'Middelweg', huisnummer: 41, anoniem: false, naam: 'Huismeester Kennemer Wonen', telefoon: '088 555 0120' });
  yield later(scene, 2);
  await triage(scene, id, 'snel', 'generalist');
  yield later(scene, 24);
  await scene.as(scene.staff.staff('generalist'), 'signaal.opvolging', { id, wijze: 'langsgegaan', bereikt: false, notitie: 'Kaartje door de bus. De buren zien hem ’s avonds wel.' });
}

/** The OGGZ called in a crisis; its service told back, and the broad picture waits for the team. */
async function* tellCrisis(scene: Scene): Story {
  const teamleider = scene.staff.staff('teamleider');
  const { id } = await scene.as(teamleider, 'signaal.registratie', { gemeente: scene.gemeente, deur: 'oggz', waarneming: 'Een man loopt ’s nachts op de weg en herkent zijn eigen huis niet meer. Zijn vrouw durft niet te slapen.', over: 'meneer Terpstra', straat: 'Zeeweg', huisnummer: 77, anoniem: false, naam: 'Meldpunt OGGZ', telefoon: '088 555 0130', spoed: true });
  await triage(scene, id, 'spoed', 'regisseur');
  const { id: crisis } = await scene.as(teamleider, 'crisis.overdracht', { signaal: id, situatie: 'Hij zit nu binnen bij de buren. Zijn vrouw is erbij.', afspraak: 'De dienst is er binnen een uur; de teamleider blijft bereikbaar.' });
  yield later(scene, 20);
  await scene.as(scene.staff.staff('regisseur'), 'crisis.terugmelding', { id: crisis, gedaan: 'Samen de nacht doorgekomen. De huisarts is die ochtend gekomen.', afspraken: 'Zijn dochter slaapt er tot maandag. Dan komen wij langs.' });
  await scene.as(scene.staff.staff('regisseur'), 'meldcode.vastlegging', { signaal: id, stap: 'signalen', kindcheck: 'geen-kinderen', tekst: 'Feiten: hij liep op de weg, zij slaapt niet. Geen teken van geweld.' });
}

/** Handed over in the last hour: nobody heard back yet. */
async function* tellFreshCrisis(scene: Scene): Story {
  const teamleider = scene.staff.staff('teamleider');
  const { id } = await scene.as(teamleider, 'signaal.registratie', { gemeente: scene.gemeente, deur: 'klantcontact', waarneming: 'Een moeder staat met twee kinderen op straat en kan vannacht nergens heen.', anoniem: true, spoed: true });
  await triage(scene, id, 'spoed', 'generalist');
  await scene.as(teamleider, 'crisis.overdracht', { signaal: id, situatie: 'Zij wacht met de kinderen in de bibliotheek.', afspraak: 'De dienst belt terug over een plek voor vannacht.' });
  yield later(scene, 1);
}

/** A crisis whose broad picture became a melding of somebody who was looked up. */
async function* tellCrisisToMelding(scene: Scene): Story {
  const [teamleider, generalist] = [scene.staff.staff('teamleider'), scene.staff.staff('generalist')];
  const { id: persoon } = await scene.as(teamleider, 'persoon.registratie', { gemeente: scene.gemeente, voornamen: 'Roelof', geslachtsnaam: 'Duinmeijer', plaats: 'Egmond aan Zee', wijk: '037304' });
  const { id } = await scene.as(teamleider, 'signaal.registratie', { gemeente: scene.gemeente, deur: 'huisarts', waarneming: 'Meneer woont alleen, heeft geen gas en licht meer en laat niemand binnen.', over: 'meneer Duinmeijer', anoniem: false, naam: 'Praktijk De Strandwal', telefoon: '088 555 0140', spoed: true });
  await scene.as(teamleider, 'signaal.triage', { id, urgentie: 'spoed', persoon, behandelaar: generalist.id });
  const { id: crisis } = await scene.as(teamleider, 'crisis.overdracht', { signaal: id, situatie: 'Het is koud in huis en hij reageert traag.', afspraak: 'De dienst gaat vanavond langs.' });
  yield later(scene, 18);
  await scene.as(generalist, 'crisis.terugmelding', { id: crisis, gedaan: 'Kachel en eten gebracht; zijn broer is gebeld.', afspraken: 'Wij komen donderdag met zijn broer.' });
  yield later(scene, 48);
  await scene.as(generalist, 'melding.registratie', { persoon, signaal: id, kanaal: 'huisbezoek', vraag: 'Ik wil wel hulp met de post en de rekeningen, als mijn broer erbij is.' });
}

/** Signals of the demo: some that are over, some in hand, and some that wait when it opens. */
export const signalen = [
  { gemeente: '0383', op: '2026-10-12T13:20:00Z', vertel: tellCoffee },
  { gemeente: '0450', op: '2026-11-17T09:10:00Z', vertel: tellHousing },
  { gemeente: '0373', op: '2026-11-16T13:00:00Z', vertel: tellCrisisToMelding },
  { gemeente: '0373', op: '2026-11-19T15:30:00Z', vertel: tellCrisis },
  { gemeente: '0383', op: '2026-11-19T20:05:00Z', vertel: tellAgain },
  { gemeente: '0373', op: '2026-11-20T08:30:00Z', vertel: tellNew },
  { gemeente: '0399', op: '2026-11-20T13:30:00Z', vertel: tellPolice },
  { gemeente: '0450', op: '2026-11-20T14:10:00Z', vertel: tellFreshCrisis },
] as const;
