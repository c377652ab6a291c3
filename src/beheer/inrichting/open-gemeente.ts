import type { Environment } from '../../platform/act/environment.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { systemScope } from '../../platform/journal/system-scope.ts';
import { dayOf } from '../../platform/time/clock.ts';

/** A gemeente that comes to this installation, with who sets it up. */
export interface NewGemeente {
  readonly code: string;
  readonly naam: string;
  /** Name of the first beheerder, and the key by which the login service knows them. */
  readonly beheerder: string;
  readonly sleutel: string;
}

/** What is wrong with a new gemeente, in words for who keeps this installation. */
export class GemeenteFault extends Error {
  override readonly name = 'GemeenteFault';
}

/** Makes an empty gemeente with its first beheerder, who does the rest on screen. Who works for another gemeente here already keeps their login. Throws `GemeenteFault`. */
export async function openGemeente(env: Pick<Environment, 'database' | 'clock' | 'random'>, { code, naam, beheerder, sleutel }: NewGemeente): Promise<void> {
  if (!/^\d{4}$/.test(code) || code === '0000') throw new GemeenteFault(`${code} is no code of a gemeente: four digits, as the CBS gives them`);
  if (naam.trim().length < 2 || beheerder.trim().length < 2 || sleutel.trim() === '') throw new GemeenteFault('A gemeente needs a name, and a beheerder with a name and the key of their login');
  const gemeente = parseGemeenteCode(code);
  const shared = () => newId(parseGemeenteCode('0000'), env.clock, env.random);
  await env.database.write(systemScope(code, 'inrichting'), async (tx) => {
    if (await tx.selectFrom('gemeente').select('gemeente').where('gemeente', '=', code).executeTakeFirst()) throw new GemeenteFault(`Gemeente ${code} is here already; its beheerder lets others in on screen`);
    await tx.insertInto('gemeente').values({ gemeente: code, naam: naam.trim(), telefoon: '', openingstijden: '', adres: '', thema: 'spil' }).execute();
    const known = await tx.selectFrom('inlog').select('medewerker').where('bron', '=', 'medewerker').where('sleutel', '=', sleutel.trim()).executeTakeFirst();
    const medewerker = known?.medewerker ?? shared();
    if (known === undefined) {
      const organisatie = shared();
      await tx.insertInto('organisatie').values({ id: organisatie, naam: `Gemeente ${naam.trim()}`, soort: 'gemeente', agb_code: null, kvk_nummer: null, telefoon: null, email: null }).execute();
      await tx.insertInto('medewerker').values({ id: medewerker, naam: beheerder.trim(), organisatie, telefoon: null, email: null }).execute();
      await tx.insertInto('inlog').values({ bron: 'medewerker', sleutel: sleutel.trim(), medewerker }).execute();
    }
    await tx.insertInto('mandaat').values({ gemeente: code, id: newId(gemeente, env.clock, env.random), medewerker, rol: 'beheer', team: null, geldig_van: dayOf(env.clock.now()).toString(), geldig_tot: null }).execute();
  });
}
