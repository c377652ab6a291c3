import type { Actor } from '../../src/platform/access/actor.ts';
import type { TestDatabase } from '../../src/platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { document } from '../../src/registers/document/index.ts';
import { dossier, findGrants, grantAccess } from '../../src/registers/dossier/index.ts';
import { createHuishouden, huishouden } from '../../src/registers/huishouden/index.ts';
import { registerOpgave } from '../../src/registers/persoon/index.ts';
import { gesprek } from '../../src/toegang/gesprek/index.ts';
import { melding } from '../../src/toegang/melding/index.ts';

export const openSpil = (db: TestDatabase) => makeTestSpil(db, [document, dossier, huishouden, melding, gesprek], findGrants);
export type Spil = ReturnType<typeof openSpil>;

/** A household of two with a melding that a regisseur took up, and the screens of all who have to do with it. */
export async function openCase(spil: Spil) {
  spil.clock.set(new Date().toISOString());
  const now = spil.clock.now().toString();
  const gemeente = await makeGemeente(spil);
  const { code } = gemeente;
  const [jo, piet] = [spil.newId(code), spil.newId(code)];
  await asSystem(spil, code, async (tx) => {
    const home = { voorvoegsel: '', geslachtsnaam: 'Duinker', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '' };
    await registerOpgave(tx, spil.env.secrets, code, jo, { ...home, voornamen: 'Johanna', geboortedatum: '1951-04-02' }, now);
    await registerOpgave(tx, spil.env.secrets, code, piet, { ...home, voornamen: 'Piet', geboortedatum: '1949-01-08' }, now);
    await createHuishouden(tx, { gemeente: code, id: spil.newId(code), naam: 'Duinker', wijk: null, leden: [jo, piet], vanaf: '2020-01-01' });
  });
  const [klantcontact, teamleider, regisseur, collega] = [await gemeente.staff('klantcontact'), await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('generalist', 'Omar Vink')];
  const made = await spil.as(klantcontact, 'melding.registratie', { persoon: jo, kanaal: 'telefoon', vraag: 'Mijn man vergeet steeds meer. Ik slaap slecht en kom nergens meer aan toe.' });
  await spil.as(teamleider, 'melding.toedeling', { id: made.id, regisseur: regisseur.id });
  await asSystem(spil, code, (tx) => grantAccess(tx, code, made.dossier, { houder: `m:${collega.id}`, schrijven: ['betrokkenen', 'persoon', 'gesprek'], grond: 'verleend', doel: 'meeschrijven', vanaf: now, verleendDoor: 's:test' }, () => spil.newId(code)));
  const inwoner: Actor = { soort: 'inwoner', id: jo, naam: 'Johanna Duinker', personen: [{ gemeente: code, persoon: jo }] };
  return { code, jo, piet, regisseur, collega, inwoner, melding: made.id, dossier: made.dossier };
}

/** The same, with a conversation that was planned for this moment. */
export async function openConversation(spil: Spil) {
  const at = await openCase(spil);
  const { id } = await spil.as(at.regisseur, 'gesprek.planning', { melding: at.melding, begin: spil.clock.now().toString(), vorm: 'thuis', gezelschap: [{ soort: 'clientondersteuner', naam: 'Rosa Vink' }] });
  return { ...at, gesprek: id };
}
