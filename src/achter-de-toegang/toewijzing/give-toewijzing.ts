import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode, type Id } from '../../platform/id.ts';
import type { SealedEvent } from '../../platform/journal/event.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { grantAccess } from '../../registers/dossier/index.ts';
import { getPersoon, openBsn, type Persoonsgegevens } from '../../registers/persoon/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { listOnderdelen, type beschikkingBekendgemaakt, type Onderdeel } from '../../toegang/beschikking/index.ts';
import { insertBericht, nextNumber, writeBericht } from '../berichtenverkeer/index.ts';
import { compose301 } from './compose-301.ts';
import type { Overdrachtspakket } from './overdrachtspakket.ts';
import { toewijzingGegeven } from './toewijzing.events.ts';
import { listValid } from './toewijzing.queries.ts';

export const readerName = 'toewijzing-geven';
/** Within how many working days an aanbieder must report the start (OP271), and answer a message (OP090). */
const startWithin = 5;
const answerWithin = 3;

interface Granted extends Onderdeel {
  readonly organisatie: string;
}

/** A beschikking was made known: each granted part in kind becomes an opdracht to its aanbieder, with a 301 in the outbox. */
export async function giveToewijzingen(tx: WriteTx, event: SealedEvent, env: Environment): Promise<void> {
  const { beschikking, dossier, melding, onderdelen } = event.inhoud as typeof beschikkingBekendgemaakt.voorbeeld;
  const { gemeente } = event;
  const granted = (await listOnderdelen(tx, gemeente, beschikking)).filter((o): o is Granted => onderdelen.includes(o.id) && o.leveringsvorm === 'natura' && o.organisatie !== null && o.wet !== 'participatie');
  if (granted.length === 0) return;
  const contact = await tx.selectFrom('dossier as d').leftJoin('medewerker as r', 'r.id', 'd.regisseur').select(['d.aanspreekpunt', 'd.regisseur', 'r.naam', 'r.telefoon']).where('d.gemeente', '=', gemeente).where('d.id', '=', dossier).executeTakeFirstOrThrow();
  for (const [key, parts] of Map.groupBy(granted, (o) => `${o.organisatie} ${o.persoon} ${o.wet}`)) {
    const [first] = parts;
    if (first === undefined) throw new Error(`No onderdeel in ${key}`);
    const wet = first.wet === 'jeugd' ? 'jeugd' : 'wmo';
    const persoon = await getPersoon(tx, gemeente, first.persoon);
    const ids: Id[] = [];
    for (const part of parts) ids.push(await insertToewijzing(tx, env, gemeente, { beschikking, dossier, wet, part, overdracht: packHandover(persoon, contact, part) }));
    await sendOpdracht(tx, env, gemeente, { dossier, wet, organisatie: first.organisatie, persoon: first.persoon, gegevens: persoon, regisseur: contact.regisseur });
    for (const toewijzing of ids) await publishFromReader(tx, env, gemeente, readerName, dossier, toewijzingGegeven, { toewijzing, dossier, melding, organisatie: first.organisatie });
  }
}

interface Opdrachtdeel {
  readonly beschikking: string;
  readonly dossier: string;
  readonly wet: 'wmo' | 'jeugd';
  readonly part: Granted;
  readonly overdracht: Overdrachtspakket;
}

async function insertToewijzing(tx: WriteTx, env: Environment, gemeente: string, { beschikking, dossier, wet, part, overdracht }: Opdrachtdeel): Promise<Id> {
  const id = newId(parseGemeenteCode(gemeente), env.clock, env.random);
  await tx.insertInto('toewijzing').values({
    gemeente, id, nummer: await nextNumber(tx, gemeente, `toewijzing-${wet}`), wet, dossier, beschikking, onderdeel: part.id, persoon: part.persoon, organisatie: part.organisatie, categorie: part.categorie, code: part.code,
    volume: part.volume, eenheid: part.eenheid, frequentie: part.frequentie, ingangsdatum: part.van, einddatum: part.tot, toegewezen_op: isoMoment(env.clock.now()),
    overdracht: JSON.stringify(overdracht), toestand: 'gegeven', gestart_op: null, versie: 1,
  }).execute();
  return id;
}

