import { berichtOntvangen, findBericht, getKenmerk, openXml, readBericht, type Bericht } from '../berichtenverkeer/index.ts';
import { ofCommand } from './plaats.ts';
import { findEarlier, keepIncoming, refuseXml, type Context, type Ontvangst } from './keep-incoming.ts';
import { refuseOpdracht } from './refuse-opdracht.ts';
import { mayPass } from './toewijzing.ts';
import { toewijzingBevestigd } from './toewijzing.events.ts';
import { lockByNummer, passToewijzing } from './toewijzing.queries.ts';

type Retour301 = Bericht<'WMO302'> | Bericht<'JW302'>;

/** The 302 upon a 301: what it carried is confirmed, or refused with the codes of the standard. */
export async function receive302(context: Context, bericht: Retour301, organisatie: string): Promise<Ontvangst> {
  const { tx, gemeente, publish } = context;
  const { identificatie } = getKenmerk(bericht);
  const soort = bericht.soort === 'WMO302' ? 'WMO301' : 'JW301';
  const sent = await findBericht(tx, gemeente, { organisatie, richting: 'uit', soort, identificatie });
  if (!sent) throw refuseXml('Dit is een antwoord op een bericht dat wij u niet stuurden. Kijk de identificatie na.', 'This answers a message that we did not send you. Check its identification.');
  const fouten = codesOf(bericht);
  // Who answers the same message at the same moment waits here, and then finds the first answer.
  await tx.selectFrom('bericht').select('id').where('gemeente', '=', gemeente).where('id', '=', sent.id).forUpdate().execute();
  const again = await findEarlier(context, bericht, organisatie);
  if (again) return { id: again.id, soort: bericht.soort, goedgekeurd: again.toestand === 'verwerkt', retour: null };
  const id = await keepIncoming(context, bericht, { organisatie, dossier: sent.dossier, persoon: sent.persoon, fouten, antwoordOp: sent.id });
  await tx.updateTable('bericht').set((eb) => ({ toestand: fouten.length === 0 ? 'bevestigd' : 'afgekeurd', versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', sent.id).execute();
  const refused = refusedIn(bericht);
  for (const nummer of await numbersOf(context, sent.id)) await answer(context, { wet: soort === 'WMO301' ? 'wmo' : 'jeugd', nummer, organisatie, akkoord: !refused(nummer), fouten });
  publish(sent.dossier ?? id, berichtOntvangen, { bericht: id, soort: bericht.soort, goedgekeurd: fouten.length === 0 });
  return { id, soort: bericht.soort, goedgekeurd: fouten.length === 0, retour: null };
}

interface Answer {
  readonly wet: 'wmo' | 'jeugd';
  readonly nummer: number;
  readonly organisatie: string;
  readonly akkoord: boolean;
  readonly fouten: readonly string[];
}

async function answer(context: Context, { wet, nummer, organisatie, akkoord, fouten }: Answer): Promise<void> {
  const { tx, gemeente, publish } = context;
  const toewijzing = await lockByNummer(tx, gemeente, wet, nummer, organisatie);
  // What has started since, or went to another, is not changed by a late answer.
  if (!toewijzing || !mayPass(akkoord ? 'bevestiging' : 'weigering', toewijzing.toestand).ja) return;
  if (!akkoord) return refuseOpdracht(ofCommand(context), toewijzing, { reden: 'bericht', toelichting: fouten.join(', ') }, publish);
  await passToewijzing(tx, gemeente, toewijzing, 'bevestiging');
  publish(toewijzing.dossier, toewijzingBevestigd, { toewijzing: toewijzing.id, dossier: toewijzing.dossier, organisatie, akkoord });
}

/** Which toewijzingen the message that is answered carried. */
async function numbersOf({ tx, env, gemeente }: Context, sent: string): Promise<number[]> {
  const read = readBericht(await openXml(tx, env.secrets, gemeente, sent));
  if (!read.ok || (read.bericht.soort !== 'WMO301' && read.bericht.soort !== 'JW301')) throw new Error('A 301 of our own could not be read');
  return read.bericht.Client.ToegewezenProducten.ToegewezenProduct.map((product) => product.ToewijzingNummer);
}

interface Coded {
  readonly RetourCodes?: { readonly RetourCode: readonly string[] } | undefined;
}
const faultsIn = (part: Coded): readonly string[] => (part.RetourCodes?.RetourCode ?? []).filter((code) => code !== '0200');

/** Every code but "no remark", wherever it stands. */
function codesOf(bericht: Retour301): string[] {
  const found = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const code of faultsIn(value)) found.add(code);
    Object.values(value).forEach(search);
  };
  search(bericht);
  return [...found];
}

/** A fault in the header, the client or anything but a product concerns all; one in a product only that product. */
function refusedIn(bericht: Retour301): (nummer: number) => boolean {
  const products = bericht.Client?.ToegewezenProducten.ToegewezenProduct ?? [];
  const own = new Map(products.map((product) => [product.ToewijzingNummer, faultsIn(product).length > 0]));
  const inProducts = new Set(products.flatMap((product) => faultsIn(product)));
  const elsewhere = codesOf(bericht).some((code) => !inProducts.has(code));
  return (nummer) => elsewhere || (own.get(nummer) ?? false);
}
