import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import { asSystem } from '../../src/platform/testing/people.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { readArchive } from '../../src/voor-de-toegang/sociale-kaart/testing/read-archive.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachJourney('an inwoner who downloads everything', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  /** The archive as somebody gets it, from the page that leads to it. */
  async function download(actor: Actor, code: string, picture = false): Promise<Map<string, string>> {
    let files = new Map<string, string>();
    await withPage({ baseURL: await serve(actor, [], code), width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn/download');
      if (picture) await look(page, 'download');
      const address = await page.getByRole('link', { name: 'Download alles' }).getAttribute('href');
      const response = await page.request.get(address ?? '');
      expect(response.headers()).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'private, no-store' });
      files = readArchive(await response.body());
    });
    return files;
  }

  it('has letters, documents and the dossier for programs, each look kept, and another inwoner has nothing of it', async () => {
    const zaak = await makeZaak(spil);
    await spil.conductor.settle();
    const files = await download(zaak.inwoner, zaak.code, true);
    const names = [...files.keys()];
    expect([names.some((name) => name.startsWith('post/')), names.some((name) => /^documenten\/.*\.pdf$/.test(name)), names.includes('LEESMIJ.txt'), names.some((name) => /^dossier-.*\.pdf$/.test(name))]).toEqual([true, true, true, true]);
    const { schema, dossiers: [dossier] } = JSON.parse(files.get('gegevens.json') ?? '') as { schema: string; dossiers: Readonly<Record<string, unknown>>[] };
    expect([schema, dossier?.['nietInTeZien']]).toEqual(['spil-download/1', []]);
    expect(JSON.stringify(dossier?.['dossier.gegevens'])).toContain('Käster');
    expect(dossier?.['tijdlijn.lijst']).not.toEqual([]);
    const looks = await asSystem(spil, zaak.code, (tx) => tx.selectFrom('inzage').select('act').where('gemeente', '=', zaak.code).where('actor', '=', `p:${zaak.persoon}`).where('act', 'in', ['document.inhoud', 'beschikking.dossier', 'tijdlijn.lijst']).execute());
    expect(new Set(looks.map(({ act }) => act))).toEqual(new Set(['document.inhoud', 'beschikking.dossier', 'tijdlijn.lijst']));
    const persoon = spil.newId(zaak.code);
    const other = await download({ soort: 'inwoner', id: persoon, naam: 'Iemand anders', personen: [{ gemeente: zaak.code, persoon }] }, zaak.code);
    expect([...other.keys()]).toEqual(['LEESMIJ.txt', 'gegevens.json']);
    expect(JSON.parse(other.get('gegevens.json') ?? '')).toMatchObject({ dossiers: [] });
  });
});
