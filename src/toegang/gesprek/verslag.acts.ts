import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { anyOf, grant } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { onderzoekAfgerond } from '../melding/index.ts';
import { correctVerslag } from './correct-verslag.ts';
import { drawUpVerslag } from './draw-up-verslag.ts';
import { fixVerslag } from './fix-verslag.ts';
import { loadGesprek } from './gesprek.queries.ts';
import { doel, eigenaar, opstellingLabel, schrijver } from './gesprek.rights.ts';
import { Id } from './gesprek.schema.ts';
import { mayDrawUp } from './gesprek.ts';
import { sendVerslag } from './send-verslag.ts';
import { showVerslag } from './show-verslag.ts';
import { mayPassVerslag } from './verslag.ts';
import { verslagBevestigd, verslagcorrectieOntvangen, verslagOpgesteld, verslagVastgesteld, verslagVerzonden } from './verslag.events.ts';
import { loadVerslag, updateVerslag } from './verslag.queries.ts';
import { Genummerd, VerslagCorrectie, VerslagGegevens, VerslagVaststelling, VerslagVerzending } from './verslag.schema.ts';

const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadVerslag(tx, gemeente, input.id);

const loadVan = (tx: ReadTx, input: { gesprek: string }, gemeente: string) => loadGesprek(tx, gemeente, input.gesprek);

const opstelling = command({
  name: 'verslag.opstelling', label: opstellingLabel, purpose: doel, route: 'POST /gesprekken/{gesprek}/verslagen',
  input: Type.Object({ gesprek: Id }, { additionalProperties: false }), output: Genummerd, load: loadVan,
  may: schrijver, events: [verslagOpgesteld],
  when: (gesprek) => mayDrawUp(gesprek),
  run: drawUpVerslag,
});

const verzending = command({
  name: 'verslag.verzending', label: { nl: 'Verslag versturen', en: 'Send the report' }, purpose: doel, route: 'POST /verslagen/{id}/verzendingen',
  input: VerslagVerzending, output: Genummerd, load,
  may: schrijver, when: (verslag) => mayPassVerslag('verzending', verslag.toestand), events: [verslagVerzonden],
  run: sendVerslag,
});

const correctie = command({
  name: 'verslag.correctie', label: { nl: 'Verslag verbeteren', en: 'Correct the report' }, purpose: doel, route: 'POST /verslagen/{id}/correcties',
  input: VerslagCorrectie, output: Genummerd, load,
  may: anyOf(eigenaar, schrijver), when: (verslag) => mayPassVerslag('correctie', verslag.toestand), events: [verslagcorrectieOntvangen],
  run: correctVerslag,
});

const bevestiging = command({
  name: 'verslag.bevestiging', label: { nl: 'Zeggen dat het verslag klopt', en: 'Say that the report is right' }, purpose: doel, route: 'POST /verslagen/{id}/bevestigingen',
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: Genummerd, load,
  may: eigenaar, when: (verslag) => mayPassVerslag('bevestiging', verslag.toestand), events: [verslagBevestigd],
  async run({ tx, loaded, gemeente, moment, publish }) {
    const versie = await updateVerslag(tx, gemeente, loaded, { bevestigd_op: isoMoment(moment) });
    publish(loaded.dossier, verslagBevestigd, { verslag: loaded.id, melding: loaded.melding, dossier: loaded.dossier, nummer: loaded.nummer });
    return { id: loaded.id, nummer: loaded.nummer, versie };
  },
});

const vaststelling = command({
  name: 'verslag.vaststelling', label: { nl: 'Verslag vaststellen', en: 'Fix the report' }, purpose: doel, route: 'POST /verslagen/{id}/vaststellingen',
  input: VerslagVaststelling, output: Genummerd, load,
  may: schrijver, when: (verslag) => mayPassVerslag('vaststelling', verslag.toestand), events: [verslagVastgesteld, onderzoekAfgerond],
  run: fixVerslag,
});

const gegevens = query({
  name: 'verslag.gegevens', label: { nl: 'Verslag lezen', en: 'Read the report' }, purpose: doel, route: 'GET /verslagen/{id}',
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: VerslagGegevens, load,
  may: grant('gesprek'), subjects: (output) => [output.dossier],
  run: showVerslag,
});

export const verslagActs = [opstelling, verzending, correctie, bevestiging, vaststelling, gegevens] as const;
