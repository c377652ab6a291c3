import type { Actor } from '../../../platform/access/actor.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../../platform/testing/people.ts';
import { makeTestSpil } from '../../../platform/testing/spil.ts';
import { findGrants, grantAccess } from '../../../registers/dossier/index.ts';
import { huishouden } from '../../../registers/huishouden/index.ts';
import { registerOpgave } from '../../../registers/persoon/index.ts';
import { melding } from '../../melding/index.ts';
import { onderwerpletters } from '../gesprek.ts';
import { gesprek } from '../index.ts';

/** Spil with what comes before the conversation, for tests. */
export const makeGesprekSpil = (db: TestDatabase, more: object = {}) => makeTestSpil(db, [huishouden, melding, gesprek], findGrants, more);
export type GesprekSpil = ReturnType<typeof makeGesprekSpil>;

const moment = '2026-03-10T09:00:00.000Z';

/** A melding that a regisseur took up, in a fresh gemeente; the clock stands at 10 March 2026. */
export async function makeMelding(spil: GesprekSpil) {
  spil.clock.set(moment);
  const gemeente = await makeGemeente(spil);
  const { code } = gemeente;
  const persoon = spil.newId(code);
  await asSystem(spil, code, (tx) => registerOpgave(tx, spil.env.secrets, code, persoon, {
    voornamen: 'Johanna', voorvoegsel: '', geslachtsnaam: 'Duinker', geboortedatum: '1951-04-02', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '',
  }, moment));
  const [klantcontact, teamleider, regisseur, collega] = [await gemeente.staff('klantcontact'), await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('generalist', 'Omar Vink')];
  const { id, dossier } = await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Mijn man vergeet steeds meer.' });
  await spil.as(teamleider, 'melding.toedeling', { id, regisseur: regisseur.id });
  const inwoner: Actor = { soort: 'inwoner', id: persoon, naam: 'Johanna Duinker', personen: [{ gemeente: code, persoon }] };
  const share = (houder: string, recht: 'lezen' | 'schrijven') => asSystem(spil, code, (tx) => grantAccess(tx, code, dossier, { houder, [recht]: ['betrokkenen', 'persoon', 'gesprek'], grond: 'verleend', doel: 'meekijken', vanaf: moment, verleendDoor: `m:${regisseur.id}` }, () => spil.newId(code)));
  return { gemeente, code, persoon, klantcontact, teamleider, regisseur, collega, inwoner, melding: id, dossier, share };
}
export type TestMelding = Awaited<ReturnType<typeof makeMelding>>;

/** The same, with the conversation held on 17 March 2026 and the clock an hour later. */
export async function makeGesprek(spil: GesprekSpil) {
  const at = await makeMelding(spil);
  const { id } = await spil.as(at.regisseur, 'gesprek.planning', { melding: at.melding, begin: '2026-03-17T10:00:00+01:00', vorm: 'thuis' });
  spil.clock.set('2026-03-17T10:00:00Z');
  return { ...at, gesprek: id };
}
export type TestGesprek = Awaited<ReturnType<typeof makeGesprek>>;

/** Pages that write, each counting its own changes. */
export function openPage(spil: GesprekSpil, { regisseur, gesprek: id }: Pick<TestGesprek, 'regisseur' | 'gesprek'>, client = crypto.randomUUID(), actor: Actor = regisseur) {
  let nummer = 0;
  return {
    client,
    change: (pad: string, waarde: string, basis = 0) => ({ client, nummer: ++nummer, pad, waarde, basis }),
    async write(...changes: readonly (readonly [pad: string, waarde: string, basis?: number])[]) {
      const bewerkingen = changes.map(([pad, waarde, basis]) => this.change(pad, waarde, basis));
      return (await spil.as(actor, 'gesprek.veldwijziging', { id, bewerkingen })).uitkomsten;
    },
  };
}

/** Writes down all that the law wants in the onderzoek. */
export async function completeOnderzoek(spil: GesprekSpil, at: TestGesprek): Promise<void> {
  await openPage(spil, at).write(
    ['algemeen/sterk', 'U kookt elke dag.'], [`domein/${at.persoon}/huiselijke-relaties/eigen`, 'Hij zoekt mij de hele dag.'], [`domein/${at.persoon}/huiselijke-relaties/nu`, '3'],
    [`domein/${at.persoon}/huiselijke-relaties/gewenst`, '4'], ['pgb/uitkomst', 'verteld'], ['clientondersteuning/uitkomst', 'niet-gewenst'],
    ...onderwerpletters.flatMap((letter) => [[`onderwerp/${letter}/uitkomst`, 'besproken'], [`onderwerp/${letter}/toelichting`, `Besproken onder ${letter}.`]] as const),
  );
  await spil.as(at.regisseur, 'gesprek.legitimatie', { id: at.gesprek, persoon: at.persoon, bewijs: 'paspoort' });
}

/** A verslag that the inwoner got on 17 March 2026. */
export async function makeVerslag(spil: GesprekSpil) {
  const at = await makeGesprek(spil);
  await completeOnderzoek(spil, at);
  const { id } = await spil.as(at.regisseur, 'verslag.opstelling', { gesprek: at.gesprek });
  const { concept } = await spil.as(at.regisseur, 'verslag.gegevens', { id });
  await spil.as(at.regisseur, 'verslag.verzending', { id, digest: concept?.digest ?? '' });
  return { ...at, verslag: id };
}
