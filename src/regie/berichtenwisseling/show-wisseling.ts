import type { QueryContext } from '../../platform/act/act.ts';
import { holderNames } from '../../registers/dossier/index.ts';
import { isUnread, team } from './berichtenwisseling.ts';
import { berichtenOf, readMark, type LoadedWisseling } from './berichtenwisseling.queries.ts';
import { deelnemerOf, requireDeelnemer } from './takes-part.ts';

/** An exchange with all its messages, oldest first, as one who takes part sees it. */
export async function showWisseling(context: QueryContext<{ id: string }, LoadedWisseling>) {
  const { tx, gemeente, loaded } = context;
  const self = requireDeelnemer(context);
  const { laatste_op: op, laatste_door: door, deelnemers } = loaded;
  const others = deelnemers.filter((one) => one !== team);
  const names = await holderNames(tx, gemeente, others);
  const berichten = await berichtenOf(tx, gemeente, loaded.id);
  return {
    id: loaded.id, dossier: loaded.dossier, onderwerp: loaded.onderwerp, gegevens: loaded.gegevens, laatsteOp: op, toestand: loaded.toestand,
    ongelezen: isUnread({ op, door }, self, await readMark(tx, gemeente, loaded.id, self)), met: others.map((one) => names.get(one) ?? ''),
    berichten: berichten.map(({ door: van, naam, ...rest }) => ({ ...rest, naam: naam ?? names.get(van) ?? '', eigen: van === self })),
    schrijven: loaded.toestand === 'open' && deelnemerOf(context, loaded, 'schrijven') !== undefined,
  };
}
