import Type from 'typebox';
import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { allOf, anyOf, grant, inwoner, ownHolder, role } from '../../platform/access/rule.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { gemeenteOf } from '../../platform/id.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { dropTermijn, listTermijnen } from '../../registers/termijn/index.ts';
import { bijlageIngediend } from '../../registers/document/index.ts';
import { dossierGeopend, regisseurAangewezen } from '../../registers/dossier/index.ts';
import { crisisAfgerond } from '../../voor-de-toegang/crisis/index.ts';
import { signaalAfgehandeld } from '../../voor-de-toegang/signaal/index.ts';
import { findGekozen, freeSpreektijd } from '../../voor-de-toegang/spreektijd/index.ts';
import { assignMelding } from './assign-melding.ts';
import { mayPass, meldingtoestanden, stateAfter, type Meldingovergang } from './melding.ts';
import { meldingAfgehandeld, meldingIngetrokken, meldingOntvangen, meldingToegedeeld } from './melding.events.ts';
import { getMelding, listMeldingen, loadMelding, wachtrijRows, type LoadedMelding } from './melding.queries.ts';
import { MeldingAfhandeling, MeldingGegevens, MeldingIntrekking, MeldingOntvangst, MeldingRegel, MeldingRegistratie, MeldingToedeling, MeldingVerhaal } from './melding.schema.ts';
import { registerMelding } from './register-melding.ts';

const doel = 'onderzoek naar de behoefte aan ondersteuning (Wmo 2015 art. 2.3.2)';
const Nummer = Type.Object({ id: Type.String({ format: 'uuid' }), versie: Type.Integer() });
const load = (tx: Parameters<typeof loadMelding>[0], input: { id: string }, gemeente: string) => loadMelding(tx, gemeente, input.id);
const inTeamOrRegisseur = anyOf(grant('melding', 'schrijven', ['regisseur', 'nood', 'verleend']), allOf(role('teamleider', 'generalist'), grant('melding', 'schrijven', ['team'])));

const registratie = command({
  name: 'melding.registratie', label: { nl: 'Melding registreren', en: 'Register a melding' }, purpose: doel, route: 'POST /meldingen',
  input: MeldingRegistratie, output: MeldingOntvangst,
  gemeente: (input) => gemeenteOf(input.persoon),
  load: (_tx, input) => Promise.resolve({ houder: `p:${input.persoon}` }),
  may: anyOf(role('klantcontact', 'teamleider', 'generalist'), allOf(inwoner, ownHolder)),
  events: [meldingOntvangen, dossierGeopend, bijlageIngediend, signaalAfgehandeld, crisisAfgerond],
  run: registerMelding,
});

const toedeling = command({
  name: 'melding.toedeling', label: { nl: 'Toedelen aan een regisseur', en: 'Assign to a regisseur' }, purpose: doel, route: 'POST /meldingen/{id}/toedelingen',
  input: MeldingToedeling, output: Nummer, load,
  may: allOf(role('teamleider', 'generalist'), grant('melding', 'schrijven')),
  when: (melding) => mayPass('toedeling', melding.toestand),
  events: [meldingToegedeeld, regisseurAangewezen],
  run: assignMelding,
});

const afhandeling = command({
  name: 'melding.afhandeling', label: { nl: 'Afhandelen zonder plan', en: 'Close without a plan' }, purpose: doel, route: 'POST /meldingen/{id}/afhandelingen',
  input: MeldingAfhandeling, output: Nummer, load,
  may: inTeamOrRegisseur,
  when: (melding) => mayPass('afhandeling', melding.toestand),
  events: [meldingAfgehandeld],
  async run(context) {
    context.publish(context.loaded.dossier, meldingAfgehandeld, { melding: context.loaded.id, dossier: context.loaded.dossier });
    return close(context, 'afhandeling', context.input.afloop);
  },
});

const intrekking = command({
  name: 'melding.intrekking', label: { nl: 'Intrekken', en: 'Withdraw' }, purpose: doel, route: 'POST /meldingen/{id}/intrekkingen',
  input: MeldingIntrekking, output: Nummer, load,
  may: anyOf(grant('melding', 'schrijven', ['betrokkene', 'vertegenwoordiger']), inTeamOrRegisseur),
  when: (melding) => mayPass('intrekking', melding.toestand),
  events: [meldingIngetrokken],
  async run(context) {
    context.publish(context.loaded.dossier, meldingIngetrokken, { melding: context.loaded.id, dossier: context.loaded.dossier });
    return close(context, 'intrekking', context.input.reden);
  },
});

