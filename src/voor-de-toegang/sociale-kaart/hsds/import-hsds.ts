import type { Static } from 'typebox';
import { actorKey } from '../../../platform/access/actor.ts';
import type { CommandContext } from '../../../platform/act/act.ts';
import { canonical } from '../../../platform/canonical.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { invalidInput, Refusal, type InputFault } from '../../../platform/error.ts';
import { isoMoment } from '../../../platform/time/clock.ts';
import { gemeenteOf } from '../../../platform/id.ts';
import { findWijk, listWijken } from '../../../registers/gemeente/index.ts';
import { composeDiensten } from '../compose-dienst.ts';
import type { DienstInhoud } from '../dienst-inhoud.schema.ts';
import { keepDiensten, type TeBewaren } from '../keep-diensten.ts';
import { dienstGeregistreerd, dienstGewijzigd } from '../sociale-kaart.events.ts';
import { listDienstRijen } from '../sociale-kaart.queries.ts';
import type { HsdsInlezing, HsdsVerslag } from './import-hsds.schema.ts';
import { readHsds, type HsdsLezing } from './read-hsds.ts';
import { isUuid } from './stable-id.ts';
import { withoutKenmerk } from './supplement.ts';

type Inlezing = Static<typeof HsdsInlezing>;
const mostFaults = 200;

/** Reads the files before the transaction; throws with every faulty record, so that all of it comes in or nothing. */
export async function readInlezing({ bestanden, cluster, trede, leefdomeinen }: Inlezing): Promise<HsdsLezing> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const faults: InputFault[] = [];
  const texts = bestanden.flatMap(({ naam, inhoud }) => {
    try {
      return [{ naam, inhoud: decoder.decode(Buffer.from(inhoud, 'base64')) }];
    } catch {
      faults.push({ pad: naam, uitleg: { nl: 'Dit bestand is niet in UTF-8 geschreven. Bewaar het als UTF-8.', en: 'This file is not written in UTF-8. Save it as UTF-8.' } });
      return [];
    }
  });
  const read = readHsds(texts, { cluster, trede, leefdomeinen });
  const all = [...faults, ...read.fouten];
  if (all.length > 0) throw invalidInput(all.slice(0, mostFaults));
  if (read.diensten.length === 0 && read.gestopt === 0) throw new Refusal('GeenDiensten', 422, { nl: 'Er staan geen diensten in dit bestand.', en: 'There are no services in this file.' });
  return read;
}

/** Adds what this bron had not yet, changes what reads differently, and leaves alone what was taken out here. */
export async function importHsds(context: CommandContext<Inlezing, object>): Promise<Static<typeof HsdsVerslag>> {
  const { tx, gemeente, input, prepared, newId, publish, actor, moment } = context;
  const read = prepared as HsdsLezing;
  const known = await findKnown(tx, gemeente, input.bron, read.diensten.map(({ kenmerk }) => kenmerk));
  const drawn = await findWijken(tx, gemeente, read);
  const found = read.diensten.map(({ kenmerk, inhoud }) => ({ kenmerk, said: inhoud, inhoud: placed(inhoud, drawn), before: known.get(kenmerk) }));
  const same = await findSame(tx, gemeente, found);
  const entries: TeBewaren[] = [];
  let [gelijk, overgeslagen] = [0, read.gestopt];
  for (const { kenmerk, inhoud, before } of found) {
    if (before?.toestand === 'ingetrokken') overgeslagen += 1;
    else if (before && same.has(before.id)) gelijk += 1;
    else entries.push({ id: before?.id ?? newId(), versie: (before?.versie ?? 0) + 1, inhoud, bron: before?.bron ?? input.bron, kenmerk: before?.kenmerk ?? kenmerk });
  }
  await keepDiensten(tx, { gemeente, door: actorKey(actor), moment: isoMoment(moment), newId }, entries);
  for (const { id, versie, inhoud } of entries) publish(id, versie === 1 ? dienstGeregistreerd : dienstGewijzigd, { dienst: id, versie, cluster: inhoud.cluster, trede: inhoud.trede });
  const nieuw = entries.filter(({ versie }) => versie === 1).length;
  return { nieuw, gewijzigd: entries.length - nieuw, gelijk, overgeslagen, nietBewaard: [...read.nietBewaard].map(([veld, aantal]) => ({ veld, aantal })).toSorted((a, b) => (a.veld < b.veld ? -1 : 1)) };
}

