import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { meetTermijn } from '../../registers/termijn/index.ts';
import { vernietigingsverzoekBesloten, vernietigingVoorgesteld } from './bewaring.events.ts';
import { beletOf, requireNoBelet } from './decide-vernietiging.ts';

/** Work on the list of who decides. */
export const soortTaak = 'vernietigingsverzoek.beslissing';

type Verzoek = Tables['vernietigingsverzoek'];

/**
 * Grants a request, where nothing is in the way, or refuses it with reasons and what can be done against that (Awb 3:45, 6:7).
 * What is granted is a proposal: another carries it out.
 */
export async function answerVerzoek({ tx, input, loaded, gemeente, today, moment, actor, newId, publish }: CommandContext<{ id: string; toewijzen: boolean; motivering: string }, Verzoek>): Promise<{ id: string }> {
  const { id, dossier, houder, uiterlijk } = loaded;
  const at = isoMoment(moment);
  const uitkomst = input.toewijzen ? 'toegewezen' : 'afgewezen';
  if (input.toewijzen) requireNoBelet(await beletOf(tx, { gemeente, dossier, grond: 'verzoek', today }));
  await tx.updateTable('vernietigingsverzoek').set({ toestand: uitkomst, motivering: input.motivering.trim(), besloten_op: today.toString() }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  await meetTermijn(tx, gemeente, id, 'wmo-vernietiging', today);
  await finishTaken(tx, gemeente, id, soortTaak, at);
  if (input.toewijzen) {
    const vernietiging = newId();
    const { numInsertedOrUpdatedRows = 0n } = await tx.insertInto('vernietiging').values({ gemeente, id: vernietiging, dossier, grond: 'verzoek', vernietigingsverzoek: id, uitleg: JSON.stringify({ ontvangenOp: loaded.ontvangen_op }), toestand: 'voorgesteld', voorgesteld_op: at, voorgesteld_door: actorKey(actor), besloten_op: null, besloten_door: null, reden: '', aantallen: null })
      .onConflict((on) => on.doNothing()).executeTakeFirst();
    if (numInsertedOrUpdatedRows > 0n) publish(vernietiging, vernietigingVoorgesteld, { vernietiging, dossier, grond: 'verzoek' });
  }
  const persoon = await getPersoon(tx, gemeente, houder.slice(2));
  const { naam, telefoon } = await getGemeente(tx, gemeente);
  const tekst = [
    `Beste ${persoon.naam},`, 'U vroeg ons om uw dossier te vernietigen.',
    input.toewijzen ? 'Dat doen wij. Een tweede collega kijkt nog mee. Daarna is alles weg, ook deze brief. Wilt u iets bewaren? Download het dan nu.' : 'Dat doen wij niet.', `Waarom? ${input.motivering.trim()}`,
    ...(input.toewijzen ? [] : [`Bent u het er niet mee eens? Bel ons: ${telefoon}. U kunt binnen zes weken na de datum van deze brief bezwaar maken bij de gemeente. U kunt ook een klacht sturen aan de Autoriteit Persoonsgegevens.`]), `Gemeente ${naam}`,
  ].join('\n\n');
  await sendPost(tx, { gemeente, id: newId(), persoon: persoon.id, dossier, document: null, soort: 'vernietigingsverzoek', onderwerp: 'Uw verzoek om uw dossier te vernietigen', tekst, kanaal: 'post', moment: at });
  publish(id, vernietigingsverzoekBesloten, { vernietigingsverzoek: id, dossier, uitkomst, opTijd: today.toString() <= uiterlijk });
  return { id };
}
