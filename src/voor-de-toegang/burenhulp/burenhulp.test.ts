import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { matchOf, type Hulp } from './burenhulp.ts';
import { burenhulp } from './index.ts';

describe('a match', () => {
  const hulp = (more: Partial<Hulp> = {}): Hulp => ({ soort: 'gezelschap', wijk: 'dorp', dagdelen: ['middag', 'avond'], ...more });
  it('needs the same kind and a time at which both can, and says why', () => {
    expect(matchOf(hulp(), hulp({ soort: 'vervoer' }))).toBeUndefined();
    expect(matchOf(hulp(), hulp({ dagdelen: ['ochtend'] }))).toBeUndefined();
    expect(matchOf(hulp(), hulp({ dagdelen: ['avond'] }))?.omdat.map(({ nl }) => nl)).toEqual(['allebei: gezelschap', 'in dezelfde wijk', 'allebei in: avond']);
  });
  it('in the same wijk goes before more times in another', () => {
    expect(present(matchOf(hulp(), hulp({ dagdelen: ['avond'] }))).punten).toBeGreaterThan(present(matchOf(hulp(), hulp({ wijk: 'duin' }))).punten);
  });
});

forEachEngine('burenhulp', (db) => {
  const spil = makeTestSpil(db, [burenhulp], findGrants);
  const nobody = { soort: 'anoniem' } as const;
  type Opgave = Parameters<typeof tellDefaults>[0];
  const tellDefaults = (more: { kant: 'aanbod' | 'vraag'; naam: string; soort?: 'gezelschap' | 'maatje'; wijk?: string }) => ({ soort: 'gezelschap' as const, wijk: 'dorp', dagdelen: ['avond' as const], toelichting: 'Bel aan bij nummer 9', bereik: `06 ${more.naam}`, ...more });

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const teamleider = await gemeente.staff('teamleider');
    const tell = (more: Opgave) => spil.as(nobody, 'burenhulp.opgave', { gemeente: code, ...tellDefaults(more) });
    const own = (secret: string) => spil.as(nobody, 'burenhulp.opvraging', { gemeente: code, code: secret });
    const say = (secret: string, kennismaking: string, akkoord: boolean) => spil.as(nobody, 'kennismaking.antwoord', { gemeente: code, code: secret, kennismaking, akkoord });
    const stop = (secret: string) => spil.as(nobody, 'burenhulp.beeindiging', { gemeente: code, code: secret });
    const introduce = (aanbod: string, vraag: string) => spil.as(teamleider, 'kennismaking.voorstel', { aanbod, vraag });
    return { code, teamleider, tell, own, say, stop, introduce };
  }

  it('shows the coordinator who fits, the same wijk first, with why', async () => {
    const w = await setUp();
    const { id } = await w.tell({ kant: 'aanbod', naam: 'Wim' });
    await w.tell({ kant: 'vraag', naam: 'Ver', wijk: 'duin' });
    await w.tell({ kant: 'vraag', naam: 'Dichtbij' });
    await w.tell({ kant: 'vraag', naam: 'Anders', soort: 'maatje' });
    const { passend } = await spil.as(w.teamleider, 'burenhulp.gegevens', { id });
    expect(passend.map(({ naam }) => naam)).toEqual(['Dichtbij', 'Ver']);
    expect(passend[0]?.omdat[1]?.nl).toBe('in dezelfde wijk');
  });

  it('shows nobody how to reach the other before both said yes, and no longer once one stops', async () => {
    const w = await setUp();
    const [wim, toos] = [await w.tell({ kant: 'aanbod', naam: 'Wim' }), await w.tell({ kant: 'vraag', naam: 'Toos' })];
    const sees = async (secret: string, other: string) => {
      const text = JSON.stringify(await w.own(secret));
      return text.includes(other) || text.includes('nummer 9');
    };
    const both = async () => [await sees(wim.code, 'Toos'), await sees(toos.code, 'Wim')];
    expect(await both()).toEqual([false, false]);
    const { id } = await w.introduce(wim.id, toos.id);
    expect(await both()).toEqual([false, false]);
    expect(await w.say(wim.code, id, true)).toMatchObject({ toestand: 'voorgesteld' });
    expect(await both()).toEqual([false, false]);
    expect(await w.say(toos.code, id, true)).toMatchObject({ toestand: 'overeengekomen' });
    expect((await w.own(wim.code)).kennismakingen[0]?.ander).toEqual({ naam: 'Toos', bereik: '06 Toos' });
    expect((await w.own(toos.code)).kennismakingen[0]?.ander).toEqual({ naam: 'Wim', bereik: '06 Wim' });
    await w.stop(toos.code);
    expect(await both()).toEqual([false, false]);
    expect(JSON.stringify(await asSystem(spil, w.code, (tx) => tx.selectFrom('burenhulp').selectAll().where('id', '=', toos.id).execute()))).not.toContain('Toos');
  });

  it('is agreed on once when both say yes at once, and ends with one no', async () => {
    const w = await setUp();
    const [wim, toos, leny] = [await w.tell({ kant: 'aanbod', naam: 'Wim' }), await w.tell({ kant: 'vraag', naam: 'Toos' }), await w.tell({ kant: 'vraag', naam: 'Leny' })];
    const { id } = await w.introduce(wim.id, toos.id);
    const said = await Promise.all([w.say(wim.code, id, true), w.say(toos.code, id, true)]);
    expect(said.map(({ toestand }) => toestand).toSorted()).toEqual(['overeengekomen', 'voorgesteld']);
    await expect(w.introduce(wim.id, toos.id)).rejects.toMatchObject({ code: 'AlVoorgesteld' });
    const { id: other } = await w.introduce(wim.id, leny.id);
    await expect(w.say(toos.code, other, true)).rejects.toMatchObject({ status: 400 });
    expect(await w.say(leny.code, other, false)).toMatchObject({ toestand: 'gestopt' });
    await expect(w.say(wim.code, other, true)).rejects.toMatchObject({ code: 'KennismakingGestopt' });
  });

  it('wants a VOG seen for a maatje', async () => {
    const w = await setUp();
    const [wim, toos] = [await w.tell({ kant: 'aanbod', naam: 'Wim', soort: 'maatje' }), await w.tell({ kant: 'vraag', naam: 'Toos', soort: 'maatje' })];
    await expect(w.introduce(wim.id, toos.id)).rejects.toMatchObject({ code: 'VogOntbreekt' });
    await spil.as(w.teamleider, 'burenhulp.bevestiging', { id: wim.id });
    expect(await spil.as(w.teamleider, 'burenhulp.gegevens', { id: wim.id })).toMatchObject({ vogNodig: true, vogGezienOp: '2026-03-10' });
    expect(await w.introduce(wim.id, toos.id)).toMatchObject({ toestand: 'voorgesteld' });
  });

  it('ends by itself after a year, and the name with it', async () => {
    const w = await setUp();
    const { code } = await w.tell({ kant: 'aanbod', naam: 'Wim' });
    spil.clock.set('2027-03-10T09:00:00Z');
    await spil.passTime();
    expect((await w.own(code)).toestand).toBe('open');
    spil.clock.set('2027-03-11T09:00:00Z');
    await spil.passTime();
    expect((await w.own(code)).toestand).toBe('gestopt');
  });
});
