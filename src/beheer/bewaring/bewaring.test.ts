import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyStream } from '../../platform/journal/verify.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { postvak } from '../../registers/postvak/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from '../../toegang/melding/index.ts';
import { beletByTermijn, beletByVerzoek, computeBewaartermijn, type Stand } from './bewaring.ts';
import { bewaring } from './index.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const wmo = { wet: 'wmo', jaren: 15, bron: 'Art. 5.3.4 lid 1 Wmo 2015' } as const;
const jeugd = { wet: 'jeugd', jaren: 20, bron: 'Art. 7.3.8 lid 3 Jeugdwet' } as const;
const quiet: Stand = { inzet: false, vraag: false, bezwaar: false, klacht: false, verzoek: false, signaal: false, bewaarplicht: false, betaaldTot: null, anderen: 0 };
const soorten = (beletten: readonly { soort: string }[]) => beletten.map(({ soort }) => soort);

describe('how long a dossier is kept', () => {
  it('is fifteen years after its last change by the Wmo, twenty with help for a child, and the longest for all that is in it', () => {
    expect(computeBewaartermijn(day('2026-03-10'), [wmo])).toMatchObject({ wet: 'wmo', laatsteDag: '2041-03-10' });
    expect(computeBewaartermijn(day('2026-03-10'), [wmo, jeugd])).toMatchObject({ wet: 'jeugd', laatsteDag: '2046-03-10', bron: 'Art. 7.3.8 lid 3 Jeugdwet' });
    expect(computeBewaartermijn(day('2028-02-29'), [wmo]).laatsteDag).toBe('2043-02-28');
  });
  it('is never shorter than any law in it asks', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 15, max: 115 }), fc.integer({ min: 20, max: 115 }), (days, own, child) => {
      const last = day('2015-01-01').add({ days });
      const { laatsteDag } = computeBewaartermijn(last, [{ ...wmo, jaren: own }, { ...jeugd, jaren: child }]);
      return laatsteDag >= last.add({ years: own }).toString() && laatsteDag >= last.add({ years: child }).toString();
    }));
  });
  it('ends after its last day, and every other reason still stands in the way then', () => {
    const termijn = computeBewaartermijn(day('2026-03-10'), [wmo]);
    expect(soorten(beletByTermijn(quiet, termijn, day('2041-03-10')))).toEqual(['termijn']);
    expect(beletByTermijn(quiet, termijn, day('2041-03-11'))).toEqual([]);
    expect(soorten(beletByTermijn({ ...quiet, bewaarplicht: true, klacht: true }, termijn, day('2041-03-11')))).toEqual(['klacht', 'bewaarplicht']);
  });
  it('ends sooner on request, but not where another has an interest or a law demands more', () => {
    expect(beletByVerzoek(quiet, { jaren: 7, bron: 'x' }, day('2026-03-10'))).toEqual([]);
    expect(soorten(beletByVerzoek({ ...quiet, anderen: 1, betaaldTot: '2019-03-11' }, { jaren: 7, bron: 'x' }, day('2026-03-10')))).toEqual(['betaling', 'ander']);
    expect(beletByVerzoek({ ...quiet, betaaldTot: '2019-03-10' }, { jaren: 7, bron: 'x' }, day('2026-03-10'))).toEqual([]);
  });
});

