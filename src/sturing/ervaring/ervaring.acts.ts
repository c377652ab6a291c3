import type { Static } from 'typebox';
import { contentOutput } from '../../platform/act/content.ts';
import { command, query, type CommandContext, type QueryContext } from '../../platform/act/act.ts';
import { gemeentenOf, holderKeys, rolesIn, type Actor } from '../../platform/access/actor.ts';
import { allOf, grant, inwoner, ownHolder, role, type Verdict } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, invalidInput, notFound } from '../../platform/error.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente, listWijken } from '../../registers/gemeente/index.ts';
import { categorieen } from '../../registers/voorziening/index.ts';
import { kwartaalOf, kwartalenTussen, vorigKwartaal } from '../kerncijfers/index.ts';
import { buildDelen, plekkenOf } from './build-overzicht.ts';
import { countErvaring, requireLijst } from './count-ervaring.ts';
import { antwoordenOp, ervaringsoorten, mayPass, vragenOver, type Ervaringsoort, type Ervaringsvraagovergang } from './ervaring.ts';
import { kleinsteGroep } from './ervaring.policy.ts';
import * as queries from './ervaring.queries.ts';
import * as schema from './ervaring.schema.ts';
import { exportCsv } from './export-csv.ts';

const doel = 'weten hoe inwoners de hulp ervaren (Wmo 2015 art. 2.5.1; Jeugdwet art. 2.10)';
const csv = 'text/csv';
/** Who steers and accounts, outside the teams. */
const kijkers = ['bestuurder', 'raadslid', 'controller', 'inkoper'] as const;
const kijker = role(...kijkers);
/** Who watches quality: reads what people wrote, and takes in forms on paper. */
const kwaliteit = role('inkoper');
/** Whose experience it is, while they take part in the dossier. */
const gevraagde = allOf(ownHolder, grant('betrokkenen'));

type Loaded = queries.LoadedErvaringsvraag;
const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => queries.getErvaringsvraag(tx, gemeente, id);
const isOpen = ({ toestand, vanaf, tot }: Loaded, day: string): boolean => toestand === 'open' && vanaf <= day && day <= tot;
const tell = ({ id, soort, categorie, aanbieder, tot }: Loaded) => ({ id, soort, voorziening: categorie === null ? null : queries.nameCategorie(categorie), aanbieder, tot });
const vragen = (soort: Ervaringsoort) => vragenOver(soort).map((one) => ({ ...one, antwoorden: [...antwoordenOp(one.vraag)] }));

function mayAnswer(overgang: Ervaringsvraagovergang, { toestand, vanaf, tot }: Loaded, today: Temporal.PlainDate): Verdict {
  const day = today.toString();
  if (toestand === 'open' && (day < vanaf || tot < day)) return { ja: false, reden: { nl: 'U kunt deze vragenlijst nu niet invullen: de tijd ervoor is voorbij, of moet nog komen.', en: 'You cannot fill in this questionnaire now: its time is over, or is still to come.' } };
  return mayPass(overgang, toestand);
}

/** Only one of two at once closes it. */
async function close({ tx, gemeente, loaded }: CommandContext<{ id: string }, Loaded>, toestand: 'beantwoord' | 'geweigerd'): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('ervaringsvraag').set({ toestand }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).where('toestand', '=', 'open').executeTakeFirst();
  if (numUpdatedRows === 0n) throw conflict('AlGesloten', { nl: 'Deze vragenlijst is al ingevuld of gesloten. U hoeft niets meer te doen.', en: 'This questionnaire was filled in or closed already. You need not do anything.' });
}

const lijst = query({
  name: 'ervaringsvraag.lijst', label: { nl: 'Vragen hoe het ging', en: 'Questions how it went' }, purpose: doel, route: 'GET /ervaringsvragen', scope: 'set', input: schema.Leeg, output: schema.Ervaringsvragen, may: inwoner,
  async run({ tx, actor, gemeenten, today }) {
    const items = [];
    for (const gemeente of gemeenten) for (const houder of holderKeys(actor, gemeente)) items.push(...(await queries.listOpen(tx, gemeente, houder, today.toString())).map(tell));
    return { items };
  },
});

const gegevens = query({
  name: 'ervaringsvraag.gegevens', label: { nl: 'Vragenlijst bekijken', en: 'See the questionnaire' }, purpose: doel, route: 'GET /ervaringsvragen/{id}', input: schema.Nummer, output: schema.Ervaringsvraag, load, may: gevraagde,
  run: ({ loaded, today }) => Promise.resolve({ ...tell(loaded), toestand: loaded.toestand, open: isOpen(loaded, today.toString()), vragen: vragen(loaded.soort) }),
});

