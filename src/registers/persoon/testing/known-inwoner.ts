import type { Inwoner } from '../../../platform/access/actor.ts';
import type { Module } from '../../../platform/act/module.ts';
import type { GemeenteCode, Id } from '../../../platform/id.ts';
import { asSystem } from '../../../platform/testing/people.ts';
import type { TestSpil } from '../../../platform/testing/spil.ts';
import { registerOpgave, type Opgave } from '../index.ts';

const bram: Opgave = { voornamen: 'Bram', voorvoegsel: '', geslachtsnaam: 'Visser', geboortedatum: '1980-01-01', straat: 'Kade', huisnummer: 1, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '' };

/** Somebody of the register of this gemeente, logged in: Bram Visser, but for what is told otherwise. */
export async function knownInwoner<M extends readonly Module[]>(spil: TestSpil<M>, gemeente: GemeenteCode, more: Partial<Opgave> = {}): Promise<Inwoner & { readonly id: Id }> {
  const opgave = { ...bram, ...more };
  const persoon = spil.newId(gemeente);
  await asSystem(spil, gemeente, (tx) => registerOpgave(tx, spil.env.secrets, gemeente, persoon, opgave, '2020-01-01T00:00:00.000Z'));
  const naam = [opgave.voornamen, opgave.voorvoegsel, opgave.geslachtsnaam].filter((part) => part !== '').join(' ');
  return { soort: 'inwoner', id: persoon, naam, personen: [{ gemeente, persoon }] };
}
