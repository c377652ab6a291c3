import { expect, test } from 'vitest';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { askApi } from '../browser/ask-api.ts';
import { withPage } from '../browser/browser.ts';
import { expectNothingInline } from '../browser/layout-checks.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { look } from './look.ts';

interface Items<T> {
  readonly items: readonly T[];
}

/** A plan of a regisseur of the demo that lies to be signed; not that of Said, which waits for his sister. */
async function findOffered(spil: ServingDemo): Promise<{ readonly regisseur: string; readonly plan: string; readonly dossier: string }> {
  for (const [wie, regisseur] of [['generalist', 'Samira Bos'], ['regisseur', 'Joost Zonneveld']] as const) {
    const { items: dossiers } = await askApi<Items<{ id: string; naam: string }>>(spil, wie, 'dossiers?aantal=100');
    for (const { id } of dossiers.filter((dossier) => !dossier.naam.includes('Benhaddou'))) {
      const { items } = await askApi<Items<{ id: string; toestand: string }>>(spil, wie, `dossiers/${id}/ondersteuningsplannen`);
      const plan = items.find(({ toestand }) => toestand === 'ter-ondertekening');
      if (plan !== undefined) return { regisseur, plan: plan.id, dossier: id };
    }
  }
  throw new Error('nobody in the demo has a plan that lies to be signed');
}

/** The smallest picture there is: one pixel, as a phone would send a photo. */
const photo = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

/** Both signatures, also of who has no computer and of who is stood in for. */
export function signing(spil: () => ServingDemo): void {
  test('a signature on paper is recorded with its scan, after the form said what is missing, and the scan opens in the dossier', async () => {
    const { regisseur, plan, dossier } = await findOffered(spil());
    const address = `/dossiers/${dossier}/plan/${plan}`;
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, regisseur, '/werk');
      await page.goto(address);
      await page.getByRole('link', { name: 'Handtekening op papier' }).click();
      await page.getByRole('heading', { level: 1, name: 'Handtekening op papier' }).waitFor();
      await page.waitForLoadState('networkidle');
      await look(page, 'papier');
      await page.getByLabel('Naam', { exact: true }).fill('');
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByRole('link', { name: 'Kies de scan of foto van het ondertekende plan.' }).waitFor();
      await page.getByRole('link', { name: 'Vul in wie er getekend heeft.' }).waitFor();
      await look(page, 'papier-fout');
      await page.getByLabel('Naam', { exact: true }).fill('H. de Vries-Bakker');
      const { day, month, year } = Temporal.Now.plainDateISO('Europe/Amsterdam');
      for (const [label, value] of [['Dag', day], ['Maand', month], ['Jaar', year]] as const) await page.getByLabel(label, { exact: true }).fill(String(value));
      await page.getByLabel('Scan of foto').setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('dit is geen scan') });
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByRole('heading', { name: /^Er is 1 fout/ }).waitFor();
      await page.getByLabel('Scan of foto').setInputFiles({ name: 'plan.png', mimeType: 'image/png', buffer: photo });
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByText('H. de Vries-Bakker').first().waitFor();
      await look(page, 'papier-vastgelegd');
      await page.goto(`/dossiers/${dossier}/documenten`);
      const href = await page.getByRole('link', { name: /Ondertekend ondersteuningsplan/ }).first().getAttribute('href');
      const answer = await page.request.get(href ?? '');
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
      // Written anew: the same picture, one pixel wide and high.
      const kept = await answer.body();
      expect([kept.subarray(1, 4).toString(), kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual(['PNG', 1, 1]);
    });
    const { toestand } = await askApi<{ toestand: string }>(spil(), regisseur === 'Samira Bos' ? 'generalist' : 'regisseur', `ondersteuningsplannen/${plan}`);
    expect(toestand).toBe('overeengekomen');
  }, 120_000);

  test('who stands in for somebody reads the plan on a phone without scripts and signs it in their own name', async () => {
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Hanan Benhaddou', '/mijn');
      await page.goto('/mijn/plan');
      await page.getByText('Ik wil een man met een doel zijn, en een vader.').first().waitFor();
      await expectNothingInline(page);
      await page.getByRole('button', { name: 'Ondertekenen' }).click();
      expect(await page.title()).toMatch(/^1 fout: /);
      await page.getByLabel('Ik heb het plan gelezen en ik ben het ermee eens').check();
      await look(page, 'vertegenwoordiger-leest');
      await page.getByRole('button', { name: 'Ondertekenen' }).click();
      await page.getByText('Uw handtekening staat onder het plan').waitFor();
      await expectNothingInline(page);
      await look(page, 'vertegenwoordiger-getekend');
      await page.getByRole('link', { name: 'Naar mijn plan' }).click();
      await page.getByText('Hanan Benhaddou').first().waitFor();
      expect(await page.getByRole('main').getByText('(vertegenwoordiger)').count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Ondertekenen' }).count()).toBe(0);
    });
  }, 120_000);
}
