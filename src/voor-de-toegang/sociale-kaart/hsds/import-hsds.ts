import type { Static } from 'typebox';
import { actorKey } from '../../../platform/access/actor.ts';
import type { CommandContext } from '../../../platform/act/act.ts';
import { canonical } from '../../../platform/canonical.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { invalidInput, Refusal, type InputFault } from '../../../platform/error.ts';
import { isoMoment } from '../../../platform/time/clock.ts';
import { findWijk } from '../../../registers/gemeente/index.ts';
import type { DienstInhoud } from '../dienst-inhoud.schema.ts';
import { keepDiensten, type TeBewaren } from '../keep-diensten.ts';
import { dienstGeregistreerd, dienstGewijzigd } from '../sociale-kaart.events.ts';
import type { HsdsInlezing, HsdsVerslag } from './import-hsds.schema.ts';
import { readHsds, type HsdsLezing } from './read-hsds.ts';

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
  const wijken = await findWijken(tx, gemeente, read);
  const entries: TeBewaren[] = [];
  let [gelijk, overgeslagen] = [0, read.gestopt];
  for (const { kenmerk, inhoud: said } of read.diensten) {
    const inhoud = placed(said, wijken);
    const before = known.get(kenmerk);
    if (before?.toestand === 'ingetrokken') overgeslagen += 1;
    else if (before && canonical(before.inhoud) === canonical(inhoud)) gelijk += 1;
    else entries.push({ id: before?.id ?? newId(), versie: (before?.versie ?? 0) + 1, inhoud, bron: input.bron, kenmerk });
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
  readonly inhoud: unknown;
}

async function findKnown(tx: ReadTx, gemeente: string, bron: string, kenmerken: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  const rows = kenmerken.length === 0 ? [] : await tx.selectFrom('dienst as d').innerJoin('dienst_versie as v', (join) => join.onRef('v.gemeente', '=', 'd.gemeente').onRef('v.dienst', '=', 'd.id').onRef('v.versie', '=', 'd.versie'))
    .select(['d.id', 'd.versie', 'd.toestand', 'd.kenmerk', 'v.inhoud']).where('d.gemeente', '=', gemeente).where('d.bron', '=', bron).where('d.kenmerk', 'in', [...kenmerken]).execute();
  return new Map(rows.map(({ kenmerk, ...rest }) => [kenmerk, rest]));
}

/** Wijken of the postcodes in the file, as far as the gemeente drew them. */
async function findWijken(tx: ReadTx, gemeente: string, { diensten }: HsdsLezing): Promise<ReadonlyMap<string, string>> {
  const postcodes = new Set(diensten.flatMap(({ inhoud }) => (inhoud.locaties ?? []).map(({ postcode = '' }) => postcode.replaceAll(' ', ''))).filter((postcode) => /^\d{4}[A-Z]{2}$/.test(postcode)));
  const found = new Map<string, string>();
  for (const postcode of postcodes) {
    const wijk = await findWijk(tx, gemeente, postcode);
    if (wijk !== undefined) found.set(postcode, wijk);
  }
  return found;
}

const placed = (inhoud: DienstInhoud, wijken: ReadonlyMap<string, string>): DienstInhoud => ({
  ...inhoud, locaties: (inhoud.locaties ?? []).map((locatie) => ({ ...locatie, wijk: wijken.get((locatie.postcode ?? '').replaceAll(' ', '')) ?? null })),
});
