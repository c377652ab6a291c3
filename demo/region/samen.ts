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

/** The regisseur pays for the garden with a voucher, of which the first part is spent. */
export async function tellVoucher(scene: Scene, { dossier, regisseur }: Zaak): Promise<void> {
  const beheer = scene.staff.staff('beheer');
  const { items } = await scene.as(beheer, 'voucher-sleutel.lijst', { gemeente: scene.gemeente });
  const { organisatie } = required(items[0], 'a lokale dienst');
  const { sleutel } = await scene.as(beheer, 'voucher-sleutel.uitgifte', { organisatie });
  const { code } = await scene.as(scene.staff.staff(regisseur), 'voucher.toekenning', { dossier, soort: 'klussen', aantal: 12_000, reden: 'De heg snoeien lukt niet meer, en de tuin is haar lust en haar leven.' });
  await scene.as(nobody, 'voucher.verzilvering', { gemeente: scene.gemeente, code, sleutel, bedrag: 3750 });
}
