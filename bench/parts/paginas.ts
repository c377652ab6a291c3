import { openLargeRegion } from '../large-region.ts';
import { closedLoop, type Ask } from '../load/open-loop.ts';
import { untilSettled, withServer } from '../load/server.ts';
import { rate } from '../measure.ts';
import type { Part } from '../part.ts';

const page: Ask = { kind: 'lezen', name: 'home', method: 'GET', path: '/', headers: { accept: 'text/html', 'accept-language': 'nl' } };

export const paginas: Part = {
  name: 'paginas',
  question: 'How often a second is a public page made, from request to the last byte?',
  async run(stage) {
    const region = await openLargeRegion(stage);
    try {
      return await withServer(region.settings, async (spil) => {
        await untilSettled(region.database);
        const html = await (await fetch(`${spil.url}${page.path}`, { headers: { ...page.headers } })).text();
        if (html.includes('<script')) throw new Error('The public page has a script');
        await closedLoop(spil.url, () => page, 8, (_done, seconds) => seconds > 5);
        const { perSecond, bad } = await closedLoop(spil.url, () => page, 8, (_done, seconds) => seconds > 15);
        if (bad > 0) throw new Error(`${bad} pages were refused`);
        return [rate('script-free public page rendered', perSecond, 500, stage.calibration)];
      });
    } finally {
      await region.close();
    }
  },
};
