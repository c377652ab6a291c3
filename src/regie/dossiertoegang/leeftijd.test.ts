import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { grant } from '../../platform/access/rule.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { bevraging } from '../../registers/bevraging/index.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { assertTestBsn, birthdaysOf, type BrpClient } from '../../registers/persoon/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { voorziening } from '../../registers/voorziening/index.ts';
import { familiegroepsplan } from '../../toegang/familiegroepsplan/index.ts';
import { gesprek } from '../../toegang/gesprek/index.ts';
import { melding } from '../../toegang/melding/index.ts';
import { ondersteuningsplan } from '../../toegang/ondersteuningsplan/index.ts';
import { socialeKaart } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { inzage } from '../inzage/index.ts';
import { dossiertoegang } from './index.ts';
import { groupOn, parentRights } from './leeftijd.ts';
import { bsns, familyOfAge, now } from './testing/family-of-age.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the ages of the law', () => {
  it('change on the birthday itself, and for who was born on 29 February on 1 March', () => {
    const groups = (born: string, days: readonly string[]) => days.map((one) => groupOn(day(born), day(one)));
    expect(groups('2014-07-01', ['2026-06-30', '2026-07-01', '2030-06-30', '2030-07-01', '2032-06-30', '2032-07-01'])).toEqual(['jonger-dan-12', '12-tot-16', '12-tot-16', '16-tot-18', '16-tot-18', undefined]);
    expect(Object.values(birthdaysOf(day('2012-02-29'))).map(String)).toEqual(['2024-02-29', '2028-02-29', '2030-03-01']);
  });

  it('give a parent rights that follow the birthdays by the clock, and none from sixteen on', () => {
    const rights = { jongerDan12: ['gesprek', 'plan'], vanaf12: ['plan'] } as const;
    const at = (text: string) => Temporal.Instant.from(text);
    const given = parentRights(day('2014-07-01'), at('2026-03-10T09:00:00Z'), rights);
    const rows = given.flatMap(({ gegevens, vanaf, tot }) => gegevens.map((soort) => ({ houder: 'p:moeder', soort, recht: 'lezen' as const, grond: 'vertegenwoordiger', doel: '', vanaf, tot })));
    const sees = (moment: string) => (['gesprek', 'plan'] as const).filter((soort) => {
      const persoon = 'moeder' as never;
      return grant(soort).decide({ actor: { soort: 'inwoner', id: 'm', naam: 'M', personen: [{ gemeente: '0383' as never, persoon }] }, gemeente: '0383', grants: rows, moment: at(moment) }).ja;
    });
    expect(['2026-06-30T21:59:59Z', '2026-06-30T22:00:00Z', '2030-06-30T21:59:59Z', '2030-06-30T22:00:00Z'].map(sees)).toEqual([['gesprek', 'plan'], ['plan'], ['plan'], []]);
    expect(parentRights(day('2014-07-01'), at('2030-07-01T00:00:00Z'), rights)).toEqual([]);
    expect(parentRights(day('2014-07-01'), at('2028-01-01T00:00:00Z'), rights)).toEqual([{ gegevens: ['plan'], vanaf: '2028-01-01T00:00:00.000Z', tot: isoMoment(at('2030-06-30T22:00:00Z')) }]);
  });
});

let brp: BrpClient;
const registers = new Map<string, Awaited<ReturnType<typeof familyOfAge>>>();
beforeAll(async () => {
  for (const age of [8, 13, 16]) registers.set(`${age}`, await familyOfAge(age));
  registers.set('divorced', await familyOfAge(8, { divorced: true }));
});
afterAll(() => Promise.all([...registers.values()].map((one) => one.close())));

const asked = ['dossier.gegevens', 'gesprek.overzicht', 'ondersteuningsplan.lijst', 'inzage.lijst', 'familiegroepsplan.opening'] as const;
type Asked = (typeof asked)[number];
/** Written by hand: what parent and child see of a dossier (the last: speak for the plan), by the age of the child (Jeugdwet art. 7.3.4, 7.3.5, 7.3.10). */
const table: Readonly<Record<string, { readonly ouder: readonly Asked[]; readonly kind: readonly Asked[] }>> = {
  8: { ouder: [...asked], kind: [] },
  13: { ouder: ['dossier.gegevens', 'ondersteuningsplan.lijst', 'familiegroepsplan.opening'], kind: [...asked] },
  16: { ouder: [], kind: [...asked] },
};

