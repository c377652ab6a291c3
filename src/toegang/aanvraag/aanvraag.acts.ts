import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { allOf, anyOf, grant, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { dropTermijn, listTermijnen } from '../../registers/termijn/index.ts';
import { loadMelding } from '../melding/index.ts';
import { aanvraagtoestanden, mayPass } from './aanvraag.ts';
import { aanvraagHervat, aanvraagIngetrokken, aanvraagOntvangen, aanvraagOpgeschort } from './aanvraag.events.ts';
import { aanvraagRows, loadAanvraag, passAanvraag } from './aanvraag.queries.ts';
import { AanvraagGegevens, AanvraagHervatting, AanvraagIndiening, AanvraagIntrekking, AanvraagOpschorting, AanvraagRegel, Nummer } from './aanvraag.schema.ts';
import { fileAanvraag } from './file-aanvraag.ts';
import { resumeAanvraag, suspendAanvraag } from './suspend-aanvraag.ts';

const doel = 'besluit op een aanvraag (Wmo 2015 art. 2.3.5)';
const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadAanvraag(tx, gemeente, input.id);
const behandelaar = allOf(role('beschikkingen'), grant('besluit', 'schrijven'));
/** Whose case it is, and who stands in for them; on paper or by phone it comes in through the regisseur. */
const aanvrager = anyOf(grant('melding', 'schrijven', ['betrokkene', 'vertegenwoordiger', 'regisseur']));

const indiening = command({
  name: 'aanvraag.indiening', label: { nl: 'Zelf een aanvraag doen', en: 'File an application yourself' }, purpose: doel, route: 'POST /aanvragen',
  // As Spil: who stands in for somebody may not read the inbox into which the receipt goes.
  asSpil: true,
  input: AanvraagIndiening, output: Nummer, may: aanvrager, events: [aanvraagOntvangen],
  load: (tx, input, gemeente) => loadMelding(tx, gemeente, input.melding),
  when: (melding) => (melding.toestand === 'ingetrokken' ? { ja: false, reden: { nl: 'De melding is ingetrokken. Doe eerst een nieuwe melding.', en: 'The melding was withdrawn. Make a new one first.' } } : { ja: true }),
  run: fileAanvraag,
});

const opschorting = command({
  name: 'aanvraag.opschorting', label: { nl: 'Termijn opschorten', en: 'Suspend the term' }, purpose: doel, route: 'POST /aanvragen/{id}/opschortingen',
  input: AanvraagOpschorting, output: Nummer, load, may: behandelaar, when: (aanvraag) => mayPass('opschorting', aanvraag.toestand), events: [aanvraagOpgeschort], run: suspendAanvraag,
});

const hervatting = command({
  name: 'aanvraag.hervatting', label: { nl: 'Termijn weer laten lopen', en: 'Let the term run again' }, purpose: doel, route: 'POST /aanvragen/{id}/hervattingen',
  input: AanvraagHervatting, output: Nummer, load, may: behandelaar, when: (aanvraag) => mayPass('hervatting', aanvraag.toestand), events: [aanvraagHervat], run: resumeAanvraag,
});

const intrekking = command({
  name: 'aanvraag.intrekking', label: { nl: 'Aanvraag intrekken', en: 'Withdraw the application' }, purpose: doel, route: 'POST /aanvragen/{id}/intrekkingen',
  input: AanvraagIntrekking, output: Nummer, load, may: anyOf(aanvrager, behandelaar), when: (aanvraag) => mayPass('intrekking', aanvraag.toestand), events: [aanvraagIngetrokken],
  async run({ tx, input, loaded, gemeente, publish }) {
    const versie = await passAanvraag(tx, gemeente, loaded, 'intrekking', { reden: input.reden });
    await dropTermijn(tx, gemeente, loaded.id, 'wmo-beschikking');
    publish(loaded.dossier, aanvraagIngetrokken, { aanvraag: loaded.id, dossier: loaded.dossier });
    return { id: loaded.id, versie, uiterlijk: null };
  },
});

const gegevens = query({
  name: 'aanvraag.gegevens', label: { nl: 'Aanvraag bekijken', en: 'See an application' }, purpose: doel, route: 'GET /aanvragen/{id}',
  input: Type.Object({ id: Type.String({ format: 'uuid' }) }), output: AanvraagGegevens, load, may: grant('besluit'),
  subjects: (_output, aanvraag) => [aanvraag.dossier],
  async run({ tx, gemeente, loaded, offers }) {
    const termijn = (await listTermijnen(tx, gemeente, [loaded.id])).find((t) => t.regel === 'wmo-beschikking');
    const { naam } = await getPersoon(tx, gemeente, loaded.persoon);
    return {
      ...loaded, naam, kan: await offers('aanvraag', loaded),
      termijn: termijn ? {
        begindatum: termijn.begindatum, einddatum: termijn.einddatum, toestand: termijn.toestand, voldaanOp: termijn.voldaan_op, uitleg: [...termijn.uitleg],
        opschortingen: termijn.opschortingen.map((o) => ({ ...o })),
      } : null,
    };
  },
});

const lijst = query({
  name: 'aanvraag.lijst', label: { nl: 'Aanvragen', en: 'Applications' }, purpose: doel, route: 'GET /aanvragen', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...aanvraagtoestanden])), ...pageInput }, { additionalProperties: false }), output: pageOutput(AanvraagRegel),
  may: role('beschikkingen'),
  subjects: (page) => page.items.map((item) => item.dossier),
  async run(context) {
    const { tx, input } = context;
    return readPage(context, {
      list: 'aanvraag.lijst', order: [{ column: 'a.aanvraagdatum', type: 'date' }, { column: 'a.id', type: 'uuid' }],
      rows: (code, keyset) => aanvraagRows(tx, code, input.toestand ?? 'ontvangen', keyset),
    });
  },
});

export const acts = [indiening, opschorting, hervatting, intrekking, gegevens, lijst] as const;
