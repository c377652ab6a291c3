import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import type { TermijnAntwoord } from '../../registers/termijn/index.ts';
import { adjournKlacht, closeKlacht, mediateKlacht, takeUpKlacht } from './handle-klacht.ts';
import { klachttoestanden, mayPass } from './klacht.ts';
import * as events from './klacht.events.ts';
import { klachtRows, loadKlacht } from './klacht.queries.ts';
import * as schema from './klacht.schema.ts';
import { receiveKlacht } from './receive-klacht.ts';

const doel = 'behandeling van een klacht (Awb hoofdstuk 9)';
const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadKlacht(tx, gemeente, input.id);
/** Least that is needed: who leads, and not those who help or decide. */
const behandelaar = role('teamleider');

const indiening = command({
  name: 'klacht.indiening', label: { nl: 'Een klacht sturen', en: 'Send a complaint' }, purpose: doel, route: 'POST /klachten', asSpil: true, input: schema.Klachtindiening, output: schema.Klachtontvangst, may: everyone, events: [events.klachtOntvangen], run: receiveKlacht,
});
const opneming = command({
  name: 'klacht.opneming', label: { nl: 'In behandeling nemen', en: 'Take up' }, purpose: doel, route: 'POST /klachten/{id}/opnemingen', versioned: true, input: schema.Klachtopneming, output: schema.Nummer, load, may: behandelaar,
  when: ({ toestand }) => mayPass('opneming', toestand), events: [events.klachtOpgenomen], run: takeUpKlacht,
});
const bemiddeling = command({
  name: 'klacht.bemiddeling', label: { nl: 'Gesprek vastleggen', en: 'Record the talk' }, purpose: doel, route: 'POST /klachten/{id}/bemiddelingen', versioned: true, input: schema.Klachtbemiddeling, output: schema.Nummer, load, may: behandelaar,
  when: ({ toestand }) => mayPass('bemiddeling', toestand), events: [events.klachtBesproken], run: mediateKlacht,
});
const verdaging = command({
  name: 'klacht.verdaging', label: { nl: 'Meer tijd nemen', en: 'Take more time' }, purpose: doel, route: 'POST /klachten/{id}/verdagingen', versioned: true, input: schema.Klachtverdaging, output: schema.Nummer, load, may: behandelaar,
  when: ({ toestand }) => mayPass('verdaging', toestand), events: [events.klachtVerdaagd], run: adjournKlacht,
});
const afhandeling = command({
  name: 'klacht.afhandeling', label: { nl: 'Afhandelen met een brief', en: 'Close with a letter' }, purpose: doel, route: 'POST /klachten/{id}/afhandelingen', versioned: true, input: schema.Klachtafhandeling, output: schema.Nummer, load, may: behandelaar,
  when: ({ toestand }) => mayPass('afhandeling', toestand), events: [events.klachtAfgehandeld], run: closeKlacht,
});
const gegevens = query({
  name: 'klacht.gegevens', label: { nl: 'Klacht bekijken', en: 'See a complaint' }, purpose: doel, route: 'GET /klachten/{id}', input: Type.Object({ id: Type.String({ format: 'uuid' }) }), output: schema.KlachtGegevens, load, may: behandelaar,
  subjects: (output) => [output.id],
  async run({ loaded, offers }) {
    const { ontvangen_op: ontvangenOp, persoon, uitleg, verdaging_weken: weken, behandelaar: _behandelaar, afgehandeld_op: _afgehandeldOp, ...rest } = loaded;
    return { ...rest, ontvangenOp, post: persoon !== null, uitleg: [...(uitleg as TermijnAntwoord['uitleg'])], verdaagd: weken > 0, kan: await offers('klacht', loaded) };
  },
});
const lijst = query({
  name: 'klacht.lijst', label: { nl: 'Klachten', en: 'Complaints' }, purpose: doel, route: 'GET /klachten', scope: 'set', input: Type.Object({ toestand: Type.Optional(Type.Enum([...klachttoestanden])), ...pageInput }, { additionalProperties: false }),
  output: pageOutput(schema.KlachtRegel), may: behandelaar, subjects: (page) => page.items.map((item) => item.id),
  async run(context) {
    const { tx, input } = context;
    const page = await readPage(context, {
      list: 'klacht.lijst', order: [{ column: 'k.uiterlijk', type: 'date' }, { column: 'k.id', type: 'uuid' }], rows: (code, keyset) => klachtRows(tx, code, input.toestand ?? 'ontvangen', keyset),
    });
    return { ...page, items: page.items.map(({ ontvangen_op: ontvangenOp, ...rest }) => ({ ...rest, ontvangenOp })) };
  },
});

export const acts = [indiening, opneming, bemiddeling, verdaging, afhandeling, gegevens, lijst] as const;
