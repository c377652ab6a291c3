import { listDemoDiensten } from '../../demo/sociale-kaart/list-diensten.ts';
import { seeded } from '../../demo/region/seeded.ts';
import type { Environment } from '../../src/platform/act/environment.ts';
import { kindsOf } from '../../src/platform/journal/conductor.ts';
import type { Reader } from '../../src/platform/journal/reader.ts';
import { rebuildProjection } from '../../src/platform/journal/rebuild.ts';
import { sealGemeente } from '../../src/platform/journal/sealer.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { required } from '../../src/platform/required.ts';
import { enterDiensten, onderwerpcodes, type DienstInhoud } from '../../src/voor-de-toegang/sociale-kaart/index.ts';

/** Where they are: a gemeente of the demo. */
export const kaartGemeente = '0383';
const batch = 1000;

/** Enters so many diensten more in one gemeente: those of the demo, with other names, words of their own and some subjects by chance. */
export async function enterManyDiensten(env: Environment, count: number): Promise<void> {
  const chance = seeded(50_000);
  const known = listDemoDiensten().filter(({ gemeente }) => gemeente === kaartGemeente).map(({ inhoud }) => inhoud);
  const words = [...new Set(known.flatMap(({ omschrijving }) => omschrijving.split(/\W+/u)).filter((word) => word.length > 3))];
  for (let from = 0; from < count; from += batch) {
    const inhouden = Array.from({ length: Math.min(batch, count - from) }, (_none, n): DienstInhoud => {
      const base = chance.pick(known);
      const nummer = from + n;
      return {
        ...base, naam: `${base.naam} ${nummer}`, omschrijving: `${base.omschrijving} ${Array.from({ length: 8 }, () => chance.pick(words)).join(' ')}.`, organisatie: { ...base.organisatie, naam: `${base.organisatie.naam} ${Math.floor(nummer / 8)}` },
        onderwerpen: [...new Set([...(base.onderwerpen ?? []).slice(0, 1), required(onderwerpcodes[chance.int(0, onderwerpcodes.length - 1)], 'a subject')])],
      };
    });
    await env.database.write({ gemeenten: [kaartGemeente], actor: 's:bench', houder: '', doel: 'bench' }, (tx) => enterDiensten(tx, env, kaartGemeente, 'bench', inhouden));
  }
}

/** Lets their words be found, without a server that reads along: the embedded database has no room for two. */
export async function makeFindable(env: Environment): Promise<void> {
  while ((await sealGemeente(env.database, kaartGemeente)) > 0);
  const readers: readonly Reader[] = modules.flatMap((module: Module) => module.readers ?? []);
  const words = readers.find((reader) => reader.kind === 'projection' && reader.naam === 'dienst-zoek');
  if (words?.kind !== 'projection') throw new Error('There is no projection dienst-zoek');
  await rebuildProjection(env, kindsOf(modules), words, kaartGemeente);
}
