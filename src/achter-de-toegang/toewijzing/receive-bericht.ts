import type { CommandContext } from '../../platform/act/act.ts';
import { forbidden, invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { openBsn } from '../../registers/persoon/index.ts';
import { berichtOntvangen, findBericht, getKenmerk, insertBericht, judgeBericht, makeRetour, nextNumber, readBericht, writeBericht, type Afkeur, type Bericht } from '../berichtenverkeer/index.ts';
import { mayPass, overgangen } from './toewijzing.ts';
import { toewijzingBevestigd, toewijzingGestart, toewijzingStartVerwijderd } from './toewijzing.events.ts';
import { findByNummer } from './toewijzing.queries.ts';

type Context = CommandContext<{ xml: string }, object>;
type Ontvangst = { id: string; soort: string; goedgekeurd: boolean; retour: string | null };

const agbOf = async ({ tx, actor }: Context): Promise<{ organisatie: string; agb: string }> => {
  if (actor.soort !== 'organisatie') throw forbidden({ nl: 'Alleen een aanbieder stuurt berichten in.', en: 'Only an aanbieder sends messages in.' });
  const row = await tx.selectFrom('organisatie').select('agb_code').where('id', '=', actor.organisatie).executeTakeFirstOrThrow();
  return { organisatie: actor.organisatie, agb: row.agb_code ?? '' };
};

/** The gemeente that a message is for, read from its header. */
export function ontvangerOf(xml: string): string | undefined {
  const read = readBericht(xml);
  if (!read.ok) return undefined;
  const { Afzender, Ontvanger } = read.bericht.Header;
  return [Ontvanger, Afzender].find((code) => /^\d{4}$/.test(code));
}

/**
 * Reads a message of an aanbieder: a 302 upon a 301, or a 305 that tells that help started. A message that
 * is no message is refused with every fault (it gets no retour, IV028); else it is kept, and a 306 stands ready.
 */
export async function receiveBericht(context: Context): Promise<Ontvangst> {
  const read = readBericht(context.input.xml);
  if (!read.ok) throw invalidInput(read.fouten.slice(0, 20).map((fout) => ({ pad: '/xml', uitleg: { nl: `Regel ${fout.regel ?? '?'}: ${fout.pad}: ${fout.uitleg}`, en: `Line ${fout.regel ?? '?'}: ${fout.pad}: ${fout.uitleg}` } })));
  const sender = await agbOf(context);
  const { bericht } = read;
  if (bericht.soort === 'WMO302' || bericht.soort === 'JW302') return receive302(context, bericht, sender.organisatie);
  const kenmerk = getKenmerk(bericht);
  if (kenmerk.afzender !== sender.agb) throw invalidInput([{ pad: '/xml', uitleg: { nl: 'De afzender in het bericht is niet uw AGB-code.', en: 'The sender in the message is not your AGB-code.' } }]);
  if (bericht.soort === 'WMO305' || bericht.soort === 'JW305') return receive305(context, bericht, sender.organisatie);
  throw invalidInput([{ pad: '/xml', uitleg: { nl: `Een ${bericht.soort} wordt hier nog niet verwerkt.`, en: `A ${bericht.soort} is not processed here yet.` } }]);
}

async function receive302(context: Context, bericht: Bericht<'WMO302'> | Bericht<'JW302'>, organisatie: string): Promise<Ontvangst> {
  const { tx, gemeente, publish } = context;
  const { identificatie } = getKenmerk(bericht);
  const soort = bericht.soort === 'WMO302' ? 'WMO301' : 'JW301';
  const sent = await findBericht(tx, gemeente, { organisatie, richting: 'uit', soort, identificatie });
  if (!sent) throw invalidInput([{ pad: '/xml', uitleg: { nl: 'Dit is een antwoord op een bericht dat wij niet kennen.', en: 'This answers a message that we do not know.' } }]);
  const again = await findBericht(tx, gemeente, { organisatie, richting: 'in', soort: bericht.soort, identificatie });
  const akkoord = bericht.Client === undefined && (bericht.Header.RetourCodes?.RetourCode ?? []).every((code) => code === '0200');
  if (again) return { id: again.id, soort: bericht.soort, goedgekeurd: akkoord, retour: null };
  const id = await keepIncoming(context, bericht, organisatie, sent.dossier, [], sent.id);
  await tx.updateTable('bericht').set((eb) => ({ toestand: akkoord ? 'bevestigd' : 'afgekeurd', versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', sent.id).execute();
  if (sent.dossier !== null) {
    const open = await tx.selectFrom('toewijzing').select(['id', 'toestand']).where('gemeente', '=', gemeente).where('dossier', '=', sent.dossier).where('organisatie', '=', organisatie).where('toestand', '=', 'gegeven').orderBy('nummer').execute();
    for (const toewijzing of open) {
      const overgang = akkoord ? overgangen.bevestiging : overgangen.weigering;
      await tx.updateTable('toewijzing').set((eb) => ({ toestand: overgang.naar, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', toewijzing.id).execute();
      publish(sent.dossier, toewijzingBevestigd, { toewijzing: toewijzing.id, dossier: sent.dossier, organisatie, akkoord });
    }
  }
  publish(sent.dossier ?? id, berichtOntvangen, { bericht: id, soort: bericht.soort, goedgekeurd: akkoord });

  return { id, soort: bericht.soort, goedgekeurd: akkoord, retour: null };
}

async function receive305(context: Context, bericht: Bericht<'WMO305'> | Bericht<'JW305'>, organisatie: string): Promise<Ontvangst> {
  const { tx, env, gemeente, today, moment, newId, publish } = context;
  const kenmerk = getKenmerk(bericht);
  const before = await findBericht(tx, gemeente, { organisatie, richting: 'in', soort: bericht.soort, identificatie: kenmerk.identificatie });
  if (before) {
    const answer = await tx.selectFrom('bericht').select('id').where('gemeente', '=', gemeente).where('antwoord_op', '=', before.id).executeTakeFirst();
    return { id: before.id, soort: bericht.soort, goedgekeurd: before.toestand === 'verwerkt', retour: answer?.id ?? null };
  }
  const technical = judgeBericht(bericht).map(({ pad }): Afkeur => ({ pad, retourcode: '0001' }));
  const { afkeuren, dossier } = technical.length > 0 ? { afkeuren: technical, dossier: null } : await startProducts(context, bericht, organisatie);
  const id = await keepIncoming(context, bericht, organisatie, dossier, afkeuren.map((a) => a.retourcode), null);
  const identificatie = String(await nextNumber(tx, gemeente, 'bericht')).padStart(12, '0');
  const retour = makeRetour(bericht, afkeuren, { identificatie, dagtekening: today.toString() });
  const written = writeBericht(retour);
  if (!written.ok) throw new Error(`A ${retour.soort} could not be written`);
  const antwoord = newId();
  await insertBericht(tx, env.secrets, {
    id: antwoord, gemeente, richting: 'uit', soort: retour.soort, identificatie, dagtekening: today.toString(), organisatie, dossier, xml: written.xml, toestand: 'klaar', antwoordOp: id, retourUiterlijk: null, fouten: [], moment: isoMoment(moment),
  });
  publish(dossier ?? id, berichtOntvangen, { bericht: id, soort: bericht.soort, goedgekeurd: afkeuren.length === 0 });
  return { id, soort: bericht.soort, goedgekeurd: afkeuren.length === 0, retour: antwoord };
}

/** Starts each product of a 305 that is right, after all were judged: a message is taken whole or not at all. */
async function startProducts(context: Context, bericht: Bericht<'WMO305'> | Bericht<'JW305'>, organisatie: string): Promise<{ afkeuren: readonly Afkeur[]; dossier: string | null }> {
  const { tx, env, gemeente, publish, moment } = context;
  const wet = bericht.soort === 'WMO305' ? 'wmo' : 'jeugd';
  const afkeuren: Afkeur[] = [];
  const starts: { id: string; dossier: string; begindatum: string; overgang: 'start' | 'startverwijdering' }[] = [];
  for (const [index, product] of bericht.Client.StartProducten.StartProduct.entries()) {
    const pad = `/Bericht/Client/StartProducten/StartProduct[${index + 1}]`;
    const toewijzing = product.ToewijzingNummer === undefined ? undefined : await findByNummer(tx, gemeente, wet, product.ToewijzingNummer, organisatie);
    if (!toewijzing || (await openBsn(tx, env.secrets, gemeente, toewijzing.persoon)) !== bericht.Client.Bsn) {
      afkeuren.push({ pad, retourcode: '9019' });
      continue;
    }
    const remove = product.StatusAanlevering === '3';
    const overgang = remove ? 'startverwijdering' : 'start';
    if (!mayPass(overgang, toewijzing.toestand).ja) afkeuren.push({ pad, retourcode: remove ? '9063' : '9326' });
    else starts.push({ id: toewijzing.id, dossier: toewijzing.dossier, begindatum: product.Begindatum, overgang });
  }
  if (afkeuren.length > 0) return { afkeuren, dossier: starts[0]?.dossier ?? null };
  for (const start of starts) {
    const gestart = start.overgang === 'start';
    await tx.updateTable('toewijzing').set((eb) => ({ toestand: overgangen[start.overgang].naar, gestart_op: gestart ? start.begindatum : null, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', start.id).execute();
    const about = { toewijzing: start.id, dossier: start.dossier, organisatie };
    if (gestart) publish(start.dossier, toewijzingGestart, { ...about, begindatum: start.begindatum });
    else publish(start.dossier, toewijzingStartVerwijderd, about);
    await finishTaken(tx, gemeente, start.dossier, 'toewijzing.volgen', isoMoment(moment));
  }
  return { afkeuren, dossier: starts[0]?.dossier ?? null };
}

async function keepIncoming({ tx, env, gemeente, moment, newId, input }: Context, bericht: Bericht, organisatie: string, dossier: string | null, fouten: readonly string[], antwoordOp: string | null): Promise<string> {
  const id = newId();
  const { identificatie, dagtekening } = getKenmerk(bericht);
  await insertBericht(tx, env.secrets, {
    id, gemeente, richting: 'in', soort: bericht.soort, identificatie, dagtekening, organisatie, dossier, xml: input.xml, toestand: fouten.length === 0 ? 'verwerkt' : 'afgekeurd', antwoordOp, retourUiterlijk: null, fouten, moment: isoMoment(moment),
  });
  return id;
}