// No event: its moment beside the counts of before and after would tell who answered what.
const beantwoording = command({
  name: 'ervaringsvraag.beantwoording', label: { nl: 'Vertellen hoe het ging', en: 'Say how it went' }, purpose: doel, route: 'POST /ervaringsvragen/{id}/beantwoordingen', asSpil: true, secretInput: true,
  input: schema.Beantwoording, output: schema.Nummer, load, may: gevraagde, when: (loaded, today) => mayAnswer('beantwoording', loaded, today), events: [],
  async run(context) {
    const { tx, gemeente, input, loaded, today, env } = context;
    requireLijst(loaded.soort, input);
    await close(context, 'beantwoord');
    await countErvaring(tx, { ...loaded, gemeente, periode: kwartaalOf(today.toString()) }, input, env.random);
    return { id: loaded.id };
  },
});

const weigering = command({
  name: 'ervaringsvraag.weigering', label: { nl: 'Liever niet vertellen hoe het ging', en: 'Rather not say how it went' }, purpose: doel, route: 'POST /ervaringsvragen/{id}/weigeringen',
  input: schema.Nummer, output: schema.Nummer, load, may: gevraagde, when: (loaded, today) => mayAnswer('weigering', loaded, today), events: [],
  async run(context) {
    await close(context, 'geweigerd');
    return { id: context.loaded.id };
  },
});

const maySee = (actor: Actor, gemeente: string): boolean => rolesIn(actor, gemeente).some((rol) => (kijkers as readonly string[]).includes(rol));
/** The gemeente that decides where none is asked for: the first in which the actor has one of the roles. */
const gemeenteOfActor = (input: { readonly gemeente?: string }, actor: Actor): string | undefined => input.gemeente ?? gemeentenOf(actor).find((gemeente) => maySee(actor, gemeente));

const formulier = query({
  name: 'ervaring.formulier', label: { nl: 'Papieren vragenlijst', en: 'Questionnaire on paper' }, purpose: doel, route: 'GET /ervaringen/formulier', input: schema.FormulierVraag, output: schema.Formulier, may: kwaliteit, gemeente: gemeenteOfActor,
  async run({ tx, gemeente, input: { soort } }) {
    const kinds = Object.values(categorieen).flatMap((of) => Object.entries(of).map(([code, { naam }]) => ({ code, naam }))).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    return { gemeente, vragen: vragen(soort), wijken: await listWijken(tx, gemeente), categorieen: kinds, aanbieders: await queries.listAanbieders(tx, gemeente) };
  },
});

const registratie = command({
  name: 'ervaring.registratie', label: { nl: 'Papieren vragenlijst invoeren', en: 'Enter a questionnaire on paper' }, purpose: doel, route: 'POST /ervaringen', input: schema.ErvaringRegistratie, output: schema.Geteld, may: kwaliteit, events: [],
  async run({ tx, gemeente, input: { gemeente: _same, antwoorden, opmerking, ...herkomst }, today, env }) {
    requireLijst(herkomst.soort, { antwoorden, opmerking });
    const choose = (pad: string) => invalidInput([{ pad, uitleg: { nl: 'Kies uit de lijst.', en: 'Choose from the list.' } }]);
    if (herkomst.wijk !== null && !(await listWijken(tx, gemeente)).some(({ code }) => code === herkomst.wijk)) throw choose('/wijk');
    if (herkomst.categorie !== null && queries.nameCategorie(herkomst.categorie) === herkomst.categorie) throw choose('/categorie');
    if (herkomst.organisatie !== null && !(await queries.listAanbieders(tx, gemeente)).some(({ code }) => code === herkomst.organisatie)) throw choose('/organisatie');
    const kwartaal = kwartaalOf(today.toString());
    await countErvaring(tx, { ...herkomst, gemeente, periode: kwartaal }, { antwoorden, opmerking }, env.random);
    return { kwartaal };
  },
});

/** Quarters that are over: of one that runs, two looks would differ by whoever answered in between. */
function requireEnded(kwartaal: string, today: Temporal.PlainDate): string {
  const last = vorigKwartaal(kwartaalOf(today.toString()));
  if (kwartaal <= last) return kwartaal;
  throw invalidInput([{ pad: '/kwartaal', uitleg: { nl: `Dit kwartaal is nog niet voorbij. Kies ${last} of een eerder kwartaal.`, en: `This quarter is not over yet. Choose ${last} or an earlier quarter.` } }]);
}

