import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { allOf, anyOf, grant, ownHolder, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageOutput } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { confirmClientondersteuning, finishClientondersteuning, refuseClientondersteuning } from './answer-clientondersteuning.ts';
import { askClientondersteuning } from './ask-clientondersteuning.ts';
import { mayPass } from './clientondersteuning.ts';
import { ondersteuningBeeindigd, ondersteuningBevestigd, ondersteuningGevraagd, ondersteuningGeweigerd, ondersteuningIngetrokken } from './clientondersteuning.events.ts';
import { loadForOrganisatie, loadOndersteuning, passOndersteuning, type LoadedOndersteuning } from './clientondersteuning.queries.ts';
import { Gevraagd, Kenmerk, Nummer, OndersteuningGegevens, OndersteuningInDossier, OndersteuningLijstVraag, OndersteuningRegel, Ondersteuningsbevestiging, Ondersteuningsvraag, Ondersteuningsweigering, VanDossier } from './clientondersteuning.schema.ts';
import { listForOrganisatie, showForOrganisatie, showVanDossier } from './show-clientondersteuning.ts';
import { taken } from './team-work.ts';

const doel = 'onafhankelijke cliëntondersteuning regelen (Wmo 2015 art. 2.2.4 en 2.3.2 lid 3)';
const ofDossier = (tx: ReadTx, { dossier }: { dossier: string }, gemeente: string) => loadDossier(tx, gemeente, dossier);
const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => loadOndersteuning(tx, gemeente, id);
const loadSent = (tx: ReadTx, { id }: { id: string }, gemeente: string) => loadForOrganisatie(tx, gemeente, id);
const indiener = grant('melding', 'schrijven', ['betrokkene', 'vertegenwoordiger']);
/** Who arranges it for the inwoner: the regisseur, or the team where there is none yet. */
const regelaar = anyOf(grant('melding', 'schrijven', ['regisseur', 'nood', 'verleend']), allOf(role('teamleider', 'generalist'), grant('melding', 'schrijven', ['team'])));
/** The organisation it was sent to. Row-level security shows it that row alone; what follows from its answer is written by Spil. */
const ontvanger = allOf(role('ketenpartner'), ownHolder);

const indiening = command({
  name: 'clientondersteuning.indiening', label: { nl: 'Cliëntondersteuner vragen', en: 'Ask for an independent supporter' }, purpose: doel, route: 'POST /dossiers/{dossier}/clientondersteuningen',
  input: Ondersteuningsvraag, output: Gevraagd, load: ofDossier, may: anyOf(indiener, regelaar), events: [ondersteuningGevraagd],
  when: ({ toestand }) => (toestand === 'open' ? { ja: true } : { ja: false, reden: { nl: 'Dit dossier is gesloten.', en: 'This dossier is closed.' } }), run: askClientondersteuning,
});

const bevestiging = command({
  name: 'clientondersteuning.bevestiging', label: { nl: 'Cliëntondersteuner doorgeven', en: 'Tell who the independent supporter is' }, purpose: doel, route: 'POST /clientondersteuningen/{id}/bevestigingen', asSpil: true,
  input: Ondersteuningsbevestiging, output: Nummer, load: loadSent, may: ontvanger, when: ({ toestand }) => mayPass('bevestiging', toestand), events: [ondersteuningBevestigd], run: confirmClientondersteuning,
});

const weigering = command({
  name: 'clientondersteuning.weigering', label: { nl: 'Vraag teruggeven', en: 'Give the question back' }, purpose: doel, route: 'POST /clientondersteuningen/{id}/weigeringen', asSpil: true,
  input: Ondersteuningsweigering, output: Nummer, load: loadSent, may: ontvanger, when: ({ toestand }) => mayPass('weigering', toestand), events: [ondersteuningGeweigerd], run: refuseClientondersteuning,
});

const afronding = command({
  name: 'clientondersteuning.afronding', label: { nl: 'Ondersteuning afronden', en: 'Finish the support' }, purpose: doel, route: 'POST /clientondersteuningen/{id}/afrondingen', asSpil: true,
  input: Kenmerk, output: Nummer, load: loadSent, may: ontvanger, when: ({ toestand }) => mayPass('beeindiging', toestand), events: [ondersteuningBeeindigd], run: finishClientondersteuning,
});

const intrekking = command({
  name: 'clientondersteuning.intrekking', label: { nl: 'Geen cliëntondersteuner meer', en: 'No independent supporter any more' }, purpose: doel, route: 'POST /clientondersteuningen/{id}/intrekkingen',
  input: Kenmerk, output: Nummer, load, may: anyOf(allOf(indiener, ownHolder), regelaar), events: [ondersteuningIngetrokken, ondersteuningBeeindigd],
  when: ({ toestand }) => mayPass(toestand === 'bevestigd' ? 'beeindiging' : 'intrekking', toestand), run: withdraw,
});

/** Takes a question back, or ends the support: what was sent is erased. */
async function withdraw({ tx, loaded, gemeente, today, moment, publish }: CommandContext<{ id: string }, LoadedOndersteuning>): Promise<{ id: string }> {
  const ends = loaded.toestand === 'bevestigd';
  await passOndersteuning(tx, gemeente, loaded, ends ? 'beeindiging' : 'intrekking', { inhoud: null, geeindigd_op: today.toString() });
  await finishTaken(tx, gemeente, loaded.id, taken, isoMoment(moment), 'vervallen');
  publish(loaded.dossier, ends ? ondersteuningBeeindigd : ondersteuningIngetrokken, { clientondersteuning: loaded.id, dossier: loaded.dossier });
  return { id: loaded.id };
}

const vanDossier = query({
  name: 'clientondersteuning.dossier', label: { nl: 'Cliëntondersteuning in een dossier', en: 'Independent support in a dossier' }, purpose: doel, route: 'GET /dossiers/{dossier}/clientondersteuningen',
  input: VanDossier, output: OndersteuningInDossier, load: ofDossier, may: anyOf(indiener, regelaar), subjects: (_output, { id }) => [id], run: showVanDossier,
});

const lijst = query({
  name: 'clientondersteuning.lijst', label: { nl: 'Vragen aan onze organisatie', en: 'Questions to our organisation' }, purpose: doel, route: 'GET /clientondersteuningen', scope: 'set',
  input: OndersteuningLijstVraag, output: pageOutput(OndersteuningRegel), may: role('ketenpartner'), subjects: ({ items }) => items.map(({ dossier }) => dossier), run: listForOrganisatie,
});

const gegevens = query({
  name: 'clientondersteuning.gegevens', label: { nl: 'Vraag aan onze organisatie', en: 'A question to our organisation' }, purpose: doel, route: 'GET /clientondersteuningen/{id}',
  input: Kenmerk, output: OndersteuningGegevens, load: loadSent, may: ontvanger, subjects: (_output, { dossier }) => [dossier], run: showForOrganisatie,
});

export const acts = [indiening, bevestiging, weigering, afronding, intrekking, vanDossier, lijst, gegevens] as const;
