import { adres, moeder, vader } from '../../../../demo/brp/testing-familie.ts';
import { buildPersoonslijst, type VerzonnenPersoon } from '../../../../demo/brp/build-persoonslijst.ts';
import { memoryStore } from '../../../../demo/brp/persoonslijst-store.ts';
import { clientOver } from '../../../../demo/brp/testing-stand-in.ts';
import { dayOf } from '../../../platform/time/clock.ts';
import { Temporal } from '../../../platform/time/temporal.ts';
import { parseBsn, type BrpClient } from '../../../registers/persoon/index.ts';

/** Row-level security reads the clock of the database: everybody is as old as they are today. */
export const now = Temporal.Now.instant();

export const bsns = { ouder: moeder.bsn, ander: vader.bsn, kind: parseBsn('999993847') };
const elsewhere = adres({ straat: 'Dorpsstraat', huisnummer: 4, postcode: '3831GB', nummeraanduiding: '0327200000000099', adresseerbaarObject: '0327010000000099' });

/** A register with a child of this age and two parents with gezag: married and at home, or one of them `elsewhere`. Close it after the tests. */
export async function familyOfAge(age: number, { divorced = false } = {}): Promise<{ client: BrpClient; close(): Promise<unknown> }> {
  const child: VerzonnenPersoon = {
    bsn: bsns.kind, naam: { voornamen: 'Cas', voorvoegsel: 'van', geslachtsnaam: 'Velzen' }, geslacht: 'M', geboren: dayOf(now).subtract({ years: age, days: 40 }).toString(), gemeente: '0327', verblijfplaats: adres(), gezag: '12',
  };
  const father = divorced ? { ...vader, verblijfplaats: elsewhere } : vader;
  const partners = (persoon: VerzonnenPersoon) => (divorced ? [] : [{ persoon, aangegaan: '2010-05-14' }]);
  const { app, client } = await clientOver(memoryStore([
    buildPersoonslijst(moeder, { kinderen: [child], partners: partners(father) }), buildPersoonslijst(father, { kinderen: [child], partners: partners(moeder) }), buildPersoonslijst(child, { ouders: [moeder, father] }),
  ]));
  return { client, close: () => app.close() };
}
