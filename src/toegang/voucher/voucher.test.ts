import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { postvak } from '../../registers/postvak/index.ts';
import { voorziening } from '../../registers/voorziening/index.ts';
import { socialeKaart } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { exampleDienst } from '../../voor-de-toegang/sociale-kaart/testing/example-dienst.ts';
import { gesprek } from '../gesprek/index.ts';
import { melding } from '../melding/index.ts';
import { ondersteuningsplan } from '../ondersteuningsplan/index.ts';
import { offerExample, setUpPlan } from '../ondersteuningsplan/testing/plan-setup.ts';
import { voucher } from './index.ts';
import { isFinal, lastDayOf, mayUndo, tell } from './voucher.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the days of a voucher', () => {
  it('end a day before the same day some months later', () => {
    expect(lastDayOf(day('2026-03-10'), 12).toString()).toBe('2027-03-09');
    expect(lastDayOf(day('2026-08-31'), 6).toString()).toBe('2027-02-27');
  });
  it('can be undone for a day, and a month is final when nothing of it can be undone any more', () => {
    const spent = Temporal.Instant.from('2026-03-31T20:00:00Z');
    expect(mayUndo(spent, spent.add({ hours: 24 }))).toBe(true);
    expect(mayUndo(spent, spent.add({ hours: 24, seconds: 1 }))).toBe(false);
    expect(['2026-03-31', '2026-04-01', '2026-04-02', '2026-04-03'].map((on) => isFinal('2026-03', day(on)))).toEqual([false, false, false, true]);
  });
  it('tell how much in words', () => expect([tell('bedrag', 1250).nl, tell('keren', 1).en, tell('keren', 3).nl]).toEqual(['€\u00A012,50', 'once', '3 keer']));
});

