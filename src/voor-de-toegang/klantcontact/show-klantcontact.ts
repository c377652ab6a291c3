import type { Static } from 'typebox';
import { actorKey } from '../../platform/access/actor.ts';
import type { QueryContext } from '../../platform/act/act.ts';
import { readPage } from '../../platform/paging/index.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import { listPersonen } from '../../registers/persoon/index.ts';
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
    id: k.id, kanaal: k.kanaal, ontvangenOp: k.ontvangen_op, naam: k.naam, vraag: wordsOf(k), toestand: k.toestand, telefoon: k.telefoon, email: k.email, namens: k.namens, relatie: k.relatie, toestemming: k.toestemming, persoon: k.persoon,
    persoonNaam: persoon?.naam ?? '', wijk: k.wijk, toelichting: k.toelichting, naar: k.naar, melding: k.melding, signaal: k.signaal, artikel: given === undefined ? null : { ...given, titel: titles.get(`${given.id} ${given.versie}`) ?? '' }, versie: k.versie, kan: await offers('klantcontact', loaded),
    samen: samen.map(({ ontvangen_op: ontvangenOp, behandelaar, ...one }) => ({ ...one, vraag: wordsOf({ ...one, behandelaar }), ontvangenOp })),
  };
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
