import { msg } from '@lingui/core/macro';
import type { AppContext } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { newKey } from '../../shared/forms/new-key.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { allFields, answersOf, faultsOf, fieldsOf, lists, neighbour, noAnswers, stepOf, steps, stepsFor, type Known, type Shown, type Stand, type Step, type Teller } from './steps.ts';
import { changeBijlagen } from './change-bijlagen.ts';
import { inView, newerThan, sendTold } from './send-told.ts';

/** Longest answer, in characters; what the acts take. */
const longest = 20_000;

const stateOf = (form: FormReader): FormState => ({ form: 'formulier', answer: newKey(), values: form.values, errors: [...form.errors], problem: undefined });

/** All answers, as a form would have them. */
const valuesOf = ({ antwoorden }: Stand): FormState['values'] => Object.fromEntries(antwoorden.map(({ veld, waarde }) => [veld, lists.has(veld) ? waarde.split(',') : [waarde]]));

/** What was typed on this page, each with the version that was in view. */
function changesOf(form: FormReader, step: Step) {
  // The last look brings all answers along: where the draft is gone meanwhile, going back to a page loses nothing.
  const fields = step === 'nakijken' ? allFields.filter((veld) => veld in form.values) : fieldsOf[step];
  return fields.map((veld) => {
    // A browser sends every new line as two characters; a script does not.
    const waarde = lists.has(veld) ? form.list(veld).join(',') : (form.values[veld]?.[0] ?? '').replaceAll('\r\n', '\n');
    if (waarde.length > longest) form.refuse(veld, msg`Dit is te lang. Maak het korter, of vertel de rest als wij u bellen.`);
    return { veld, waarde: waarde.slice(0, longest), basis: Number(form.text(`basis.${veld}`)) || 0, gezien: form.checked(`gezien.${veld}`) };
  });
}

/** The last look has the moments that a team offers: of the own team where the wijk is known, and none for who cannot wait. */
export async function withMoments({ execute }: AppContext, shown: Shown, known: Known | undefined): Promise<Shown> {
  const answers = answersOf(shown.stand);
  if (shown.step !== 'nakijken' || answers('spoed') === 'ja') return shown;
  const { items } = await execute('spreektijd.aanbod', { gemeente: shown.gemeente, ...(known === undefined || known.wijk === null ? {} : { wijk: known.wijk }) });
  const reachable = (answers('telefoon') || known?.telefoon || '') !== '';
  return { ...shown, momenten: items.filter(({ vorm }) => reachable || vorm !== 'telefoon') };
}

/** Does what was asked on a page of the telling. */
export async function tellStep(form: FormReader, app: AppContext, teller: Teller) {
  const told = await doStep(form, app, teller);
  return 'shown' in told ? { shown: await withMoments(app, told.shown, teller.person?.bekend) } : told;
}

/** What was typed is saved before anything else is looked at. */
async function doStep(form: FormReader, app: AppContext, teller: Teller) {
  const { gemeente, code, person } = teller;
  const { execute } = app;
  const step = stepOf(form.text('stap')) ?? 'vraag';
  const doen = form.text('doen');
  if (gemeente === '') {
    for (const [field, message] of faultsOf(step, form.text, person?.bekend)) form.refuse(field, message);
    form.refuse('gemeente', msg`Kies de gemeente waar u woont.`);
    return { shown: { stand: noAnswers, gemeente, step, state: stateOf(form) } satisfies Shown };
  }
  if (doen === 'wis') return submitForm(form, code ?? '', async (own) => ({ gewist: (await execute('klad.verwijdering', { gemeente, code: own })).verwijderd }));
  if (doen === 'verstuur') return send(form, app, teller);
  return submitForm({ ...form, errors: [] }, changesOf(form, step), async (velden): Promise<{ readonly later: Pick<Shown, 'stand' | 'gemeente'> } | { readonly shown: Shown }> => {
    const kept = await execute('klad.bewaring', { gemeente, velden, ...(code === undefined ? {} : { code }) }, code === undefined ? { idempotencyKey: form.idempotencyKey } : {});
    const { stand, state } = await changeBijlagen(form, app, { stand: kept, gemeente });
    if (state !== undefined) return { shown: { stand, gemeente, step, state } };
    if (doen === 'later') return { later: { stand, gemeente } };
    return { shown: goOn(form, { stand, gemeente, step, doen, known: person?.bekend }) };
  });
}

interface Going extends Pick<Shown, 'stand' | 'gemeente' | 'step'> { readonly doen: string; readonly known: Parameters<typeof stepsFor>[1] }

/** The page that was asked for: back, another one, or the next. */
function goOn(form: FormReader, { stand, gemeente, step, doen, known }: Going): Shown {
  const answers = answersOf(stand);
  const show = (at: Step, state?: FormState): Shown => ({ stand, gemeente, step: at, state });
  if (doen === 'bij' || doen.startsWith('weg:')) return show(step);
  if (doen === 'terug') return show(neighbour(step, -1, answers, known));
  const chosen = stepOf(doen.replace(/^naar:/, ''));
  if (chosen !== undefined) return show(chosen);
  // What another device wrote is seen before anybody goes on.
  if (stand.antwoorden.some(({ veld, anders }) => anders !== '' && fieldsOf[step].includes(veld) && !form.checked(`gezien.${veld}`))) return show(step);
  for (const [field, message] of faultsOf(step, answers, known)) form.refuse(field, message);
  return form.errors.length > 0 ? show(step, stateOf(form)) : show(neighbour(step, 1, answers, known));
}

/** Sends what was in view, or shows where something is missing, or what another device wrote since. */
async function send(form: FormReader, app: AppContext, teller: Teller) {
  const { gemeente, person } = teller;
  const stand = inView(form, teller);
  const show = (at: Step, state: FormState, shown = stand) => ({ shown: { stand: shown, gemeente, step: at, state } satisfies Shown });
  const newer = await newerThan(app, teller, stand);
  if (newer !== undefined) {
    form.refuse('formulier', msg`Op een ander apparaat schreef u nog iets. Kijk het na, en verstuur het dan.`);
    return show('nakijken', stateOf(form), newer);
  }
  const answers = answersOf(stand);
  for (const at of stepsFor(answers, person?.bekend)) {
    for (const [field, message] of faultsOf(at, answers, person?.bekend)) form.refuse(field, message);
    if (form.errors.length > 0) return show(at, { ...stateOf(form), values: valuesOf(stand) });
  }
  const sent = await submitForm(form, undefined, () => sendTold(app, { ...teller, stand, idempotencyKey: form.idempotencyKey }));
  // What the act refuses is said where it was asked.
  return sent instanceof Response ? sent : show(steps.find((at) => sent.data.errors.some(({ pad }) => fieldsOf[at].includes(pad))) ?? 'nakijken', { ...sent.data, values: valuesOf(stand) });
}
