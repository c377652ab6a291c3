import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseGemeenteCode } from '../../platform/id.ts';
import { kindsOf } from '../../platform/journal/conductor.ts';
import { rebuildProjection } from '../../platform/journal/rebuild.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { treden } from '../../toegang/ondersteuningsplan/index.ts';
import { keyOf, type Cel } from './cel.ts';
import { kerncijferReader } from './kerncijfers.reader.ts';
import { meldingkanalen } from '../../toegang/melding/index.ts';
import { recount } from './testing/recount.ts';
import { askQuestion, makeRegion, regionModules, regionSpil, settlePerson, tellMelding, tellTogether, type Loop, type Region, type Verhaal } from './testing/tell-household.ts';

const wijken = [{ code: '990001', naam: 'Duinrand' }, { code: '990002', naam: 'Haven' }, { code: '990003', naam: 'Strand' }] as const;

const day = (month: number, date: number): string => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** A household that goes all the way, in so many days per phase. */
const whole = (wijk: string, start: string, more: Partial<Loop> = {}): Loop => ({
  wijk, kanaal: 'telefoon', start, gesprek: { na: 6, verzet: false }, verslag: 9, plan: { na: 4, uitkomst: 'eens', treden: ['eigen', 'individueel'], herzien: false }, besluit: 8, hulp: { na: 5, teruggenomen: false }, ...more,
});

/** Some tens of households, in every phase. */
const region: readonly Loop[] = [
  ...Array.from({ length: 6 }, (_, i) => whole('990001', day(1, 6 + i), { gesprek: { na: 3 + i, verzet: i % 2 === 0 } })),
  ...Array.from({ length: 5 }, (_, i) => whole('990002', day(2, 10 + i), { kanaal: 'e-mail', besluit: 10 + 3 * i, plan: { na: 30, uitkomst: 'eens', treden: ['eigen', 'netwerk', 'collectief', 'individueel'], herzien: i === 2 } })),
  whole('990003', day(3, 2), { opschorting: 'open' }), whole('990003', day(3, 3), { opschorting: 'hervat' }), whole('990003', day(3, 4), { opschorting: 'met-dag', besluit: 30 }),
  whole('990001', day(3, 5), { opschorting: 'open', besluit: undefined as never }), whole('990001', day(3, 6), { opschorting: 'met-dag', besluit: undefined as never }), whole('990001', day(3, 9), { besluit: 'ingetrokken' }),
  whole('990002', day(3, 9), { hulp: { na: 3, teruggenomen: true } }), whole('990002', day(3, 10), { spoed: true, hulp: { na: 1, teruggenomen: false } }), whole('990002', day(3, 11), { verslag: 60 }),
  { wijk: '990002', kanaal: 'huisarts', start: day(3, 12), einde: 'intrekking' }, { wijk: '990002', kanaal: 'huisarts', start: day(3, 12), einde: 'afhandeling' }, { wijk: '990001', kanaal: 'balie', start: day(3, 13), einde: 'afhandeling', gesprek: { na: 2, verzet: false } },
  { wijk: null, kanaal: 'portaal', start: day(4, 1) }, { wijk: '990001', kanaal: 'portaal', start: day(4, 2), gesprek: { na: 8, verzet: true } }, { wijk: '990003', kanaal: 'school', start: day(4, 3), gesprek: { na: 0, verzet: false }, verslag: 12 },
  { wijk: '990001', kanaal: 'balie', start: day(4, 3), gesprek: { na: 2, verzet: false }, verslag: 3, plan: { na: 1, uitkomst: 'oneens', treden: ['individueel'], herzien: false } },
  { wijk: '990001', kanaal: 'balie', start: day(4, 7), gesprek: { na: 2, verzet: false }, verslag: 3, plan: { na: 1, uitkomst: 'open', treden: ['algemeen', 'individueel'], herzien: false } },
];

const sorted = (cellen: readonly Cel[]) => cellen.map(({ periode, maat, wijk, code, aantal, huishoudens, verdeling }) => ({ cel: keyOf({ periode, maat, wijk, code }), aantal, huishoudens, verdeling })).toSorted((a, b) => (a.cel < b.cel ? -1 : 1));