forEachEngine('vouchers', (db) => {
  const spil = makeTestSpil(db, [voorziening, socialeKaart, postvak, melding, gesprek, ondersteuningsplan, voucher], findGrants);
  const nobody = { soort: 'anoniem' } as const;

  async function setUp({ signed = true } = {}) {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpPlan(spil as never);
    if (signed) {
      const { id, digest } = await offerExample(spil as never, w);
      for (const actor of [w.generalist, w.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id, digest });
    }
    const beheer = await w.gemeente.staff('beheer');
    const shop = async (naam: string, cluster: 'lokale-diensten' | 'preventie-en-welzijn') => {
      await spil.as(beheer, 'dienst.registratie', { gemeente: w.code, inhoud: exampleDienst({ naam, cluster, organisatie: { naam } }) });
      const { id } = await asSystem(spil, w.code, (tx) => tx.selectFrom('dienst_organisatie').select('id').where('gemeente', '=', w.code).where('naam', '=', naam).executeTakeFirstOrThrow());
      return { id, ...(await spil.as(beheer, 'voucher-sleutel.uitgifte', { organisatie: id })) };
    };
    const klusbus = await shop('Klusbus De Hamer', 'lokale-diensten');
    const give = (more: object = {}) => spil.as(w.generalist, 'voucher.toekenning', { dossier: w.dossier, soort: 'klussen', aantal: 10_000, reden: 'Het gras maaien lukt niet meer', ...more });
    const spend = (code: string, bedrag: number, sleutel = klusbus.sleutel) => spil.as(nobody, 'voucher.verzilvering', { gemeente: w.code, code, sleutel, bedrag });
    const left = async () => (await spil.as(w.inwoner, 'voucher.dossier', { dossier: w.dossier })).items.map(({ over }) => over);
    return { ...w, beheer, klusbus, shop, give, spend, left };
  }

  it('are given by who writes the plan, told in a letter without the code, and shown with it to the inwoner alone', async () => {
    const w = await setUp();
    const { id, code, geldigTot } = await w.give();
    expect(geldigTot).toBe('2027-03-09');
    const [shown] = (await spil.as(w.inwoner, 'voucher.dossier', { dossier: w.dossier })).items;
    expect(shown).toMatchObject({ id, code, over: 10_000, toestand: 'geldig', reden: 'Het gras maaien lukt niet meer' });
    const { items } = await spil.as(w.inwoner, 'postvak.lijst', {});
    const letter = await spil.as(w.inwoner, 'postvak.gegevens', { id: present(items.find(({ soort }) => soort === 'voucher-toegekend')).id });
    expect(letter.tekst).toContain('9 maart 2027');
    expect(letter.tekst).not.toContain(code);
    const reader = await w.gemeente.staff('generalist');
    await w.grant(`m:${reader.id}`, { lezen: ['plan'] }, 'verleend');
    expect((await spil.as(reader, 'voucher.dossier', { dossier: w.dossier })).items[0]).not.toHaveProperty('code');
    const rows = await asSystem(spil, w.code, (tx) => tx.selectFrom('voucher').selectAll().where('id', '=', id).execute());
    expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  });

  it('leave no code or key in the database, also where the same request comes again', async () => {
    const w = await setUp();
    const issue = () => spil.as(w.beheer, 'voucher-sleutel.uitgifte', { organisatie: w.klusbus.id }, { idempotencyKey: 'nog-een-keer' });
    const { sleutel } = await issue();
    expect((await issue()).sleutel).toBe(sleutel);
    const kept = await asSystem(spil, w.code, (tx) => tx.selectFrom('idempotentie').selectAll().where('gemeente', '=', w.code).execute());
    const keys = await asSystem(spil, w.code, (tx) => tx.selectFrom('voucher_sleutel').selectAll().where('gemeente', '=', w.code).execute());
    expect(JSON.stringify([kept, keys])).not.toContain(sleutel);
    expect(await w.spend((await w.give()).code, 100, sleutel)).toMatchObject({ over: 9900 });
  });

  it('need a plan that was agreed on, and stay within the policy of the day', async () => {
    const without = await setUp({ signed: false });
    await expect(without.give()).rejects.toMatchObject({ code: 'PlanOntbreekt', status: 409 });
    const w = await setUp();
    await expect(w.give({ aantal: 15_001 })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/aantal' }] });
    await expect(w.give({ soort: 'vakantie' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/soort' }] });
    await w.give({ aantal: 15_000 });
    await w.give({ aantal: 15_000 });
    await expect(w.give({ aantal: 1 })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/aantal', uitleg: { nl: 'Dit huishouden kan van deze voucher nu hoogstens €\u00A00,00 krijgen.' } }] });
  });

  it('never give a household more in a year than the policy allows, also when two are given at once', async () => {
    const w = await setUp();
    await w.give({ aantal: 15_000 });
    const done = await Promise.allSettled([w.give({ aantal: 15_000 }), w.give({ aantal: 15_000 })]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('are spent in parts, and tell the organisation what is left and nothing of whose it is', async () => {
    const w = await setUp();
    const { code } = await w.give();
    const spent = await w.spend(code.toLowerCase().replaceAll('-', ' '), 2550);
    expect(spent).toMatchObject({ organisatie: 'Klusbus De Hamer', aantal: 2550, over: 7450 });
    for (const secret of [w.dossier, w.persoon, 'Duin', 'gras']) expect(JSON.stringify(spent)).not.toContain(secret);
    await expect(w.spend(code, 7451)).rejects.toMatchObject({ code: 'VoucherOntoereikend', uitleg: { nl: 'Er is nog €\u00A074,50 over op deze voucher. Er is niets afgeschreven.' } });
    expect(await w.left()).toEqual([7450]);
    expect((await spil.as(w.inwoner, 'voucher.dossier', { dossier: w.dossier })).items[0]?.verzilveringen).toMatchObject([{ organisatie: 'Klusbus De Hamer', aantal: 2550, teruggenomen: false }]);
  });

  it('are spent once when they are spent twice at once', async () => {
    const w = await setUp();
    for (let round = 0; round < 5; round += 1) {
      const { code, id } = await w.give({ aantal: 1000 });
      const done = await Promise.allSettled(Array.from({ length: 6 }, () => w.spend(code, 1000)));
      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(done.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code?: string }).code] : []))).toEqual(Array.from({ length: 5 }, () => 'VoucherOntoereikend'));
      const rows = await asSystem(spil, w.code, (tx) => tx.selectFrom('verzilvering').select('aantal').where('voucher', '=', id).execute());
      expect(rows).toEqual([{ aantal: 1000 }]);
    }
  });

  it('hold together: what was spent and what is left is what was granted, whatever is spent and undone', async () => {
    const w = await setUp();
    const { code, id } = await w.give();
    const spent: string[] = [];
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.integer({ min: 1, max: 6000 }), fc.constant('undo' as const)), { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const step of steps) {
        if (step === 'undo') await spil.as(nobody, 'verzilvering.terugneming', { id: spent.pop() ?? spil.newId(w.code), sleutel: w.klusbus.sleutel }).catch(() => undefined);
        else await w.spend(code, step).then((one) => spent.push(one.id), () => undefined);
      }
      const { som, over } = await asSystem(spil, w.code, async (tx) => ({
        som: (await tx.selectFrom('verzilvering').select('aantal').where('voucher', '=', id).where('teruggenomen_op', 'is', null).execute()).reduce((sum, { aantal }) => sum + aantal, 0),
        over: (await tx.selectFrom('voucher').select('over').where('id', '=', id).executeTakeFirstOrThrow()).over,
      }));
      expect(som + over).toBe(10_000);
    }), { numRuns: 12 });
  });

  it('refuse a wrong code or key at its field, and an organisation that offers something else', async () => {
    const w = await setUp();
    const { code } = await w.give();
    await expect(w.spend('AAAA-BBBB-CCCC', 100)).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/code' }] });
    await expect(w.spend(code, 100, 'AAAA-BBBB-CCCC')).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/sleutel' }] });
    await expect(spil.as(nobody, 'voucher.verzilvering', { gemeente: w.code, code, sleutel: w.klusbus.sleutel, keren: 1 })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/bedrag' }] });
    const eettafel = await w.shop('Eettafel De Linde', 'preventie-en-welzijn');
    await expect(w.spend(code, 100, eettafel.sleutel)).rejects.toMatchObject({ code: 'VoucherNietVoorDezeDienst' });
    const renewed = await spil.as(w.beheer, 'voucher-sleutel.uitgifte', { organisatie: w.klusbus.id });
    await expect(w.spend(code, 100)).rejects.toMatchObject({ status: 400 });
    expect(await w.spend(code, 100, renewed.sleutel)).toMatchObject({ over: 9900 });
  });

  it('are spent by an aanbieder with a login, once it showed the key, and no longer when the key is renewed', async () => {
    const w = await setUp();
    const aanbieder = await w.gemeente.organisation('aanbieder', 'aanbieder');
    const { code } = await w.give();
    const spend = (bedrag: number) => spil.as(aanbieder, 'voucher-aanbieder.verzilvering', { gemeente: w.code, code, bedrag });
    await expect(spend(100)).rejects.toMatchObject({ code: 'SleutelOntbreekt' });
    expect(await spil.as(aanbieder, 'voucher-aanbieder.gegevens', { gemeente: w.code })).toEqual({ naam: null, items: [] });
    await expect(spil.as(aanbieder, 'voucher-aanbieder.registratie', { gemeente: w.code, sleutel: 'AAAA-BBBB-CCCC' })).rejects.toMatchObject({ fouten: [{ pad: '/sleutel' }] });
    expect(await spil.as(aanbieder, 'voucher-aanbieder.registratie', { gemeente: w.code, sleutel: w.klusbus.sleutel })).toMatchObject({ naam: 'Klusbus De Hamer' });
    const { id } = await spend(2500);
    const own = await spil.as(aanbieder, 'voucher-aanbieder.gegevens', { gemeente: w.code });
    expect(own).toMatchObject({ naam: 'Klusbus De Hamer', items: [{ id, aantal: 2500, teruggenomen: false, terugMogelijk: true }] });
    for (const secret of [w.dossier, w.persoon, 'gras']) expect(JSON.stringify(own)).not.toContain(secret);
    await expect(spil.as(w.beheer, 'voucher-aanbieder.verzilvering', { gemeente: w.code, code, bedrag: 100 })).rejects.toMatchObject({ status: 403 });
    const other = await w.shop('Tuinman Tol', 'lokale-diensten');
    const { id: elsewhere } = await w.spend(code, 100, other.sleutel);
    await expect(spil.as(aanbieder, 'voucher-aanbieder.terugneming', { id: elsewhere })).rejects.toMatchObject({ fouten: [{ pad: '/id' }] });
    await spil.as(aanbieder, 'voucher-aanbieder.terugneming', { id });
    const done = await Promise.allSettled([spend(9900), spend(9900)]);
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await spil.as(w.beheer, 'voucher-sleutel.uitgifte', { organisatie: w.klusbus.id });
    await expect(spend(1)).rejects.toMatchObject({ code: 'SleutelOntbreekt' });
  });

  it('are given back within a day by who spent, once, and not later or by another', async () => {
    const w = await setUp();
    const { code } = await w.give();
    const other = await w.shop('Tuinman Tol', 'lokale-diensten');
    const undo = (id: string, sleutel = w.klusbus.sleutel) => spil.as(nobody, 'verzilvering.terugneming', { id, sleutel });
    const { id } = await w.spend(code, 4000);
    await expect(undo(id, other.sleutel)).rejects.toMatchObject({ status: 400 });
    const both = await Promise.allSettled([undo(id), undo(id)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await w.left()).toEqual([10_000]);
    const late = await w.spend(code, 4000);
    spil.clock.advance({ hours: 25 });
    await expect(undo(late.id)).rejects.toMatchObject({ code: 'TerugnemingTeLaat' });
  });

  it('warn four weeks before the end and then end by themselves, each once', async () => {
    const w = await setUp();
    const { code } = await w.give();
    const letters = async () => (await spil.as(w.inwoner, 'postvak.lijst', {})).items.filter(({ soort }) => soort === 'voucher-verloopt').length;
    spil.clock.set('2027-02-08T09:00:00Z');
    await spil.passTime();
    expect(await letters()).toBe(0);
    spil.clock.set('2027-02-10T09:00:00Z');
    await spil.passTime();
    await spil.passTime();
    expect(await letters()).toBe(1);
    spil.clock.set('2027-03-09T20:00:00Z');
    expect(await w.spend(code, 100)).toMatchObject({ over: 9900 });
    spil.clock.set('2027-03-10T09:00:00Z');
    await expect(w.spend(code, 100)).rejects.toMatchObject({ code: 'VoucherVerlopen' });
    await spil.passTime();
    expect((await spil.as(w.inwoner, 'voucher.dossier', { dossier: w.dossier })).items[0]?.toestand).toBe('verlopen');
  });

  it('are withdrawn with a reason the inwoner reads, and then buy nothing', async () => {
    const w = await setUp();
    const { code, id } = await w.give();
    await spil.as(w.generalist, 'voucher.intrekking', { id, reden: 'U bent verhuisd.' });
    await expect(w.spend(code, 100)).rejects.toMatchObject({ code: 'VoucherIngetrokken' });
    await expect(spil.as(w.generalist, 'voucher.intrekking', { id, reden: 'Nog eens' })).rejects.toMatchObject({ status: 409 });
  });

  it('are settled per organisation and month with every cent in it, as a file that adds up', async () => {
    const w = await setUp();
    const tuin = await w.shop('=Tuin; "Tol"', 'lokale-diensten');
    const { code } = await w.give({ aantal: 15_000 });
    const times = await w.give({ soort: 'schoonmaak', aantal: 4 });
    await w.spend(code, 1005);
    await w.spend(code, 250);
    await w.spend(code, 1, tuin.sleutel);
    await spil.as(nobody, 'voucher.verzilvering', { gemeente: w.code, code: times.code, sleutel: w.klusbus.sleutel, keren: 3 });
    const undone = await w.spend(code, 999);
    await spil.as(nobody, 'verzilvering.terugneming', { id: undone.id, sleutel: w.klusbus.sleutel });
    const month = await spil.as(w.beheer, 'verzilvering.afrekening', { gemeente: w.code, maand: '2026-03' });
    expect(month.items.map(({ naam, soort, verzilveringen, centen }) => [naam, soort, verzilveringen, centen]).toSorted()).toEqual([['=Tuin; "Tol"', 'klussen', 1, 1], ['Klusbus De Hamer', 'klussen', 2, 1255], ['Klusbus De Hamer', 'schoonmaak', 1, 12_750]].toSorted());
    expect(month).toMatchObject({ totaal: 14_006, definitief: false });
    const file = String((await spil.as(w.beheer, 'verzilvering.bestand', { gemeente: w.code, maand: '2026-03' })).inhoud);
    expect(file).toContain(`"'=Tuin; ""Tol""";klussen;1;1;0,01;nee`);
    expect(file.trimEnd().split('\r\n').at(-1)).toBe('2026-03;;totaal;;4;14006;140,06;nee');
  });
});
