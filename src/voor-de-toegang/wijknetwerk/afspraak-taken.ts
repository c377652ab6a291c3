import type { CommandContext } from '../../platform/act/act.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import './wijknetwerk.tables.ts';

type Context = Pick<CommandContext<object, object>, 'tx' | 'gemeente' | 'moment' | 'newId' | 'today'>;
const soort = 'netwerkafspraak.afronden';

/** Puts an afspraak on the work list of who pulls the network, until its last day. */
export function addAfspraakTaak({ tx, gemeente, moment, newId }: Context, trekker: string, afspraak: string, uiterlijk: string): Promise<void> {
  return addTaak(tx, { id: newId(), gemeente, houder: `m:${trekker}`, dossier: null, soort, onderwerp: afspraak, titel: 'Afspraak van een netwerk nagaan', uiterlijk, moment: isoMoment(moment) });
}

/** Takes an afspraak off the work list. */
export const finishAfspraakTaak = ({ tx, gemeente, moment }: Context, afspraak: string, uitkomst: 'gedaan' | 'vervallen'): Promise<void> => finishTaken(tx, gemeente, afspraak, soort, isoMoment(moment), uitkomst);

const open = ({ tx, gemeente }: Context, wijknetwerk: string) => tx.selectFrom('netwerkafspraak').select(['id', 'uiterlijk']).where('gemeente', '=', gemeente).where('wijknetwerk', '=', wijknetwerk).where('toestand', '=', 'open').orderBy('uiterlijk').limit(500);

/** Who pulls the network now has its open afspraken on the own list, and who did so before no longer. */
export async function passAfspraken(context: Context, wijknetwerk: string, trekker: string): Promise<void> {
  for (const { id, uiterlijk } of await open(context, wijknetwerk).execute()) {
    await finishAfspraakTaak(context, id, 'vervallen');
    await addAfspraakTaak(context, trekker, id, uiterlijk);
  }
}

/** Nobody will do what was agreed any more: of the whole network when it ends, or of a member that leaves. */
export async function dropAfspraken(context: Context, wijknetwerk: string, lid?: string): Promise<void> {
  const { tx, gemeente, today } = context;
  const rows = await (lid === undefined ? open(context, wijknetwerk) : open(context, wijknetwerk).where('netwerklid', '=', lid)).execute();
  for (const { id } of rows) await finishAfspraakTaak(context, id, 'vervallen');
  if (rows.length === 0) return;
  await tx.updateTable('netwerkafspraak').set({ toestand: 'vervallen', afgerond_op: today.toString() }).where('gemeente', '=', gemeente).where('id', 'in', rows.map(({ id }) => id)).execute();
}
