import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../dossier/index.ts';
import { knownInwoner } from '../persoon/testing/known-inwoner.ts';
import { postvak, sendPost } from './index.ts';
import { refuseCode } from './postvoorkeur.ts';

it('is confirmed by the right code in its time, and by no code when it was tried too often', () => {
  const code = { vervaltOp: '2026-03-10T10:00:00.000Z', pogingen: 0, past: true };
  const now = '2026-03-10T09:59:59.999Z';
  expect(refuseCode(code, now)).toBeUndefined();
  expect(refuseCode({ ...code, past: false }, now)?.nl).toContain('klopt niet');
  expect(refuseCode(code, '2026-03-10T10:00:00.000Z')?.nl).toContain('geldt niet meer');
  expect(refuseCode({ ...code, pogingen: 5 }, now)?.nl).toContain('geldt niet meer');
  expect(refuseCode({ ...code, vervaltOp: null }, now)?.nl).toContain('geen code');
});

forEachEngine('how somebody is told', (db) => {
  const spil = makeTestSpil(db, [postvak] as const, findGrants);

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const { code } = await makeGemeente(spil);
    const [bram, other] = [await knownInwoner(spil, code), await knownInwoner(spil, code)];
    const { id: persoon } = bram;
    const mails = async () => (await asSystem(spil, code, (tx) => tx.selectFrom('mail').select(['soort', 'inhoud']).where('gemeente', '=', code).orderBy('id').execute())).map(({ soort, inhoud }) => ({ soort, ...(JSON.parse(spil.env.secrets.open(present(inhoud))) as { aan: string; onderwerp: string; tekst: string }) }));
    const lastCode = async () => present(/code is: (\S+)/.exec(present((await mails()).filter(({ soort }) => soort === 'postvoorkeur.code').at(-1)).tekst)?.[1]);
    const ask = (email = 'bram@voorbeeld.nl') => spil.as(bram, 'postvoorkeur.wijziging', { persoon, kanaal: 'e-mail', email });
    const confirm = (typed: string) => spil.as(bram, 'postvoorkeur.bevestiging', { persoon, code: typed });
    const state = async (who: Actor = bram) => (await spil.as(who, 'postvoorkeur.lijst', {})).items;
    const write = async (onderwerp: string) => {
      const id = spil.newId(code);
      await asSystem(spil, code, (tx) => sendPost(tx, { id, gemeente: code, persoon, dossier: null, document: null, soort: 'brief', onderwerp, tekst: 'Geheim', kanaal: 'post', moment: spil.clock.now().toString() }));
      return (await asSystem(spil, code, (tx) => tx.selectFrom('postvak_bericht').select('kanaal').where('id', '=', id).executeTakeFirstOrThrow())).kanaal;
    };
    return { code, bram, other, persoon, mails, lastCode, ask, confirm, state, write };
  }

  it('is on paper until an address is confirmed with the code that was mailed to it', async () => {
    const { persoon, mails, lastCode, ask, confirm, state, write } = await setUp();
    expect(await state()).toEqual([{ persoon, kanaal: 'post', email: '', wacht: '' }]);
    await ask();
    expect(await state()).toEqual([{ persoon, kanaal: 'post', email: '', wacht: 'bram@voorbeeld.nl' }]);
    expect(await write('Eerste')).toBe('post');
    expect((await mails()).map(({ soort, aan }) => [soort, aan])).toEqual([['postvoorkeur.code', 'bram@voorbeeld.nl']]);
    expect(await confirm('AAAA-BBBB-CCCC')).toMatchObject({ bevestigd: false });
    expect(await confirm((await lastCode()).toLowerCase().replaceAll('-', ' '))).toEqual({ persoon, bevestigd: true });
    expect(await state()).toEqual([{ persoon, kanaal: 'e-mail', email: 'bram@voorbeeld.nl', wacht: '' }]);
    expect(await write('Tweede')).toBe('e-mail');
  });

  it('by mail says only that there is something, once an hour, and nothing when it was read', async () => {
    const { bram, mails, lastCode, ask, confirm, write, persoon, state } = await setUp();
    await ask();
    await confirm(await lastCode());
    for (const onderwerp of ['Besluit over uw hulp', 'Uitnodiging']) await write(onderwerp);
    await spil.passTime();
    await spil.passTime();
    const told = () => mails().then((all) => all.filter(({ soort }) => soort === 'postvak.aankondiging'));
    expect(await told()).toHaveLength(1);
    const [mail] = await told();
    expect(mail).toMatchObject({ aan: 'bram@voorbeeld.nl', onderwerp: 'Er staat een bericht voor u klaar' });
    expect(present(mail).tekst).not.toMatch(/Visser|Bram|Besluit|Uitnodiging|Geheim|dossier/);
    spil.clock.advance({ hours: 2 });
    await write('Nog een');
    for (const { id } of (await spil.as(bram, 'postvak.lijst', {})).items) await spil.as(bram, 'postvak.lezing', { id });
    await spil.passTime();
    expect(await told()).toHaveLength(1);
    await spil.as(bram, 'postvoorkeur.wijziging', { persoon, kanaal: 'post' });
    expect(await state()).toEqual([{ persoon, kanaal: 'post', email: '', wacht: '' }]);
    expect(await write('Papier')).toBe('post');
  });

  it('cannot be guessed at, floods no address, and is of nobody else', async () => {
    const { code, other, persoon, lastCode, ask, confirm, mails, bram } = await setUp();
    await ask();
    const first = await lastCode();
    for (let tries = 0; tries < 5; tries++) expect(await confirm('AAAA-BBBB-CCCC')).toMatchObject({ bevestigd: false });
    expect(await confirm(first)).toMatchObject({ bevestigd: false });
    for (let more = 0; more < 4; more++) {
      spil.clock.advance({ minutes: 1 });
      await ask('ander@voorbeeld.nl');
    }
    await expect(ask()).rejects.toMatchObject({ status: 409 });
    expect(await mails()).toHaveLength(5);
    await expect(spil.as(other, 'postvoorkeur.wijziging', { persoon, kanaal: 'post' })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(other, 'postvoorkeur.bevestiging', { persoon, code: await lastCode() })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(bram, 'postvoorkeur.wijziging', { persoon, kanaal: 'e-mail', email: 'geen adres' })).rejects.toMatchObject({ status: 400 });
    const seen = await db.database().read({ gemeenten: [code], actor: 'x', houder: `p:${present(other.personen[0]).persoon}`, doel: 'proef' }, (tx) => tx.selectFrom('postvoorkeur').select('houder').execute());
    expect(seen).toEqual([]);
    // A code that was too late is none.
    const late = await lastCode();
    spil.clock.advance({ hours: 2 });
    expect(await confirm(late)).toMatchObject({ bevestigd: false });
  });
});
