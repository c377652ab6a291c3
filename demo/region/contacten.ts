import type { Acts, Story } from './acts.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { Scene } from './stage.ts';
import { renderLetter } from '../../src/platform/pdf/index.ts';
import { workDays } from './time-passes.ts';

type Registratie = Acts['klantcontact.registratie']['input'];

interface Contact {
  readonly kanaal: Registratie['kanaal'];
  readonly vraag: string;
  readonly uitkomst: NonNullable<Registratie['uitkomst']>;
  readonly toelichting: string;
  readonly naar?: string;
}

/** Eight in the morning, when no household has its conversation. */
const beforeWork = '2026-11-24T07:00:00Z';

/** Simple questions: answered, or passed on warm, within minutes. No dossier, no plan. */
export const contacten: readonly Contact[] = [
  { kanaal: 'telefoon', vraag: 'Waar kan ik een rolstoel lenen voor een week?', uitkomst: 'beantwoord', toelichting: 'Bij de uitleen van de thuiszorgwinkel. Adres en openingstijden gegeven.' },
  { kanaal: 'balie', vraag: 'Ik begrijp deze brief van de Belastingdienst niet.', uitkomst: 'doorgeleid', toelichting: 'Samen naar de formulierenbrigade gelopen; daar kon meneer meteen terecht.', naar: 'Formulierenbrigade, bibliotheek' },
  { kanaal: 'telefoon', vraag: 'Mijn moeder zoekt gezelschap op woensdag. Wat is er in de wijk?', uitkomst: 'beantwoord', toelichting: 'Koffieochtend en eettafel verteld. Mevrouw belt zelf.' },
  { kanaal: 'e-mail', vraag: 'Hoe vraag ik een parkeerkaart voor gehandicapten aan?', uitkomst: 'beantwoord', toelichting: 'Link en uitleg gestuurd.' },
  { kanaal: 'telefoon', vraag: 'Mijn hulp komt al twee weken niet. Wat nu?', uitkomst: 'doorgeleid', toelichting: 'Doorverbonden met de planning van Duinzoom. Zij bellen vandaag terug.', naar: 'Thuiszorg Duinzoom' },
  { kanaal: 'inloop', vraag: 'Mijn zoon wil op voetbal maar ik kan het niet betalen.', uitkomst: 'doorgeleid', toelichting: 'Het jeugdfonds betaalt dat. Aanvraag samen ingevuld.', naar: 'Jeugdfonds Sport en Cultuur' },
  { kanaal: 'telefoon', vraag: 'Wat is mijn eigen bijdrage dit jaar?', uitkomst: 'beantwoord', toelichting: 'Bedrag per maand genoemd en uitgelegd dat het CAK de rekening stuurt.' },
  { kanaal: 'balie', vraag: 'Ik zorg voor mijn man en wil met anderen praten die dat ook doen.', uitkomst: 'doorgeleid', toelichting: 'Gebeld met het Steunpunt Mantelzorg. Mevrouw is donderdag welkom.', naar: 'Steunpunt Mantelzorg' },
  { kanaal: 'telefoon', vraag: 'Mijn buurvrouw ligt al dagen met de gordijnen dicht.', uitkomst: 'doorgeleid', toelichting: 'Wijkverpleegkundige gebeld. Zij gaat vandaag langs.', naar: 'Wijkverpleging' },
  { kanaal: 'e-mail', vraag: 'Kan mijn dochter van zestien met iemand praten zonder dat wij erbij zijn?', uitkomst: 'beantwoord', toelichting: 'Ja. Het inloopspreekuur van het jongerenwerk uitgelegd, dinsdag na school.' },
  { kanaal: 'telefoon', vraag: 'Wie kan mijn lamp ophangen? Ik mag niet op een trap.', uitkomst: 'doorgeleid', toelichting: 'Klussendienst komt vrijdag.', naar: 'Klussendienst' },
  { kanaal: 'inloop', vraag: 'Ik wil vrijwilliger worden, iets met oude mensen.', uitkomst: 'doorgeleid', toelichting: 'Voorgesteld aan de coördinator van de maatjes.', naar: 'Stichting Welzijn Duinstreek' },
];

/** Klantcontact of one gemeente, through the years: a question every few weeks in these books. */
export async function* tellContacten(scene: Scene): Story {
  const klantcontact = scene.staff.staff('klantcontact');
  for (;;) {
    const { kanaal, vraag, uitkomst, toelichting, naar } = scene.chance.pick(contacten);
    await scene.as(klantcontact, 'klantcontact.registratie', { gemeente: scene.gemeente, kanaal, vraag, uitkomst, toelichting, ...(naar === undefined ? {} : { naar }) });
    yield workDays(scene, 20, 45);
  }
}

