import { passesBy } from '../../platform/act/lifecycle.ts';
import type { Text } from '../../platform/text.ts';

export const initiatieftoestanden = ['opgegeven', 'geplaatst', 'geweigerd', 'stemming', 'toegekend', 'afgewezen', 'betaald', 'afgerond'] as const;
export type Initiatieftoestand = (typeof initiatieftoestanden)[number];

/** What everybody may see: not what waits to be read, or was not put on the site. */
export const openbaar = ['geplaatst', 'stemming', 'toegekend', 'afgewezen', 'betaald', 'afgerond'] as const satisfies readonly Initiatieftoestand[];
export const isOpenbaar = (toestand: Initiatieftoestand): boolean => (openbaar as readonly Initiatieftoestand[]).includes(toestand);

/** The life of an initiatief. Money comes from the wijk, and is accounted for after it was paid. */
export const initiatiefovergangen = {
  beoordeling: { van: ['opgegeven'], naar: undefined, wat: { nl: 'plaatsen of weigeren', en: 'place or refuse' } },
  steunbetuiging: { van: ['geplaatst', 'stemming', 'toegekend', 'betaald'], naar: undefined, wat: { nl: 'steunen', en: 'support' } },
  stemming: { van: ['geplaatst'], naar: 'stemming', wat: { nl: 'aan de wijk voorleggen', en: 'put before the wijk' } },
  stem: { van: ['stemming'], naar: undefined, wat: { nl: 'in stemming brengen', en: 'vote on' } },
  besluit: { van: ['geplaatst'], naar: undefined, wat: { nl: 'namens de wijk besluiten', en: 'decide on for the wijk' } },
  betaling: { van: ['toegekend'], naar: 'betaald', wat: { nl: 'betalen', en: 'pay' } },
  verantwoording: { van: ['betaald'], naar: 'afgerond', wat: { nl: 'verantwoorden', en: 'account for' } },
} as const satisfies Record<string, { van: readonly Initiatieftoestand[]; naar: Initiatieftoestand | undefined; wat: Text }>;
export type Initiatiefovergang = keyof typeof initiatiefovergangen;

const stand: Readonly<Record<Initiatieftoestand, Text>> = {
  opgegeven: { nl: 'Dit initiatief is nog niet gelezen', en: 'This initiative was not read yet' }, geplaatst: { nl: 'Dit initiatief staat op de site', en: 'This initiative is on the site' }, geweigerd: { nl: 'Dit initiatief is niet geplaatst', en: 'This initiative was not placed' },
  stemming: { nl: 'De wijk stemt nu over dit initiatief', en: 'The wijk is voting on this initiative' }, toegekend: { nl: 'De wijk gaf dit initiatief geld', en: 'The wijk gave this initiative money' }, afgewezen: { nl: 'De wijk gaf dit initiatief geen geld', en: 'The wijk gave this initiative no money' },
  betaald: { nl: 'Dit initiatief is betaald', en: 'This initiative was paid' }, afgerond: { nl: 'Dit initiatief is afgerond', en: 'This initiative is finished' },
};

/** May this be done with an initiatief in this state? */
export const mayPass = passesBy(initiatiefovergangen, stand);

/** How a wijk decides on its money: everybody who lives there votes, or its wijkraad decides. */
export const besluitwijzen = ['stemming', 'wijkraad'] as const;

/** What a vote comes to: enough votes, and more for than against. */
export function outcomeOf({ voor, tegen }: { readonly voor: number; readonly tegen: number }, minstens: number): { toegekend: boolean; reden: Text } {
  const count: Text = { nl: `${voor} voor en ${tegen} tegen`, en: `${voor} for and ${tegen} against` };
  if (voor + tegen < minstens) return { toegekend: false, reden: { nl: `Te weinig mensen stemden: ${count.nl}. Er zijn ${minstens} stemmen nodig.`, en: `Too few people voted: ${count.en}. ${minstens} votes are needed.` } };
  return { toegekend: voor > tegen, reden: { nl: `De wijk stemde: ${count.nl}.`, en: `The wijk voted: ${count.en}.` } };
}