forEachEngine('kerncijfers', (db) => {
  const spil = regionSpil(db);
  const kept = ({ code }: Region) => asSystem(spil, code, (tx) => tx.selectFrom('kerncijfer').select(['periode', 'maat', 'wijk', 'code', 'aantal', 'huishoudens', 'verdeling']).where('gemeente', '=', code).execute());
  const counted = ({ code }: Region) => asSystem(spil, code, (tx) => recount(tx, code));

  async function tellRegion(loops: readonly Loop[], more: (made: Region) => Promise<Verhaal[]> = () => Promise.resolve([])): Promise<Region> {
    const made = await makeRegion(spil, wijken);
    const verhalen: Verhaal[] = [];
    for (const loop of loops) verhalen.push(tellMelding(spil, made, await settlePerson(spil, made, loop.wijk), loop));
    await tellTogether(spil, [...verhalen, ...(await more(made))]);
    return made;
  }

  /** Questions that need no dossier, and somebody who comes back. */
  async function more(made: Region): Promise<Verhaal[]> {
    const again = await settlePerson(spil, made, '990001');
    return [
      ...['990001', '990001', '990002', null].map((wijk, i) => askQuestion(spil, made, { op: day(2, 3 + i), wijk, uitkomst: i === 1 ? 'doorgeleid' : 'beantwoord' })),
      ...[day(1, 20), day(5, 4)].map((start) => tellMelding(spil, made, again, whole('990001', start))),
    ];
  }

  describe('of a region with households in every phase', () => {
    let made: Region;
    beforeAll(async () => { made = await tellRegion(region, more); }, 240_000);
    const look = async (input: object = {}, rol = 'bestuurder') => spil.as(await made.gemeente.staff(rol), 'kerncijfers.overzicht', input);
    const rule = (huishoudens: number) => asSystem(spil, made.code, async (tx) => {
      await tx.deleteFrom('beleidsregel').where('gemeente', '=', made.code).execute();
      await tx.insertInto('beleidsregel').values({ gemeente: made.code, id: spil.newId(parseGemeenteCode(made.code)), sleutel: 'kerncijfers.kleinste-groep', geldig_van: '2020-01-01', geldig_tot: null, waarde: JSON.stringify({ huishoudens }), bron: 'Proef', toestand: 'vastgesteld', gewijzigd_op: '2026-01-05T08:00:00.000Z' }).execute();
    });

    it('are kept as a slow recount from the source tables finds them, and the same when made again', async () => {
      const figures = sorted(await kept(made));
      expect(figures.length).toBeGreaterThan(150);
      expect(figures).toEqual(sorted(await counted(made)));
      await rebuildProjection(spil.env, kindsOf(regionModules), kerncijferReader, made.code);
      expect(sorted(await kept(made))).toEqual(figures);
    });

    it('are shown as counted, each and every one, where nobody has to be protected', async () => {
      await rule(1);
      const slow = new Map((await counted(made)).map((cel) => [keyOf(cel), cel]));
      const seen: string[] = [];
      for (const kwartaal of ['2026-K1', '2026-K2']) {
        const { gebieden: [gebied] } = await look({ kwartaal });
        const at = (maat: Cel['maat'], wijk: string, code: string, periode = kwartaal) => slow.get(keyOf({ periode, maat, wijk, code }));
        for (const { maat, periode } of [...present(gebied).tellingen, ...present(gebied).termijnen]) {
          for (const { wijk, cellen } of periode) for (const [code, figuur] of Object.entries(cellen)) { expect([maat, wijk, code, figuur]).toEqual([maat, wijk, code, at(maat, wijk, code)?.aantal ?? 0]); seen.push(code); }
        }
        for (const { maat, periode } of present(gebied).duren) {
          for (const { wijk, aantal, mediaan, p90 } of periode) { const cel = at(maat, wijk, '*'); expect([maat, wijk, aantal, mediaan, p90]).toEqual([maat, wijk, cel?.aantal ?? 0, cel?.mediaan ?? 'ontbreekt', cel?.p90 ?? 'ontbreekt']); seen.push(maat); }
        }
        for (const { maat, nu } of present(gebied).termijnen) {
          for (const { wijk, cellen } of nu) expect([maat, wijk, cellen]).toEqual([maat, wijk, standing(at(maat, wijk, 'lopend', 'nu'), at(maat, wijk, 'opgeschort', 'nu'), at(maat, wijk, '*', 'nu'))]);
        }
      }
      expect(seen.length).toBeGreaterThan(150);
    });

    /** Terms that run, told apart by their last day as a slow reader would. */
    function standing(running: Cel | undefined, still: Cel | undefined, all: Cel | undefined): object {
      const today = dayOf(spil.clock.now()).toString();
      const days = Object.entries(running?.verdeling ?? {}).flatMap(([last, n]) => Array.from({ length: n }, () => last));
      return { '*': all?.aantal ?? 0, lopend: days.filter((last) => last >= today).length, 'over-tijd': days.filter((last) => last < today).length, opgeschort: still?.aantal ?? 0 };
    }

    it('hide what is about fewer than five households, and show zero and nothing measured as they are', async () => {
      await rule(5);
      const { gebieden: [gebied] } = await look({ kwartaal: '2026-K1' });
      const [, kanalen] = present(gebied).tellingen;
      expect(present(kanalen).periode.map(({ naam, cellen }) => [naam, cellen['telefoon'], cellen['e-mail'], cellen['school']])).toEqual([[present(gebied).naam, 16, 'onderdrukt', 0], ['Duinrand', 'onderdrukt', 0, 0], ['Haven', 'onderdrukt', 'onderdrukt', 0], ['Strand', 'onderdrukt', 0, 0]]);
      expect(present(kanalen).vorige.map(({ cellen }) => cellen['telefoon'])).toEqual(Array.from({ length: 4 }, () => 'ontbreekt'));
      expect(present(gebied).kleinsteGroep).toBe(5);
    });

    it('come as a line over time per wijk, and as a file with a line per figure', async () => {
      await rule(1);
      const bestuurder = await made.gemeente.staff('bestuurder');
      const verloop = await spil.as(bestuurder, 'kerncijfers.verloop', { maat: 'melding-gesprek', gemeente: made.code, kwartaal: '2026-K2' });
      expect([verloop.kwartalen.at(0), verloop.kwartalen.at(-1), verloop.eenheid]).toEqual(['2024-K3', '2026-K2', 'dagen']);
      const slow = new Map((await counted(made)).map((cel) => [keyOf(cel), cel.mediaan]));
      for (const { wijk, waarden } of verloop.rijen) expect(waarden.slice(-3)).toEqual(['ontbreekt', ...['2026-K1', '2026-K2'].map((periode) => slow.get(keyOf({ periode, maat: 'melding-gesprek', wijk, code: '*' })) ?? 'ontbreekt')]);
      const file = await spil.as(bestuurder, 'kerncijfers.bestand', { kwartaal: '2026-K1' });
      expect(file).toMatchObject({ mediatype: 'text/csv', bestandsnaam: 'kerncijfers-2026-K1.csv' });
      expect(String(file.inhoud)).toContain(`${made.code};Proefdam ${made.code};990001;Duinrand;2026-K1;melding-kanaal;telefoon;aantal;`);
    });

    it('come as a file of a year and of gemeenten together too: every figure as it is shown, and no other', async () => {
      await rule(5);
      const other = await makeRegion(spil, [{ code: '980001', naam: 'Elders' }]);
      const here = await made.gemeente.staff('bestuurder');
      const both = { ...here, mandaten: [...here.mandaten, ...(await other.gemeente.staff('controller')).mandaten] };
      for (const input of [{ periode: '2026' }, { periode: '2026-K1' }, { periode: '2026', gemeente: made.code }]) {
        const { gebied, periode, vorige } = await spil.as(both, 'kerncijfers.geheel', input);
        const { inhoud, bestandsnaam } = await spil.as(both, 'kerncijfers.geheel-bestand', input);
        expect(bestandsnaam).toBe(`kerncijfers-${input.gemeente ?? 'samen'}-${input.periode}.csv`);
        const told = new Map(String(inhoud).trim().split('\r\n').slice(1).map((line) => {
          const [gemeente, , wijk, , when, maat, soort, , waarde, status] = line.split(';');
          return [`${gemeente} ${wijk} ${when} ${maat} ${soort}`, status === 'getal' ? Number(waarde) : `${waarde}${status}`];
        }));
        const place = (wijk: string) => (wijk === '*' ? input.gemeente ?? '' : wijk);
        const cells = (when: string, maat: string, rijen: readonly { wijk: string; cellen: Record<string, unknown> }[]) => rijen.flatMap(({ wijk, cellen }) => Object.entries(cellen).map(([code, value]) => [`${place(wijk)}  ${when} ${maat} ${code === '*' ? 'totaal' : code}`, value] as const));
        const days = (when: string, maat: string, rijen: readonly { wijk: string; aantal: unknown; mediaan: unknown; p90: unknown }[]) => rijen.flatMap(({ wijk, aantal, mediaan, p90 }) => Object.entries({ aantal, mediaan, p90 }).map(([soort, value]) => [`${place(wijk)}  ${when} ${maat} ${soort}`, value] as const));
        const shown = new Map([
          ...[...gebied.tellingen, ...gebied.termijnen].flatMap(({ maat, periode: now, vorige: before }) => [...cells(periode, maat, now), ...cells(vorige, maat, before)]), ...gebied.termijnen.flatMap(({ maat, nu }) => cells('nu', maat, nu)),
          ...gebied.duren.flatMap(({ maat, periode: now, vorige: before }) => [...days(periode, maat, now), ...days(vorige, maat, before)]),
        ]);
        expect(told).toEqual(shown);
        expect([...told.values()]).toContain('onderdrukt');
        expect([...told.values()].filter((value) => typeof value === 'number').length).toBeGreaterThan(20);
      }
      await expect(spil.as(here, 'kerncijfers.geheel-bestand', { gemeente: other.code })).rejects.toMatchObject({ status: 403 });
      await expect(spil.as(both, 'kerncijfers.geheel-bestand', { periode: '2027' })).rejects.toMatchObject({ status: 400 });
    });

    it('are for who steers and accounts, of their own gemeenten, and of no quarter to come', async () => {
      for (const rol of ['bestuurder', 'raadslid', 'controller', 'teamleider', 'inkoper', 'beheer', 'privacy']) expect((await look({}, rol)).gebieden).toHaveLength(1);
      for (const rol of ['generalist', 'klantcontact', 'beschikkingen', 'expert', 'procesregisseur']) await expect(look({}, rol)).rejects.toMatchObject({ status: 403 });
      await expect(spil.as(made.aanbieder, 'kerncijfers.overzicht', {})).rejects.toMatchObject({ status: 403 });
      const other = await makeRegion(spil, [{ code: '980001', naam: 'Elders' }]);
      await expect(spil.as(await other.gemeente.staff('bestuurder'), 'kerncijfers.verloop', { maat: 'trede', gemeente: made.code })).rejects.toMatchObject({ status: 403 });
      const here = await made.gemeente.staff('bestuurder');
      const both = { ...here, mandaten: [...here.mandaten, ...(await other.gemeente.staff('generalist')).mandaten] };
      expect((await spil.as(both, 'kerncijfers.overzicht', {})).gebieden.map(({ gemeente }) => gemeente)).toEqual([made.code]);
      const three = { ...both, mandaten: [...both.mandaten, ...(await other.gemeente.staff('raadslid')).mandaten] };
      expect((await spil.as(three, 'kerncijfers.overzicht', {})).gebieden).toHaveLength(2);
      await expect(look({ kwartaal: '2027-K1' })).rejects.toMatchObject({ status: 400 });
    });
  });

  const loops = fc.record<Loop>({
    wijk: fc.constantFrom('990001', '990002', null), kanaal: fc.constantFrom(...meldingkanalen), start: fc.integer({ min: 0, max: 200 }).map((days) => new Date(Date.UTC(2026, 0, 6 + days)).toISOString().slice(0, 10)),
    einde: fc.constantFrom('afhandeling', 'intrekking'), gesprek: fc.record({ na: fc.integer({ min: 0, max: 30 }), verzet: fc.boolean() }), verslag: fc.integer({ min: 0, max: 50 }),
    plan: fc.record({ na: fc.integer({ min: 0, max: 20 }), uitkomst: fc.constantFrom('eens', 'eens', 'eens', 'oneens', 'open'), treden: fc.subarray([...treden], { minLength: 0 }).map((list) => [...new Set([...list, 'individueel' as const])]), herzien: fc.boolean() }),
    opschorting: fc.constantFrom('open', 'met-dag', 'hervat'), besluit: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant('ingetrokken' as const)), hulp: fc.record({ na: fc.integer({ min: 0, max: 15 }), teruggenomen: fc.boolean() }), spoed: fc.boolean(),
  }, { requiredKeys: ['wijk', 'kanaal', 'start'] });

  it('finds the same for any course of things', async () => {
    await fc.assert(fc.asyncProperty(fc.array(loops, { minLength: 1, maxLength: 3 }), async (told) => {
      const made = await tellRegion(told);
      expect(sorted(await kept(made))).toEqual(sorted(await counted(made)));
    }), { numRuns: 3, endOnFailure: true });
  }, 240_000);
});