/** What goes along to the aanbieder; see `Overdrachtspakket`. */
function packHandover(persoon: Persoonsgegevens, contact: { aanspreekpunt: string; naam: string | null; telefoon: string | null }, part: Granted): Overdrachtspakket {
  return {
    client: {
      naam: persoon.naam, geboortedatum: persoon.geboortedatum, telefoon: persoon.telefoon, taal: persoon.taal,
      adres: persoon.geheimhouding ? 'geheim: vraag de regisseur' : `${persoon.straat} ${persoon.huisnummer ?? ''}${persoon.huisletter}${persoon.huisnummertoevoeging}, ${persoon.postcode} ${persoon.plaats}`,
    },
    opdracht: { doel: part.doel, resultaat: part.resultaat, voorziening: part.naam, volume: part.volume, eenheid: part.eenheid, frequentie: part.frequentie, van: part.van, tot: part.tot },
    contact: { eersteAanspreekpunt: contact.aanspreekpunt, regisseur: contact.naam ?? '', telefoon: contact.telefoon ?? '' },
  };
}

interface Ontvanger {
  readonly dossier: string;
  readonly wet: 'wmo' | 'jeugd';
  readonly organisatie: string;
  readonly persoon: string;
  readonly gegevens: Persoonsgegevens;
  readonly regisseur: string | null;
}

/** The 301 with all that is valid for this client, the rights of the aanbieder, and the regisseur's eye on the start. */
async function sendOpdracht(tx: WriteTx, env: Environment, gemeente: string, to: Ontvanger): Promise<void> {
  const fresh = (): Id => newId(parseGemeenteCode(gemeente), env.clock, env.random);
  const now = env.clock.now();
  const moment = isoMoment(now);
  const today = dayOf(now);
  const organisatie = await tx.selectFrom('organisatie').select(['naam', 'agb_code']).where('id', '=', to.organisatie).executeTakeFirstOrThrow();
  const bsn = await openBsn(tx, env.secrets, gemeente, to.persoon);
  await grantAccess(tx, gemeente, to.dossier, { houder: `o:${to.organisatie}`, lezen: ['betrokkenen'], schrijven: ['inzet'], grond: 'opdracht', doel: 'de toegewezen hulp leveren', vanaf: moment, verleendDoor: `s:${readerName}` }, fresh);
  const task = (soort: string, titel: string) => addTaak(tx, { id: fresh(), gemeente, houder: to.regisseur === null ? 'r:teamleider' : `m:${to.regisseur}`, dossier: to.dossier, soort, onderwerp: to.dossier, titel, uiterlijk: addWerkdagen(today, startWithin).toString(), moment });
  // Without a BSN or an AGB-code there is no message traffic (OP079, OP254): somebody has to hand it over otherwise.
  if (bsn === null || organisatie.agb_code === null) return task('toewijzing.overdragen', 'Opdracht buiten het berichtenverkeer overdragen');
  const identificatie = String(await nextNumber(tx, gemeente, 'bericht')).padStart(12, '0');
  const bericht = compose301(to.wet, {
    gemeente, agbCode: organisatie.agb_code, identificatie, dagtekening: today.toString(), bsn, persoon: to.gegevens, toewijzingen: await listValid(tx, gemeente, to, today.toString()),
  });
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(`A ${bericht.soort} could not be written: ${written.fouten.map((fout) => `${fout.pad} ${fout.code}`).join('; ')}`);
  await insertBericht(tx, env.secrets, {
    id: fresh(), gemeente, richting: 'uit', soort: bericht.soort, identificatie, dagtekening: today.toString(), organisatie: to.organisatie, dossier: to.dossier, xml: written.xml, toestand: 'klaar', antwoordOp: null,
    retourUiterlijk: addWerkdagen(today, answerWithin).toString(), fouten: [], moment,
  });
  await task('toewijzing.volgen', 'Nagaan of de hulp begonnen is');
}
