import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput } from '../../platform/error.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { checkDienst } from './check-dienst.ts';
import type { DienstInhoud } from './dienst-inhoud.schema.ts';
import { keepDiensten } from './keep-diensten.ts';
import { dienstGeregistreerd } from './sociale-kaart.events.ts';
import { listWijken } from '../../registers/gemeente/index.ts';

/** A whole sociale kaart at once, as the ground of an installation (`bron` says whose); each entry with its event, as if an editor had entered it. */
export async function enterDiensten(tx: WriteTx, env: Environment, gemeente: string, bron: string, inhouden: readonly DienstInhoud[]): Promise<void> {
  const wijken = (await listWijken(tx, gemeente)).map(({ code }) => code);
  const faults = inhouden.flatMap((inhoud, place) => checkDienst(inhoud, wijken).map(({ pad, uitleg }) => ({ pad: `/${place}${pad}`, uitleg })));
  if (faults.length > 0) throw invalidInput(faults);
  const make = () => newId(parseGemeenteCode(gemeente), env.clock, env.random);
  const entries = inhouden.map((inhoud) => ({ id: make(), versie: 1, inhoud, bron: '', kenmerk: '' }));
  await keepDiensten(tx, { gemeente, door: `s:${bron}`, moment: isoMoment(env.clock.now()), newId: make }, entries);
  for (const { id, inhoud } of entries) await publishFromReader(tx, env, gemeente, bron, id, dienstGeregistreerd, { dienst: id, versie: 1, cluster: inhoud.cluster, trede: inhoud.trede });
}