/** Somebody asked something on the portal, and nobody called back yet. */
export async function* tellOpenVraag(scene: Scene, vraag: string, naam: string): Story {
  await scene.as({ soort: 'anoniem' }, 'klantcontact.hulpvraag', { gemeente: scene.gemeente, vraag, naam, telefoon: `06 5550 ${scene.chance.int(1000, 9999)}` });
  yield scene.now();
}

/** One call of a daughter for her mother who is known: two questions answered, and one for which somebody calls back. */
export async function* tellGesprek(scene: Scene): Story {
  const { gemeente } = scene;
  const klantcontact = scene.staff.staff('klantcontact');
  const { id: persoon } = await scene.as(klantcontact, 'persoon.registratie', { gemeente, voornamen: 'Wilhelmina', geslachtsnaam: 'Schoenmaker', plaats: 'Akersloot', telefoon: '0251 555 219' });
  await scene.as(klantcontact, 'klantcontact.registratie', { gemeente, kanaal: 'balie', persoon, vraag: 'Mijn pas van de bibliotheek is verlopen. Kan ik die hier verlengen?', uitkomst: 'beantwoord', toelichting: 'Dat kan bij de bibliotheek zelf; gratis vanaf 75 jaar.' });
  yield scene.now().add({ hours: 20 });
  const { id } = await scene.as(klantcontact, 'klantcontact.registratie', {
    gemeente, kanaal: 'telefoon', persoon, naam: 'Petra Schoenmaker', telefoon: '06 5550 2190', relatie: 'kind', toestemming: 'mondeling', vraag: 'Rijdt er een bus naar het ziekenhuis voor mijn moeder?', uitkomst: 'beantwoord', toelichting: 'Nummer van de belbus gegeven. Petra belt zelf.',
  });
  yield scene.now().add({ minutes: 2 });
  await scene.as(klantcontact, 'klantcontact.vervolgvraag', { id, vraag: 'Zij eet ’s avonds alleen. Is er iets in de buurt?', uitkomst: 'doorgeleid', toelichting: 'Verbonden met de eettafel. Zij houden donderdag een plek vrij.', naar: 'Eettafel De Linde' });
  yield scene.now().add({ minutes: 2 });
  const { id: drempels } = await scene.as(klantcontact, 'klantcontact.vervolgvraag', { id, vraag: 'De drempels in huis zijn te hoog voor haar rollator. Wat kan daaraan gedaan worden?' });
  await scene.as(klantcontact, 'terugbelverzoek.registratie', { klantcontact: drempels, medewerker: scene.staff.staff('generalist').id, wanneer: 'na 14 uur' });
  yield scene.now().add({ hours: 5 });
  const { items: [verzoek] } = await scene.as(scene.staff.staff('generalist'), 'terugbelverzoek.lijst', { gemeente, van: 'mij' });
  if (verzoek !== undefined) await scene.as(scene.staff.staff('generalist'), 'terugbelverzoek.poging', { id: verzoek.id, bereikt: false, notitie: 'Niet opgenomen, ik probeer het morgen weer.' });
  const { id: zorgen } = await scene.as(klantcontact, 'klantcontact.registratie', { gemeente, kanaal: 'inloop', vraag: 'Ik slaap niet meer sinds mijn man ziek is. Met wie kan ik praten?', naam: 'Ria Schotvanger', telefoon: '06 5550 2744' });
  await scene.as(klantcontact, 'klantcontact.overdracht', {
    id: zorgen, medewerker: scene.staff.staff('generalist').id, speelt: 'Zij zorgt dag en nacht voor haar man en slaapt niet meer.', gedaan: 'Het steunpunt voor mantelzorgers verteld.', nodig: 'Iemand die thuis komt praten over overnemen van de zorg.', afspraak: { begin: beforeWork, vorm: 'thuis' },
  });
}