interface Known {
  readonly id: string;
  readonly versie: number;
  readonly toestand: string;
  readonly bron: string;
  readonly kenmerk: string;
  readonly inhoud: unknown;
}

/** What is here already, by its id in the file: of the same bron, or the same anywhere, as a UUID is, or one of our own that comes back. */
async function findKnown(tx: ReadTx, gemeente: string, bron: string, kenmerken: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  if (kenmerken.length === 0) return new Map();
  const rows = tx.selectFrom('dienst as d').innerJoin('dienst_versie as v', (join) => join.onRef('v.gemeente', '=', 'd.gemeente').onRef('v.dienst', '=', 'd.id').onRef('v.versie', '=', 'd.versie'))
    .select(['d.id', 'd.versie', 'd.toestand', 'd.bron', 'd.kenmerk', 'v.inhoud']).where('d.gemeente', '=', gemeente);
  const own = kenmerken.filter((kenmerk) => gemeenteOf(kenmerk) === gemeente);
  const named = (await rows.where('d.kenmerk', 'in', [...kenmerken]).execute()).filter((row) => row.bron === bron || isUuid(row.kenmerk));
  const ours = own.length === 0 ? [] : await rows.where('d.id', 'in', own).execute();
  // Of the same bron goes before what another knows under the same id.
  const ordered = named.toSorted((a, b) => Number(a.bron === bron) - Number(b.bron === bron));
  return new Map([...ours.map((row) => [row.id, row] as const), ...ordered.map((row) => [row.kenmerk, row] as const)]);
}

/** Ids of those that read as they did: as the file read last, or as the sociale kaart tells it. */
async function findSame(tx: ReadTx, gemeente: string, found: readonly { readonly said: DienstInhoud; readonly inhoud: DienstInhoud; readonly before: Known | undefined }[]): Promise<ReadonlySet<string>> {
  const pairs = found.flatMap(({ said, inhoud, before }) => (before === undefined ? [] : [{ said, inhoud, before }]));
  const same = new Set(pairs.filter(({ inhoud, before }) => canonical(before.inhoud) === canonical(inhoud)).map(({ before }) => before.id));
  const others = pairs.filter(({ before }) => !same.has(before.id) && before.toestand !== 'ingetrokken');
  const told = new Map((await composeDiensten(tx, gemeente, await listDienstRijen(tx, gemeente, others.map(({ before }) => before.id)))).map(({ rij, inhoud }) => [rij.id, canonical(withoutKenmerk(inhoud))]));
  return new Set([...same, ...others.filter(({ said, inhoud, before }) => [said, inhoud].some((one) => told.get(before.id) === canonical(withoutKenmerk(one)))).map(({ before }) => before.id)]);
}

interface Getekend {
  readonly codes: ReadonlySet<string>;
  readonly postcodes: ReadonlyMap<string, string>;
}

/** The wijken that the gemeente drew, and those of the postcodes in the file. */
async function findWijken(tx: ReadTx, gemeente: string, { diensten }: HsdsLezing): Promise<Getekend> {
  const postcodes = new Set(diensten.flatMap(({ inhoud }) => (inhoud.locaties ?? []).map(({ postcode = '' }) => postcode.replaceAll(' ', ''))).filter((postcode) => /^\d{4}[A-Z]{2}$/.test(postcode)));
  const found = new Map<string, string>();
  for (const postcode of postcodes) {
    const wijk = await findWijk(tx, gemeente, postcode);
    if (wijk !== undefined) found.set(postcode, wijk);
  }
  return { codes: new Set((await listWijken(tx, gemeente)).map(({ code }) => code)), postcodes: found };
}

/** In the wijken of this gemeente; those of another say nothing here. */
const placed = (inhoud: DienstInhoud, { codes, postcodes }: Getekend): DienstInhoud => ({
  ...inhoud, wijken: (inhoud.wijken ?? []).filter((wijk) => codes.has(wijk)),
  locaties: (inhoud.locaties ?? []).map((locatie) => ({ ...locatie, wijk: codes.has(locatie.wijk ?? '') ? locatie.wijk ?? null : postcodes.get((locatie.postcode ?? '').replaceAll(' ', '')) ?? null })),
});
