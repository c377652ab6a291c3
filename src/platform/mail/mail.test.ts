import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeBreaker } from '../busy/breaker.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { delays, listMailstand, makeMailDesk, planMail, smtpSender } from './index.ts';
import { startSmtp, type Gedrag } from './testing/smtp.ts';

forEachEngine('mail', (db) => {
  const spil = makeTestSpil(db, [], () => Promise.resolve([]));
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  beforeAll(async () => {
    smtp = await startSmtp();
  });
  afterAll(() => smtp.close());

  function setUp(gedrag: Gedrag, port = smtp.port) {
    const gemeente = spil.newGemeente();
    smtp.behave(gedrag);
    smtp.taken.length = 0;
    const desk = () => makeMailDesk(spil.env, {
      sender: smtpSender({ host: '127.0.0.1', port, beveiliging: 'geen', login: undefined, from: 'spil@gemeente.example', patience: 300 }), gemeenten: () => Promise.resolve([gemeente]), host: 'spil.example', onError: (error) => { throw error; },
    });
    const scope = { gemeenten: [gemeente], actor: 's:proef', houder: '', doel: 'proef' };
    const plan = (sleutel = 'een', aan = 'info@duinlicht.example') => spil.env.database.write(scope, (tx) => planMail(tx, spil.env, { gemeente, sleutel, soort: 'proef' }, { aan, onderwerp: 'Kijk uw gegevens na', tekst: 'Er staat iets voor u klaar: https://spil.example/x' }));
    const row = async () => (await spil.env.database.read(scope, (tx) => tx.selectFrom('mail').selectAll().where('gemeente', '=', gemeente).execute()))[0];
    const pass = (minutes: number) => { spil.clock.set(spil.env.clock.now().add({ minutes }).toString()); };
    return { gemeente, desk, plan, row, pass, scope };
  }

  it('goes once, however often it was planned and however many look; then nothing of it is kept', async () => {
    const { desk, plan, row } = setUp('take');
    await plan();
    await plan();
    expect((await row())?.inhoud).not.toBeNull();
    await Promise.all([desk().settle(), desk().settle()]);
    await desk().settle();
    expect(smtp.taken).toHaveLength(1);
    expect(smtp.taken[0]).toMatch(/Subject: Kijk uw gegevens na[^]*https:\/\/spil\.example\/x/);
    expect(await row()).toMatchObject({ toestand: 'verzonden', pogingen: 1, inhoud: null, fout: null });
  });

  it('does not go where what it follows from did not happen', async () => {
    const { desk, scope, gemeente } = setUp('take');
    await expect(spil.env.database.write(scope, async (tx) => {
      await planMail(tx, spil.env, { gemeente, sleutel: 'x', soort: 'proef' }, { aan: 'a@b.example', onderwerp: 'x', tekst: 'x' });
      throw new Error('no');
    })).rejects.toThrow('no');
    expect(await desk().settle()).toBe(0);
  });

  it.each([['busy', '451'], ['slow', 'ETIMEDOUT'], ['drop-before-end', 'ECONNECTION']] as const)('is tried again later, with patience, when the server is: %s', async (gedrag, fout) => {
    const { desk, plan, row, pass } = setUp(gedrag);
    await plan();
    expect(await desk().settle()).toBe(1);
    expect(await row()).toMatchObject({ toestand: 'wachtend', pogingen: 1, fout });
    const before = gedrag === 'slow' ? 1 : 0;
    expect(smtp.taken).toHaveLength(before);
    smtp.behave('take');
    expect(await desk().settle()).toBe(0);
    pass(delays[0]!);
    expect(await desk().settle()).toBe(1);
    expect(await row()).toMatchObject({ toestand: 'verzonden', pogingen: 2 });
    expect(smtp.taken).toHaveLength(before + 1);
  });

  it('has the same id each time, so that who got it twice can see that: after the last dot nobody knows whether it was taken', async () => {
    const { desk, plan, pass } = setUp('drop-after-end');
    await plan();
    await desk().settle();
    smtp.behave('take');
    pass(delays[0]!);
    await desk().settle();
    const ids = smtp.taken.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('waits without losing a try while the mail server does not answer, and goes when it is back', async () => {
    const { gemeente, plan, scope } = setUp('slow');
    const breaker = makeBreaker('mail', spil.clock);
    const desk = makeMailDesk(spil.env, {
      sender: smtpSender({ host: '127.0.0.1', port: smtp.port, beveiliging: 'geen', login: undefined, from: 'spil@gemeente.example', patience: 1000, breaker }), gemeenten: () => Promise.resolve([gemeente]), host: 'spil.example', onError: (error) => { throw error; },
    });
    for (let n = 0; n < 7; n += 1) await plan(`mail ${n}`);
    expect(await desk.settle()).toBe(5);
    expect([await desk.settle(), breaker.state().toestand]).toEqual([0, 'weg']);
    const tries = async () => (await spil.env.database.read(scope, (tx) => tx.selectFrom('mail').select('pogingen').where('gemeente', '=', gemeente).execute())).map(({ pogingen }) => pogingen).toSorted();
    expect(await tries()).toEqual([0, 0, 1, 1, 1, 1, 1]);
    smtp.behave('take');
    spil.clock.advance({ seconds: 30 });
    expect([await desk.settle(), breaker.state().toestand]).toEqual([2, 'bereikbaar']);
  });

  it('is given up at once where there is no such address, and after four days of trying where there is no server', async () => {
    const gone = setUp('no-such-address');
    await gone.plan();
    await gone.desk().settle();
    expect(await gone.row()).toMatchObject({ toestand: 'opgegeven', pogingen: 1, fout: '550', inhoud: null });
    const nobody = setUp('take', 1);
    await nobody.plan();
    for (const delay of [0, ...delays]) {
      nobody.pass(delay);
      expect(await nobody.desk().settle()).toBe(1);
    }
    const { [0]: stand } = await spil.env.database.read(nobody.scope, (tx) => listMailstand(tx, [nobody.gemeente]));
    expect(stand).toMatchObject({ soort: 'proef', toestand: 'opgegeven', aantal: 1, fout: 'ESOCKET' });
    expect(await nobody.row()).toMatchObject({ toestand: 'opgegeven', pogingen: delays.length + 1, fout: 'ESOCKET', inhoud: null });
  });

  it('is taken up by another when the one that had it is gone', async () => {
    const { gemeente, desk, plan, row, pass } = setUp('take');
    await plan();
    const dying = makeMailDesk(spil.env, { sender: { send: () => Promise.reject(new Error('the process dies')) }, gemeenten: () => Promise.resolve([gemeente]), host: 'x', onError: () => undefined });
    await expect(dying.settle()).rejects.toThrow('dies');
    expect(await desk().settle()).toBe(0);
    pass(10);
    expect(await desk().settle()).toBe(1);
    expect(await row()).toMatchObject({ toestand: 'verzonden', pogingen: 2 });
  });

  it('that went out is not sent again because the database was away just then: that it went is kept when it is back', async () => {
    const { gemeente, plan, row } = setUp('take');
    await plan();
    let away = 0;
    const database = { ...spil.env.database, write: ((scope, work, priority) => {
      // The first is that it is taken; then the database is away for two tries.
      away += 1;
      return away === 2 || away === 3 ? Promise.reject(new Error('Connection terminated unexpectedly')) : spil.env.database.write(scope, work, priority);
    }) satisfies typeof spil.env.database.write };
    const errors: unknown[] = [];
    const sender = smtpSender({ host: '127.0.0.1', port: smtp.port, beveiliging: 'geen', login: undefined, from: 'spil@gemeente.example', patience: 300 });
    const desk = makeMailDesk({ ...spil.env, database, clock: spil.clock }, { sender, gemeenten: () => Promise.resolve([gemeente]), host: 'spil.example', onError: (error) => errors.push(error) });
    expect(await desk.settle()).toBe(1);
    expect(errors).toHaveLength(2);
    expect(smtp.taken).toHaveLength(1);
    expect(await row()).toMatchObject({ toestand: 'verzonden', pogingen: 1 });
  });

  it('does not let a text choose more addresses or headers', async () => {
    const { desk, plan } = setUp('take');
    await plan('x', 'a@b.example');
    await desk().settle();
    expect(smtp.taken[0]).toMatch(/^To: a@b\.example$/m);
    expect(smtp.taken[0]).toMatch(/^Auto-Submitted: auto-generated$/m);
  });
});
