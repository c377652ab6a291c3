import { required } from '../../src/platform/required.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { Story } from './acts.ts';
import type { Scene } from './stage.ts';
import type { Zaak } from './tell/zaak.ts';
import { workDays } from './time-passes.ts';

const nobody: Actor = { soort: 'anoniem' };
const names = ['Truus', 'Joke de Wit', 'Henk Duinker', 'Fatima', 'Cor en Riet', 'Piet Schol', 'Samira', 'Bep Kuil'] as const;

/** What there is to join in the last weeks before the demo opens: one with room, one that is full. */
export async function* tellActiviteiten(scene: Scene): Story {
  const beheer = scene.staff.staff('beheer');
  const { items } = await scene.as(nobody, 'dienst.lijst', { gemeente: scene.gemeente, cluster: 'preventie-en-welzijn', aantal: 2 });
  const { id: dienst } = required(items[0], 'a dienst to be active at');
  const plan = { dienst, eersteDag: '2026-12-01', laatsteDag: '2027-02-23', herhaling: 'FREQ=WEEKLY', van: '10:00', tot: '11:30' };
  const { id: koken } = await scene.as(beheer, 'activiteit.registratie', { ...plan, naam: 'Samen koken en eten', omschrijving: 'Met zes mensen koken we een warme maaltijd en eten we die op. U hoeft niet te kunnen koken.', waar: 'Buurthuis, keuken', plaatsen: 6 });
  const { id: bewegen } = await scene.as(beheer, 'activiteit.registratie', { ...plan, naam: 'Stevig op uw benen', omschrijving: 'Oefenen om niet te vallen, met een fysiotherapeut. Met koffie na afloop.', waar: 'Gymzaal van het buurthuis', plaatsen: 3 });
  for (const [place, naam] of names.entries()) {
    await scene.as(nobody, 'inschrijving.registratie', { activiteit: place < 3 ? koken : bewegen, naam, bereik: `06 5550 ${String(2000 + place)}` });
    if (place % 3 === 2) yield workDays(scene, 1, 3);
  }
}

/** Neighbours who offer and ask, and two who met. */
export async function* tellBurenhulp(scene: Scene): Story {
  const wijk = required((await scene.as(nobody, 'dienst.overzicht', { gemeente: scene.gemeente })).wijken[0], 'a wijk').code;
  const tell = (kant: 'aanbod' | 'vraag', soort: 'gezelschap' | 'boodschappen' | 'respijt', naam: string, toelichting: string) =>
    scene.as(nobody, 'burenhulp.opgave', { gemeente: scene.gemeente, kant, soort, wijk, dagdelen: ['middag', 'avond'], toelichting, naam, bereik: '06 5550 3141' });
  const [aanbod, vraag] = [await tell('aanbod', 'gezelschap', 'Kees Duin', 'Ik speel graag een spelletje.'), await tell('vraag', 'gezelschap', 'Mevrouw Bakkum', 'Na het eten is het stil.')];
  yield workDays(scene, 1, 2);
  await tell('aanbod', 'boodschappen', 'Noor', 'Ik fiets elke dag langs de winkel.');
  await tell('vraag', 'respijt', 'Jan', 'Ik wil één middag per week naar mijn koor; mijn vrouw kan niet alleen blijven.');
  const { id: kennismaking } = await scene.as(scene.staff.staff('teamleider'), 'kennismaking.voorstel', { aanbod: aanbod.id, vraag: vraag.id });
  for (const { code } of [aanbod, vraag]) await scene.as(nobody, 'kennismaking.antwoord', { gemeente: scene.gemeente, code, kennismaking, akkoord: true });
}

/** What people of a wijk begin: one that waits to be read, one that the wijk votes on, and one that told what came of it. */
export async function* tellInitiatieven(scene: Scene): Story {
  const [teamleider, beheer] = [scene.staff.staff('samenlevingsontwikkelaar'), scene.staff.staff('beheer')];
  const wijk = required((await scene.as(nobody, 'dienst.overzicht', { gemeente: scene.gemeente })).wijken[0], 'a wijk').code;
  for (const jaar of [2026, 2027]) await scene.as(beheer, 'wijkbudget.vaststelling', { gemeente: scene.gemeente, wijk, jaar, bedrag: 1_500_000 });
  const tell = (titel: string, idee: string, nodig: string, gevraagd: number | null, naam: string) => scene.as(nobody, 'initiatief.opgave', { gemeente: scene.gemeente, wijk, titel, idee, nodig, gevraagd, naam, bereik: '06 5550 4114' });
  // The first told waits to be read: what comes after it is on the site.
  await tell('Bankje bij de vijver', 'Oudere mensen willen onderweg even zitten.', 'Een bankje', 60_000, 'Henk');
  const tuin = await tell('Kruidentuin achter de kerk', 'Met acht buren maken we van het veldje een tuin met kruiden. Iedereen mag plukken. Op zaterdag werken we er samen, met koffie.', 'Aarde, planten en een schuurtje voor het gereedschap', 85_000, 'Truus');
  const koken = await tell('Elke maand een lange tafel', 'Een keer per maand eten we met de hele straat aan een lange tafel. Wie wil, kookt mee.', 'Tafels en banken om te lenen', null, 'Fatima');
  yield workDays(scene, 1, 2);
  for (const { id } of [tuin, koken]) await scene.as(teamleider, 'initiatief.beoordeling', { id, plaatsen: true, reden: '' });
  for (const [place, naam] of names.entries()) await scene.as(nobody, 'initiatief.steunbetuiging', { id: place < 5 ? tuin.id : koken.id, naam, bereik: `06 5550 ${String(4200 + place)}`, doetMee: place % 2 === 0 });
  yield workDays(scene, 1, 2);
  const ask = (regel: string, waarom: string, voorstel: string) => scene.as(nobody, 'ontheffing.aanvraag', { gemeente: scene.gemeente, initiatief: koken.id, regel, waarom, voorstel, naam: 'Fatima', bereik: '06 5550 4115' });
  const { id } = await ask('Voor een straatfeest vraagt u acht weken van tevoren een vergunning aan', 'Wij eten elke maand samen. Elke keer acht weken van tevoren een formulier is te veel.', 'Eén vergunning voor het hele jaar, en een dag van tevoren bellen.');
  await scene.as(teamleider, 'ontheffing.besluit', { id, verlenen: true, motivering: 'De straat is rustig en de hulpdiensten kunnen erdoor. Bel een dag van tevoren.', geldigTot: '2027-12-31' });
  await ask('Op het plein mag u niet koken', 'De lange tafel staat het liefst op het plein.', 'Alleen op de eerste zaterdag van de maand, met een brandblusser erbij.');
  await scene.as(teamleider, 'initiatief.stemming', { id: tuin.id });
}

/** The regisseur pays for the garden with a voucher, of which the first part is spent. */
export async function tellVoucher(scene: Scene, { dossier, regisseur }: Zaak): Promise<void> {
  const beheer = scene.staff.staff('beheer');
  const { items } = await scene.as(beheer, 'voucher-sleutel.lijst', { gemeente: scene.gemeente });
  const { organisatie } = required(items[0], 'a lokale dienst');
  const { sleutel } = await scene.as(beheer, 'voucher-sleutel.uitgifte', { organisatie });
  const { code } = await scene.as(scene.staff.staff(regisseur), 'voucher.toekenning', { dossier, soort: 'klussen', aantal: 12_000, reden: 'De heg snoeien lukt niet meer, en de tuin is haar lust en haar leven.' });
  await scene.as(nobody, 'voucher.verzilvering', { gemeente: scene.gemeente, code, sleutel, bedrag: 3750 });
}
