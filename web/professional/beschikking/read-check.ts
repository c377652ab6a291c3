import type { Acts } from '../../shared/app-context.ts';
import { pickDefaults } from './pick-defaults.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import type { View } from './view.ts';

type Input = Acts['beschikking.toetsing']['input'];
type Besluit = Input['onderdelen'][number];

/** What was filled in on the page of the check; what was left open stays open. */
export function readCheck(form: FormReader, id: string): Input {
  const onderdelen = form.list('onderdeel').map((onderdeel, at): Besluit => {
    const field = (name: string) => form.optionalText(`onderdelen.${at}.${name}`);
    const volume = form.whole(`onderdelen.${at}.volume`);
    const [van, tot] = [form.date(`onderdelen.${at}.van`), form.date(`onderdelen.${at}.tot`)];
    return {
      id: onderdeel,
      ...pickDefaults({ oordeel: field('oordeel') as Besluit['oordeel'], volume, van, tot, persoon: field('persoon'), grond: field('grond') as Besluit['grond'], reden: field('reden') }),
    };
  });
  const antwoorden = form.list('vraag').flatMap((code) => {
    const answer = form.optionalText(`antwoorden.${code}`);
    return answer === undefined ? [] : [{ code, ja: answer === 'ja', toelichting: form.text(`toelichting.${code}`) }];
  });
  return { id, antwoorden, onderdelen, gronden: form.list('gronden') as View['gronden'], motivering: form.text('motivering') };
}
