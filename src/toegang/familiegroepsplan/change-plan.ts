import { invalidAt, type InputFault } from '../../platform/error.ts';
import { wij, type Familiedoel, type Familieplan } from './familiegroepsplan.ts';
import type { Planverandering } from './familiegroepsplan.schema.ts';

/** Who changes the plan, and with whom. */
export interface Schrijver {
  /** `wij`, or the id of somebody in the circle. */
  readonly door: string;
  /** Who may promise to do something: the household, and the circle without the coördinator. */
  readonly doeners: readonly string[];
  /** Codes of the leefdomeinen of today. */
  readonly domeinen: readonly string[];
  readonly newId: () => string;
}

/** As many as people can oversee, and as an ondersteuningsplan can hold. */
export const limits = { doelen: 15, afspraken: 20, hulp: 20, kring: 30 } as const;

/** The plan after one change; throws what is wrong, at its field. The household changes all of it, who was invited only what they wrote themselves. */
export function changePlan(plan: Familieplan, change: Planverandering, schrijver: Schrijver): Familieplan {
  switch (change.soort) {
    case 'doel': return addDoel(plan, change, schrijver);
    case 'afspraak': return addAfspraak(plan, change, schrijver);
    case 'hulp': return { ...plan, doelen: inDoel(plan, change, (doel) => ({ ...doel, hulp: [...full(doel.hulp, limits.hulp), { id: schrijver.newId(), wat: textOf(change), door: schrijver.door }] })) };
    case 'veiligheid': return answerVeiligheid(plan, change, schrijver);
    case 'conferentie': return { ...plan, conferentie: { op: change.op ?? refuse('/op', 'Kies een dag.', 'Choose a day.'), tijd: change.tijd ?? '', plaats: change.plaats ?? '' } };
    case 'tekst': return rewrite(plan, change, schrijver);
    case 'weg': return remove(plan, change, schrijver);
  }
}

function addDoel(plan: Familieplan, change: Planverandering, { door, domeinen, newId }: Schrijver): Familieplan {
  const { domein = '' } = change;
  if (!domeinen.includes(domein)) refuse('/domein', 'Kies waar het over gaat.', 'Choose what it is about.');
  return { ...plan, doelen: [...full(plan.doelen, limits.doelen), { id: newId(), domein, wat: textOf(change), door, afspraken: [], hulp: [] }] };
}

function addAfspraak(plan: Familieplan, change: Planverandering, { door, doeners, newId }: Schrijver): Familieplan {
  const { wie = '', op = null } = change;
  if (!doeners.includes(wie)) refuse('/wie', 'Kies wie dit doet.', 'Choose who does this.');
  return { ...plan, doelen: inDoel(plan, change, (doel) => ({ ...doel, afspraken: [...full(doel.afspraken, limits.afspraken), { id: newId(), wat: textOf(change), wie, wanneer: op, door }] })) };
}

function answerVeiligheid(plan: Familieplan, change: Planverandering, { door }: Schrijver): Familieplan {
  if (!plan.veiligheid.some(({ id }) => id === change.in)) refuseGone();
  const hoe = textOf(change);
  return { ...plan, veiligheid: plan.veiligheid.map((one) => (one.id === change.in ? { ...one, hoe, door } : one)) };
}

function rewrite(plan: Familieplan, change: Planverandering, schrijver: Schrijver): Familieplan {
  const wat = textOf(change);
  requireOwn(plan, change.in, schrijver);
  const renew = <T extends { readonly id: string; readonly wat: string }>(one: T): T => (one.id === change.in ? { ...one, wat } : one);
  return { ...plan, doelen: plan.doelen.map((doel) => renew({ ...doel, afspraken: doel.afspraken.map(renew), hulp: doel.hulp.map(renew) })) };
}

function remove(plan: Familieplan, change: Planverandering, schrijver: Schrijver): Familieplan {
  requireOwn(plan, change.in, schrijver);
  const stays = ({ id }: { readonly id: string }): boolean => id !== change.in;
  const doel = plan.doelen.find(({ id }) => id === change.in);
  if (doel && schrijver.door !== wij && [...doel.afspraken, ...doel.hulp].some(({ door }) => door !== schrijver.door)) {
    refuse('/in', 'Bij dit doel schreven anderen ook iets. Vraag de familie om het weg te halen.', 'Others wrote something at this goal too. Ask the family to remove it.');
  }
  return { ...plan, doelen: plan.doelen.filter(stays).map((one) => ({ ...one, afspraken: one.afspraken.filter(stays), hulp: one.hulp.filter(stays) })) };
}

function requireOwn({ doelen }: Familieplan, id: string | undefined, { door }: Schrijver): void {
  const found = doelen.flatMap((doel) => [doel, ...doel.afspraken, ...doel.hulp]).find((one) => one.id === id);
  if (!found) refuseGone();
  else if (door !== wij && found.door !== door) refuse('/in', 'Dit schreef iemand anders. U kunt alleen veranderen wat u zelf schreef.', 'Somebody else wrote this. You can only change what you wrote yourself.');
}

function inDoel(plan: Familieplan, { in: id }: Planverandering, change: (doel: Familiedoel) => Familiedoel): Familiedoel[] {
  if (!plan.doelen.some((doel) => doel.id === id)) refuseGone();
  return plan.doelen.map((doel) => (doel.id === id ? change(doel) : doel));
}

function textOf({ wat = '' }: Planverandering): string {
  return wat.trim() || refuse('/wat', 'Schrijf hier iets op.', 'Write something here.');
}

function full<T>(list: readonly T[], most: number): readonly T[] {
  return list.length < most ? list : refuse('/wat', `Er kunnen er hoogstens ${most} bij elkaar staan. Haal er eerst een weg.`, `There can be at most ${most} together. Remove one first.`);
}

const refuseGone = (): never => refuse('/in', 'Dit staat niet meer in het plan. Iemand haalde het weg.', 'This is no longer in the plan. Somebody removed it.');

function refuse(pad: InputFault['pad'], nl: string, en: string): never {
  throw invalidAt(pad, nl, en);
}
