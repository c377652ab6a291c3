import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { anyOf, everyone, ownHolder, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, invalidInput } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { listWijken } from '../../registers/gemeente/index.ts';
import { hasRol, listCollegas, namesOf } from '../../registers/medewerker/index.ts';
import { listKaartorganisaties } from '../sociale-kaart/index.ts';
import { dropAfspraken, passAfspraken } from './afspraak-taken.ts';
import { listOpen } from './afspraak.queries.ts';
import { listLaatste } from './bijeenkomst.queries.ts';
import { ledenOf, listLeden } from './lid.queries.ts';
import { weighWords } from './weigh-words.ts';
import { mayPass } from './wijknetwerk.ts';
import * as events from './wijknetwerk.events.ts';
import { countWork, getNetwerk, listTrekkers, netwerkRows, trekkersOf, wijkenOf } from './wijknetwerk.queries.ts';
import * as schema from './wijknetwerk.schema.ts';

const doel = 'netwerken van inwoners en organisaties in de wijken versterken (Wmo 2015 art. 2.1.2 lid 2; SWW 4.3.2 en bijlage 4, cohesie wijkfuncties)';
/** Who develops the samenleving for the gemeente. */
export const ontwikkelaar = role('samenlevingsontwikkelaar');
/** The same, or who pulls this network. */
export const bijhouder = anyOf(ontwikkelaar, ownHolder);
/** The frontlijn of the access, which the networks are connected with. */
export const lezer = role('samenlevingsontwikkelaar', 'teamleider', 'generalist');
/** In which roles somebody may pull a network. */
const trekkerrollen = ['samenlevingsontwikkelaar', 'generalist'] as const;
export const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => getNetwerk(tx, gemeente, id);

interface Inhoud { readonly naam: string; readonly doel: string; readonly wijken: readonly string[]; readonly trekker: string; readonly telefoon: string; readonly email?: string | undefined; readonly gelezen?: boolean | undefined }

