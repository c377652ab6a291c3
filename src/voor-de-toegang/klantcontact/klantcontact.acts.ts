import Type from 'typebox';
import { Temporal } from '../../platform/time/temporal.ts';
import { command, query } from '../../platform/act/act.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { notFound } from '../../platform/error.ts';
import { aanmeldingActs } from './aanmelding.acts.ts';
import { getBijlage } from './bijlage.ts';
import { endVraag } from './end-vraag.ts';
import { staf } from './holder.ts';
import { contacttoestanden, mayAskMore, mayClose } from './klantcontact.ts';
import { vraagAfgehandeld, vraagHerkend, vraagOntvangen } from './klantcontact.events.ts';
import { contactRows, findDossier, loadKlantcontact, mayReadWords, type Contact } from './klantcontact.queries.ts';
import { Afhandeling, ContactGegevens, ContactRegel, Contactregistratie, EerderRegel, EerderVraag, Herkenning, Hulpvraag, Ontvangst, Vervolgvraag } from './klantcontact.schema.ts';
import { addVraag, receiveHulpvraag, registerKlantcontact } from './receive-vraag.ts';
import { listEerder, showKlantcontact } from './show-klantcontact.ts';
import { terugbelActs } from './terugbel.acts.ts';

const doel = 'een vraag van een inwoner beantwoorden of doorgeleiden';
const Nummer = Type.Object({ id: Type.String({ format: 'uuid' }), versie: Type.Integer() });
const load = (tx: ReadTx, input: { readonly id: string }, gemeente: string) => loadKlantcontact(tx, gemeente, input.id);
const onDay = (moment: string): string => dayOf(Temporal.Instant.from(moment)).toString();

const hulpvraag = command({
  name: 'klantcontact.hulpvraag', label: { nl: 'Om hulp vragen', en: 'Ask for help' }, purpose: doel, route: 'POST /hulpvragen',
  input: Hulpvraag, output: Ontvangst, may: everyone, asSpil: true, events: [vraagOntvangen], run: receiveHulpvraag,
});

const registratie = command({
  name: 'klantcontact.registratie', label: { nl: 'Vraag registreren', en: 'Register a question' }, purpose: doel, route: 'POST /klantcontacten',
  input: Contactregistratie, output: Nummer, may: role(...staf), events: [vraagOntvangen, vraagAfgehandeld], run: registerKlantcontact,
});

const vervolgvraag = command({
  name: 'klantcontact.vervolgvraag', label: { nl: 'Nog een vraag in dit gesprek', en: 'Another question in this conversation' }, purpose: doel, route: 'POST /klantcontacten/{id}/vervolgvragen',
  input: Vervolgvraag, output: Nummer, load, may: role(...staf), when: ({ toestand, ontvangen_op: op }, today) => mayAskMore(toestand, onDay(op), today.toString()), events: [vraagOntvangen, vraagAfgehandeld], run: addVraag,
});

