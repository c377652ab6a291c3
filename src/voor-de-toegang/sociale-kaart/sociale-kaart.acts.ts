import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { invalidInput } from '../../platform/error.ts';
import { pageOutput } from '../../platform/paging/index.ts';
import { required } from '../../platform/required.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { bijhoudenActs } from './bijhouden/bijhouden.acts.ts';
import { checkDienst } from './check-dienst.ts';
import { composeDiensten } from './compose-dienst.ts';
import type { DienstInhoud } from './dienst-inhoud.schema.ts';
import { findDiensten } from './find-diensten.ts';
import { hsdsActs } from './hsds/hsds.acts.ts';
import { importHsds, readInlezing } from './hsds/import-hsds.ts';
import { HsdsInlezing, HsdsVerslag } from './hsds/import-hsds.schema.ts';
import { keepDiensten } from './keep-diensten.ts';
import { toPlekken, toRegel } from './show-dienst.ts';
import { verdelingActs } from './show-verdeling.ts';
import { doelgroepen, kaartclusters, kaartdomeinen, kaarttreden, mayChange } from './sociale-kaart.ts';
import { dienstGeregistreerd, dienstGewijzigd, dienstIngetrokken } from './sociale-kaart.events.ts';
import { onderwerpcodes, onderwerpen } from './onderwerp.ts';
import { listWijken } from '../../registers/gemeente/index.ts';
import { getDienstRij, listOmtrekken, type DienstRij } from './sociale-kaart.queries.ts';
import { DienstGegevens, DienstIntrekking, DienstNummer, DienstOverzicht, DienstOverzichtVraag, DienstRegel, DienstRegistratie, DienstVraag, DienstWijziging, DienstZoekvraag } from './sociale-kaart.schema.ts';
import { withdrawDienst } from './withdraw-dienst.ts';

const doel = 'inwoners de weg wijzen naar hulp in de wijk (Wmo 2015 art. 2.1.2 en 2.2.3)';
const editor = role('beheer');
const load = (tx: ReadTx, input: { id: string }, gemeente: string): Promise<DienstRij> => getDienstRij(tx, gemeente, input.id);
const when = ({ toestand }: DienstRij) => mayChange(toestand);

async function keep(context: CommandContext<{ inhoud: DienstInhoud }, object>, entry: { id: string; versie: number; bron: string; kenmerk: string }): Promise<{ id: string; versie: number }> {
  const { tx, input: { inhoud }, gemeente, actor, moment, newId } = context;
  const faults = checkDienst(inhoud, (await listWijken(tx, gemeente)).map(({ code }) => code));
  if (faults.length > 0) throw invalidInput(faults.map(({ pad, uitleg }) => ({ pad: `/inhoud${pad}`, uitleg })));
  await keepDiensten(tx, { gemeente, door: actorKey(actor), moment: isoMoment(moment), newId }, [{ ...entry, inhoud }]);
  return { id: entry.id, versie: entry.versie };
}

const registratie = command({
  name: 'dienst.registratie', label: { nl: 'Toevoegen aan de sociale kaart', en: 'Add to the sociale kaart' }, purpose: doel, route: 'POST /diensten',
  input: DienstRegistratie, output: DienstNummer, may: editor, events: [dienstGeregistreerd],
  async run(context) {
    const { newId, publish, input: { inhoud } } = context;
    const id = newId();
    const kept = await keep(context, { id, versie: 1, bron: '', kenmerk: '' });
    publish(id, dienstGeregistreerd, { dienst: id, versie: 1, cluster: inhoud.cluster, trede: inhoud.trede });
    return kept;
  },
});

const wijziging = command({
  name: 'dienst.wijziging', label: { nl: 'Wijzigen in de sociale kaart', en: 'Change in the sociale kaart' }, purpose: doel, route: 'POST /diensten/{id}/wijzigingen',
  input: DienstWijziging, output: DienstNummer, load, may: editor, when, versioned: true, events: [dienstGewijzigd],
  async run(context) {
    const { loaded: { id, versie, bron, kenmerk }, publish, input: { inhoud } } = context;
    const kept = await keep(context, { id, versie: versie + 1, bron, kenmerk });
    publish(id, dienstGewijzigd, { dienst: id, versie: versie + 1, cluster: inhoud.cluster, trede: inhoud.trede });
    return kept;
  },
});

const intrekking = command({
  name: 'dienst.intrekking', label: { nl: 'Uit de sociale kaart halen', en: 'Take out of the sociale kaart' }, purpose: doel, route: 'POST /diensten/{id}/intrekkingen',
  input: DienstIntrekking, output: DienstNummer, load, may: editor, when, versioned: true, events: [dienstIngetrokken],
  run: withdrawDienst,
});

const inlezing = command({
  name: 'dienst.inlezing', label: { nl: 'Bestand inlezen in de sociale kaart', en: 'Read a file into the sociale kaart' }, purpose: doel, route: 'POST /diensten/inlezingen', bodyLimit: 12_000_000,
  input: HsdsInlezing, output: HsdsVerslag, may: editor, events: [dienstGeregistreerd, dienstGewijzigd],
  prepare: readInlezing,
  run: importHsds,
});

const lijst = query({
  name: 'dienst.lijst', label: { nl: 'Zoeken in de sociale kaart', en: 'Search the sociale kaart' }, purpose: doel, route: 'GET /diensten', readers: ['dienst-zoek'],
  input: DienstZoekvraag, output: pageOutput(DienstRegel), may: everyone,
  run: findDiensten,
});

const gegevens = query({
  name: 'dienst.gegevens', label: { nl: 'Bekijken in de sociale kaart', en: 'See in the sociale kaart' }, purpose: doel, route: 'GET /diensten/{id}',
  input: DienstVraag, output: DienstGegevens, load, may: everyone,
  async run({ tx, gemeente, loaded, moment }) {
    const dienst = required((await composeDiensten(tx, gemeente, [loaded]))[0], 'the dienst that was loaded');
    return { ...toRegel(dienst, moment), inhoud: dienst.inhoud, plekken: toPlekken(dienst, moment), gewijzigdOp: loaded.gewijzigd_op, intrekkingsreden: loaded.intrekkingsreden, bron: loaded.bron };
  },
});

const overzicht = query({
  name: 'dienst.overzicht', label: { nl: 'Waarop te zoeken is in de sociale kaart', en: 'What the sociale kaart can be searched by' }, purpose: doel, route: 'GET /diensten/overzicht',
  input: DienstOverzichtVraag, output: DienstOverzicht, may: everyone,
  async run({ tx, gemeente }) {
    const subjects = onderwerpcodes.map((code) => ({ code, naam: onderwerpen[code].naam, leefdomein: onderwerpen[code].leefdomein }));
    const wijken = (await listOmtrekken(tx, gemeente)).map((wijk) => ({ ...wijk, omtrek: wijk.omtrek?.map((ring) => ring.map((corner) => [...corner])) ?? null }));
    return { wijken, onderwerpen: subjects, codes: { leefdomein: [...kaartdomeinen], doelgroep: [...doelgroepen], cluster: [...kaartclusters], trede: [...kaarttreden], onderwerp: [...onderwerpcodes] } };
  },
});

export const acts = [registratie, wijziging, intrekking, inlezing, lijst, overzicht, ...bijhoudenActs, ...verdelingActs, gegevens, ...hsdsActs] as const;
