import type { QueryContext } from '../../platform/act/act.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { holderNames } from '../../registers/dossier/index.ts';
import { wisselsoorten, type Wisselsoort } from './berichtenwisseling.ts';
import type { Kring } from './berichtenwisseling.schema.ts';
import { medewerkerOf, soortenOfTeam } from './takes-part.ts';

interface Holder { readonly houder: string; readonly soort: Wisselsoort; readonly regisseur: boolean }

/** Who may see messages of each kind in a dossier now; the regisseur first. */
export async function listHolders(tx: ReadTx, gemeente: string, dossier: string, moment: string): Promise<Holder[]> {
  const rows = await tx.selectFrom('dossier_toegang').select(['houder', 'soort', 'grond']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('soort', 'in', [...wisselsoorten])
    .where('vanaf', '<=', moment).where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', moment)])).orderBy('vanaf').orderBy('houder').limit(500).execute();
  const holders = rows.map(({ houder, soort, grond }) => ({ houder, soort: soort as Wisselsoort, regisseur: grond === 'regisseur' }));
  return holders.toSorted((a, b) => Number(b.regisseur) - Number(a.regisseur));
}

/** Whether a holder stands for the access: colleagues, teams and roles. */
const ofAccess = (houder: string): boolean => /^[mtr]:/.test(houder);

/** To whom one of the access can write beside the team: inwoners about the melding, who helps about the inzet. */
export const isKandidaat = ({ houder, soort, regisseur }: Holder): boolean => !regisseur && (soort === 'melding' ? houder.startsWith('p:') : /^[om]:/.test(houder));

/** Who reads along and to whom one can write. An inwoner or an aanbieder writes to the team, and sees who that is. */
export async function showKring(context: QueryContext<{ dossier: string }, object>): Promise<Kring> {
  const { tx, gemeente, input, moment, actor } = context;
  const holders = await listHolders(tx, gemeente, input.dossier, isoMoment(moment));
  const names = await holderNames(tx, gemeente, holders.map(({ houder }) => houder));
  const nameOf = (houder: string): string => names.get(houder) ?? '';
  const readers = (soort: Wisselsoort): string[] => [...new Set(holders.filter((one) => one.soort === soort && ofAccess(one.houder)).map(({ houder }) => nameOf(houder)))];
  const soorten: readonly Wisselsoort[] = actor.soort === 'inwoner' ? ['melding'] : actor.soort === 'organisatie' ? ['inzet'] : wisselsoorten;
  const writes = soortenOfTeam(context, 'schrijven');
  const kandidaten = new Map(holders.filter((one) => isKandidaat(one) && writes.includes(one.soort) && one.houder !== `m:${medewerkerOf(actor)}`).map(({ houder, soort }) => [houder, { houder, naam: nameOf(houder), gegevens: soort }]));
  return {
    lezers: { melding: soorten.includes('melding') ? readers('melding') : [], inzet: soorten.includes('inzet') ? readers('inzet') : [] },
    kandidaten: [...kandidaten.values()],
  };
}