const herkenning = command({
  name: 'klantcontact.herkenning', label: { nl: 'Zeggen om wie het gaat', en: 'Say whom it is about' }, purpose: doel, route: 'POST /klantcontacten/{id}/herkenningen',
  input: Herkenning, output: Nummer, load, may: role(...staf), when: ({ toestand }) => mayClose(toestand), events: [vraagHerkend],
  async run({ tx, input, loaded, gemeente, publish }) {
    const persoon = input.persoon === null ? null : (await getPersoon(tx, gemeente, input.persoon)).id;
    // What became a melding or a signal says itself about whom it is.
    await tx.updateTable('klantcontact').set((eb) => ({ persoon, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('samen', '=', loaded.samen).where('toestand', '!=', 'melding').where('toestand', '!=', 'signaal').execute();
    publish(loaded.id, vraagHerkend, { klantcontact: loaded.id, herkend: persoon !== null });
    return { id: loaded.id, versie: loaded.versie + 1 };
  },
});

const afhandeling = command({
  name: 'klantcontact.afhandeling', label: { nl: 'Beantwoorden of doorgeleiden', en: 'Answer or pass on' }, purpose: doel, route: 'POST /klantcontacten/{id}/afhandelingen',
  input: Afhandeling, output: Nummer, may: role(...staf), events: [vraagAfgehandeld], load,
  when: ({ toestand }) => mayClose(toestand), run: endVraag,
});

/** A question, with the dossier that it became part of. */
async function loadWhole(tx: ReadTx, input: { readonly id: string }, gemeente: string): Promise<Contact & { readonly dossier?: string }> {
  const contact = await loadKlantcontact(tx, gemeente, input.id);
  return { ...contact, ...(contact.persoon !== null && contact.toestand === 'melding' ? await findDossier(tx, gemeente, contact.persoon) : {}) };
}

const gegevens = query({
  name: 'klantcontact.gegevens', label: { nl: 'Vraag bekijken', en: 'See a question' }, purpose: doel, route: 'GET /klantcontacten/{id}',
  input: Type.Object({ id: Type.String({ format: 'uuid' }) }), output: ContactGegevens, may: role(...staf), load: loadWhole,
  subjects: (output) => [output.persoon ?? output.id],
  run: showKlantcontact,
});

const bijlage = query({
  name: 'klantcontact.bijlage', label: { nl: 'Foto of document bij een vraag openen', en: 'Open a photo or document of a question' }, purpose: doel, route: 'GET /klantcontacten/{id}/bijlagen/{bijlage}',
  input: Type.Object({ id: Type.String({ format: 'uuid' }), bijlage: Type.String({ format: 'uuid' }) }), output: Type.Object({ naam: Type.String(), mediatype: Type.String(), inhoud: Type.String({ contentEncoding: 'base64' }) }), may: role(...staf), load: loadWhole,
  subjects: (_output, contact) => [contact.persoon ?? contact.id],
  run: ({ tx, gemeente, input, actor, mag, loaded }) => {
    if (!mayReadWords(loaded, actorKey(actor), loaded.dossier, mag)) throw notFound();
    return getBijlage(tx, gemeente, loaded.id, input.bijlage);
  },
});

const lijst = query({
  name: 'klantcontact.lijst', label: { nl: 'Vragen', en: 'Questions' }, purpose: doel, route: 'GET /klantcontacten', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...contacttoestanden])), ...pageInput }, { additionalProperties: false }), output: pageOutput(ContactRegel), may: role(...staf),
  subjects: (page) => page.items.map((item) => item.id),
  async run(context) {
    const toestand = context.input.toestand ?? 'open';
    const page = await readPage(context, {
      list: 'klantcontact.lijst', order: [{ column: 'k.ontvangen_op', type: 'timestamptz' }, { column: 'k.id', type: 'uuid' }], rows: (gemeente, keyset) => contactRows(context.tx, gemeente, toestand, keyset),
    });
    // What became a melding is read in its dossier.
    return { ...page, items: page.items.map(({ ontvangen_op, vraag, ...row }) => ({ ...row, vraag: toestand === 'melding' ? '' : vraag, ontvangenOp: ontvangen_op })) };
  },
});

const vanPersoon = query({
  name: 'klantcontact.persoon', label: { nl: 'Eerdere vragen', en: 'Earlier questions' }, purpose: doel, route: 'GET /personen/{persoon}/klantcontacten',
  input: EerderVraag, output: pageOutput(EerderRegel), may: role(...staf),
  load: async (tx, { persoon }, gemeente) => ({ persoon: (await getPersoon(tx, gemeente, persoon)).id, ...await findDossier(tx, gemeente, persoon) }),
  // Also who finds nothing has looked.
  subjects: (_page, { persoon }) => [persoon],
  run: listEerder,
});

export const acts = [hulpvraag, registratie, vervolgvraag, herkenning, afhandeling, gegevens, bijlage, lijst, vanPersoon, ...terugbelActs, ...aanmeldingActs] as const;
