import type { Static } from 'typebox';
import { Temporal } from '../../platform/time/temporal.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput, type InputFault } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { listHuishoudleden } from '../../registers/huishouden/index.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { gespreksinstrument, type Instrument } from './gesprek.policy.ts';
import { gesprekIngevuld } from './gesprek.events.ts';
import type { LoadedGesprek } from './gesprek.queries.ts';
import type { Bewerkingsuitkomst, GesprekVeldwijziging } from './gesprek.schema.ts';
import { mergeBewerking, type Veldstand } from './merge-veld.ts';
import { faultInWaarde, parsePad, type Veld } from './veld.ts';
import { keepVelden, listVeldstanden, lockGesprek, markIngevuld, showVelden, standOf, type ChangedVeld } from './veld.queries.ts';

type Context = CommandContext<GesprekVeldwijziging, LoadedGesprek>;

/**
 * Takes what was typed, change by change, and answers for each what became of it. The number of
 * statements does not depend on the number of changes: typing fast stays cheap.
 */
export async function changeVelden(context: Context): Promise<{ uitkomsten: Static<typeof Bewerkingsuitkomst>[] }> {
  const { tx, input, loaded, gemeente, actor, moment } = context;
  const plaatsen = await checkBewerkingen(context);
  await lockGesprek(tx, gemeente, loaded.id);
  const before = await listVeldstanden(tx, gemeente, loaded.id, [...plaatsen.keys()]);
  const after = new Map(before);
  const [door, at] = [actorKey(actor), isoMoment(moment)];
  for (const change of input.bewerkingen) after.set(change.pad, mergeBewerking(standOf(after, change.pad), change, door, at));
  const changed = [...plaatsen.values()].map((plaats): ChangedVeld => {
    const [old, stand] = [standOf(before, plaats.pad), standOf(after, plaats.pad)];
    const clients = Object.keys(stand.bewerkingen).filter((client) => stand.bewerkingen[client] !== old.bewerkingen[client]);
    return { plaats, stand, clients, geschreven: stand.versie !== old.versie || stand.client !== old.client };
  });
  await keepVelden(tx, { gemeente, dossier: loaded.dossier, gesprek: loaded.id, door, moment: at }, changed);
  if (changed.some((c) => c.geschreven)) await tellOncePerDay(context);
  return { uitkomsten: await answer(context, after) };
}

/** What may be written where: every path and value, before anything is kept. */
async function checkBewerkingen({ tx, input, loaded, gemeente, today }: Context): Promise<Map<string, Veld>> {
  const instrument = await instrumentOf({ tx, gemeente, loaded });
  const plaatsen = new Map<string, Veld>();
  const faults: InputFault[] = [];
  input.bewerkingen.forEach(({ pad, waarde }, at) => {
    const plaats = parsePad(pad, instrument);
    if (!plaats) return void faults.push({ pad: `/bewerkingen/${at}/pad`, uitleg: { nl: 'Hier kan niets geschreven worden.', en: 'Nothing can be written here.' } });
    const fault = faultInWaarde(plaats, waarde, instrument);
    if (fault) faults.push({ pad: `/bewerkingen/${at}/waarde`, uitleg: fault });
    plaatsen.set(pad, plaats);
  });
  const others = [...plaatsen.values()].filter((p) => p.persoon !== undefined && p.persoon !== loaded.persoon);
  if (others.length > 0) {
    const { huishouden } = await loadDossier(tx, gemeente, loaded.dossier);
    const leden = new Set((await listHuishoudleden(tx, gemeente, huishouden, today.toString())).map((lid) => lid.persoon));
    for (const { pad, persoon = '' } of others) {
      if (!leden.has(persoon)) faults.push({ pad: `/bewerkingen/${input.bewerkingen.findIndex((b) => b.pad === pad)}/pad`, uitleg: { nl: 'Deze persoon hoort niet bij het huishouden.', en: 'This person does not belong to the household.' } });
    }
  }
  if (faults.length > 0) throw invalidInput(faults);
  return plaatsen;
}

/** The instrument of a conversation: that of the day on which it was first planned. */
export async function instrumentOf({ tx, gemeente, loaded }: Pick<Context, 'tx' | 'gemeente' | 'loaded'> | { tx: Parameters<typeof policyOn>[0]; gemeente: string; loaded: LoadedGesprek }): Promise<Instrument> {
  return (await policyOn(tx, gespreksinstrument, gemeente, Temporal.PlainDate.from(loaded.instrumentOp))).waarde;
}

async function tellOncePerDay({ tx, loaded, gemeente, today, publish }: Context): Promise<void> {
  if (loaded.ingevuldOp === today.toString()) return;
  await markIngevuld(tx, gemeente, loaded.id, today.toString());
  publish(loaded.dossier, gesprekIngevuld, { gesprek: loaded.id, melding: loaded.melding, dossier: loaded.dossier });
}

/** For each change: kept, with the version to go on from; or a conflict, with what stands there now. */
async function answer({ tx, input }: Context, standen: ReadonlyMap<string, Veldstand>): Promise<Static<typeof Bewerkingsuitkomst>[]> {
  const lastOf = (client: string, pad: string) => standOf(standen, pad).bewerkingen[client];
  const disputed = new Map([...standen].filter(([pad]) => input.bewerkingen.some((b) => b.pad === pad && lastOf(b.client, pad)?.uitkomst === 'conflict')));
  const shown = new Map(disputed.size === 0 ? [] : (await showVelden(tx, disputed)).map((veld) => [veld.pad, veld]));
  return input.bewerkingen.map(({ client, nummer, pad }) => {
    const last = lastOf(client, pad);
    const veld = last?.uitkomst === 'conflict' ? shown.get(pad) : undefined;
    return { client, nummer, pad, uitkomst: veld ? 'conflict' : 'bewaard', versie: last?.versie ?? 0, ...(veld ? { huidig: { waarde: veld.waarde, versie: veld.versie, kandidaten: veld.kandidaten } } : {}) };
  });
}
