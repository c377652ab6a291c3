import type { CommandContext } from '../../platform/act/act.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import type { Uitkomst } from './correctieverzoek.ts';
import { correctieBesloten } from './correctieverzoek.events.ts';
import './correctieverzoek.tables.ts';

export type LoadedVerzoek = Omit<Tables['correctieverzoek'], 'gemeente'>;

/** Work on the list of who decides. */
export const soortTaak = 'correctieverzoek.beslissing';

const begin: Readonly<Record<Uitkomst, string>> = {
  aangepast: 'Wij hebben het aangepast.', 'deels-aangepast': 'Wij hebben een deel aangepast.', 'niet-aangepast': 'Wij hebben het niet aangepast.',
  doorgegeven: 'Dit gegeven komt uit de basisregistratie personen. Wij gaven uw verzoek door aan Burgerzaken van de gemeente. Zij kijken of het klopt en passen het aan.',
};

/** Decides with reasons, and tells it in a letter with what one can do against it (AVG art. 12 lid 4; UAVG art. 34). */
export async function decideVerzoek({ tx, input, loaded, gemeente, today, moment, newId, publish }: CommandContext<{ id: string; uitkomst: Uitkomst; motivering: string }, LoadedVerzoek>): Promise<{ id: string }> {
  const at = isoMoment(moment);
  await tx.updateTable('correctieverzoek').set({ toestand: 'besloten', uitkomst: input.uitkomst, motivering: input.motivering.trim(), besloten_op: today.toString() }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await finishTaken(tx, gemeente, loaded.id, soortTaak, at);
  const persoon = await getPersoon(tx, gemeente, loaded.houder.slice(2));
  const { naam, telefoon } = await getGemeente(tx, gemeente);
  const tekst = [
    `Beste ${persoon.naam},`, `U vroeg ons om iets in uw dossier aan te passen. U schreef: “${loaded.onjuist}”`, begin[input.uitkomst], `Waarom? ${input.motivering.trim()}`,
    `Bent u het er niet mee eens? Bel ons: ${telefoon}. U kunt binnen zes weken na de datum van deze brief bezwaar maken bij de gemeente. U kunt ook een klacht sturen aan de Autoriteit Persoonsgegevens.`, `Gemeente ${naam}`,
  ].join('\n\n');
  await sendPost(tx, { gemeente, id: newId(), persoon: persoon.id, dossier: loaded.dossier, document: null, soort: 'correctieverzoek', onderwerp: 'Uw verzoek om iets aan te passen', tekst, kanaal: 'post', moment: at });
  publish(loaded.dossier, correctieBesloten, { correctieverzoek: loaded.id, uitkomst: input.uitkomst, opTijd: today.toString() <= loaded.uiterlijk });
  return { id: loaded.id };
}
