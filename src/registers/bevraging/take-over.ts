import type { WriteTx } from '../../platform/database/transaction.ts';
import { required } from '../../platform/required.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import type { Id } from '../../platform/id.ts';
import { findWijk } from '../gemeente/index.ts';
import { createHuishouden, findHuishouden, keepGezag } from '../huishouden/index.ts';
import { findPersoonByBsn, insertPersoon, listBrpRelaties, refreshPersoon, toRegister, type BrpPersoon } from '../persoon/index.ts';

interface TakeOver {
  readonly gemeente: string;
  /** The household as the BRP gives it; the first is who was asked for. */
  readonly leden: readonly BrpPersoon[];
  readonly moment: string;
  readonly day: string;
  readonly newId: () => Id;
}

/** Who is in the register now. */
export interface TakenOver {
  readonly persoon: string;
  readonly huishouden: string;
  readonly leden: readonly { readonly persoon: string; readonly nieuw: boolean }[];
}

/**
 * Takes a household from the BRP into the register: persons that are known are refreshed, others
 * added; a household that Spil does not know yet is made as the BRP proposes it.
 */
export async function takeOverHousehold(tx: WriteTx, secrets: SecretBox, request: TakeOver): Promise<TakenOver> {
  const { gemeente, moment, newId } = request;
  const postcode = toRegister(required(request.leden[0], 'a person')).postcode;
  const wijk = (await findWijk(tx, gemeente, postcode)) ?? null;
  const ids = new Map<BrpPersoon, string>();
  const leden = [];
  for (const lid of request.leden) {
    const known = await findPersoonByBsn(tx, secrets, gemeente, lid.bsn);
    const id = known?.id ?? newId();
    if (known) await refreshPersoon(tx, gemeente, id, toRegister(lid), moment);
    else await insertPersoon(tx, secrets, { gemeente, id, ...toRegister(lid), bsn: lid.bsn, telefoon: '', email: '', taal: 'nl', wijk, buurt: null, brp_opgehaald_op: moment, moment });
    ids.set(lid, id);
    leden.push({ persoon: id, nieuw: !known });
  }
  const persoon = required(leden[0], 'a person').persoon;
  const known = await findHuishouden(tx, gemeente, persoon, request.day);
  const huishouden = known?.id ?? newId();
  if (!known) await newHousehold(tx, request, wijk, huishouden, [...ids.values()]);
  await keepRelaties(tx, request, ids);
  await keepGezagOf(tx, secrets, request, ids);
  return { persoon, huishouden, leden };
}

/** Members who already live in another household of the register stay there: a person decides about that. */
async function newHousehold(tx: WriteTx, { gemeente, day, leden }: TakeOver, wijk: string | null, id: Id, personen: readonly string[]): Promise<void> {
  const free = [];
  for (const persoon of personen) if (!(await findHuishouden(tx, gemeente, persoon, day))) free.push(persoon);
  await createHuishouden(tx, { gemeente, id, naam: householdName(leden), wijk, leden: free, vanaf: day });
}

/** The family names at the door, each once: `Jansen – de Wit`. */
function householdName(leden: readonly BrpPersoon[]): string {
  const names = leden.map((lid) => [lid.naam.voorvoegsel, lid.naam.geslachtsnaam].filter(Boolean).join(' ')).filter((name) => name !== '');
  return [...new Set(names)].slice(0, 3).join(' – ') || 'Naam onbekend';
}

async function keepRelaties(tx: WriteTx, { gemeente, newId }: TakeOver, ids: ReadonlyMap<BrpPersoon, string>): Promise<void> {
  const known = await tx.selectFrom('relatie').select(['persoon', 'andere_persoon', 'soort']).where('gemeente', '=', gemeente).where('persoon', 'in', [...ids.values()]).where('bron', '=', 'brp').execute();
  const has = new Set(known.map((r) => `${r.persoon} ${r.andere_persoon} ${r.soort}`));
  const rows = listBrpRelaties([...ids.keys()]).map(({ soort, van, naar }) => direct(soort, required(ids.get(van), 'a person'), required(ids.get(naar), 'a person')))
    .filter((r) => !has.has(`${r.persoon} ${r.andere_persoon} ${r.soort}`))
    .map((r) => ({ gemeente, id: newId(), ...r, naam: '', kring: 'gezin' as const, telefoon: '', toelichting: '', bron: 'brp' as const, beeindigd_op: null }));
  if (rows.length > 0) await tx.insertInto('relatie').values(rows).execute();
}

/** Who has gezag over each minor, as the BRP says it now: of those the register knows by who they are, of others by how many. */
async function keepGezagOf(tx: WriteTx, secrets: SecretBox, { gemeente, moment }: TakeOver, ids: ReadonlyMap<BrpPersoon, string>): Promise<void> {
  for (const [lid, minderjarige] of ids) {
    const gezag = (lid.gezag ?? []).filter((one) => one.minderjarige === lid.bsn);
    if (gezag.length === 0) continue;
    const bsns = [...new Set(gezag.flatMap(({ gezaghebbenden }) => gezaghebbenden))];
    const known = [];
    for (const bsn of bsns) {
      const found = await findPersoonByBsn(tx, secrets, gemeente, bsn);
      if (found) known.push(found.id);
    }
    await keepGezag(tx, gemeente, minderjarige, { gezaghebbenden: known, anderen: bsns.length - known.length + (gezag.every(({ compleet }) => compleet) ? 0 : 1) }, moment);
  }
}

/** A relation that goes both ways is kept once, whoever was asked for first. */
function direct(soort: 'partner' | 'ex-partner' | 'ouder', van: string, naar: string): { soort: string; persoon: string; andere_persoon: string } {
  const [persoon, andere_persoon] = soort === 'ouder' || van < naar ? [van, naar] : [naar, van];
  return { soort, persoon, andere_persoon };
}
