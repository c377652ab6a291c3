import type { Acts, Story } from './acts.ts';
import type { Scene } from './stage.ts';

type Artikel = Omit<Acts['kennisartikel.registratie']['input'], 'gemeente'>;

const artikelen: readonly Artikel[] = [
  { titel: 'Hoe vraag ik een parkeerkaart voor gehandicapten aan?', onderwerp: 'parkeerkaart', tekst: 'Een parkeerkaart vraag je aan bij de gemeente waar je woont.\n\nNeem mee:\n- een pasfoto\n- een paspoort of identiteitskaart\n\nSoms kijkt een arts mee. De gemeente regelt dat.' },
  { titel: 'Waar kan ik een rolstoel lenen?', onderwerp: 'hulpmiddelen', tekst: 'Voor korte tijd: bij de uitleen van de thuiszorgwinkel. Dat kan met een pasje of tegen een kleine borg.\n\nIs de rolstoel voor lang nodig? Dan praat iemand van het sociaal team eerst mee over wat er nodig is.' },
  { titel: 'Wat is mijn eigen bijdrage?', onderwerp: 'rondkomen', tekst: 'Voor hulp van de gemeente betaal je een vast bedrag per maand. Het CAK stuurt de rekening.\n\n## Wie betaalt niet?\nVoor een rolstoel betaal je niets. Kinderen betalen ook niets, behalve bij een aanpassing in huis.' },
  { titel: 'Welk vervoer is er naar het ziekenhuis?', onderwerp: 'vervoer', tekst: 'Begin bij wie er in de buurt kan rijden.\n\nDaarna:\n- de belbus, een dag van tevoren bellen\n- taxi met een pas van de gemeente\n- bij bestraling of dialyse: de zorgverzekering' },
  { titel: 'Waar kan ik samen eten?', onderwerp: 'maaltijden', tekst: 'In bijna elke wijk is een eettafel. Kijk in de sociale kaart welke dag, en bel even vooraf.' },
];

/** The knowledge base of a gemeente as beheer wrote it; one text changed since. */
export async function* tellKennisartikelen(scene: Scene): Story {
  const beheer = scene.staff.staff('beheer');
  const ids: string[] = [];
  for (const artikel of artikelen) ids.push((await scene.as(beheer, 'kennisartikel.registratie', { gemeente: scene.gemeente, ...artikel })).id);
  yield scene.now().add({ hours: 24 * 30 });
  const [id] = ids;
  const [kaart] = artikelen;
  if (id !== undefined && kaart !== undefined) await scene.as(beheer, 'kennisartikel.wijziging', { id, ...kaart, tekst: `${kaart.tekst}\n\nAfspraak maken kan ook aan de balie.` }, 1);
}