async function readOverzicht({ tx, gemeente, actor, input, today }: QueryContext<Static<typeof schema.OverzichtVraag>, object>): Promise<schema.Overzicht> {
  const current = kwartaalOf(today.toString());
  const known = await queries.findKwartalen(tx, gemeente, current);
  const kwartaal = requireEnded(input.kwartaal ?? known?.laatste ?? vorigKwartaal(current), today);
  const { naam } = await getGemeente(tx, gemeente);
  const { waarde: { antwoorden: kleinste } } = await policyOn(tx, kleinsteGroep, gemeente, today);
  const tellingen = await queries.listTellingen(tx, gemeente, kwartaal);
  const wijken = new Map((await listWijken(tx, gemeente)).map((wijk) => [wijk.code, wijk.naam]));
  const organisaties = await queries.nameOrganisaties(tx, [...new Set(tellingen.flatMap(({ indeling, code }) => (indeling === 'organisatie' && code !== queries.onbekend ? [code] : [])))]);
  const nameOf = (indeling: string, code: string): string => (indeling === 'categorie' ? queries.nameCategorie(code) : (indeling === 'wijk' ? wijken : organisaties).get(code)) ?? code;
  return {
    gemeente, naam, gemeenten: gemeentenOf(actor).filter((one) => maySee(actor, one)), kwartaal, kwartalen: kwartalenTussen([known?.eerste ?? kwartaal, kwartaal].toSorted()[0] ?? kwartaal, vorigKwartaal(current)), kleinsteGroep: kleinste,
    lijsten: ervaringsoorten.map((soort) => ({ soort, vragen: vragen(soort), delen: buildDelen(soort, plekkenOf(soort, naam, tellingen, nameOf), tellingen, kleinste) })),
  };
}

const overzicht = query({
  name: 'ervaring.overzicht', label: { nl: 'Ervaringen van inwoners', en: 'Experiences of inwoners' }, purpose: doel, route: 'GET /ervaringen', input: schema.OverzichtVraag, output: schema.Overzicht, may: kijker, gemeente: gemeenteOfActor, run: readOverzicht,
});

const bestand = query({
  name: 'ervaring.bestand', label: { nl: 'Ervaringen downloaden', en: 'Download the experiences' }, purpose: doel, route: 'GET /ervaringen/bestand', input: schema.OverzichtVraag, output: contentOutput(csv), may: kijker, gemeente: gemeenteOfActor,
  async run(context) {
    const read = await readOverzicht(context);
    return { mediatype: csv, inhoud: exportCsv(read), bestandsnaam: `ervaringen-${read.gemeente}-${read.kwartaal}.csv` };
  },
});

const opmerkingen = query({
  name: 'opmerking.lijst', label: { nl: 'Wat inwoners schreven', en: 'What inwoners wrote' }, purpose: doel, route: 'GET /opmerkingen', input: schema.OpmerkingenVraag, output: pageOutput(schema.Opmerkingregel), may: kwaliteit, gemeente: gemeenteOfActor,
  async run(context) {
    const { tx, gemeente, input: { kwartaal: periode, soort }, today } = context;
    requireEnded(periode, today);
    const { waarde } = await policyOn(tx, kleinsteGroep, gemeente, today);
    // Of few people each is easily known again by what they write.
    if (await queries.countIngevuld(tx, gemeente, periode, soort) < waarde.antwoorden) return { items: [] };
    return readPage(context, { list: 'opmerking.lijst', order: [{ column: 'o.id', type: 'uuid' }], rows: (code, keyset) => queries.opmerkingRows(tx, { gemeente: code, periode, soort }, keyset) });
  },
});

const verwijdering = command({
  name: 'opmerking.verwijdering', label: { nl: 'Opmerking verwijderen', en: 'Remove a remark' }, purpose: 'wat een inwoner per ongeluk over iemand schreef niet bewaren (AVG art. 5 lid 1 onder c)', route: 'DELETE /opmerkingen/{id}',
  input: schema.Nummer, output: schema.Nummer, may: kwaliteit, events: [],
  async run({ tx, gemeente, input: { id } }) {
    const { numDeletedRows } = await tx.deleteFrom('ervaring_opmerking').where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
    if (numDeletedRows === 0n) throw notFound();
    return { id };
  },
});

export const acts = [lijst, gegevens, beantwoording, weigering, formulier, registratie, overzicht, bestand, opmerkingen, verwijdering] as const;
