import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { findSubjects } from '../../platform/search/search.ts';
import { listVerdeling, namesOf } from '../../registers/medewerker/index.ts';
import { listPersonen } from '../../registers/persoon/index.ts';
import { listEerdere, listOpvolgingen, type LoadedSignaal } from './signaal.queries.ts';
import type { SignaalGegevens } from './signaal.schema.ts';
import { mededelingCodes, mededelingen, nummerOf } from './signaal.ts';
import { staf } from './triage-signaal.ts';

type Context = QueryContext<{ readonly id: string }, LoadedSignaal>;
type Gegevens = Static<typeof SignaalGegevens>;
const most = 10;

/** All of a signal, with who it may be about, what was told earlier about them, and who may take it up. */
export async function showSignaal(context: Context): Promise<Gegevens> {
  const { tx, gemeente, loaded: s, today, offers } = context;
  const open = s.toestand !== 'afgehandeld';
  const [persoon] = s.persoon === null ? [] : await listPersonen(tx, gemeente, [s.persoon]);
  const kandidaten = open && s.persoon === null ? await findKandidaten(context) : [];
  const namen = await namesOf(tx, [s.behandelaar]);
  const organisatie = s.organisatie === null ? undefined : await tx.selectFrom('organisatie').select('naam').where('id', '=', s.organisatie).executeTakeFirst();
  const eerdere = await listEerdere(tx, gemeente, s);
  return {
    id: s.id, gemeente, nummer: nummerOf(gemeente, s.id), deur: s.deur, spoedmelding: s.spoedmelding, ontvangenOp: s.ontvangen_op, zelf: s.zelf, zelfToelichting: s.zelf_toelichting, waarneming: s.waarneming, gevoelig: s.gevoelig,
    over: s.over, straat: s.straat, huisnummer: s.huisnummer, postcode: s.postcode, relatie: s.relatie, anoniem: s.anoniem, naam: s.naam, telefoon: s.telefoon, email: s.email, wilHoren: s.wil_horen, organisatie: organisatie?.naam ?? null,
    nodig: s.nodig, overlegMet: s.overleg_met, afspraak: s.afspraak, urgentie: s.urgentie, persoon: persoon === undefined ? null : { id: persoon.id, naam: persoon.naam, huishouden: s.huishouden }, team: s.team,
    behandelaar: s.behandelaar === null ? null : { id: s.behandelaar, naam: namen.get(s.behandelaar) ?? '' }, toestand: s.toestand, uiterlijk: s.uiterlijk, crisis: s.crisis, uitkomst: s.uitkomst, toelichting: s.toelichting,
    verteld: s.verteld.map((code) => mededelingen[code]), bericht: s.bericht, melding: s.melding, vergetenOp: s.vergeten_op, versie: s.versie, kandidaten, opvolgingen: await listOpvolgingen(tx, gemeente, s.id),
    eerdere: eerdere.map(({ id, ontvangen_op, toestand, uitkomst }) => ({ id, nummer: nummerOf(gemeente, id), ontvangenOp: ontvangen_op, toestand, uitkomst })),
    teams: open ? await listVerdeling(tx, gemeente, staf, today.toString()) : [], mededelingen: mededelingCodes.map((code) => ({ code, tekst: mededelingen[code] })), kan: await offers('signaal', s),
  };
}

/** Persons of the register who live there or are called so; a colleague decides whether it is one of them. */
async function findKandidaten({ tx, gemeente, loaded: { over, straat, huisnummer, postcode } }: Context): Promise<Gegevens['kandidaten']> {
  const plek = huisnummer === null ? '' : postcode === '' ? straat && `${straat} ${huisnummer}` : `${postcode} ${huisnummer}`;
  const thuis = plek === '' ? [] : await findSubjects(tx, gemeente, 'persoon', plek, most);
  const genoemd = over.trim().length < 2 ? [] : await findSubjects(tx, gemeente, 'persoon', over, most);
  const personen = await listPersonen(tx, gemeente, [...new Set([...thuis, ...genoemd])]);
  return personen.map(({ id, naam, geboortedatum, plaats }) => ({ id, naam, geboortedatum, plaats, hierom: thuis.includes(id) ? 'adres' as const : 'naam' as const })).slice(0, most);
}
