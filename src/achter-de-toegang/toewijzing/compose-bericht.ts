import type { QueryContext } from '../../platform/act/act.ts';
import type { Content } from '../../platform/act/content.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { conflict, invalidAt } from '../../platform/error.ts';
import { getKenmerk, makeHeader, makeRetour, openXml, readBericht, writeBericht, type Afkeur, type Bericht } from '../berichtenverkeer/index.ts';
import { mayPass, overgangen, type Toewijzingovergang } from './toewijzing.ts';
import type { LoadedToewijzing } from './toewijzing.queries.ts';
import type { Berichtopzet } from './toewijzing.schema.ts';

type Context = QueryContext<Berichtopzet, LoadedToewijzing>;
type Toewijzingbericht = Bericht<'WMO301'> | Bericht<'JW301'>;

const steps = { bevestiging: 'bevestiging', afkeuring: 'weigering', start: 'start', startverwijdering: 'startverwijdering', stop: 'stop' } as const satisfies Record<Berichtopzet['soort'], Toewijzingovergang>;

/**
 * The message that an aanbieder means to send about an opdracht, from the 301 that it got: it sends it in
 * like any other message. So who has no software for messages sends the same as who has.
 */
export async function composeBericht(context: Context): Promise<Content> {
  const { tx, env, gemeente, loaded, input } = context;
  const step = steps[input.soort];
  // Where it was done already this is the same press again: the same message, that gets the same answer.
  if (loaded.toestand !== overgangen[step].naar) requirePass(mayPass(step, loaded.toestand));
  if (loaded.bericht === null) throw conflict('GeenBericht', { nl: 'Deze opdracht gaat buiten het berichtenverkeer. Bel de regisseur.', en: 'This assignment goes outside the message traffic. Call the regisseur.' });
  const read = readBericht(await openXml(tx, env.secrets, gemeente, loaded.bericht));
  if (!read.ok || (read.bericht.soort !== 'WMO301' && read.bericht.soort !== 'JW301')) throw new Error('A 301 of our own could not be read');
  const bericht = make(context, read.bericht);
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(`A ${bericht.soort} could not be written: ${written.fouten.map(({ pad, code }) => `${pad} ${code}`).join('; ')}`);
  return { mediatype: 'application/xml', inhoud: written.xml, bestandsnaam: `${bericht.soort}-${getKenmerk(bericht).identificatie}.xml` };
}

function make(context: Context, heen: Toewijzingbericht): Bericht {
  const { input, today } = context;
  const kenmerk = { identificatie: input.identificatie, dagtekening: today.toString() };
  if (input.soort === 'bevestiging') return makeRetour(heen, [], kenmerk);
  if (input.soort === 'afkeuring') return makeRetour(heen, [rejectionOf(context, heen)], kenmerk);
  return makeRegiebericht(context, heen);
}

/** The code at the product of this opdracht; a technical fault concerns the message as a whole (OP286). */
function rejectionOf({ input, loaded }: Context, heen: Toewijzingbericht): Afkeur {
  if (input.retourcode === undefined) throw invalidAt('/retourcode', 'Kies wat er aan het bericht niet klopt.', 'Choose what is wrong with the message.');
  const at = heen.Client.ToegewezenProducten.ToegewezenProduct.findIndex((product) => product.ToewijzingNummer === loaded.nummer);
  return { pad: input.retourcode === '0001' ? '/Bericht/Header' : `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${at + 1}]`, retourcode: input.retourcode };
}

function makeRegiebericht(context: Context, heen: Toewijzingbericht): Bericht {
  const { input, loaded, today } = context;
  const { Bsn, Geboortedatum, Geslacht, Naam } = heen.Client;
  const { Geslachtsnaam, Voornamen, Voorletters } = Naam;
  const persoon = { Bsn, Geboortedatum, Geslacht, Naam: { Geslachtsnaam, ...(Voornamen === undefined ? {} : { Voornamen }), ...(Voorletters === undefined ? {} : { Voorletters }) } };
  const wet = heen.soort === 'WMO301' ? 'WMO' : 'JW';
  const header = <S extends 'WMO305' | 'JW305' | 'WMO307' | 'JW307'>(soort: S) =>
    makeHeader({ soort, afzender: heen.Header.Ontvanger, ontvanger: heen.Header.Afzender, identificatie: input.identificatie, dagtekening: today.toString() });
  const product = { ToewijzingNummer: loaded.nummer, Product: { Categorie: loaded.categorie, Code: loaded.code }, ToewijzingIngangsdatum: loaded.ingangsdatum };
  // The writer checks the whole against its table, so that a wrong value cannot leave.
  if (input.soort === 'stop') {
    const Begindatum = loaded.gestart_op ?? '';
    const StopProduct = [{ ...product, Begindatum, RedenBeeindiging: requireReden(input.reden), Einddatum: dayWithin(context, Begindatum), StatusAanlevering: '1' }];
    return { soort: `${wet}307`, Header: header(`${wet}307`), Client: { ...persoon, StopProducten: { StopProduct } } } as Bericht;
  }
  const removal = input.soort === 'startverwijdering';
  if (removal && loaded.gestart_op === null) throw conflict('GeenStart', { nl: 'Er is geen start meer om in te trekken.', en: 'There is no start left to take back.' });
  const StartProduct = [{ ...product, Begindatum: removal ? loaded.gestart_op : dayWithin(context, loaded.ingangsdatum), StatusAanlevering: removal ? '3' : '1' }];
  return { soort: `${wet}305`, Header: header(`${wet}305`), Client: { ...persoon, StartProducten: { StartProduct } } } as Bericht;
}

function requireReden(reden: string | undefined): string {
  if (reden === undefined) throw invalidAt('/reden', 'Kies waarom de hulp stopt.', 'Choose why the help stops.');
  return reden;
}

/** The day that was filled in: not before the first possible one, not in the future (OP011, OP272), and within the assignment. */
function dayWithin({ input, loaded, today }: Context, from: string): string {
  const { datum } = input;
  const refuse = (nl: string, en: string) => invalidAt('/datum', nl, en);
  if (datum === undefined) throw refuse('Vul de dag in.', 'Enter the day.');
  if (datum > today.toString()) throw refuse('Deze dag is nog niet geweest. Meld het als het zover is.', 'This day has not come yet. Report it when it has.');
  if (datum < from) throw refuse('Deze dag ligt voor de eerste dag van de hulp. Kijk de datum na.', 'This day lies before the first day of the help. Check the date.');
  if (input.soort === 'start' && datum > loaded.einddatum) throw refuse('De opdracht was op deze dag al voorbij. Kijk de datum na.', 'The assignment was over on this day. Check the date.');
  return datum;
}
