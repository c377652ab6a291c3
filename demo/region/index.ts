import fastify from 'fastify';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { fixedClock } from '../../src/platform/time/clock.ts';
import type { Environment } from '../../src/platform/act/environment.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { required } from '../../src/platform/required.ts';
import { httpBrpClient } from '../../src/registers/persoon/index.ts';
import { brpStandIn } from '../brp/brp-stand-in.ts';
import type { Persoonslijst } from '../brp/persoonslijst.ts';
import { memoryStore, type PersoonslijstStore } from '../brp/persoonslijst-store.ts';
import { openVragen, tellAanmeldingen, tellContacten, tellGesprek, tellOnbeantwoord, tellOpenVraag, tellVoorEenAnder } from './contacten.ts';
import { laySocialeKaart } from '../sociale-kaart/lay-sociale-kaart.ts';
import { fillProductenboek } from './fill-productenboek.ts';
import { tellActiviteiten, tellBurenhulp, tellInitiatieven } from './samen.ts';
import { tellNetwerken } from './netwerken.ts';
import { ervaringenVanaf, tellErvaringen } from './ervaringen.ts';
import { gebieden } from './gebieden.ts';
import { layGround, type Plaats } from './ground.ts';
import { demoHuishoudens, personaHuishoudens, personaPlaatsen, type DemoHuishouden } from './huishoudens.ts';
import type { Productenboek } from './producten.ts';
import { tellKennisartikelen } from './kennisartikelen.ts';
import { signalen } from './signalen.ts';
import { seeded } from './seeded.ts';
import { hireStaff } from './staff.ts';
import { makeStage, type Scene, type Stage } from './stage.ts';
import { stories } from './stories/index.ts';
import { huisgenotenOf, persoonslijstenOf } from './stories/told-story.ts';
import { tellBezwaren } from './tell/tell-bezwaar.ts';
import { ondersteund, tellOndersteuningsorganisatie } from './tell/tell-clientondersteuning.ts';
import { tellKlacht } from './tell/tell-klacht.ts';
import { tellTogether, type Beginning } from './tell-together.ts';
import { beginningsOf, onderweg, tellOrdinary, verlopen } from './tell/tell-ordinary.ts';
import { inOfficeHours, officeHour } from './time-passes.ts';

/** So many households of which the whole story is told, beside those on their way and those told by hand. */
const size = 54;
const standInPath = '/haalcentraal/api/brp';
const opening = '2024-11-22T08:00:00Z';
const first = Temporal.Instant.from('2024-11-25T09:00:00Z');
/** No step later than this is told. */
const until = Temporal.Instant.from('2026-11-20T16:00:00Z');

/** The invented households that ask for help and are not told by hand, the same at every run. */
export function listDemoHuishoudens(count = size): DemoHuishouden[] {
  return demoHuishoudens().take(count + onderweg.length).toArray();
}

/** Everybody of the demo, as the stand-in for the BRP knows them. */
export function listDemoPersonen(): Persoonslijst[] {
  return [...personaHuishoudens(), ...stories.flatMap(({ huis }) => persoonslijstenOf(huis)), ...listDemoHuishoudens().flatMap((household) => household.persoonslijsten)];
}

/** The same, to be asked. */
export function demoStore(): PersoonslijstStore {
  return memoryStore(listDemoPersonen());
}

/** Is there no demo region yet? */
export async function isEmpty(env: Environment): Promise<boolean> {
  const rows = await env.database.read({ gemeenten: [], actor: 's:demo', houder: '', doel: 'demo' }, (tx) => tx.selectFrom('gemeente').select('gemeente').limit(1).execute());
  return rows.length === 0;
}

/**
 * Makes the demo region in an empty database: gemeenten, staff, a productenboek, and a story of two years
 * for each household, told by the same commands that people use, with a clock that the story moves.
 * Answers how many households and acts.
 */
export async function makeDemoRegion(env: Environment, modules: readonly Module[], count = size): Promise<{ huishoudens: number; acts: number }> {
  const clock = fixedClock(opening);
  const standIn = fastify();
  await standIn.register(brpStandIn, { prefix: standInPath, store: demoStore(), clock });
  const url = await standIn.listen({ port: 0, host: '127.0.0.1' });
  const story: Environment = { ...env, clock, random: seeded(7).bytes, brp: httpBrpClient({ baseUrl: `${url}${standInPath}` }) };
  try {
    const households = listDemoHuishoudens(count);
    const codes = gebieden.map((gebied) => gebied.gemeente);
    const staff = await env.database.write({ gemeenten: codes, actor: 's:demo', houder: '', doel: 'demo' }, async (tx) => {
      await layGround(tx, [...personaPlaatsen, ...stories.flatMap(({ huis: { thuis, elders = [] } }) => [thuis, ...elders.map(({ woont }) => woont)]), ...households.flatMap(plaatsOf)]);
      return hireStaff(tx, story);
    });
    // Chance of its own: one entry more or less leaves the households as they are.
    await laySocialeKaart({ ...story, random: seeded(11).bytes });
    const stage = makeStage(story, modules, clock, staff, codes);
    const boeken = await fillProductenboeken(stage, codes);
    const open = (gemeente: string, seed: number): Scene => stage.open(gemeente, seeded(seed), required(boeken.get(gemeente), 'a productenboek'));
    await tellTogether([...beginTold(open), ...beginOrdinary(open, households), ...beginContacten(open, codes), ...beginSignalen(open), ...beginBezwaren(open, codes), ...beginKlachten(open, codes), ...beginErvaringen(open, codes)], clock, until);
    await stage.settle();
    return { huishoudens: households.length + stories.length, acts: stage.count() };
  } finally {
    await standIn.close();
  }
}

