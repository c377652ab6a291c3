import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import type { SealedEvent } from '../../platform/journal/event.ts';
import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { finishTaken, houderOf } from '../../registers/taak/index.ts';
import { findWens, meldingAfgehandeld, meldingIngetrokken, meldingOntvangen, meldingToegedeeld } from '../melding/index.ts';
import { ondersteuningGewenst, ondersteuningIngetrokken } from './clientondersteuning.events.ts';
import { ondersteuningstermijnen } from './clientondersteuning.policy.ts';
import { findLopend, listWachtend, passOndersteuning } from './clientondersteuning.queries.ts';
import { putOnList, taken } from './team-work.ts';

const naam = 'clientondersteuning-wens';

/** Who wanted an independent supporter while telling has it arranged: work for the team, and of the regisseur once there is one. */
const followMelding: Effect = {
  kind: 'effect', naam, soorten: [meldingOntvangen.soort, meldingToegedeeld.soort, meldingAfgehandeld.soort, meldingIngetrokken.soort],
  async apply(tx, event, env) {
    const { melding, dossier } = event.inhoud as { melding: string; dossier: string };
    if (event.soort === meldingOntvangen.soort) await noteWish(tx, event, env, melding);
    else if (event.soort === meldingToegedeeld.soort) await passOn(tx, event, env, dossier);
    else await dropWish(tx, event, env, { melding, dossier });
  },
};

async function noteWish(tx: WriteTx, { gemeente }: SealedEvent, env: Environment, melding: string): Promise<void> {
  const wish = await findWens(tx, gemeente, melding, 'clientondersteuner');
  if (wish === undefined) return;
  const houder = `p:${wish.persoon}`;
  if ((await findLopend(tx, gemeente, wish.dossier, houder)) !== undefined) return;
  const now = env.clock.now();
  const today = dayOf(now);
  const { waarde } = await policyOn(tx, ondersteuningstermijnen, gemeente, today);
  const made = { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), dossier: wish.dossier, uiterlijk: addWerkdagen(today, waarde.regelen).toString() };
  await tx.insertInto('clientondersteuning').values({ gemeente, ...made, houder, melding, ontvanger: null, toestand: 'gewenst', akkoord: null, inhoud: null, gewenst_op: isoMoment(now), gevraagd_op: null, verlopen_op: null, ondersteuner: '', ondersteuner_bereik: '', afspraak: null, plaats: '', reden: '', geeindigd_op: null }).execute();
  await putOnList(tx, made, { gemeente, houder: houderOf(await loadDossier(tx, gemeente, wish.dossier)), moment: isoMoment(now), newId: () => newId(parseGemeenteCode(gemeente), env.clock, env.random) });
  await publishFromReader(tx, env, gemeente, naam, wish.dossier, ondersteuningGewenst, { clientondersteuning: made.id, dossier: wish.dossier, melding });
}

async function passOn(tx: WriteTx, { gemeente }: SealedEvent, env: Environment, dossier: string): Promise<void> {
  const houder = houderOf(await loadDossier(tx, gemeente, dossier));
  for (const waiting of await listWachtend(tx, gemeente, dossier)) await putOnList(tx, waiting, { gemeente, houder, moment: isoMoment(env.clock.now()), newId: () => newId(parseGemeenteCode(gemeente), env.clock, env.random) });
}

async function dropWish(tx: WriteTx, { gemeente }: SealedEvent, env: Environment, { melding, dossier }: { melding: string; dossier: string }): Promise<void> {
  const now = env.clock.now();
  const wishes = (await listWachtend(tx, gemeente, dossier)).filter((one) => one.toestand === 'gewenst' && one.melding === melding);
  for (const wish of wishes) {
    await passOndersteuning(tx, gemeente, wish, 'intrekking', { geeindigd_op: dayOf(now).toString() });
    await finishTaken(tx, gemeente, wish.id, taken, isoMoment(now), 'vervallen');
    await publishFromReader(tx, env, gemeente, naam, dossier, ondersteuningIngetrokken, { clientondersteuning: wish.id, dossier });
  }
}

export const readers = [followMelding] as const;
