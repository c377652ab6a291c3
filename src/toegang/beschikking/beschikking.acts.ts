import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { grant, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { loadMelding } from '../melding/index.ts';
import { beschikkingtoestanden, mayPass } from './beschikking.ts';
import { beschikkingGetoetst, beschikkingTeruggestuurd, beschikkingVastgesteld } from './beschikking.events.ts';
import { beschikkingRows, listBrieven, listOfDossier, listOnderdelen, loadBeschikking } from './beschikking.queries.ts';
import { beslisser, doel, spoedbeslisser } from './beschikking.rights.ts';
import { BeschikkingGegevens, BeschikkingRegel, BeschikkingTerugzending, BeschikkingToetsing, BeschikkingVaststelling, BesluitRegel, Brieven, Nummer, Spoedvoorziening } from './beschikking.schema.ts';
import { decideBeschikking } from './decide-beschikking.ts';
import { grantSpoed } from './grant-spoed.ts';
import { saveToetsing } from './save-toetsing.ts';
import { sendBack } from './send-back.ts';
import { kernOf, showBeschikking, showBrieven } from './show-beschikking.ts';

const Id = Type.String({ format: 'uuid' });
const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadBeschikking(tx, gemeente, input.id);

const toetsing = command({
  name: 'beschikking.toetsing', label: { nl: 'Toetsing bewaren', en: 'Save the check' }, purpose: doel, route: 'POST /beschikkingen/{id}/toetsingen', versioned: true,
  input: BeschikkingToetsing, output: Nummer, load, may: beslisser, when: (beschikking) => mayPass('toetsing', beschikking.toestand), events: [beschikkingGetoetst], run: saveToetsing,
});

const vaststelling = command({
  name: 'beschikking.vaststelling', label: { nl: 'Besluit nemen', en: 'Take the decision' }, purpose: doel, route: 'POST /beschikkingen/{id}/vaststellingen', freshLogin: true, versioned: true,
  input: BeschikkingVaststelling, output: Nummer, load, may: beslisser, when: (beschikking) => mayPass('vaststelling', beschikking.toestand), events: [beschikkingVastgesteld], run: decideBeschikking,
});

const terugzending = command({
  name: 'beschikking.terugzending', label: { nl: 'Terugsturen naar de regisseur', en: 'Send back to the regisseur' }, purpose: doel, route: 'POST /beschikkingen/{id}/terugzendingen', versioned: true,
  input: BeschikkingTerugzending, output: Nummer, load, may: beslisser, when: (beschikking) => mayPass('terugzending', beschikking.toestand), events: [beschikkingTeruggestuurd], run: sendBack,
});

const spoedvoorziening = command({
  name: 'beschikking.spoedvoorziening', label: { nl: 'Nu tijdelijke hulp geven', en: 'Give temporary help now' }, purpose: doel, route: 'POST /spoedvoorzieningen',
  input: Spoedvoorziening, output: Nummer, load: (tx, input, gemeente) => loadMelding(tx, gemeente, input.melding), may: spoedbeslisser, events: [beschikkingVastgesteld],
  when: (melding) => (['afgehandeld', 'ingetrokken'].includes(melding.toestand) ? { ja: false, reden: { nl: 'Deze melding is gesloten. Registreer eerst een nieuwe.', en: 'This melding is closed. Register a new one first.' } } : { ja: true }),
  run: grantSpoed,
});

const gegevens = query({
  name: 'beschikking.gegevens', label: { nl: 'Beschikking bekijken', en: 'See a decision' }, purpose: doel, route: 'GET /beschikkingen/{id}',
  input: Type.Object({ id: Id }), output: BeschikkingGegevens, load, may: grant('besluit'), subjects: (_output, beschikking) => [beschikking.dossier], run: showBeschikking,
});

const brieven = query({
  name: 'beschikking.brieven', label: { nl: 'Brieven bekijken', en: 'See the letters' }, purpose: doel, route: 'GET /beschikkingen/{id}/brieven',
  input: Type.Object({ id: Id }), output: Brieven, load, may: grant('besluit'), subjects: (_output, beschikking) => [beschikking.dossier], run: showBrieven,
});

const lijst = query({
  name: 'beschikking.lijst', label: { nl: 'Te toetsen aanvragen', en: 'Applications to check' }, purpose: doel, route: 'GET /beschikkingen', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...beschikkingtoestanden])), ...pageInput }, { additionalProperties: false }), output: pageOutput(BeschikkingRegel),
  may: role('beschikkingen'), subjects: (page) => page.items.map((item) => item.dossier),
  async run(context) {
    const { tx, input } = context;
    const page = await readPage(context, {
      list: 'beschikking.lijst', order: [{ column: 'b.ontvangen_op', type: 'date' }, { column: 'b.id', type: 'uuid' }], rows: (code, keyset) => beschikkingRows(tx, code, input.toestand ?? 'te-toetsen', keyset),
    });
    return { ...page, items: page.items.map(({ ontvangen_op, ...rest }) => ({ ...rest, ontvangenOp: ontvangen_op, bekendgemaaktOp: null, bezwaarUiterlijk: null })) };
  },
});

const vanDossier = query({
  name: 'beschikking.dossier', label: { nl: 'Besluiten', en: 'Decisions' }, purpose: doel, route: 'GET /dossiers/{dossier}/beschikkingen',
  input: Type.Object({ dossier: Id }), output: Type.Object({ items: Type.Array(BesluitRegel) }), load: (_tx, input) => Promise.resolve({ dossier: input.dossier }),
  may: grant('besluit'), subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
  async run({ tx, gemeente, input }) {
    const items = [];
    for (const beschikking of await listOfDossier(tx, gemeente, input.dossier)) {
      const onderdelen = await listOnderdelen(tx, gemeente, beschikking.id);
      const letters = await listBrieven(tx, gemeente, beschikking.id);
      items.push({
        ...kernOf(beschikking), onderdelen: onderdelen.map(({ id, naam, oordeel, van, tot }) => ({ id, naam, oordeel, van, tot })), brieven: letters.map(({ persoon, inhoud, document }) => ({ persoon, naam: inhoud.naam, document })),
      });
    }
    return { items };
  },
});

export const acts = [toetsing, vaststelling, terugzending, spoedvoorziening, gegevens, brieven, lijst, vanDossier] as const;
