import { asSystem, makeGemeente } from '../../../platform/testing/people.ts';
import { makeTestSpil, type TestSpil } from '../../../platform/testing/spil.ts';
import type { TestDatabase } from '../../../platform/testing/engines.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import { kindsOf } from '../../../platform/journal/conductor.ts';
import { runReader } from '../../../platform/journal/run-reader.ts';
import { sealGemeente } from '../../../platform/journal/sealer.ts';
import { publishFromReader } from '../../../platform/journal/publish.ts';
import { assignRegisseur, dossier, findGrants, openDossier } from '../../../registers/dossier/index.ts';
import { createHuishouden } from '../../../registers/huishouden/index.ts';
import { insertPersoon } from '../../../registers/persoon/index.ts';
import { beschikking, beschikkingBekendgemaakt } from '../../../toegang/beschikking/index.ts';
import { berichtenverkeer } from '../../berichtenverkeer/index.ts';
import { toewijzing } from '../index.ts';

const modules = [dossier, berichtenverkeer, toewijzing] as const;
export type OpdrachtSpil = TestSpil<typeof modules>;

export const opdrachtSpil = (db: TestDatabase): OpdrachtSpil => makeTestSpil(db, modules, findGrants);

/** A test BSN, and one of somebody else. */
export const bsn = '999990019';
export const otherBsn = '999993653';
/** The decision is made known on this day; the help may start a week later. */
const decided = '2026-03-10T09:00:00Z';
export const afterStart = '2026-03-20T09:00:00Z';

export type Granted = Awaited<ReturnType<typeof grantPart>>;

const person = {
  voornamen: 'Geertruida', voorletters: 'G.', voorvoegsel: 'de', geslachtsnaam: 'Wit', partner_voorvoegsel: '', partner_geslachtsnaam: '', naamgebruik: 'eigen', naam: 'Geertruida de Wit',
  geslacht: 'vrouw', geboortedatum: '1943-05-17', geboortedatum_deel: 'volledig', straat: 'Zeeweg', huisnummer: 3, huisletter: '', huisnummertoevoeging: '', postcode: '1901AA', plaats: 'Castricum', wijk: null, buurt: null,
  telefoon: '', email: '', taal: 'nl', geheimhouding: false, overleden_op: null, herkomst: 'brp', brp_opgehaald_op: null, moment: '2026-03-10T09:00:00.000Z',
} as const;

/** Seals and reads all there is now in this one gemeente: a test has made many. */
async function settle(spil: OpdrachtSpil, code: string): Promise<void> {
  let work: number;
  do {
    work = await sealGemeente(spil.env.database, code);
    for (const reader of toewijzing.readers) work += await runReader({ env: spil.env, kinds: kindsOf([beschikking, ...modules]), reader, gemeente: code });
  } while (work > 0);
}

/** Help in haste for one client, made known; answers who is involved. Ends on the day on which the help could have started. */
export async function grantPart(spil: OpdrachtSpil, more: { readonly agb?: null; readonly geheimhouding?: boolean; readonly clients?: number; readonly twice?: true } = {}) {
  spil.clock.set(decided);
  const gemeente = await makeGemeente(spil);
  const { code } = gemeente;
  const agb = String(41_000_000 + Number(code));
  const aanbieder = await gemeente.organisation('aanbieder', 'aanbieder', more.agb === null ? undefined : agb);
  const regisseur = await gemeente.staff('generalist', 'Sanne Bakker');
  const fresh = () => spil.newId(code);
  const [huishouden, besluit, voorziening] = [fresh(), fresh(), fresh()];
  const personen = Array.from({ length: more.clients ?? 1 }, fresh);
  const [persoon] = personen;
  if (persoon === undefined) throw new Error('No client');
  const zaak = await asSystem(spil, code, async (tx) => {
    for (const [at, id] of personen.entries()) await insertPersoon(tx, spil.env.secrets, { gemeente: code, id, bsn: at === 0 ? bsn : otherBsn, ...person, geheimhouding: more.geheimhouding ?? false });
    const opened = await openDossier(tx, { gemeente: code, huishouden, persoon, team: null, moment: spil.clock.now(), door: 's:test', newId: fresh });
    await createHuishouden(tx, { gemeente: code, id: huishouden, naam: 'de Wit', wijk: null, leden: personen, vanaf: '2026-01-01' });
    await assignRegisseur(tx, { gemeente: code, dossier: opened.id, regisseur: regisseur.id, moment: '2026-03-10T09:00:00.000Z', door: 's:test', newId: fresh });
    await tx.insertInto('voorziening').values({ gemeente: code, id: voorziening, wet: 'wmo', categorie: '01', code: '01A01', naam: 'Hulp bij het huishouden', omschrijving: '', trede: 'individueel', beschikking_nodig: true, eenheid: '04', frequentie: '2',
      leveringsvormen: ['natura'], geldig_van: '2025-01-01', geldig_tot: null, versie: 1, gewijzigd_op: '2026-03-10T09:00:00.000Z' }).execute();
    await tx.insertInto('beschikking').values({ gemeente: code, id: besluit, dossier: opened.id, melding: fresh(), aanvraag: null, persoon, soort: 'spoed', toestand: 'bekendgemaakt', uitkomst: 'toegekend', ontvangen_op: '2026-03-10', plandatum: null,
      delen: '[]', toetsing: '[]', motivering: '', gronden: '[]', terugzending: '[]', vastgesteld_op: '2026-03-10T09:00:00.000Z', vastgesteld_door: null, bekendgemaakt_op: '2026-03-10', bezwaar_uiterlijk: '2026-04-21', versie: 1 }).execute();
    const onderdelen = [...personen, ...(more.twice ? [persoon] : [])].map((one, at) => ({ gemeente: code, id: fresh(), beschikking: besluit, dossier: opened.id, volgorde: at + 1, persoon: one, doel: 'Een schoon en leefbaar huis', resultaat: 'Wekelijks schoon', voorziening, organisatie: aanbieder.organisatie,
      leveringsvorm: 'natura' as const, volume: 3, eenheid: '04' as const, frequentie: '2' as const, van: '2026-03-16', tot: '2027-03-15', prijs_centen: 500_000, gevraagd: '{}', oordeel: 'toegekend' as const, grond: null, reden: '' }));
    await tx.insertInto('beschikking_onderdeel').values(onderdelen).execute();
    await publishFromReader(tx, spil.env, code, 'test', opened.id, beschikkingBekendgemaakt, { beschikking: besluit, dossier: opened.id, melding: fresh(), aanvraag: null, onderdelen: onderdelen.map(({ id }) => id), uitkomst: 'toegekend', bekendgemaaktOp: '2026-03-10', bezwaarUiterlijk: '2026-04-21', opTijd: true });
    return opened.id;
  });
  await settle(spil, code);
  spil.clock.set(afterStart);
  const inwoner: Actor = { soort: 'inwoner', id: persoon, naam: 'Geertruida de Wit', personen: [{ gemeente: code, persoon }] };
  return { gemeente, code, aanbieder, agb, persoon, zaak, regisseur, inwoner };
}