/** Ends a melding: no legal period runs on, no work stays on a list. */
async function close({ tx, loaded, gemeente, moment }: CommandContext<unknown, LoadedMelding>, overgang: Meldingovergang, afloop: string): Promise<{ id: string; versie: number }> {
  const at = isoMoment(moment);
  await tx.updateTable('melding').set({ toestand: stateAfter(overgang, loaded.toestand), afloop, versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  for (const regel of ['wmo-onderzoek', 'wmo-persoonlijk-plan'] as const) await dropTermijn(tx, gemeente, loaded.id, regel);
  await finishTaken(tx, gemeente, loaded.id, ['melding.toedelen', 'gesprek.voeren'], at, 'vervallen');
  await freeSpreektijd(tx, gemeente, { melding: loaded.id }, at);
  return { id: loaded.id, versie: loaded.versie + 1 };
}

const gegevens = query({
  name: 'melding.gegevens', label: { nl: 'Melding bekijken', en: 'See a melding' }, purpose: doel, route: 'GET /meldingen/{id}',
  input: Type.Object({ id: Type.String({ format: 'uuid' }) }), output: MeldingGegevens, load,
  may: grant('melding'),
  subjects: (_output, melding) => [melding.dossier],
  async run({ tx, gemeente, loaded, offers }) {
    const row = await getMelding(tx, gemeente, loaded.id);
    const termijnen = await listTermijnen(tx, gemeente, [loaded.id]);
    return {
      id: row.id, dossier: row.dossier, persoon: row.persoon, naam: row.naam, kanaal: row.kanaal, vraag: row.vraag, meldingsdatum: row.meldingsdatum, spoed: row.spoed, spoedReden: row.spoed_reden,
      zwaarte: row.zwaarte, toestand: row.toestand, afloop: row.afloop, team: row.team, regisseur: row.regisseur === null ? null : { id: row.regisseur, naam: row.regisseur_naam ?? '' },
      persoonlijkPlan: row.persoonlijk_plan, verteller: row.verteller, relatie: row.relatie, toestemming: row.toestemming, gezelschap: [...row.gezelschap], gekozen: await findGekozen(tx, gemeente, { melding: row.id }), versie: row.versie, kan: await offers('melding', loaded),
      termijnen: termijnen.map(({ regel, begindatum, einddatum, toestand, uitleg }) => ({ regel, begindatum, einddatum, toestand, uitleg: [...uitleg] })),
    };
  },
});

const wachtrij = query({
  name: 'melding.lijst', label: { nl: 'Wachtrij van het team', en: 'Queue of the team' }, purpose: doel, route: 'GET /meldingen',
  input: Type.Object({ team: Type.String({ format: 'uuid' }), toestand: Type.Optional(Type.Enum([...meldingtoestanden])), ...pageInput }, { additionalProperties: false }),
  output: pageOutput(MeldingRegel),
  load: (_tx, input) => Promise.resolve({ houder: `t:${input.team}` }),
  may: allOf(role('teamleider', 'generalist'), ownHolder),
  subjects: (page) => page.items.map((item) => item.dossier),
  async run(context) {
    const { tx, input } = context;
    return readPage(context, {
      list: 'melding.lijst', order: [{ column: 'm.meldingsdatum', type: 'date' }, { column: 'm.id', type: 'uuid' }],
      rows: (code, keyset) => wachtrijRows(tx, code, input.team, input.toestand ?? 'ontvangen', keyset),
    });
  },
});

const vanDossier = query({
  name: 'melding.dossier', label: { nl: 'Meldingen van een huishouden', en: 'Meldingen of a household' }, purpose: doel, route: 'GET /dossiers/{dossier}/meldingen',
  input: Type.Object({ dossier: Type.String({ format: 'uuid' }) }), output: Type.Object({ items: Type.Array(MeldingVerhaal) }),
  load: (_tx, input) => Promise.resolve({ dossier: input.dossier }),
  may: grant('melding'),
  subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
  run: async ({ tx, input, gemeente }) => ({ items: await listMeldingen(tx, gemeente, input.dossier) }),
});

export const acts = [registratie, toedeling, afhandeling, intrekking, gegevens, wachtrij, vanDossier] as const;