/** What is said of a network must hold: its wijken are of this gemeente, who pulls it works here, and one can reach it. Throws what stands at the fields. */
async function check({ tx, gemeente, input, today }: CommandContext<Inhoud, object>): Promise<void> {
  const known = new Set((await listWijken(tx, gemeente)).map(({ code }) => code));
  const fouten = [
    ...(known.size === 0 || input.wijken.every((wijk) => known.has(wijk)) ? [] : [{ pad: '/wijken', uitleg: { nl: 'Kies wijken uit de lijst.', en: 'Choose wijken from the list.' } }]),
    ...(await hasRol(tx, gemeente, input.trekker, trekkerrollen, today.toString()) ? [] : [{ pad: '/trekker', uitleg: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' } }]),
    ...(input.telefoon === '' && input.email === undefined ? [{ pad: '/telefoon', uitleg: { nl: 'Vul een telefoonnummer of e-mailadres in. Zo weten inwoners hoe ze mee kunnen doen.', en: 'Fill in a telephone number or e-mail address, so that inwoners know how to join.' } }] : []),
  ];
  if (fouten.length > 0) throw invalidInput(fouten);
  weighWords({ naam: input.naam, doel: input.doel }, input.gelezen);
}

async function keepWijken({ tx, gemeente }: Pick<CommandContext<Inhoud, object>, 'tx' | 'gemeente'>, wijknetwerk: string, wijken: readonly string[]): Promise<void> {
  await tx.deleteFrom('wijknetwerk_wijk').where('gemeente', '=', gemeente).where('wijknetwerk', '=', wijknetwerk).execute();
  await tx.insertInto('wijknetwerk_wijk').values(wijken.map((wijk) => ({ gemeente, wijknetwerk, wijk }))).execute();
}

const registratie = command({
  name: 'wijknetwerk.registratie', label: { nl: 'Netwerk toevoegen', en: 'Add a network' }, purpose: doel, route: 'POST /wijknetwerken', input: schema.NetwerkRegistratie, output: schema.Stand, may: ontwikkelaar, events: [events.wijknetwerkGeregistreerd],
  async run(context) {
    const { tx, gemeente, input: { naam, doel: waarvoor, telefoon, email = '', wijken, trekker }, newId, publish, today } = context;
    await check(context);
    const id = newId();
    await tx.insertInto('wijknetwerk').values({ gemeente, id, naam, doel: waarvoor, telefoon, email, toestand: 'voorbereiding', gestart_op: null, beeindigd_op: null, reden: '', versie: 1 }).execute();
    await keepWijken(context, id, wijken);
    await tx.insertInto('wijknetwerk_trekker').values({ gemeente, id: newId(), wijknetwerk: id, medewerker: trekker, sinds: today.toString(), tot: null }).execute();
    publish(id, events.wijknetwerkGeregistreerd, { wijknetwerk: id });
    return { id, toestand: 'voorbereiding' as const, versie: 1 };
  },
});

const wijziging = command({
  name: 'wijknetwerk.wijziging', label: { nl: 'Netwerk veranderen', en: 'Change a network' }, purpose: doel, route: 'PUT /wijknetwerken/{id}', input: schema.NetwerkWijziging, output: schema.Stand, load, may: ontwikkelaar, versioned: true,
  when: ({ toestand }) => mayPass('wijziging', toestand), events: [events.wijknetwerkGewijzigd],
  async run(context) {
    const { tx, gemeente, input: { naam, doel: waarvoor, telefoon, email = '', wijken, trekker }, loaded: { id, versie, toestand, trekker: was }, newId, publish, today } = context;
    await check(context);
    const done = await tx.updateTable('wijknetwerk').set({ naam, doel: waarvoor, telefoon, email, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    await keepWijken(context, id, wijken);
    if (trekker !== was) {
      await tx.updateTable('wijknetwerk_trekker').set({ tot: today.toString() }).where('gemeente', '=', gemeente).where('wijknetwerk', '=', id).where('tot', 'is', null).execute();
      await tx.insertInto('wijknetwerk_trekker').values({ gemeente, id: newId(), wijknetwerk: id, medewerker: trekker, sinds: today.toString(), tot: null }).execute();
      await passAfspraken(context, id, trekker);
    }
    publish(id, events.wijknetwerkGewijzigd, { wijknetwerk: id });
    return { id, toestand, versie: versie + 1 };
  },
});

const start = command({
  name: 'wijknetwerk.start', label: { nl: 'Netwerk starten', en: 'Start a network' }, purpose: doel, route: 'POST /wijknetwerken/{id}/starts', input: schema.NetwerkNummer, output: schema.Stand, load, may: ontwikkelaar,
  when: ({ toestand }) => mayPass('start', toestand), events: [events.wijknetwerkGestart],
  async run({ tx, gemeente, loaded: { id, versie }, today, publish }) {
    const done = await tx.updateTable('wijknetwerk').set({ toestand: 'actief', gestart_op: today.toString(), versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'voorbereiding').executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    publish(id, events.wijknetwerkGestart, { wijknetwerk: id });
    return { id, toestand: 'actief' as const, versie: versie + 1 };
  },
});

const beeindiging = command({
  name: 'wijknetwerk.beeindiging', label: { nl: 'Netwerk beëindigen', en: 'End a network' }, purpose: doel, route: 'POST /wijknetwerken/{id}/beeindigingen', input: schema.NetwerkBeeindiging, output: schema.Stand, load, may: ontwikkelaar,
  when: ({ toestand }) => mayPass('beeindiging', toestand), events: [events.wijknetwerkBeeindigd],
  async run(context) {
    const { tx, gemeente, input: { reden, gelezen }, loaded: { id, versie, toestand }, today, publish } = context;
    weighWords({ reden }, gelezen);
    const done = await tx.updateTable('wijknetwerk').set({ toestand: 'beeindigd', beeindigd_op: today.toString(), reden, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', toestand).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    await dropAfspraken(context, id);
    // Who was called at the members is no longer needed (AVG art. 5 lid 1 onder e).
    await tx.deleteFrom('netwerklid_contact').where('gemeente', '=', gemeente).where('netwerklid', 'in', tx.selectFrom('netwerklid').select('id').where('gemeente', '=', gemeente).where('wijknetwerk', '=', id)).execute();
    await tx.updateTable('netwerklid').set({ tot: today.toString() }).where('gemeente', '=', gemeente).where('wijknetwerk', '=', id).where('tot', 'is', null).execute();
    publish(id, events.wijknetwerkBeeindigd, { wijknetwerk: id });
    return { id, toestand: 'beeindigd' as const, versie: versie + 1 };
  },
});

const keuze = query({
  name: 'wijknetwerk.keuze', label: { nl: 'Wie een netwerk kan trekken en wie mee kan doen', en: 'Who can pull a network and who can take part' }, purpose: doel, route: 'GET /wijknetwerken/keuze', input: schema.KeuzeVraag, output: schema.Keuze, may: lezer,
  async run({ tx, gemeente, input: { cluster }, today }) {
    return { trekkers: await listCollegas(tx, gemeente, trekkerrollen, today.toString()), organisaties: cluster === undefined ? [] : await listKaartorganisaties(tx, gemeente, { cluster }) };
  },
});

const lijst = query({
  name: 'wijknetwerk.lijst', label: { nl: 'Netwerken in de wijken', en: 'Networks in the wijken' }, purpose: doel, route: 'GET /wijknetwerken', input: schema.NetwerkenVraag, output: schema.Netwerken, may: lezer,
  async run(context) {
    const { tx, gemeente, input: { wijk, toestand }, today } = context;
    const page = await readPage(context, { list: 'wijknetwerk.lijst', order: [{ column: 'n.naam', type: 'text' }, { column: 'n.id', type: 'uuid' }], rows: (code, keyset) => netwerkRows(tx, code, { wijk, toestand }, keyset) });
    const ids = page.items.map(({ id }) => id);
    const [wijken, trekkers, work] = [await wijkenOf(tx, gemeente, ids), await trekkersOf(tx, gemeente, ids), await countWork(tx, gemeente, ids, today.toString())];
    return { ...page, items: page.items.map(({ id, naam, toestand: stand }) => ({ id, naam, toestand: stand, wijken: wijken.get(id) ?? [], trekker: trekkers.get(id) ?? '', ...work.get(id) ?? { leden: 0, openBehoeften: 0, telaat: 0 } })) };
  },
});

const gegevens = query({
  name: 'wijknetwerk.gegevens', label: { nl: 'Netwerk bekijken', en: 'See a network' }, purpose: doel, route: 'GET /wijknetwerken/{id}', input: schema.NetwerkNummer, output: schema.NetwerkGegevens, load, may: anyOf(lezer, ownHolder),
  async run({ tx, gemeente, loaded, today, mag }) {
    const { id, trekker, gestart_op: gestartOp, beeindigd_op: beeindigdOp, houder: _holder, ...row } = loaded;
    const names = await namesOf(tx, [trekker]);
    return {
      ...row, id, gestartOp, beeindigdOp, wijken: (await wijkenOf(tx, gemeente, [id])).get(id) ?? [], trekker: { id: trekker, naam: names.get(trekker) ?? '', werktHier: await hasRol(tx, gemeente, trekker, trekkerrollen, today.toString()) }, trekkers: await listTrekkers(tx, gemeente, id), leden: await listLeden(tx, gemeente, id),
      bijeenkomsten: await listLaatste(tx, gemeente, id), afspraken: await listOpen(tx, gemeente, id, today.toString()), magBijhouden: mag(bijhouder) && mayPass('werk', row.toestand).ja,
    };
  },
});

/** Without a login: what is active, with who takes part and how to reach it, and nobody's name. */
const overzicht = query({
  name: 'wijknetwerk.overzicht', label: { nl: 'Netwerken in uw wijk', en: 'Networks in your wijk' }, purpose: doel, route: 'GET /wijknetwerken/overzicht', input: schema.OpenNetwerkenVraag, output: schema.OpenNetwerken, may: everyone,
  async run(context) {
    const { tx, gemeente, input: { wijk } } = context;
    const page = await readPage(context, { list: 'wijknetwerk.overzicht', order: [{ column: 'n.naam', type: 'text' }, { column: 'n.id', type: 'uuid' }], rows: (code, keyset) => netwerkRows(tx, code, { wijk, toestand: 'actief' }, keyset) });
    const ids = page.items.map(({ id }) => id);
    const [wijken, leden] = [await wijkenOf(tx, gemeente, ids), await ledenOf(tx, gemeente, ids)];
    return { ...page, items: page.items.map(({ id, naam, doel: waarvoor, telefoon, email }) => ({ id, naam, doel: waarvoor, telefoon, email, wijken: wijken.get(id) ?? [], leden: leden.get(id) ?? [] })) };
  },
});

export const netwerkActs = [registratie, wijziging, start, beeindiging, keuze, lijst, overzicht, gegevens] as const;
