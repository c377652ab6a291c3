import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { findAanbodOn, listAllAanbod, listVoorzieningen, priceOf, type Aanbod, type Frequentie, type Leveringsvorm, type Omvang, type Periode, type Voorziening } from '../../registers/voorziening/index.ts';
import { listPgbs } from '../beschikking/index.ts';
import { findShown, type Maatwerk } from '../ondersteuningsplan/index.ts';
import type { Uurtarieven } from './pgb.ts';
import { uurtarieven } from './pgb.policy.ts';

/** Help that can be bought with a pgb, or is: as the plan asks for it, or as it was granted. */
export interface Deel extends Omvang {
  readonly persoon: string;
  readonly voorziening: string;
  readonly naam: string;
  readonly doel: string;
  readonly resultaat: string;
  readonly van: string;
  readonly tot: string;
  readonly frequentie: Frequentie;
  readonly leveringsvorm: Leveringsvorm;
  /** Centen: granted, or what it would be; null where the gemeente has no tarief for a pgb. */
  readonly budget: number | null;
  readonly toegekend: boolean;
  /** What it costs in natura at each aanbieder, in centen. */
  readonly aanbod: readonly { readonly organisatieNaam: string; readonly prijs: number }[];
  readonly tarieven: Uurtarieven;
}

interface When {
  readonly van: string;
  readonly tot: string;
}
export const periodeOf = ({ van, tot }: When): Periode => ({ van: Temporal.PlainDate.from(van), tot: Temporal.PlainDate.from(tot) });
export const overlaps = (a: When, b: When): boolean => a.van <= b.tot && b.van <= a.tot;

type Wanted = Omit<Deel, 'naam' | 'aanbod' | 'tarieven'>;

/** All help of a household that can be bought with a pgb or is: what was granted, and what stands in the plan that they see. */
export async function listDelen(tx: ReadTx, gemeente: string, dossier: string): Promise<Deel[]> {
  const shown = await findShown(tx, gemeente, dossier);
  // Who signed the plan plans the budget, also for somebody of the household.
  const granted = (await listPgbs(tx, gemeente, dossier)).map(({ id: _id, prijsCenten, ...pgb }): Wanted => ({ ...pgb, persoon: shown?.persoon ?? pgb.persoon, budget: prijsCenten, leveringsvorm: 'pgb', toegekend: true }));
  const planned = (shown?.inhoud.doelen ?? []).flatMap(({ doel, interventies }) => interventies.flatMap(({ maatwerk }) => (maatwerk ? [{ doel, maatwerk }] : [])))
    .filter(({ maatwerk }) => !granted.some((one) => one.voorziening === maatwerk.voorziening && overlaps(one, maatwerk)));
  const ids = [...granted.map(({ voorziening }) => voorziening), ...planned.map(({ maatwerk }) => maatwerk.voorziening)];
  const products = new Map((await listVoorzieningen(tx, gemeente, ids)).map((one) => [one.id, one]));
  const aanbod = await listAllAanbod(tx, gemeente, ids);
  const asked = planned.map(({ doel, maatwerk }): Wanted => wantedOf(shown?.persoon ?? '', doel, maatwerk, aanbod));
  const delen: Deel[] = [];
  const policies = new Map<string, Uurtarieven>();
  for (const deel of [...granted, ...asked]) {
    const product = products.get(deel.voorziening);
    if (product && (deel.leveringsvorm === 'pgb' || product.leveringsvormen.includes('pgb'))) {
      const most = policies.get(deel.van) ?? (await policyOn(tx, uurtarieven, gemeente, Temporal.PlainDate.from(deel.van))).waarde;
      policies.set(deel.van, most);
      delen.push({ ...deel, naam: product.naam, aanbod: inNatura(deel, aanbod), tarieven: tarievenOf(deel, product, aanbod, most) });
    }
  }
  return delen;
}

function wantedOf(persoon: string, doel: string, { voorziening, leveringsvorm, omvang, van, tot, prijsCenten, resultaat }: Maatwerk, aanbod: readonly Aanbod[]): Wanted {
  const tarief = findAanbodOn(aanbod, { voorziening, organisatie: null, leveringsvorm: 'pgb' }, van)?.tarief;
  const budget = leveringsvorm === 'pgb' ? prijsCenten : tarief === undefined ? null : priceOf(omvang, tarief, periodeOf({ van, tot }));
  return { persoon, voorziening, doel, resultaat, van, tot, ...omvang, leveringsvorm, budget, toegekend: false };
}

const inNatura = (deel: Wanted, aanbod: readonly Aanbod[]): Deel['aanbod'] => aanbod
  .filter((one) => one.voorziening === deel.voorziening && one.leveringsvorm === 'natura' && one.geldigVan <= deel.van && (one.geldigTot === null || one.geldigTot > deel.van))
  .map(({ organisatieNaam, tarief }) => ({ organisatieNaam: organisatieNaam ?? '', prijs: priceOf(deel, tarief, periodeOf(deel)) }));

/** The most for an hour: the pgb tarief of the productenboek where that is per hour or minute, else the policy; informal help never more than formal. */
function tarievenOf({ voorziening, van }: Wanted, { eenheid }: Voorziening, aanbod: readonly Aanbod[], most: Uurtarieven): Uurtarieven {
  const tarief = findAanbodOn(aanbod, { voorziening, organisatie: null, leveringsvorm: 'pgb' }, van)?.tarief;
  const formeel = tarief === undefined || !['01', '04'].includes(eenheid) ? most.formeel : tarief * (eenheid === '01' ? 60 : 1);
  return { formeel, informeel: Math.min(formeel, most.informeel) };
}
