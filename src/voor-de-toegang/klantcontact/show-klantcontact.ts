import type { Static } from 'typebox';
import { actorKey } from '../../platform/access/actor.ts';
import type { QueryContext } from '../../platform/act/act.ts';
import { readPage } from '../../platform/paging/index.ts';
import { listVerdeling, namesOf } from '../../registers/medewerker/index.ts';
import { listPersonen } from '../../registers/persoon/index.ts';
import { holderNames } from '../../registers/dossier/index.ts';
import { listBijlagen } from './bijlage.ts';
import { mayClose } from './klantcontact.ts';
import { staf } from './holder.ts';
import { findOverdracht, findTerugbelverzoek, listPogingen } from './terugbel.queries.ts';
import { findGekozen } from '../spreektijd/index.ts';
import { titlesOf } from '../kennisbank/index.ts';
import { eerderRows, listSamen, mayReadWords, type Contact } from './klantcontact.queries.ts';
import type { ContactGegevens, EerderRegel, EerderVraag } from './klantcontact.schema.ts';

type Page = { items: Static<typeof EerderRegel>[]; volgende?: string };

/** All of a question, with what else was asked in the same conversation. */
export async function showKlantcontact(context: QueryContext<unknown, Contact & { readonly dossier?: string }>): Promise<Static<typeof ContactGegevens>> {
  const { tx, gemeente, actor, mag, offers, loaded: { dossier, ...k }, loaded } = context;
  const [persoon] = k.persoon === null ? [] : await listPersonen(tx, gemeente, [k.persoon]);
  const self = actorKey(actor);
  const wordsOf = (one: Pick<Contact, 'toestand' | 'behandelaar' | 'vraag'>): string => (mayReadWords(one, self, dossier, mag) ? one.vraag : '');
  const samen = await listSamen(tx, gemeente, k);
  const given = k.artikel === null || k.artikel_versie === null ? undefined : { id: k.artikel, versie: k.artikel_versie };
  const titles = await titlesOf(tx, gemeente, given === undefined ? [] : [given]);
  return {
    id: k.id, kanaal: k.kanaal, ontvangenOp: k.ontvangen_op, naam: k.naam, vraag: wordsOf(k), toestand: k.toestand, telefoon: k.telefoon, email: k.email, namens: k.namens, relatie: k.relatie, toestemming: k.toestemming, gezelschap: [...k.gezelschap], persoon: k.persoon,
    persoonNaam: persoon?.naam ?? '', wijk: k.wijk, toelichting: k.toelichting, naar: k.naar, melding: k.melding, signaal: k.signaal, aanmelding: await showAanmelding(context, k), terugbellen: await showTerugbellen(context, k.id), overdracht: await showOverdracht(context, k.id), gekozen: await findGekozen(tx, gemeente, { klantcontact: k.id }), teams: mayClose(k.toestand).ja ? await listVerdeling(tx, gemeente, staf, context.today.toString()) : [],
    artikel: given === undefined ? null : { ...given, titel: titles.get(`${given.id} ${given.versie}`) ?? '' }, versie: k.versie, kan: await offers('klantcontact', loaded), bijlagen: wordsOf(k) === '' ? [] : await listBijlagen(tx, gemeente, k.id),
    samen: samen.map(({ ontvangen_op: ontvangenOp, behandelaar, ...one }) => ({ ...one, vraag: wordsOf({ ...one, behandelaar }), ontvangenOp })),
  };
}

type Looking = QueryContext<unknown, unknown>;

async function showAanmelding({ tx }: Looking, { deur, organisatie, melder, melder_telefoon: melderTelefoon, overleg_met: overlegMet, overleg_afspraak: afspraak, terugkoppeling }: Contact): Promise<Static<typeof ContactGegevens>['aanmelding']> {
  if (deur === null || organisatie === null) return null;
  const sender = await tx.selectFrom('organisatie').select('naam').where('id', '=', organisatie).executeTakeFirst();
  return { deur, organisatie: sender?.naam ?? '', melder: (await namesOf(tx, [melder])).get(melder ?? '') ?? '', melderTelefoon, overlegMet, afspraak, terugkoppeling };
}

async function showTerugbellen({ tx, gemeente, today }: Looking, klantcontact: string): Promise<Static<typeof ContactGegevens>['terugbellen']> {
  const row = await findTerugbelverzoek(tx, gemeente, klantcontact);
  if (row === undefined) return null;
  const { id, toestand, uiterlijk, wanneer, houder } = row;
  const tried = await listPogingen(tx, gemeente, id);
  const names = await holderNames(tx, gemeente, [houder, ...tried.map(({ medewerker }) => `m:${medewerker}`)]);
  return { id, toestand, uiterlijk, wanneer, houder: names.get(houder) ?? '', teLaat: toestand === 'open' && uiterlijk < today.toString(), pogingen: tried.map((one) => ({ ...one, medewerker: names.get(`m:${one.medewerker}`) ?? '' })) };
}

async function showOverdracht({ tx, gemeente }: Looking, klantcontact: string): Promise<Static<typeof ContactGegevens>['overdracht']> {
  const row = await findOverdracht(tx, gemeente, klantcontact);
  if (row === undefined) return null;
  const { houder, speelt, gedaan, nodig, overgedragen_op: overgedragenOp, overgedragen_door: door, afspraak_op: begin, afspraak_vorm: vorm } = row;
  const names = await holderNames(tx, gemeente, [houder, door]);
  return { naar: names.get(houder) ?? '', speelt, gedaan, nodig, overgedragenOp, overgedragenDoor: names.get(door) ?? '', afspraak: begin === null || vorm === null ? null : { begin, vorm } };
}

/** What was asked about a person before: what became a melding without its words, for who may not read those. */
export async function listEerder(context: QueryContext<Static<typeof EerderVraag>, { readonly persoon: string; readonly dossier?: string }>): Promise<Page> {
  const { tx, actor, mag, loaded: { persoon, dossier } } = context;
  const page = await readPage(context, {
    list: 'klantcontact.persoon', order: [{ column: 'k.ontvangen_op', type: 'timestamptz', descending: true }, { column: 'k.id', type: 'uuid', descending: true }], rows: (gemeente, keyset) => eerderRows(tx, gemeente, persoon, keyset),
  });
  const self = actorKey(actor);
  const names = await namesOf(tx, page.items.map(({ behandelaar }) => workerOf(behandelaar)));
  return {
    ...page,
    items: page.items.map(({ ontvangen_op: ontvangenOp, behandelaar, vraag, ...row }) => ({
      ...row, ontvangenOp, vraag: mayReadWords({ ...row, behandelaar }, self, dossier, mag) ? vraag : '', behandelaar: names.get(workerOf(behandelaar) ?? '') ?? '',
    })),
  };
}

const workerOf = (key: string | null): string | null => (key?.startsWith('m:') ? key.slice(2) : null);