forEachEngine('parents and young people', (db) => {
  const spil = makeTestSpil(db, [bevraging, dossier, taak, voorziening, socialeKaart, melding, gesprek, ondersteuningsplan, familiegroepsplan, inzage, dossiertoegang], findGrants, { get brp() { return brp; }, admitBsn: assertTestBsn });

  async function setUp(which: string) {
    brp = present(registers.get(which)).client;
    spil.clock.set(now.toString());
    const { code, ...gemeente } = await makeGemeente(spil);
    const teamleider = await gemeente.staff('teamleider');
    const enter = async (bsn: string): Promise<{ persoon: string; actor: Actor }> => {
      const { persoon } = await spil.as(teamleider, 'bevraging.opvraging', { gemeente: code, bsn });
      return { persoon, actor: { soort: 'inwoner', id: persoon, naam: bsn, personen: [{ gemeente: code, persoon: persoon as never }] } };
    };
    const [ouder, ander, kind] = [await enter(bsns.ouder), await enter(bsns.ander), await enter(bsns.kind)];
    const report = () => spil.as(teamleider, 'melding.registratie', { persoon: kind.persoon, kanaal: 'telefoon', vraag: 'Het gaat niet goed op school' });
    const { dossier: zaak } = await report();
    await spil.conductor.settle();
    return { code, teamleider, ouder, ander, kind, zaak, report };
  }

  async function seenBy(actor: Actor, zaak: string): Promise<Asked[]> {
    const ask = async (act: Asked): Promise<void> => {
      if (act === 'dossier.gegevens') await spil.as(actor, act, { id: zaak });
      else await spil.as(actor, act, { dossier: zaak });
    };
    const seen: Asked[] = [];
    for (const act of asked) await ask(act).then(() => seen.push(act), (error: unknown) => expect(error).toMatchObject({ status: expect.toSatisfy((status: number) => [403, 404, 409].includes(status)) as number }));
    return seen;
  }

  it.each(Object.keys(table))('each see what the table says where the child is %s', async (age) => {
    const { zaak, ouder, kind } = await setUp(age);
    expect({ ouder: await seenBy(ouder.actor, zaak) }).toEqual({ ouder: table[age]?.ouder });
    const alreadyBegun = table[age]?.ouder.includes('familiegroepsplan.opening') ?? false;
    expect({ kind: await seenBy(kind.actor, zaak) }).toEqual({ kind: table[age]?.kind.filter((act) => act !== 'familiegroepsplan.opening' || !alreadyBegun) });
  });

  it('read in the same words what each sees and who signs', async () => {
    const { zaak, ouder, kind } = await setUp('13');
    const told = (await spil.as(ouder.actor, 'dossiertoegang.leeftijden', { dossier: zaak })).items;
    expect(told).toMatchObject([{ ik: false, groep: '12-tot-16', tekenen: 'samen', ouderZiet: ['betrokkenen', 'persoon', 'melding', 'plan', 'besluit', 'inzet'], anderen: 0 }]);
    expect(told[0]?.ouders.filter(({ ik }) => ik)).toHaveLength(1);
    expect((await spil.as(kind.actor, 'dossiertoegang.leeftijden', { dossier: zaak })).items).toMatchObject([{ ik: true, groep: '12-tot-16', tekenen: 'samen' }]);
  });

  it('a parent with gezag who lives elsewhere gets nothing by itself, and who divides the work decides', async () => {
    const { code, zaak, ander, ouder } = await setUp('divorced');
    expect(await seenBy(ander.actor, zaak)).toEqual([]);
    expect(await seenBy(ouder.actor, zaak)).toEqual([...asked]);
    expect(await asSystem(spil, code, (tx) => tx.selectFrom('taak').select('titel').where('dossier', '=', zaak).where('soort', '=', 'dossiertoegang.gezag').execute())).toHaveLength(1);
  });

  it('a second melding gives no right twice', async () => {
    const { code, zaak, report } = await setUp('13');
    const count = async () => (await asSystem(spil, code, (tx) => tx.selectFrom('dossier_toegang').select('id').where('dossier', '=', zaak).where('grond', '=', 'vertegenwoordiger').execute())).length;
    const before = await count();
    await report();
    await spil.conductor.settle();
    expect([before, await count()]).toEqual([12, 12]);
  });

  it('a child under twelve cannot ask online, and reads whom to ask', async () => {
    const { kind } = await setUp('8');
    await expect(spil.as(kind.actor, 'melding.registratie', { persoon: kind.persoon, kanaal: 'portaal', vraag: 'Ik voel me niet fijn' })).rejects.toMatchObject({ code: 'JongerDan12', status: 409 });
  });
});
