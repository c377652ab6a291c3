import { afterAll, beforeAll, expect, it } from 'vitest';
import { clamd, type Virusscanner } from '../../platform/scanner/index.ts';
import { eicar, runClamd } from '../../platform/scanner/testing/run-clamd.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { makeGesprekSpil, makeMelding, type TestMelding } from './testing/make-onderzoek.ts';

let server: Awaited<ReturnType<typeof runClamd>>;
beforeAll(async () => {
  server = await runClamd();
}, 60_000);
afterAll(() => server.stop());

const pdf = (more: Uint8Array = Buffer.alloc(0)): string => Buffer.concat([Buffer.from('%PDF-1.7\nMijn plan.\n'), more]).toString('base64');

forEachEngine('a plan that comes as a file', (db) => {
  let looked = 0;
  let place = (): Virusscanner => clamd(server);
  const virusscanner: Virusscanner = {
    find: (bytes) => {
      looked += 1;
      return place().find(bytes);
    },
  };
  const spil = makeGesprekSpil(db, { virusscanner });
  const kept = ({ code, dossier }: TestMelding) => asSystem(spil, code, (tx) => tx.selectFrom('document').select('id').where('gemeente', '=', code).where('dossier', '=', dossier).execute());

  it('is kept when ClamAV finds nothing, and leaves no trace when it finds something', async () => {
    const at = await makeMelding(spil);
    await expect(spil.as(at.inwoner, 'persoonlijk-plan.indiening', { melding: at.melding, bestand: pdf(eicar) })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/bestand' }] });
    expect(await kept(at)).toEqual([]);
    await spil.as(at.inwoner, 'persoonlijk-plan.indiening', { melding: at.melding, bestand: pdf() });
    expect(await kept(at)).toHaveLength(1);
  });

  it('waits while the scanner cannot be reached: the same request is taken later', async () => {
    const at = await makeMelding(spil);
    const send = () => spil.as(at.inwoner, 'persoonlijk-plan.indiening', { melding: at.melding, bestand: pdf() }, { idempotencyKey: 'plan-eenmaal' });
    place = () => clamd({ place: { path: '/nergens/clamd.socket' } });
    await expect(send()).rejects.toMatchObject({ status: 503, code: 'VirusscanNietMogelijk' });
    place = () => clamd(server);
    const { document } = await send();
    expect(await kept(at)).toEqual([{ id: document }]);
  });

  it('is not looked at for who may not hand it in', async () => {
    const [at, elsewhere] = [await makeMelding(spil), await makeMelding(spil)];
    const before = looked;
    await expect(spil.as(at.klantcontact, 'persoonlijk-plan.indiening', { melding: at.melding, bestand: pdf(eicar) })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(elsewhere.inwoner, 'persoonlijk-plan.indiening', { melding: at.melding, bestand: pdf(eicar) })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(at.inwoner, 'persoonlijk-plan.indiening', { melding: spil.newId(at.gemeente.code), bestand: pdf(eicar) })).rejects.toMatchObject({ status: 404 });
    expect(looked).toBe(before);
  });
});
