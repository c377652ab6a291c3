import Type from 'typebox';
import { sql } from 'kysely';
import { Temporal } from '../../platform/time/temporal.ts';
import { command, query } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { contacttoestanden, mayClose } from './klantcontact.ts';
import { vraagAfgehandeld, vraagOntvangen } from './klantcontact.events.ts';
import { loadKlantcontact } from './klantcontact.queries.ts';
import { Afhandeling, ContactGegevens, ContactRegel, Contactregistratie, Hulpvraag, Ontvangst } from './klantcontact.schema.ts';
import { receiveHulpvraag, registerKlantcontact } from './receive-vraag.ts';

const doel = 'een vraag van een inwoner beantwoorden of doorgeleiden';
const Nummer = Type.Object({ id: Type.String({ format: 'uuid' }), versie: Type.Integer() });
const staf = ['klantcontact', 'generalist', 'teamleider'] as const;

const hulpvraag = command({
  name: 'klantcontact.hulpvraag', label: { nl: 'Om hulp vragen', en: 'Ask for help' }, purpose: doel, route: 'POST /hulpvragen',
  input: Hulpvraag, output: Ontvangst, may: everyone, asSpil: true, events: [vraagOntvangen], run: receiveHulpvraag,
});

const registratie = command({
  name: 'klantcontact.registratie', label: { nl: 'Vraag registreren', en: 'Register a question' }, purpose: doel, route: 'POST /klantcontacten',
  input: Contactregistratie, output: Nummer, may: role(...staf), events: [vraagOntvangen, vraagAfgehandeld], run: registerKlantcontact,
});

const afhandeling = command({
  name: 'klantcontact.afhandeling', label: { nl: 'Beantwoorden of doorgeleiden', en: 'Answer or pass on' }, purpose: doel, route: 'POST /klantcontacten/{id}/afhandelingen',
  input: Afhandeling, output: Nummer, may: role(...staf), events: [vraagAfgehandeld],
  load: (tx, input, gemeente) => loadKlantcontact(tx, gemeente, input.id),
  when: (contact) => mayClose(contact.toestand),
  async run({ tx, input, loaded, gemeente, moment, actor, publish }) {
    const at = isoMoment(moment);
    await tx.updateTable('klantcontact').set({ toestand: input.uitkomst, toelichting: input.toelichting, naar: input.naar ?? '', behandelaar: actorKey(actor), afgehandeld_op: at, versie: loaded.versie + 1 })
      .where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
    await finishTaken(tx, gemeente, loaded.id, 'klantcontact.opvolgen', at);
    const seconden = Math.max(0, Math.round((moment.epochMilliseconds - Temporal.Instant.from(loaded.ontvangen_op).epochMilliseconds) / 1000));
    publish(loaded.id, vraagAfgehandeld, { klantcontact: loaded.id, kanaal: loaded.kanaal, wijk: loaded.wijk, uitkomst: input.uitkomst, seconden });
    return { id: loaded.id, versie: loaded.versie + 1 };
  },
});

const gegevens = query({
  name: 'klantcontact.gegevens', label: { nl: 'Vraag bekijken', en: 'See a question' }, purpose: doel, route: 'GET /klantcontacten/{id}',
  input: Type.Object({ id: Type.String({ format: 'uuid' }) }), output: ContactGegevens, may: role(...staf),
  load: (tx, input, gemeente) => loadKlantcontact(tx, gemeente, input.id),
  subjects: (output) => [output.persoon ?? output.id],
  async run({ loaded: { ontvangen_op, ...row }, loaded, offers }) {
    return { ...row, ontvangenOp: ontvangen_op, kan: await offers('klantcontact', loaded) };
  },
});

const lijst = query({
  name: 'klantcontact.lijst', label: { nl: 'Vragen', en: 'Questions' }, purpose: doel, route: 'GET /klantcontacten', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...contacttoestanden])), ...pageInput }, { additionalProperties: false }), output: pageOutput(ContactRegel), may: role(...staf),
  subjects: (page) => page.items.map((item) => item.id),
  async run(context) {
    const { tx, input } = context;
    const page = await readPage(context, {
      list: 'klantcontact.lijst', order: [{ column: 'k.ontvangen_op', type: 'timestamptz' }, { column: 'k.id', type: 'uuid' }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('klantcontact as k').select(['k.id', 'k.kanaal', 'k.ontvangen_op', 'k.naam', 'k.vraag', 'k.toestand'])
        .where('k.gemeente', '=', gemeente).where('k.toestand', '=', input.toestand ?? 'open').where(after).orderBy(sql`${order}`).limit(limit),
    });
    return { ...page, items: page.items.map(({ ontvangen_op, ...row }) => ({ ...row, ontvangenOp: ontvangen_op })) };
  },
});

export const acts = [hulpvraag, registratie, afhandeling, gegevens, lijst] as const;
