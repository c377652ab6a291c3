import type { WriteTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile } from '../../platform/error.ts';
import type { Bewaring } from './bewaring.ts';
import type { DienstInhoud } from './dienst-inhoud.schema.ts';
import { keepAanbod } from './keep-aanbod.ts';
import { keepDelen } from './keep-delen.ts';
import { keepLocaties } from './keep-locaties.ts';
import { keepOrganisaties } from './keep-organisaties.ts';
import './sociale-kaart.tables.ts';

/** An entry as it is to be from now on. */
export interface TeBewaren {
  readonly id: string;
  /** 1 for a new entry; otherwise one more than the version it takes the place of. */
  readonly versie: number;
  readonly inhoud: DienstInhoud;
  /** Under which id this other system knows it; both empty for what is written here. */
  readonly bron: string;
  readonly kenmerk: string;
}

/** Statements stay within what PostgreSQL takes of parameters. */
const batch = 200;

/** Writes entries with all their parts, in as many statements for one as for two hundred. Throws `IntussenGewijzigd`. */
export async function keepDiensten(tx: WriteTx, bewaring: Bewaring, entries: readonly TeBewaren[]): Promise<void> {
  for (let from = 0; from < entries.length; from += batch) await keepBatch(tx, bewaring, entries.slice(from, from + batch));
}

async function keepBatch(tx: WriteTx, bewaring: Bewaring, entries: readonly TeBewaren[]): Promise<void> {
  const { gemeente, door, moment } = bewaring;
  const organisaties = await keepOrganisaties(tx, bewaring, entries);
  const rows = entries.map((entry) => ({ id: entry.id, organisatie: organisaties.get(entry.inhoud.organisatie.naam) ?? '', values: valuesOf(entry, moment), versie: entry.versie, inhoud: entry.inhoud, bron: entry.bron }));
  const fresh = rows.filter(({ versie }) => versie === 1);
  if (fresh.length > 0) await tx.insertInto('dienst').values(fresh.map(({ id, organisatie, values }) => ({ gemeente, id, dienst_organisatie: organisatie, ...values }))).execute();
  for (const { id, organisatie, versie, values } of rows.filter((row) => row.versie > 1)) {
    const done = await tx.updateTable('dienst').set({ dienst_organisatie: organisatie, ...values }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie - 1).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  }
  const locaties = await keepLocaties(tx, bewaring, rows);
  await keepDelen(tx, bewaring, rows, locaties);
  await keepAanbod(tx, gemeente, rows);
  await tx.insertInto('dienst_versie').values(rows.map(({ id, versie, inhoud, values }) => ({ gemeente, dienst: id, versie, inhoud: JSON.stringify(inhoud), toestand: values.toestand, gewijzigd_op: moment, gewijzigd_door: door }))).execute();
}

function valuesOf({ inhoud, versie, bron, kenmerk }: TeBewaren, moment: string) {
  const { andereNaam = '', letOp = '', website = '', email = '', aanmelden = '', wachttijd = '', kosten = '', voorWie = '', leeftijdVan = null, leeftijdTot = null, talen = [], tolk = '', meenemen = '', erkenning = '', trefwoorden = [] } = inhoud;
  return {
    naam: inhoud.naam.trim(), andere_naam: andereNaam, omschrijving: inhoud.omschrijving, toestand: inhoud.gesloten === true ? 'tijdelijk-gesloten' as const : 'actief' as const, cluster: inhoud.cluster, trede: inhoud.trede, website, email,
    let_op: letOp, aanmelden, wachttijd, kosten, voor_wie: voorWie, leeftijd_van: leeftijdVan, leeftijd_tot: leeftijdTot, talen: [...talen], tolk, meenemen, erkenning, trefwoorden: [...trefwoorden],
    gecontroleerd_op: inhoud.gecontroleerdOp ?? null, bron, kenmerk, versie, gewijzigd_op: moment, intrekkingsreden: '',
  };
}