/** The one address of a household. */
function plaatsOf({ gebied, wijk, persoonslijsten: [vrager] }: DemoHuishouden): Plaats[] {
  return vrager?.verblijfplaats.soort === 'adres' && vrager.verblijfplaats.postcode !== undefined ? [{ gemeente: gebied.gemeente, postcode: vrager.verblijfplaats.postcode, wijk: wijk.code }] : [];
}

type Open = (gemeente: string, seed: number) => Scene;

async function fillProductenboeken(stage: Stage, codes: readonly string[]): Promise<ReadonlyMap<string, Productenboek>> {
  const empty: Productenboek = (sleutel) => { throw new RangeError(`There is no ${sleutel} yet`); };
  const boeken = new Map<string, Productenboek>();
  for (const code of codes) boeken.set(code, await fillProductenboek(stage.open(code, seeded(1), empty)));
  return boeken;
}

function beginTold(open: Open): Beginning[] {
  return stories.map((told, place) => {
    const scene = open(told.huis.thuis.gemeente, 100 + place);
    return { at: officeHour(scene, Temporal.PlainDate.from(told.begint)), story: told.tell(scene, huisgenotenOf(told.huis)) };
  });
}

function beginOrdinary(open: Open, households: readonly DemoHuishouden[]): Beginning[] {
  const moments = [...onderweg.map(([, days]) => until.subtract({ hours: days * 24 })), ...beginningsOf(households.length - onderweg.length, first, until)];
  return households.map((household, place) => {
    const scene = open(household.gebied.gemeente, 2026 + place);
    const at = inOfficeHours(scene.chance, required(moments[place], 'a beginning'));
    const halte = onderweg[place]?.[0];
    return { at, story: tellOrdinary(scene, household, halte === undefined ? required(verlopen[place % verlopen.length], 'a course') : 'gewoon', halte, ondersteund[place]) };
  });
}

function beginSignalen(open: Open): Beginning[] {
  return signalen.map(({ gemeente, op, vertel }, place) => ({ at: Temporal.Instant.from(op), story: vertel(open(gemeente, 400 + place)) }));
}

function beginContacten(open: Open, codes: readonly string[]): Beginning[] {
  const asked = openVragen.map(({ gemeente, op, vraag, naam }, place) => ({ at: Temporal.Instant.from(op), story: tellOpenVraag(open(gemeente, 300 + place), vraag, naam) }));
  asked.push({ at: Temporal.Instant.from('2026-11-19T10:00:00Z'), story: tellGesprek(open('0383', 310)) });
  asked.push({ at: Temporal.Instant.from('2026-11-18T09:00:00Z'), story: tellAanmeldingen(open('0399', 311)) });
  const onbeantwoord = codes.map((code, place) => ({ at: until.subtract({ hours: 24 * 21 }), story: tellOnbeantwoord(open(code, 400 + place)) }));
  const activiteiten = codes.map((code, place) => ({ at: until.subtract({ hours: 24 * 14 }), story: tellActiviteiten(open(code, 500 + place)) }));
  const buren = codes.map((code, place) => ({ at: until.subtract({ hours: 24 * 10 }), story: tellBurenhulp(open(code, 600 + place)) }));
  const kennis = codes.map((code, place) => ({ at: first.add({ hours: 24 * (place + 2) }), story: tellKennisartikelen(open(code, 700 + place)) }));
  const initiatieven = codes.map((code, place) => ({ at: until.subtract({ hours: 24 * 9 }), story: tellInitiatieven(open(code, 700 + place)) }));
  const netwerken = codes.map((code, place) => ({ at: until.subtract({ hours: 24 * 20 }), story: tellNetwerken(open(code, 950 + place)) }));
  const anderen = codes.map((code, place) => ({ at: until.subtract({ hours: 24 * 2 }), story: tellVoorEenAnder(open(code, 800 + place)) }));
  const ondersteuning = codes.map((code, place) => ({ at: first.subtract({ hours: place + 1 }), story: tellOndersteuningsorganisatie(open(code, 900 + place)) }));
  return [...ondersteuning, ...netwerken, ...initiatieven, ...kennis, ...activiteiten, ...buren, ...anderen, ...onbeantwoord, ...codes.map((code, place) => ({ at: first.add({ hours: 24 * (place + 1) }), story: tellContacten(open(code, 200 + place)) })), ...asked];
}

/** Objections against decisions of some weeks before, in each gemeente other ones. */
function beginBezwaren(open: Open, codes: readonly string[]): Beginning[] {
  return codes.map((code, place) => ({ at: until.subtract({ hours: 24 * 60 }), story: tellBezwaren(open(code, 500 + place), place) }));
}

/** What came back on paper, in each gemeente. */
function beginErvaringen(open: Open, codes: readonly string[]): Beginning[] {
  return codes.map((code, place) => ({ at: ervaringenVanaf.add({ hours: 24 * place }), story: tellErvaringen(open(code, 800 + place)) }));
}

function beginKlachten(open: Open, codes: readonly string[]): Beginning[] {
  return codes.map((code, place) => ({ at: until.subtract({ hours: 24 * (3 + 10 * place) }), story: tellKlacht(open(code, 600 + place), place) }));
}
