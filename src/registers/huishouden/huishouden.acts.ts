import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { grant } from '../../platform/access/rule.ts';
import { conflict, notFound } from '../../platform/error.ts';
import { registerRelatie } from './register-relatie.ts';
import { relatieBeeindigd, relatieGeregistreerd } from './relatie.events.ts';
import { listHuishoudleden, listRelaties, loadHuishouden } from './relatie.queries.ts';
import { relatiesoorten, relatiewoorden } from './relatie.ts';
import { HuishoudenGegevens, RelatieBeeindiging, RelatieRegistratie } from './relatie.schema.ts';

const Id = Type.String({ format: 'uuid' });
const doel = 'huishouden en netwerk kennen bij het onderzoek (Wmo 2015 art. 2.3.2 lid 4 onder b en c)';
const schrijven = grant('persoon', 'schrijven', ['regisseur', 'verleend', 'nood']);

const gegevens = query({
  name: 'huishouden.gegevens', label: { nl: 'Huishouden en netwerk bekijken', en: 'See household and network' }, purpose: doel, route: 'GET /dossiers/{dossier}/huishouden',
  input: Type.Object({ dossier: Id }, { additionalProperties: false }), output: HuishoudenGegevens,
  load: (tx, input, gemeente) => loadHuishouden(tx, gemeente, input.dossier),
  may: grant('persoon'),
  subjects: (output) => [output.dossier],
  async run({ tx, gemeente, loaded, today, offers }) {
    const leden = await listHuishoudleden(tx, gemeente, loaded.huishouden, today.toString());
    return { ...loaded, leden, soorten: relatiesoorten.map((soort) => ({ soort, tekst: relatiewoorden[soort] })), relaties: await listRelaties(tx, gemeente, leden.map((lid) => lid.persoon)), kan: await offers('relatie', loaded) };
  },
});

const registratie = command({
  name: 'relatie.registratie', label: { nl: 'Iemand toevoegen aan het netwerk', en: 'Add somebody to the network' }, purpose: doel, route: 'POST /dossiers/{dossier}/relaties',
  input: RelatieRegistratie, output: Type.Object({ id: Id }),
  load: (tx, input, gemeente) => loadHuishouden(tx, gemeente, input.dossier),
  may: schrijven, events: [relatieGeregistreerd],
  run: registerRelatie,
});

const beeindiging = command({
  name: 'relatie.beeindiging', label: { nl: 'Relatie beëindigen', en: 'End a relation' }, purpose: doel, route: 'POST /dossiers/{dossier}/relaties/{id}/beeindigingen',
  input: RelatieBeeindiging, output: Type.Object({ id: Id }),
  load: (tx, input, gemeente) => loadHuishouden(tx, gemeente, input.dossier),
  may: schrijven, events: [relatieBeeindigd],
  async run({ tx, input, loaded, gemeente, today, publish }) {
    const leden = await listHuishoudleden(tx, gemeente, loaded.huishouden, today.toString());
    const relatie = (await listRelaties(tx, gemeente, leden.map((lid) => lid.persoon))).find((r) => r.id === input.id);
    if (!relatie) throw notFound();
    if (relatie.beeindigdOp !== null) throw conflict('RelatieAlBeeindigd', { nl: 'Deze relatie is al beëindigd.', en: 'This relation has ended already.' });
    await tx.updateTable('relatie').set({ beeindigd_op: input.op ?? today.toString() }).where('gemeente', '=', gemeente).where('id', '=', input.id).execute();
    publish(loaded.dossier, relatieBeeindigd, { relatie: input.id, dossier: loaded.dossier, kring: relatie.kring });
    return { id: input.id };
  },
});

export const acts = [gegevens, registratie, beeindiging] as const;
