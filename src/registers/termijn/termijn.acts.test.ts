import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { termijn } from './index.ts';

forEachEngine('a term for everyone', (db) => {
  const spil = makeTestSpil(db, [termijn], () => Promise.resolve([]));

  it('is computed and explained without login', async () => {
    const answer = await spil.as({ soort: 'anoniem' }, 'berekening.termijn', { regel: 'wmo-onderzoek', begindatum: '2026-03-24' });
    expect(answer.einddatum).toBe('2026-05-06');
    expect(answer.uitleg.every((stap) => stap.artikel !== '' && stap.reden !== '')).toBe(true);
  });

  it('is refused with the article where the law allows no suspension', async () => {
    const opschortingen = [{ vanaf: '2026-04-01', tot: '2026-04-08', grond: 'awb-4:15-1-a' }];
    await expect(spil.as({ soort: 'anoniem' }, 'berekening.termijn', { regel: 'wmo-onderzoek', begindatum: '2026-03-24', opschortingen })).rejects.toMatchObject({ code: 'OpschortingNietToegestaan' });
  });
});
