import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from '../../../src/platform/testing/engines.ts';
import { makeTestSpil } from '../../../src/platform/testing/spil.ts';
import { asSystem } from '../../../src/platform/testing/people.ts';
import { kindsOf } from '../../../src/platform/journal/conductor.ts';
import { rebuildProjection } from '../../../src/platform/journal/rebuild.ts';
import { verifyStream, verifyStreams } from '../../../src/platform/journal/verify.ts';
import { makeConductor } from '../../../src/platform/journal/conductor.ts';
import type { Actor } from '../../../src/platform/access/actor.ts';
import type { GemeenteCode } from '../../../src/platform/id.ts';
import { present } from '../../../src/platform/testing/present.ts';
import { findGrants } from '../../../src/registers/dossier/index.ts';
import { recount } from '../../../src/sturing/kerncijfers/testing/recount.ts';
import { assertTestBsn, parseBsn } from '../../../src/registers/persoon/index.ts';
import { modules } from '../../../src/modules.ts';
import { makeDemoRegion } from '../index.ts';
import { AlreadyCopied, stampRegion } from './index.ts';
import { findPatterns } from './find-patterns.ts';
import { readRegion, type Row } from './read-region.ts';
import { regionDigests } from './testing/region-digests.ts';

const gemeenten = ['0373', '0383', '0399', '0450'];
const digests = new Map<string, Readonly<Record<string, string>>>();

