import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { grant, role, type Verdict } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { bestandLimit } from '../../registers/document/index.ts';
import { listTermijnen } from '../../registers/termijn/index.ts';
import { loadBeschikking, type LoadedBeschikking } from '../../toegang/beschikking/index.ts';
import { bezwaartoestanden, mayPass } from './bezwaar.ts';
import * as events from './bezwaar.events.ts';
import { bezwaarRows, listOfDossier, loadBezwaar } from './bezwaar.queries.ts';
import { behandelaar, bezwaarmaker, bezwaarmakerOfBehandelaar, doel } from './bezwaar.rights.ts';
import * as schema from './bezwaar.schema.ts';
import { completeBezwaar, readStukken } from './complete-bezwaar.ts';
import { decideBezwaar, withdrawBezwaar } from './decide-bezwaar.ts';
import { adjourn, planHearing, reportHearing, takeUp, waiveHearing } from './handle-bezwaar.ts';
import { fileBezwaar, registerBezwaar } from './receive-bezwaar.ts';
import { kernOf, showBezwaar, showMogelijkheid } from './show-bezwaar.ts';

const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadBezwaar(tx, gemeente, input.id);
const loadBesluit = (tx: ReadTx, input: { beschikking: string }, gemeente: string) => loadBeschikking(tx, gemeente, input.beschikking);
const bekendgemaakt = ({ toestand }: LoadedBeschikking): Verdict => (toestand === 'bekendgemaakt' ? { ja: true } : {
  ja: false, reden: { nl: 'Er is nog geen besluit bekendgemaakt. Bezwaar maken kan daarna (art. 6:4 en 6:8 Awb).', en: 'No decision was made known yet. You can object after that (art. 6:4 and 6:8 Awb).' },
});

// As Spil: who stands in for somebody may not read the inbox into which the letters go, nor the terms.
const indiening = command({
  name: 'bezwaar.indiening', label: { nl: 'Bezwaar maken', en: 'Object' }, purpose: doel, route: 'POST /bezwaren', asSpil: true,
  input: schema.Bezwaarindiening, output: schema.Ontvangst, load: loadBesluit, may: bezwaarmaker, when: bekendgemaakt, events: [events.bezwaarOntvangen], run: fileBezwaar,
});
const registratie = command({
  name: 'bezwaar.registratie', label: { nl: 'Bezwaar op papier invoeren', en: 'Enter an objection on paper' }, purpose: doel, route: 'POST /bezwaren/registraties',
  input: schema.Bezwaarregistratie, output: schema.Ontvangst, load: loadBesluit, may: behandelaar, when: bekendgemaakt, events: [events.bezwaarOntvangen], run: registerBezwaar,
});
const aanvulling = command({
  name: 'bezwaar.aanvulling', label: { nl: 'Bezwaar aanvullen', en: 'Add to the objection' }, purpose: doel, route: 'POST /bezwaren/{id}/aanvullingen', asSpil: true, bodyLimit: bestandLimit,
  input: schema.Bezwaaraanvulling, output: schema.Nummer, load, may: bezwaarmakerOfBehandelaar, prepare: readStukken, when: ({ toestand }) => mayPass('aanvulling', toestand), events: [events.bezwaarAangevuld], run: completeBezwaar,
});
const intrekking = command({
  name: 'bezwaar.intrekking', label: { nl: 'Bezwaar intrekken', en: 'Withdraw the objection' }, purpose: doel, route: 'POST /bezwaren/{id}/intrekkingen', asSpil: true,
  input: schema.Intrekking, output: schema.Nummer, load, may: bezwaarmakerOfBehandelaar, when: ({ toestand }) => mayPass('intrekking', toestand), events: [events.bezwaarIngetrokken], run: withdrawBezwaar,
});