/** A huisarts and a school hand somebody in with consent; one was called, and one waits. */
export async function* tellAanmeldingen(scene: Scene): Story {
  const { gemeente } = scene;
  const partner = scene.staff.partner();
  const { id } = await scene.as(partner, 'klantcontact.aanmelding', { gemeente, deur: 'huisarts', vraag: 'Sinds mijn vrouw er niet meer is kom ik de deur niet meer uit. Ik wil weer onder de mensen.', naam: 'Cor Brakenhoff', telefoon: '06 5550 8181', toestemming: 'mondeling', terugkoppeling: true });
  yield scene.now().add({ hours: 6 });
  await scene.as(scene.staff.staff('klantcontact'), 'klantcontact.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'Gebeld. Meneer gaat donderdag met de gastvrouw mee naar de koffieochtend.', naar: 'Koffieochtend' });
  yield workDays(scene, 1, 1);
  await scene.as(partner, 'klantcontact.aanmelding', {
    gemeente, deur: 'school', vraag: 'Mijn dochter gaat niet meer naar school en ik krijg haar niet uit bed. Met wie kan ik praten?', naam: 'Linda Admiraal', telefoon: '06 5550 4114', toestemming: 'mondeling', terugkoppeling: false,
    overlegMet: 'De schoolarts', afspraak: 'School meldt aan. De schoolarts blijft met het meisje praten.',
  });
}

/** A colleague offers moments of next week; a daughter tells it for her mother, wants somebody independent at the conversation and chooses one; another is still writing. */
export async function* tellVoorEenAnder(scene: Scene): Story {
  const { gemeente } = scene;
  const colleague = scene.staff.staff('generalist');
  const team = colleague.mandaten.find((mandaat) => mandaat.gemeente === gemeente && mandaat.team !== undefined)?.team;
  const spreektijd = team === undefined ? undefined : await offerMoments(scene, colleague, team);
  const nobody = { soort: 'anoniem' } as const;
  const { code: klad } = await scene.as(nobody, 'klad.bewaring', { gemeente, velden: [{ veld: 'vraag', waarde: 'Mijn moeder valt vaak', basis: 0 }] });
  await scene.as(nobody, 'klad.bijvoeging', { gemeente, code: klad, naam: 'Brief van de fysiotherapeut.pdf', bestand: await letterOfPhysiotherapist() });
  await scene.as(nobody, 'klantcontact.hulpvraag', {
    gemeente, klad, vraag: 'Mijn moeder valt vaak en durft niet meer alleen te douchen. Zij vindt het goed dat ik dit vraag.', naam: 'Karin Stam', telefoon: '06 5550 2718', namens: 'Mevrouw Stam', relatie: 'kind', toestemming: 'verteld',
    gezelschap: [{ soort: 'eigen-persoon', naam: 'Karin Stam' }, { soort: 'clientondersteuner' }], ...(spreektijd === undefined ? {} : { spreektijd }),
  });
  yield workDays(scene, 0, 1);
  const { code } = await scene.as(nobody, 'klad.bewaring', { gemeente, velden: [{ veld: 'vraag', waarde: 'Sinds mijn man weg is, lukt het koken niet meer.', basis: 0 }] });
  await scene.as(nobody, 'klad.bijvoeging', { gemeente, code, naam: 'Brief van de fysiotherapeut.pdf', bestand: await letterOfPhysiotherapist() });
}

/** A letter as an inwoner has it at home, as base64; the same bytes each time. */
async function letterOfPhysiotherapist(): Promise<string> {
  const letter = await renderLetter({
    lang: 'nl-NL', title: 'Brief van uw fysiotherapeut', sender: ['Fysiotherapie De Duinen'], addressee: ['Mevrouw Stam'], facts: [],
    blocks: [{ kind: 'paragraph', text: 'U valt vaak als u opstaat uit bad. Een beugel en een stoel in de douche kunnen u helpen.' }], pageLabel: (page, pages) => `${page} van ${pages}`, created: new Date('2026-01-05T09:00:00Z'),
  });
  return Buffer.from(letter).toString('base64');
}

/** Evenings of next week, when no household is visited: by phone, of which one is taken back, and at the town hall; answers the first. */
async function offerMoments(scene: Scene, colleague: Actor, team: string): Promise<string | undefined> {
  const begin = (days: number, hour: number) => scene.today().add({ days }).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: { hour, minute: 0 } }).toInstant().toString();
  const { ids } = await scene.as(colleague, 'spreektijd.opening', { team, begin: begin(6, 19), duur: 30, aantal: 4, vorm: 'telefoon' });
  await scene.as(colleague, 'spreektijd.opening', { team, begin: begin(8, 19), duur: 45, aantal: 3, vorm: 'kantoor', plaats: 'Het gemeentehuis, kamer 2' });
  const [first, , , last] = ids;
  if (last !== undefined) await scene.as(colleague, 'spreektijd.intrekking', { id: last });
  return first;
}

/** What people asked the wegwijzer and it did not know: for who keeps its words. */
const onbeantwoord = ['Waar is hier een kermis?', 'ooievaarsnest', 'paalkamperen', 'strooiroute'] as const;

/** In the last weeks before the demo opens, in one gemeente. */
export async function* tellOnbeantwoord(scene: Scene): Story {
  for (const vraag of onbeantwoord) {
    await scene.as({ soort: 'anoniem' }, 'onbeantwoorde-vraag.opgave', { gemeente: scene.gemeente, vraag });
    yield workDays(scene, 1, 4);
  }
}

/** Questions from the portal that wait for klantcontact when the demo opens. */
export const openVragen = [
  { gemeente: '0373', op: '2026-11-20T13:12:00Z', vraag: 'Mijn vader van 91 valt steeds in de tuin. Hij wil geen hulp. Kan iemand met mij meedenken?', naam: 'Ellen Kaptein' },
  { gemeente: '0383', op: '2026-11-20T14:40:00Z', vraag: 'Ik ben zwanger en mijn vriend is zijn baan kwijt. Waar kunnen wij terecht?', naam: 'Romy Rietveen' },
] as const;
