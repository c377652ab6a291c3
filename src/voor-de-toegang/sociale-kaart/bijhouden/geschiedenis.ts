import type { Static } from 'typebox';
import { actorKey } from '../../../platform/access/actor.ts';
import type { CommandContext, QueryContext } from '../../../platform/act/act.ts';
import { canonical } from '../../../platform/canonical.ts';
import { invalidInput, notFound } from '../../../platform/error.ts';
import { isoMoment } from '../../../platform/time/clock.ts';
import { checkDienst } from '../check-dienst.ts';
import type { DienstInhoud } from '../dienst-inhoud.schema.ts';
import { keepDiensten } from '../keep-diensten.ts';
import { dienstGewijzigd } from '../sociale-kaart.events.ts';
import { listWijken } from '../../../registers/gemeente/index.ts';
import type { DienstRij } from '../sociale-kaart.queries.ts';
import { listNamen, listVersies } from './bijhouden.queries.ts';
import type { DienstHerstel, DienstVersies } from './bijhouden.schema.ts';

/** Who wrote a version: a colleague by name, the organisation itself, or a source that was read in. */
const writerOf = (key: string, names: ReadonlyMap<string, string>): string => names.get(key) ?? (key.startsWith('u:') ? 'de organisatie zelf' : key.startsWith('s:') ? key.slice(2) : 'een medewerker');

/** How an entry read, who changed it, when, and in which fields. */
export async function listGeschiedenis({ tx, gemeente, loaded }: QueryContext<{ id: string }, DienstRij>): Promise<Static<typeof DienstVersies>> {
  const rows = await listVersies(tx, gemeente, loaded.id);
  const names = await listNamen(tx, rows.map((row) => row.gewijzigd_door));
  return {
    naam: loaded.naam, versie: loaded.versie, mag: loaded.toestand !== 'ingetrokken',
    items: rows.map((row, place) => ({ versie: row.versie, op: row.gewijzigd_op, door: writerOf(row.gewijzigd_door, names), toestand: row.toestand, velden: changedFields(row.inhoud, rows[place + 1]?.inhoud) })),
  };
}

/** Names of the fields in which one version differs from the one before; of the first, none. What is empty and what is absent read the same. */
function changedFields(now: unknown, before: unknown): string[] {
  if (before === undefined) return [];
  const [a, b] = [now as Readonly<Record<string, unknown>>, before as Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => canonical(filled(a[name])) !== canonical(filled(b[name]))).toSorted();
}

/** Without what says nothing, however deep. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(filled);
  if (typeof value === 'object' && value !== null) {
    const left = Object.entries(value).map(([name, one]) => [name, filled(one)] as const).filter(([, one]) => one !== undefined);
    return left.length === 0 ? undefined : Object.fromEntries(left);
  }
  return value === '' || value === false || value === null ? undefined : value;
}

/** An entry reads again as in an earlier version: as a new one, so that nothing of the history is lost. */
export async function restoreVersie(context: CommandContext<Static<typeof DienstHerstel>, DienstRij>): Promise<{ id: string; versie: number }> {
  const { tx, gemeente, loaded, input, actor, moment, newId, publish } = context;
  const found = (await tx.selectFrom('dienst_versie').select('inhoud').where('gemeente', '=', gemeente).where('dienst', '=', loaded.id).where('versie', '=', input.versie).executeTakeFirst())?.inhoud as DienstInhoud | undefined;
  if (found === undefined) throw notFound();
  const faults = checkDienst(found, (await listWijken(tx, gemeente)).map(({ code }) => code));
  if (faults.length > 0) throw invalidInput(faults);
  const versie = loaded.versie + 1;
  await keepDiensten(tx, { gemeente, door: actorKey(actor), moment: isoMoment(moment), newId }, [{ id: loaded.id, versie, inhoud: found, bron: loaded.bron, kenmerk: loaded.kenmerk }]);
  publish(loaded.id, dienstGewijzigd, { dienst: loaded.id, versie, cluster: found.cluster, trede: found.trede });
  return { id: loaded.id, versie };
}
