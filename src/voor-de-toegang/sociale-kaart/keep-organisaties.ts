import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Bewaring } from './bewaring.ts';
import type { DienstInhoud } from './dienst-inhoud.schema.ts';
import './sociale-kaart.tables.ts';

type Organisatie = DienstInhoud['organisatie'];

interface Entry {
  readonly inhoud: DienstInhoud;
  readonly bron: string;
}

/** Finds or adds the organisations of entries, and writes what is said of them now. Answers their ids by name: within a gemeente a name is one organisation. */
export async function keepOrganisaties(tx: WriteTx, { gemeente, newId }: Bewaring, entries: readonly Entry[]): Promise<Map<string, string>> {
  const wanted = new Map(entries.map(({ inhoud: { organisatie }, bron }) => [organisatie.naam, valuesOf(organisatie, bron)]));
  const existing = await tx.selectFrom('dienst_organisatie').select(['id', 'naam', 'andere_naam', 'omschrijving', 'website', 'email', 'telefoon', 'kvk_nummer', 'bron', 'kenmerk']).where('gemeente', '=', gemeente).where('naam', 'in', [...wanted.keys()]).execute();
  const ids = new Map(existing.map(({ naam, id }) => [naam, id]));
  const fresh = [...wanted].filter(([naam]) => !ids.has(naam)).map(([naam, values]) => ({ gemeente, id: newId() as string, naam, organisatie: null, ...values }));
  if (fresh.length > 0) await tx.insertInto('dienst_organisatie').values(fresh).execute();
  for (const { id, naam, bron, kenmerk, ...now } of existing) {
    const { bron: newBron, kenmerk: newKenmerk, ...said } = wanted.get(naam) ?? valuesOf({ naam }, '');
    const values = filled(said, now);
    const origin = newKenmerk === '' ? { bron, kenmerk } : { bron: newBron, kenmerk: newKenmerk };
    if (JSON.stringify({ ...now, bron, kenmerk }) !== JSON.stringify({ ...values, ...origin })) await tx.updateTable('dienst_organisatie').set({ ...values, ...origin }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  }
  return new Map([...ids, ...fresh.map(({ naam, id }) => [naam, id] as const)]);
}

function valuesOf({ andereNaam = '', omschrijving = '', website = '', email = '', telefoon = '', kvkNummer = '', kenmerk = '' }: Organisatie, bron: string) {
  return { andere_naam: andereNaam, omschrijving, website, email, telefoon, kvk_nummer: kvkNummer, bron: kenmerk === '' ? '' : bron, kenmerk };
}

/** What one entry leaves unsaid of an organisation is not taken away from the others. */
function filled<T extends Record<string, string>>(said: T, now: T): T {
  return Object.fromEntries(Object.entries(now).map(([name, value]) => [name, said[name] || value])) as T;
}