forEachEngine('a region made large by copies', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { admitBsn: assertTestBsn, brp: undefined });
  const conductor = makeConductor(spil.env, modules, () => Promise.resolve(gemeenten), (error) => { throw error; });
  let before = 0;
  let told: ReadonlyMap<string, readonly Row[]>;

  beforeAll(async () => {
    await makeDemoRegion(spil.env, modules, 12);
    before = await count('dossier');
    told = await spil.env.database.load(readRegion);
    await stampRegion(spil.env, modules, { dossiers: 100 });
    digests.set(db.engine, regionDigests(await spil.env.database.load(readRegion), spil.env.secrets));
  }, 600_000);

  async function rows<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
    return (await query.execute(spil.env.database.owner)).rows;
  }

  async function count(tabel: string): Promise<number> {
    return present((await rows(sql<{ aantal: number }>`select count(*) as aantal from ${sql.id(tabel)}`))[0]).aantal;
  }

  /** Somebody of the demo, by the login. */
  async function worker(sleutel: string): Promise<Extract<Actor, { soort: 'medewerker' }>> {
    const found = await rows(sql<{ id: string; naam: string; gemeente: GemeenteCode; rol: string; team: string | null }>`select m.id, m.naam, a.gemeente, a.rol, a.team from inlog i
      join medewerker m on m.id = i.medewerker join mandaat a on a.medewerker = m.id where i.sleutel = ${sleutel}`);
    const { id, naam } = present(found[0]);
    return { soort: 'medewerker', id: id as never, naam, mandaten: found.map(({ gemeente, rol, team }) => ({ gemeente, rol, ...(team === null ? {} : { team: team as never }) })) };
  }

  /** A dossier that was copied: the last one has the most in common with none that was told. */
  async function aCopy() {
    const found = await rows(sql<{ gemeente: string; dossier: string; persoon: string; naam: string; geslachtsnaam: string; bsn_versleuteld: Uint8Array }>`select d.gemeente, d.id as dossier, p.id as persoon, p.naam, p.geslachtsnaam, p.bsn_versleuteld
      from dossier d join huishouden_lid l on l.gemeente = d.gemeente and l.huishouden = d.huishouden join persoon p on p.gemeente = l.gemeente and p.id = l.persoon
      join melding m on m.gemeente = d.gemeente and m.dossier = d.id and m.persoon = p.id
      where d.toestand = 'open' and exists (select 1 from dossier o where o.gemeente = d.gemeente and left(o.id::text, 24) = left(d.id::text, 24) and o.id <> d.id) order by d.id desc limit 1`);
    return present(found[0]);
  }

  it('holds the dossiers that were asked for beside those of the demo, and is not made large twice', async () => {
    expect((await rows(sql`select 1 from dossier where toestand = 'open'`)).length).toBeGreaterThanOrEqual(100);
    expect(await count('dossier')).toBeGreaterThanOrEqual(before + 100);
    await expect(stampRegion(spil.env, modules, { dossiers: 1 })).rejects.toThrow(AlreadyCopied);
  });

  it('copies households alone: no task about what is not copied, such as a network of a wijk', async () => {
    const uncopied = await rows(sql`select 1 from taak where soort in ('netwerkafspraak.afronden', 'dienst.controleren', 'voorstel.beoordelen')`);
    expect(uncopied.length).toBeGreaterThan(0);
    // A copy keeps the beginning of an id.
    expect(await rows(sql`select t.soort, t.onderwerp from taak t join taak c on c.gemeente = t.gemeente and c.onderwerp = t.onderwerp and c.id > t.id and left(c.id::text, 24) = left(t.id::text, 24)`)).toEqual([]);
  });

  it('finds the same households in the same order, however the database keeps its rows', async () => {
    const ids = (region: typeof told) => findPatterns(region).map((pattern) => [...pattern.ids].toSorted().join(' '));
    const turned = new Map([...told].map(([tabel, list]) => [tabel, list.toReversed()]));
    expect(ids(turned)).toEqual(ids(told));
    const read = async () => present((await spil.env.database.load(readRegion)).get('taak')).map(({ waarden }) => waarden['id']);
    const first = await read();
    // A row that is written again is kept behind the others.
    await rows(sql`update taak set onderwerp = onderwerp where id = ${first[0]}`);
    expect(await read()).toEqual(first);
  });

  it('has figures of all households, told and copied, as a slow recount finds them', async () => {
    for (const gemeente of gemeenten) {
      await asSystem(spil, gemeente, async (tx) => {
        const kept = await tx.selectFrom('kerncijfer').select(['periode', 'maat', 'wijk', 'code', 'aantal', 'huishoudens']).where('gemeente', '=', gemeente).execute();
        const counted = await recount(tx, gemeente);
        const lines = (figures: readonly (typeof kept)[number][]) => figures.map(({ periode, maat, wijk, code, aantal, huishoudens }) => `${periode} ${maat} ${wijk} ${code}: ${aantal} of ${huishoudens}`).toSorted();
        expect(lines(kept)).toEqual(lines(counted));
      });
    }
  }, 240_000);

  it('has whole chains in every stream', async () => {
    let streams = 0;
    for (const gemeente of gemeenten) {
      await asSystem(spil, gemeente, async (tx) => {
        const found = await tx.selectFrom('stroom').select('id').where('gemeente', '=', gemeente).execute();
        expect(await verifyStreams(tx, gemeente, found.map(({ id }) => id))).toEqual([]);
        streams += found.length;
      });
    }
    expect(streams).toBeGreaterThan(before + 100);
  }, 120_000);

  it('seals every event once, gapless, chained, in the order of time', async () => {
    for (const gemeente of gemeenten) {
      const seals = await rows(sql<{ nummer: number; hash: Uint8Array; van: Uint8Array; moment: string }>`select z.nummer, z.hash, g.hash as van, g.moment from zegel z
        join gebeurtenis g on g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis where z.gemeente = ${gemeente} order by z.nummer`);
      let previous: Uint8Array = Buffer.alloc(0);
      for (const [place, { nummer, hash, van }] of seals.entries()) {
        expect(nummer).toBe(place + 1);
        previous = createHash('sha256').update(previous).update(van).digest();
        expect(Buffer.compare(hash, previous)).toBe(0);
      }
      expect(seals.map(({ moment }) => moment)).toEqual(seals.map(({ moment }) => moment).toSorted());
      expect(await rows(sql`select nummer, hash from zegelaar where gemeente = ${gemeente}`)).toEqual([{ nummer: seals.length, hash: seals.at(-1)?.hash }]);
      expect(await rows(sql`select count(*) as aantal from gebeurtenis where gemeente = ${gemeente}`)).toEqual([{ aantal: seals.length }]);
    }
  }, 60_000);

  it('has every projection as it would be made from the journal', async () => {
    const projections = modules.flatMap((m) => [...('readers' in m ? m.readers : [])]).filter((reader) => reader.kind === 'projection');
    expect(projections.length).toBeGreaterThan(1);
    for (const projection of projections) {
      for (const table of projection.tabellen) {
        const tabel = typeof table === 'string' ? table : table.tabel;
        const contents = async () => (await rows(sql<{ r: string }>`select r::text as r from ${sql.id(tabel)} r`)).map(({ r }) => r).toSorted();
        const copied = await contents();
        for (const gemeente of gemeenten) await rebuildProjection(spil.env, kindsOf(modules), projection, gemeente);
        expect(await contents()).toEqual(copied);
        expect(copied.length).toBeGreaterThan(20);
      }
    }
  }, 120_000);

  it('finds copied people by name and by BSN, each with a test BSN of their own', async () => {
    const { gemeente, persoon, naam, geslachtsnaam, bsn_versleuteld } = await aCopy();
    const klantcontact = await worker('klantcontact');
    const byName = await spil.as(klantcontact, 'persoon.zoekopdracht', { gemeente, tekst: geslachtsnaam });
    expect(byName.items.map(({ id }) => id)).toContain(persoon);
    const bsn = spil.env.secrets.open(bsn_versleuteld);
    expect(await spil.as(klantcontact, 'persoon.zoekopdracht', { gemeente, tekst: bsn })).toMatchObject({ items: [{ id: persoon, naam }] });
    const bsns = await rows(sql<{ gemeente: string; bsn: Uint8Array }>`select gemeente, bsn_versleuteld as bsn from persoon where bsn_versleuteld is not null`);
    const opened = bsns.map((row) => `${row.gemeente} ${parseBsn(spil.env.secrets.open(row.bsn))}`);
    for (const each of opened) assertTestBsn(parseBsn(each.slice(5)));
    expect(new Set(opened).size).toBe(opened.length);
  });

  it('is worked in like every other region: a new melding goes on with the chain and the timeline of a copied dossier', async () => {
    const { gemeente, dossier, persoon } = await aCopy();
    spil.clock.set('2026-11-23T10:00:00Z');
    const melding = await spil.as(await worker('klantcontact'), 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Het gaat weer minder goed.' });
    expect(melding.dossier).toBe(dossier);
    await conductor.settle();
    const head = present((await rows(sql<{ nummer: number }>`select nummer from zegelaar where gemeente = ${gemeente}`))[0]);
    await asSystem(spil, gemeente, async (tx) => {
      expect(await verifyStream(tx, gemeente, dossier)).toEqual([]);
      const lines = await tx.selectFrom('tijdlijn').select(['nummer', 'soort']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).orderBy('nummer').execute();
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.at(-1)?.nummer).toBeLessThanOrEqual(head.nummer);
      expect(lines.filter(({ soort }) => soort === 'melding.ontvangen').length).toBeGreaterThan(1);
    });
  });

  it('comes out the same at every run, on either engine', () => {
    // Where they differ, the names of the tables say where.
    const [first = {}, ...others] = [...digests.values()];
    expect(Object.keys(first).length).toBeGreaterThan(100);
    for (const other of others) expect(other).toEqual(first);
  });
});
