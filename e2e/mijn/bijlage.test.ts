import { afterAll, beforeAll, expect, it } from 'vitest';
import sharp from 'sharp';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { press, type } from '../browser/by-keyboard.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachJourney('a photo with a question', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('is sent on a small phone without scripts, says where it was not taken, and is work for the regisseur', async () => {
    const zaak = await makeZaak(spil);
    const page = `/mijn/dossiers/${zaak.dossier}/documenten`;
    const inwoner = await serve(zaak.inwoner, [], zaak.code);
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a06040' } }).withExif({ IFD0: { Make: 'Telefoonmerk' } }).jpeg().toBuffer();
    await withPage({ baseURL: inwoner, width: 320, js: false, expected: /422/ }, async (phone) => {
      phone.setDefaultTimeout(8000);
      await phone.goto(page);
      await press(phone, 'button', 'Verstuur');
      await phone.getByRole('link', { name: 'Kies een foto of een document.' }).waitFor();
      await phone.getByLabel('Kies een foto of document').setInputFiles({ name: 'trap.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') });
      await type(phone, 'Wat is het?', 'Foto van mijn trap');
      await press(phone, 'button', 'Verstuur');
      await phone.getByRole('link', { name: /Stuur een PDF, JPEG of PNG/ }).waitFor();
      expect(await phone.getByLabel('Wat is het?').inputValue()).toBe('Foto van mijn trap');
      await phone.getByLabel('Kies een foto of document').setInputFiles({ name: 'trap.jpg', mimeType: 'image/jpeg', buffer: photo });
      await press(phone, 'button', 'Verstuur');
      await phone.getByText('Wij hebben het. Uw team kijkt ernaar.').waitFor();
    });
    await withPage({ baseURL: inwoner, width: 390 }, async (phone) => {
      await phone.goto(page);
      await phone.getByRole('link', { name: /Foto van mijn trap/ }).waitFor();
      await look(phone, 'documenten');
    });
    await withPage({ baseURL: await serve(zaak.regisseur, ['generalist'], zaak.code) }, async (desk) => {
      desk.setDefaultTimeout(8000);
      await desk.goto('/werk');
      await desk.getByRole('link', { name: 'Foto of document bekijken' }).click();
      const href = await desk.getByRole('link', { name: /Foto van mijn trap/ }).getAttribute('href');
      const kept = await desk.request.get(href ?? '');
      expect([kept.status(), kept.headers()['content-type'], (await kept.body()).includes('Telefoonmerk')]).toEqual([200, 'image/jpeg', false]);
    });
  }, 120_000);
});
