import { expect, test } from 'vitest';
import { askApi } from '../browser/ask-api.ts';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { look } from './look.ts';

interface Lid {
  readonly naam: string;
  readonly rollen: readonly string[];
  readonly openTaken: number;
  readonly huishoudens: number;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Who divides the meldingen sees how much each colleague has: households beside open tasks. */
export function dividing(spil: () => ServingDemo): void {
  const team = async (melding: string): Promise<readonly Lid[]> => {
    const { team: own } = await askApi<{ team: string }>(spil(), 'teamleider', `meldingen/${melding}`);
    const { items } = await askApi<{ items: readonly { team: string; leden: readonly Lid[] }[] }>(spil(), 'teamleider', 'werklast');
    return (items.find(({ team: one }) => one === own)?.leden ?? []).filter(({ rollen }) => rollen.includes('generalist'));
  };

  test('a melding is divided with the households and the open tasks of each colleague in view, and then one has one more', async () => {
    const { id: persoon } = await askApi<{ id: string }>(spil(), 'klantcontact', 'personen', { gemeente: '0383', voornamen: 'Robin', geslachtsnaam: 'Verdeel', geboortedatum: '1958-03-14' });
    const { id: melding } = await askApi<{ id: string }>(spil(), 'klantcontact', 'meldingen', { persoon, kanaal: 'telefoon', vraag: 'Wie denkt er mee over mijn geldzaken?' });
    const before = await team(melding);
    expect(before.some(({ huishoudens }) => huishoudens > 0)).toBe(true);
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Bram Kuiper', '/werk');
      await page.goto(`/werk/wachtrij/${melding}`);
      const who = page.getByRole('radiogroup', { name: 'Wie wordt regisseur?' });
      const shown = async () => (await who.locator('label').allInnerTexts()).map((text) => text.trim().split('\n').filter((line) => line !== ''));
      const told = async () => (await team(melding)).map(({ naam, huishoudens, openTaken }) => [naam, `${count(huishoudens, 'huishouden', 'huishoudens')}, ${count(openTaken, 'open taak', 'open taken')}`]);
      // Work that falls due comes on the lists by itself, also just now.
      await expect.poll(async () => {
        await page.reload();
        await who.waitFor();
        return JSON.stringify(await shown()) === JSON.stringify(await told());
      }, { timeout: 30_000 }).toBe(true);
      expect((await shown()).length).toBeGreaterThan(1);
      await look(page, 'toedelen');
      await page.waitForLoadState('networkidle');
      await who.getByRole('radio', { name: 'Samira Bos' }).check();
      await page.getByRole('button', { name: 'Deel toe' }).click();
      await page.waitForURL('**/werk/wachtrij?toegedeeld');
      await page.goto(`/werk/wachtrij/${melding}`);
    });
    const more = (leden: readonly Lid[]) => leden.find(({ naam }) => naam === 'Samira Bos')?.huishoudens ?? -1;
    expect(more(await team(melding))).toBe(more(before) + 1);
  }, 120_000);
}