forEachEngine('destroying a dossier', (db) => {
  const spil = makeTestSpil(db, [dossier, postvak, taak, melding, bewaring] as const, findGrants);

  async function setUp(on = '2026-03-10') {
    spil.clock.set(`${on}T09:00:00Z`);
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const bram = await knownInwoner(spil, code);
    const [een, twee] = [await gemeente.staff('privacy', 'Fenna Prins'), await gemeente.staff('privacy', 'Ids Bos')];
    const { id, dossier: made } = await spil.as(bram, 'melding.registratie', { persoon: bram.id, kanaal: 'portaal', vraag: 'Ik red het niet meer' });
    await spil.conductor.settle();
    const due = async () => (await spil.as(een, 'bewaring.lijst', {})).items.map((item) => item.id);
    const count = (table: 'dossier' | 'melding' | 'persoon' | 'dossier_toegang' | 'postvak_bericht') => asSystem(spil, code, async (tx) => (await tx.selectFrom(table).select('gemeente').where('gemeente', '=', code).execute()).length);
    return { code, bram, een, twee, melding: id, dossier: made, due, count, gemeente };
  }

  it('is due the day after its last day, is proposed by one and decided by another, and leaves a proof without a name and a whole chain', async () => {
    const { code, een, twee, dossier: made, due, count } = await setUp();
    spil.clock.set('2041-03-10T09:00:00Z');
    expect(await due()).toEqual([]);
    await expect(spil.as(een, 'vernietiging.voorstel', { dossier: made })).rejects.toMatchObject({ status: 409, code: 'MagNietVernietigd' });
    spil.clock.set('2041-03-11T09:00:00Z');
    expect(await due()).toEqual([made]);
    expect((await spil.as(een, 'bewaring.lijst', { wet: 'wmo' })).items.map((item) => item.id)).toEqual([made]);
    expect((await spil.as(een, 'bewaring.lijst', { wet: 'jeugd' })).items).toEqual([]);
    const { id } = await spil.as(een, 'vernietiging.voorstel', { dossier: made });
    expect(await spil.as(een, 'vernietiging.gegevens', { id })).toMatchObject({ eigen: true, toestand: 'voorgesteld', grondslag: { wet: 'wmo', jaren: 15, laatsteDag: '2041-03-10' }, beletten: [], aantallen: [] });
    // That somebody looked and proposed is no change of the dossier.
    expect(await due()).toEqual([made]);
    await expect(spil.as(twee, 'vernietiging.voorstel', { dossier: made })).rejects.toMatchObject({ status: 409 });
    await expect(spil.as(een, 'vernietiging.beslissing', { id, akkoord: true, reden: 'Termijn voorbij' })).rejects.toMatchObject({ status: 403, code: 'VierOgen' });
    const { rijen } = await spil.as(twee, 'vernietiging.beslissing', { id, akkoord: true, reden: 'Termijn voorbij' });
    expect(rijen).toBeGreaterThan(5);
    await spil.conductor.settle();
    for (const table of ['dossier', 'melding', 'persoon', 'dossier_toegang', 'postvak_bericht'] as const) expect([table, await count(table)]).toEqual([table, 0]);
    expect(await due()).toEqual([]);
    const [proof] = (await spil.as(een, 'vernietiging.lijst', { toestand: 'uitgevoerd' })).items;
    expect(proof).toMatchObject({ id, dossier: made, grond: 'termijn', voorgesteldDoor: 'Fenna Prins', beslotenDoor: 'Ids Bos', rijen });
    const whole = await spil.as(een, 'vernietiging.gegevens', { id });
    expect(whole).toMatchObject({ toestand: 'uitgevoerd', reden: 'Termijn voorbij', nummer: null, beletten: [] });
    expect(whole.aantallen).toContainEqual({ tabel: 'melding', rijen: 1 });
    expect(whole.aantallen.reduce((sum, one) => sum + one.rijen, 0)).toBe(rijen);
    expect(await asSystem(spil, code, (tx) => verifyStream(tx, code, made))).toEqual([]);
    await expect(spil.as(twee, 'vernietiging.beslissing', { id, akkoord: true, reden: 'Nog eens' })).rejects.toMatchObject({ status: 409 });
  });

  it('waits while somebody says that it has to be kept, also when that came after the proposal', async () => {
    const { een, twee, dossier: made, count } = await setUp();
    spil.clock.set('2041-06-01T09:00:00Z');
    const { id } = await spil.as(een, 'vernietiging.voorstel', { dossier: made });
    const { id: hold } = await spil.as(twee, 'bewaarplicht.plaatsing', { dossier: made, reden: 'Er loopt een rechtszaak' });
    const decide = () => spil.as(twee, 'vernietiging.beslissing', { id, akkoord: true, reden: 'Termijn voorbij' });
    await expect(decide()).rejects.toMatchObject({ status: 409, code: 'MagNietVernietigd' });
    expect((await spil.as(een, 'bewaring.gegevens', { dossier: made }))).toMatchObject({ voorstel: id, beletten: [{ soort: 'bewaarplicht' }], bewaarplichten: [{ id: hold, reden: 'Er loopt een rechtszaak' }] });
    expect((await spil.as(een, 'bewaarplicht.dossier', { dossier: made })).items).toMatchObject([{ id: hold, reden: 'Er loopt een rechtszaak' }]);
    await spil.as(een, 'bewaarplicht.opheffing', { id: hold, reden: 'De rechtszaak is voorbij' });
    await decide();
    expect(await count('dossier')).toBe(0);
  });

  it('takes twenty years where a child asked for help', async () => {
    const { code, bram, due, dossier: made } = await setUp();
    await asSystem(spil, code, (tx) => tx.updateTable('persoon').set({ geboortedatum: '2012-05-05' }).where('id', '=', bram.id).execute());
    spil.clock.set('2046-03-10T09:00:00Z');
    expect(await due()).toEqual([]);
    spil.clock.set('2046-03-11T09:00:00Z');
    expect(await due()).toEqual([made]);
  });

  it('is asked for by the inwoner, answered within three months, refused with reasons and what can be done against it', async () => {
    const { bram, een, dossier: made } = await setUp();
    const { id, uiterlijk } = await spil.as(bram, 'vernietigingsverzoek.indiening', { dossier: made });
    expect(uiterlijk).toBe('2026-06-10');
    await expect(spil.as(bram, 'vernietigingsverzoek.indiening', { dossier: made })).rejects.toMatchObject({ status: 409 });
    expect((await spil.as(een, 'taak.lijst', { van: 'rol' })).items).toMatchObject([{ onderwerp: id, uiterlijk: '2026-06-10' }]);
    expect((await spil.as(een, 'vernietigingsverzoek.lijst', { toestand: 'ingediend' })).items).toMatchObject([{ id, dossier: made, ontvangenOp: '2026-03-10', uiterlijk: '2026-06-10' }]);
    expect((await spil.as(een, 'bewaring.gegevens', { dossier: made })).belettenBijVerzoek.map(({ soort }) => soort)).toContain('vraag');
    // The melding is not finished yet.
    await expect(spil.as(een, 'vernietigingsverzoek.beslissing', { id, toewijzen: true, motivering: 'Goed' })).rejects.toMatchObject({ status: 409, code: 'MagNietVernietigd' });
    await spil.as(een, 'vernietigingsverzoek.beslissing', { id, toewijzen: false, motivering: 'Uw vraag loopt nog.' });
    const letter = (await spil.as(bram, 'postvak.lijst', {})).items.find(({ soort }) => soort === 'vernietigingsverzoek');
    expect((await spil.as(bram, 'postvak.gegevens', { id: letter?.id ?? '' })).tekst).toMatch(/Dat doen wij niet\.[^]*Uw vraag loopt nog\.[^]*binnen zes weken[^]*bezwaar/);
    expect((await spil.as(bram, 'vernietigingsverzoek.dossier', { dossier: made })).items).toMatchObject([{ id, toestand: 'afgewezen', motivering: 'Uw vraag loopt nog.' }]);
    expect((await spil.as(een, 'taak.lijst', { van: 'rol' })).items).toEqual([]);
  });

  it('on request is carried out by a second, and lets somebody stay who is in another dossier too', async () => {
    const { code, bram, een, twee, melding: asked, dossier: made, count } = await setUp();
    await asSystem(spil, code, async (tx) => {
      await tx.updateTable('melding').set({ toestand: 'afgehandeld' }).where('id', '=', asked).execute();
      const huishouden = spil.newId(code);
      await tx.insertInto('huishouden').values({ gemeente: code, id: huishouden, naam: 'Later', wijk: null, versie: 1 }).execute();
      await tx.insertInto('huishouden_lid').values({ gemeente: code, huishouden, persoon: bram.id, vanaf: '2026-03-01', tot: null }).execute();
    });
    const { id: verzoek } = await spil.as(bram, 'vernietigingsverzoek.indiening', { dossier: made });
    await spil.as(een, 'vernietigingsverzoek.beslissing', { id: verzoek, toewijzen: true, motivering: 'Niets staat dit in de weg.' });
    const [proposal] = (await spil.as(twee, 'vernietiging.lijst', { toestand: 'voorgesteld' })).items;
    expect(proposal).toMatchObject({ grond: 'verzoek', dossier: made, eigen: false });
    await spil.as(twee, 'vernietiging.beslissing', { id: proposal?.id ?? '', akkoord: true, reden: 'Eens' });
    expect([await count('dossier'), await count('melding'), await count('persoon')]).toEqual([0, 0, 1]);
  });
});
