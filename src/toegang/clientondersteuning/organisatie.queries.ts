import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, notFound } from '../../platform/error.ts';
import '../../registers/medewerker/index.ts';
import '../../registers/organisatie/index.ts';
import './clientondersteuning.tables.ts';

/** Organisations that the gemeente chose, on a day. */
export function listGekozen(tx: ReadTx, gemeente: string, day: string) {
  return tx.selectFrom('ondersteuningsorganisatie as s').innerJoin('organisatie as o', 'o.id', 's.organisatie').select(['s.id', 's.organisatie', 'o.naam', 'o.telefoon', 's.vanaf'])
    .where('s.gemeente', '=', gemeente).where('s.vanaf', '<=', day).where((eb) => eb.or([eb('s.tot', 'is', null), eb('s.tot', '>', day)])).orderBy('o.naam').orderBy('s.id').limit(50).execute();
}

/** Ketenpartners of whom somebody can log in here on a day: a ketenpartner delivers no help that the gemeente buys. */
export function listKandidaten(tx: ReadTx, gemeente: string, day: string) {
  return tx.selectFrom('mandaat as a').innerJoin('medewerker as m', 'm.id', 'a.medewerker').innerJoin('organisatie as o', 'o.id', 'm.organisatie').select(['o.id as organisatie', 'o.naam']).distinct()
    .where('a.gemeente', '=', gemeente).where('a.rol', '=', 'ketenpartner').where('o.soort', '=', 'ketenpartner').where('a.geldig_van', '<=', day).where((eb) => eb.or([eb('a.geldig_tot', 'is', null), eb('a.geldig_tot', '>', day)])).orderBy('o.naam').orderBy('o.id').limit(100).execute();
}

/** Throws `NietOnafhankelijk` where the organisation delivers help or works for the gemeente: who supports an inwoner has no interest in the outcome (Wmo 2015 art. 1.1.1 and 2.2.4). */
export async function requireOnafhankelijk(tx: ReadTx, organisatie: string): Promise<void> {
  const row = await tx.selectFrom('organisatie').select('soort').where('id', '=', organisatie).executeTakeFirst();
  if (!row) throw notFound();
  if (row.soort === 'ketenpartner') return;
  throw conflict('NietOnafhankelijk', { nl: 'Deze organisatie levert zelf hulp of werkt voor de gemeente. Cliëntondersteuning is onafhankelijk: kies een andere.', en: 'This organisation delivers help itself or works for the gemeente. Independent support is independent: choose another.' }, 'art. 2.2.4 Wmo 2015');
}
