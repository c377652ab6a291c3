import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';

export type Stand = Acts['klad.bewaring']['output'];
/** What the BRP and the register know of who logged in. */
export type Known = Acts['klad.eigen']['output']['bekend'];

/** Who tells: with a login as a person of whom things are known, else by a code that goes along with each page. */
export interface Teller {
  readonly gemeente: string;
  readonly code: string | undefined;
  readonly person?: { readonly id: string; readonly bekend: Known };
}

/** Nothing told yet. */
export const noAnswers: Stand = { code: '', bewaardTot: '', antwoorden: [], bijlagen: [] };

/** A moment that a team offers. */
export type Moment = Acts['spreektijd.aanbod']['output']['items'][number];

/** A page of the telling, with what was answered so far. */
export interface Shown { readonly stand: Stand; readonly gemeente: string; readonly step: Step; readonly state: FormState | undefined; readonly momenten?: readonly Moment[] }

/** One question a page. */
export const steps = ['vraag', 'voor-wie', 'ander', 'spoed', 'erbij', 'bereik', 'nakijken'] as const;
export type Step = (typeof steps)[number];

/** What is asked on each page; `lists` are the ones with more than one answer. */
export const fieldsOf: Readonly<Record<Step, readonly string[]>> = {
  vraag: ['vraag'], 'voor-wie': ['voorWie'], ander: ['naamAnder', 'relatie', 'toestemming'], spoed: ['spoed', 'spoedReden'], erbij: ['erbij', 'naamErbij'], bereik: ['naam', 'telefoon', 'email'], nakijken: ['spreektijd'],
};
export const allFields: readonly string[] = Object.values(fieldsOf).flat();
export const lists: ReadonlySet<string> = new Set(['erbij']);

export const relaties = ['ouder', 'partner', 'kind', 'familie', 'buur', 'mantelzorger', 'vertegenwoordiger', 'professional'] as const;
export const toestemmingen = ['ja', 'jong-kind', 'kan-niet', 'nee'] as const;
export const meekomers = ['eigen-persoon', 'mantelzorger', 'clientondersteuner', 'tolk'] as const;

/** The answers so far, by name of the field; empty for what was not answered. */
export type Answers = (name: string) => string;
export const answersOf = ({ antwoorden }: Pick<Stand, 'antwoorden'>): Answers => {
  const all = new Map(antwoorden.map(({ veld, waarde }) => [veld, waarde.trim()]));
  return (name) => all.get(name) ?? '';
};

/** A melding of one's own, which who logged in makes at once; whatever is for somebody else, klantcontact looks at first. */
export const isOwn = (answers: Answers, known: Known | undefined): boolean => known !== undefined && answers('voorWie') !== 'ander';

/** The pages for these answers: nothing that is known, and nothing that does not matter here. */
export function stepsFor(answers: Answers, known: Known | undefined): readonly Step[] {
  const skipped: Readonly<Partial<Record<Step, boolean>>> = { ander: answers('voorWie') !== 'ander', spoed: !isOwn(answers, known), bereik: isOwn(answers, known) };
  return steps.filter((step) => skipped[step] !== true);
}

export const stepOf = (text: string): Step | undefined => steps.find((step) => step === text);

/** What goes along, as a page names it in a field of its own: its id and its name. */
export const fieldOfBijlage = ({ id, naam }: Stand['bijlagen'][number]): string => `${id} ${naam}`;
export const bijlagenIn = (values: FormState['values']): Stand['bijlagen'] => (values['bijlage'] ?? []).map((field) => ({ id: field.slice(0, field.indexOf(' ')), naam: field.slice(field.indexOf(' ') + 1) }));

/** The same page again when it could not be saved: what was typed and the code came back with it. */
export function shownAgain(state: FormState, stand: Stand, gemeente: string): Shown {
  const sent = (name: string): string => state.values[name]?.[0] ?? '';
  return { stand: stand.code === '' ? { ...stand, code: sent('code'), bijlagen: bijlagenIn(state.values) } : stand, gemeente: sent('gemeente') || gemeente, step: stepOf(sent('stap')) ?? 'vraag', state };
}

/** The page after this one, or before it. */
export function neighbour(step: Step, by: 1 | -1, answers: Answers, known: Known | undefined): Step {
  const own = stepsFor(answers, known);
  return own[own.indexOf(step) + by] ?? step;
}

type Fault = readonly [field: string, message: MessageDescriptor];

/** What is missing on a page, in words that say what to do. */
export function faultsOf(step: Step, answers: Answers, known: Known | undefined): readonly Fault[] {
  const chosen = (name: string, options: readonly string[]): boolean => options.includes(answers(name));
  const faults: Readonly<Record<Step, readonly (Fault | false)[]>> = {
    vraag: [answers('vraag') === '' && ['vraag', msg`Schrijf op waar u hulp bij zoekt. Een paar woorden is genoeg.`]],
    'voor-wie': [!chosen('voorWie', ['zelf', 'ander']) && ['voorWie', msg`Kies voor wie u hulp vraagt.`]],
    ander: [
      answers('naamAnder') === '' && ['naamAnder', msg`Vul de naam in van wie hulp nodig heeft.`],
      !chosen('relatie', relaties) && ['relatie', msg`Kies wat u van diegene bent.`],
      !chosen('toestemming', toestemmingen) && ['toestemming', msg`Kies of diegene het weet.`],
      answers('toestemming') === 'nee' && ['toestemming', msg`Vraag eerst of diegene het goed vindt. Lukt dat niet? Vertel het dan bij “Ik maak me zorgen om iemand”.`],
    ],
    spoed: [
      !chosen('spoed', ['ja', 'nee']) && ['spoed', msg`Kies of u kunt wachten.`],
      answers('spoed') === 'ja' && answers('spoedReden') === '' && ['spoedReden', msg`Schrijf op waarom u nu meteen hulp nodig hebt.`],
    ],
    erbij: [],
    bereik: [
      known === undefined && answers('naam') === '' && ['naam', msg`Vul uw naam in. Dan weten we hoe we u kunnen aanspreken.`],
      answers('telefoon') === '' && answers('email') === '' && ['telefoon', msg`Vul een telefoonnummer of e-mailadres in. Dan kunnen wij u bereiken.`],
      answers('email') !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answers('email')) && ['email', msg`Kijk uw e-mailadres na. Het ziet eruit als naam@voorbeeld.nl.`],
    ],
    nakijken: [],
  };
  return faults[step].filter((fault) => fault !== false);
}
