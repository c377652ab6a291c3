import type { ReadTx } from '../../platform/database/transaction.ts';
import type { ContactInhoud, DienstInhoud, LocatieInhoud, OpeningstijdInhoud } from './dienst-inhoud.schema.ts';
import { onderwerpcodes } from './onderwerp.ts';
import { doelgroepen, kaartdomeinen } from './sociale-kaart.ts';
import { listDienstDelen, type DienstDelen, type DienstRij } from './sociale-kaart.queries.ts';

/** A dienst with all that it says. */
export interface Dienst {
  readonly rij: DienstRij;
  readonly inhoud: DienstInhoud;
  /** Of each place in `inhoud`, in the same order: the row that ties it to the dienst, and that of the place itself. */
  readonly plekken: readonly { readonly id: string; readonly locatie: string }[];
}

/** Puts diensten together from their tables, in the order of the rows. */
export async function composeDiensten(tx: ReadTx, gemeente: string, rijen: readonly DienstRij[]): Promise<Dienst[]> {
  const delen = await listDienstDelen(tx, gemeente, rijen.map(({ id }) => id));
  return rijen.map((rij) => ({ rij, inhoud: toInhoud(rij, delen), plekken: delen.locaties.filter(({ dienst }) => dienst === rij.id).map((l) => ({ id: l.dienst_locatie, locatie: l.id })) }));
}

function toInhoud(rij: DienstRij, delen: DienstDelen): DienstInhoud {
  const own = <T extends { dienst: string }>(rows: readonly T[]): T[] => rows.filter((row) => row.dienst === rij.id);
  const codes = new Set<string>(own(delen.kenmerken).map(({ code }) => code));
  const gebieden = own(delen.gebieden);
  return {
    naam: rij.naam, andereNaam: rij.andere_naam, omschrijving: rij.omschrijving, cluster: rij.cluster, trede: rij.trede,
    organisatie: {
      naam: rij.organisatie_naam, andereNaam: rij.organisatie_andere_naam, omschrijving: rij.organisatie_omschrijving, website: rij.organisatie_website, email: rij.organisatie_email, telefoon: rij.organisatie_telefoon,
      kvkNummer: rij.organisatie_kvk, kenmerk: rij.organisatie_kenmerk,
    },
    leefdomeinen: kaartdomeinen.filter((code) => codes.has(code)), doelgroepen: doelgroepen.filter((code) => codes.has(code)), onderwerpen: onderwerpcodes.filter((code) => codes.has(code)), trefwoorden: rij.trefwoorden, gesloten: rij.toestand === 'tijdelijk-gesloten',
    letOp: rij.let_op, website: rij.website, email: rij.email, aanmelden: rij.aanmelden, wachttijd: rij.wachttijd, kosten: rij.kosten, voorWie: rij.voor_wie, leeftijdVan: rij.leeftijd_van, leeftijdTot: rij.leeftijd_tot,
    talen: rij.talen, tolk: rij.tolk, meenemen: rij.meenemen, erkenning: rij.erkenning, gecontroleerdOp: rij.gecontroleerd_op,
    wijken: gebieden.map(({ wijk }) => wijk).filter((wijk) => wijk !== ''), gebied: gebieden[0]?.toelichting ?? '',
    prijzen: own(delen.prijzen).map((p) => ({ keuze: p.keuze, bedragCenten: p.bedrag_centen, valuta: p.valuta, toelichting: p.toelichting, geldigVan: p.geldig_van, geldigTot: p.geldig_tot })),
    contacten: own(delen.contacten).filter((c) => c.dienst_locatie === null).map(toContact), openingstijden: own(delen.openingstijden).filter((t) => t.dienst_locatie === null).map(toOpeningstijd),
    locaties: own(delen.locaties).map((l) => toLocatie(l, delen)),
  };
}

function toLocatie(l: DienstDelen['locaties'][number], delen: DienstDelen): LocatieInhoud {
  const here = <T extends { dienst_locatie: string | null }>(rows: readonly T[]): T[] => rows.filter((row) => row.dienst_locatie === l.dienst_locatie);
  return {
    soort: l.soort, naam: l.naam, omschrijving: l.omschrijving, adres: l.adres, postcode: l.postcode, plaats: l.plaats, wijk: l.wijk, website: l.website, bereikbaarheid: l.bereikbaarheid, toegankelijkheid: l.toegankelijkheid,
    breedtegraad: l.breedtegraad, lengtegraad: l.lengtegraad, toelichting: l.toelichting, kenmerk: l.kenmerk, openingstijden: here(delen.openingstijden).map(toOpeningstijd), contacten: here(delen.contacten).map(toContact),
  };
}

const toContact = (c: DienstDelen['contacten'][number]): ContactInhoud => ({ naam: c.naam, functie: c.functie, afdeling: c.afdeling, email: c.email, telefoon: c.telefoon, toestel: c.toestel, telefoonsoort: c.telefoonsoort, toelichting: c.toelichting });

const toOpeningstijd = (t: DienstDelen['openingstijden'][number]): OpeningstijdInhoud => ({
  herhaling: t.herhaling, begintOp: t.begint_op, van: t.van, tot: t.tot, geldigVan: t.geldig_van, geldigTot: t.geldig_tot, opFeestdagen: t.op_feestdagen, toelichting: t.toelichting,
});