const opneming = command({
  name: 'bezwaar.opneming', label: { nl: 'In behandeling nemen', en: 'Take up' }, purpose: doel, route: 'POST /bezwaren/{id}/opnemingen', versioned: true,
  input: schema.Bezwaaropneming, output: schema.Nummer, load, may: behandelaar, when: ({ toestand }) => mayPass('opneming', toestand), events: [events.bezwaarOpgenomen], run: takeUp,
});
const hoorzitting = command({
  name: 'bezwaar.hoorzitting', label: { nl: 'Hoorzitting plannen', en: 'Plan a hearing' }, purpose: doel, route: 'POST /bezwaren/{id}/hoorzittingen', versioned: true,
  input: schema.Hoorzitting, output: schema.Nummer, load, may: behandelaar, when: ({ toestand }) => mayPass('hoorzitting', toestand), events: [events.hoorzittingGepland], run: planHearing,
});
const afziening = command({
  name: 'bezwaar.afziening', label: { nl: 'Zonder hoorzitting', en: 'Without a hearing' }, purpose: doel, route: 'POST /bezwaren/{id}/afzieningen', versioned: true,
  input: schema.Afziening, output: schema.Nummer, load, may: behandelaar, when: ({ toestand }) => mayPass('afziening', toestand), events: [events.vanHorenAfgezien], run: waiveHearing,
});
const verslag = command({
  name: 'bezwaar.verslag', label: { nl: 'Verslag van de hoorzitting', en: 'Report of the hearing' }, purpose: doel, route: 'POST /bezwaren/{id}/verslagen', versioned: true,
  input: schema.Hoorverslag, output: schema.Nummer, load, may: behandelaar, when: ({ toestand }) => mayPass('verslag', toestand), events: [events.hoorzittingGehouden], run: reportHearing,
});
const verdaging = command({
  name: 'bezwaar.verdaging', label: { nl: 'Meer tijd nemen', en: 'Take more time' }, purpose: doel, route: 'POST /bezwaren/{id}/verdagingen', versioned: true,
  input: schema.Verdaging, output: schema.Nummer, load, may: behandelaar, when: ({ toestand }) => mayPass('verdaging', toestand), events: [events.bezwaarVerdaagd], run: adjourn,
});
const beslissing = command({
  name: 'bezwaar.beslissing', label: { nl: 'Beslissen op bezwaar', en: 'Decide on the objection' }, purpose: doel, route: 'POST /bezwaren/{id}/beslissingen', freshLogin: true, versioned: true,
  input: schema.Beslissing, output: schema.Nummer, load, may: behandelaar, when: ({ toestand }) => mayPass('beslissing', toestand), events: [events.bezwaarBesloten], run: decideBezwaar,
});

const gegevens = query({
  name: 'bezwaar.gegevens', label: { nl: 'Bezwaar bekijken', en: 'See an objection' }, purpose: doel, route: 'GET /bezwaren/{id}',
  input: Type.Object({ id: Type.String({ format: 'uuid' }) }), output: schema.BezwaarGegevens, load, may: grant('besluit'), subjects: (_output, { dossier }) => [dossier], run: showBezwaar,
});
const mogelijkheid = query({
  name: 'bezwaar.mogelijkheid', label: { nl: 'Wat kan ik tegen dit besluit doen?', en: 'What can I do against this decision?' }, purpose: doel, route: 'GET /beschikkingen/{beschikking}/bezwaarmogelijkheid',
  input: Type.Object({ beschikking: Type.String({ format: 'uuid' }) }), output: schema.Mogelijkheid, may: grant('besluit'), subjects: (_output, { dossier }) => [dossier],
  load: loadBesluit, run: showMogelijkheid,
});
const vanDossier = query({
  name: 'bezwaar.dossier', label: { nl: 'Bezwaren', en: 'Objections' }, purpose: doel, route: 'GET /dossiers/{dossier}/bezwaren',
  input: Type.Object({ dossier: Type.String({ format: 'uuid' }) }), output: Type.Object({ items: Type.Array(schema.BezwaarVerhaal) }), load: (_tx, input) => Promise.resolve({ dossier: input.dossier }),
  may: grant('besluit'), subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
  async run({ tx, gemeente, input }) {
    const found = await listOfDossier(tx, gemeente, input.dossier);
    const termijnen = await listTermijnen(tx, gemeente, found.map(({ id }) => id));
    return { items: found.map((one) => ({ ...kernOf(one), beslissenUiterlijk: termijnen.find((t) => t.onderwerp === one.id && t.regel === 'awb-beslissing-op-bezwaar')?.einddatum ?? null })) };
  },
});
const lijst = query({
  name: 'bezwaar.lijst', label: { nl: 'Bezwaren', en: 'Objections' }, purpose: doel, route: 'GET /bezwaren', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...bezwaartoestanden])), ...pageInput }, { additionalProperties: false }), output: pageOutput(schema.BezwaarRegel),
  may: role('beschikkingen'), subjects: (page) => page.items.map((item) => item.dossier),
  async run(context) {
    const { tx, input } = context;
    const page = await readPage(context, {
      list: 'bezwaar.lijst', order: [{ column: 'b.ontvangen_op', type: 'date' }, { column: 'b.id', type: 'uuid' }], rows: (code, keyset) => bezwaarRows(tx, code, input.toestand ?? 'ontvangen', keyset),
    });
    return { ...page, items: page.items.map(({ ontvangen_op, ...rest }) => ({ ...rest, ontvangenOp: ontvangen_op })) };
  },
});

export const acts = [indiening, registratie, aanvulling, intrekking, opneming, hoorzitting, afziening, verslag, verdaging, beslissing, gegevens, mogelijkheid, vanDossier, lijst] as const;
