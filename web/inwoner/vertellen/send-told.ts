import { redirect } from 'react-router';
import type { AppContext } from '../../shared/app-context.ts';
import { thrownProblem } from '../../shared/forms/problem.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { allFields, answersOf, bijlagenIn, isOwn, meekomers, relaties, toestemmingen, type Answers, type Stand, type Teller } from './steps.ts';

interface Told extends Teller { readonly stand: Stand; readonly idempotencyKey: string }

/** A moment that was chosen; being called is no moment. */
const keuzeOf = (answers: Answers): { readonly spreektijd?: string } => (/^[0-9a-f-]{36}$/.test(answers('spreektijd')) ? { spreektijd: answers('spreektijd') } : {});

/** The answers that were in view when somebody sent them. A second click finds the draft gone and still sends the same, which is done once. */
export const inView = (form: FormReader, { code = '' }: Teller): Stand => ({
  code, bewaardTot: '', bijlagen: bijlagenIn(form.values), antwoorden: allFields.map((veld) => ({ veld, waarde: (form.values[veld]?.[0] ?? '').replaceAll('\r\n', '\n'), versie: Number(form.text(`basis.${veld}`)) || 0, anders: '' })),
});

/** The draft where another device wrote in it after what was in view; undefined where nothing did, or it is gone. */
export async function newerThan({ execute }: AppContext, { gemeente, code = '', person }: Teller, seen: Stand): Promise<Stand | undefined> {
  const find = (): Promise<Stand> => (person === undefined ? execute('klad.opvraging', { gemeente, code }) : execute('klad.eigen', { persoon: person.id }));
  const newest = code === '' ? undefined : await find().catch((error: unknown) => {
    if (thrownProblem(error)?.status !== 400) throw error;
  });
  const versions = new Map(seen.antwoorden.map(({ veld, versie }) => [veld, versie]));
  return newest?.antwoorden.some(({ veld, versie }) => versie > (versions.get(veld) ?? 0)) === true ? newest : undefined;
}

/** Who comes along to the conversation, as the acts take it: the name belongs to the first of them who has one. */
function gezelschapOf(answers: Answers) {
  const naam = answers('naamErbij');
  return answers('erbij').split(',').flatMap((soort) => meekomers.find((one) => one === soort) ?? []).map((soort, place) => ({ soort, ...(place === 0 && naam !== '' && soort !== 'clientondersteuner' ? { naam } : {}) }));
}

/** On whose behalf it is told, where it is not the teller's own. */
function namensOf(answers: Answers) {
  if (answers('voorWie') !== 'ander') return {};
  const [relatie, toestemming] = [relaties.find((one) => one === answers('relatie')), toestemmingen.find((one) => one === answers('toestemming'))];
  return { namens: answers('naamAnder'), ...(relatie === undefined ? {} : { relatie }), ...(toestemming === undefined || toestemming === 'nee' ? {} : { toestemming: toestemming === 'ja' ? ('verteld' as const) : toestemming }) };
}

/** Sends it, and leads on to what happens now. A draft that was sent is gone. */
export async function sendTold({ execute }: AppContext, { stand, gemeente, idempotencyKey, person }: Told) {
  const answers = answersOf(stand);
  const options = { idempotencyKey };
  const klad = stand.code === '' ? {} : { klad: stand.code };
  const shared = { vraag: answers('vraag'), gezelschap: gezelschapOf(answers), ...keuzeOf(answers) };
  if (person !== undefined && isOwn(answers, person.bekend)) {
    const spoed = answers('spoed') === 'ja' ? { spoed: true, spoedReden: answers('spoedReden') } : {};
    await execute('melding.registratie', { persoon: person.id, kanaal: 'portaal', ...shared, ...spoed, ...klad }, options);
    return redirect('/mijn?ontvangen');
  }
  const naam = person?.bekend.naam ?? answers('naam');
  const input = { gemeente, ...shared, ...namensOf(answers), naam, telefoon: answers('telefoon'), email: answers('email'), ...klad };
  const { nummer, reactieUiterlijk, persoonlijkPlanUiterlijk, onderzoekUiterlijk } = await execute('klantcontact.hulpvraag', input, options);
  return redirect(`/hulp-vragen/ontvangen?${new URLSearchParams({ gemeente, nummer, reactie: reactieUiterlijk, plan: persoonlijkPlanUiterlijk, onderzoek: onderzoekUiterlijk, ...(input.spreektijd === undefined ? {} : { moment: input.spreektijd }) }).toString()}`);
}
