import { redirect } from 'react-router';
import { describe, expect, test } from 'vitest';
import { LoginTooOld } from '../../../src/platform/act/fresh-login.ts';
import { changedMeanwhile, forbidden, invalidInput, notLoggedIn } from '../../../src/platform/error.ts';
import type { KeptForm } from '../../../src/platform/http/screens/contract.ts';
import { contextOf, formRequest, testApp } from '../../testing/form-request.ts';
import { executeForScreens } from '../execute.ts';
import type { FormState } from './form-state.ts';
import { readForm } from './read-form.ts';
import { trapName } from './trap-name.ts';
import { submitForm } from './submit-form.ts';

const fields = [['csrf', 'csrf'], ['formulier', 'melding'], ['idempotency-key', 'k-1'], ['naam', ' Fatima '], ['hulp', 'familie'], ['hulp', 'vriend'], ['geboren.dag', '6'], ['geboren.maand', 'mei'], ['geboren.jaar', '1952'], ['bedrag', '12,50'], ['aantal', '3']] as const;

const read = (more: readonly (readonly [string, string])[] = [], lang: 'nl' | 'en' = 'nl') => readForm(formRequest([...fields, ...more]), contextOf(testApp({ lang })));

/** What the act refuses, as the page then receives it. */
async function refusedBy(error: Error) {
  const form = await read();
  const execute = executeForScreens(testApp({ execute: () => Promise.reject(error) }), formRequest([]));
  const act = execute as unknown as (name: string) => Promise<unknown>;
  return submitForm(form, undefined, async () => {
    await act('melding.indiening');
    return redirect('/klaar');
  });
}

const stateOf = (answer: unknown): { readonly status: number; readonly state: FormState } => {
  const { data, init } = answer as { data: FormState; init: { status: number } };
  return { state: data, status: init.status };
};

describe('reading a form', () => {
  test('gives each field as what it is', async () => {
    const form = await read();
    expect(form.text('naam')).toBe('Fatima');
    expect(form.list('hulp')).toEqual(['familie', 'vriend']);
    expect(form.checked('hulp')).toBe(true);
    expect(form.checked('niets')).toBe(false);
    expect(form.optionalText('telefoon')).toBeUndefined();
    expect(form.date('geboren')).toBe('1952-05-06');
    expect(form.money('bedrag')).toBe(1250);
    expect(form.whole('aantal')).toBe(3);
    expect(form.idempotencyKey).toBe('k-1');
    expect(form.errors).toEqual([]);
  });

  test('does not show the fields of the form itself as answers', async () => {
    expect(Object.keys((await read()).values)).not.toContain('csrf');
  });

  test('remembers what could not be read, in the language of the reader', async () => {
    const form = await readForm(formRequest([['formulier', 'x'], ['dag.dag', '31'], ['dag.maand', '2'], ['dag.jaar', '2026'], ['bedrag', 'veel'], ['aantal', '1,5']]), contextOf(testApp({ lang: 'en' })));
    expect([form.date('dag'), form.money('bedrag'), form.whole('aantal')]).toEqual([undefined, undefined, undefined]);
    expect(form.errors.map((error) => error.pad)).toEqual(['dag', 'bedrag', 'aantal']);
    expect(form.errors[0]?.uitleg).toContain('6 May 2026');
  });
});

describe('carrying a form out', () => {
  test('goes on when the act is done', async () => {
    const answer = await submitForm(await read(), { naam: 'x' }, ({ naam }) => Promise.resolve(redirect(`/klaar?${naam}`)));
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get('location')).toBe('/klaar?x');
  });

  test('does not execute what could not be read', async () => {
    const form = await read([['prijs', 'duur']]);
    let executed = false;
    const { status, state } = stateOf(await submitForm(form, form.money('prijs'), () => {
      executed = true;
      return Promise.resolve(redirect('/'));
    }));
    expect(executed).toBe(false);
    expect(status).toBe(422);
    expect(state.values['prijs']).toEqual(['duur']);
    expect(state.form).toBe('melding');
  });

  test('brings the errors of the act to their fields and keeps what was typed', async () => {
    const { status, state } = stateOf(await refusedBy(invalidInput([{ pad: '/naam', uitleg: { nl: 'Vul uw hele naam in.', en: 'Enter your full name.' } }])));
    expect(status).toBe(422);
    expect(state.errors).toEqual([{ pad: 'naam', uitleg: 'Vul uw hele naam in.' }]);
    expect(state.values['naam']).toEqual([' Fatima ']);
    expect(state.problem).toBeUndefined();
  });

  test('keeps what was typed when somebody else was first', async () => {
    const { status, state } = stateOf(await refusedBy(changedMeanwhile()));
    expect(status).toBe(412);
    expect(state.problem?.detail).toContain('Iemand anders');
    expect(state.values['naam']).toEqual([' Fatima ']);
  });

  test('leaves what the form cannot solve to a page with the reason', async () => {
    await expect(refusedBy(forbidden({ nl: 'Dat mag niet.', en: 'You may not.' }))).rejects.toMatchObject({ data: { detail: 'Dat mag niet.' }, init: { status: 403 } });
  });

  test('sends who is no longer logged in to the login, and back', async () => {
    const answer: unknown = await refusedBy(notLoggedIn()).catch((thrown: unknown) => thrown);
    expect((answer as Response).headers.get('location')).toBe('/inloggen?terug=%2Fformulier');
  });

  test('does not hide a defect', async () => {
    await expect(refusedBy(new TypeError('broken'))).rejects.toThrow('broken');
  });
});

test('stops what fills in a field that people do not see, and keeps nothing of that: a person sends once more and is through', async () => {
  const trapped = await read([[trapName, 'https://koop.example']]);
  expect(trapped.errors).toEqual([{ pad: 'formulier', uitleg: 'Er ging iets mis met het formulier. Kijk het na en verstuur het nog een keer.' }]);
  expect(JSON.stringify(trapped.values)).not.toContain('koop.example');
  expect((await read([[trapName, '']])).errors).toEqual([]);
});

describe('a form that signs on a login that is too old', () => {
  test('is kept as it was typed, and leads to the page that asks to log in once more', async () => {
    const kept: object[] = [];
    let typed: Omit<KeptForm, 'pad'> | undefined;
    const app = testApp({
      execute: () => Promise.reject(new LoginTooOld(900)),
      typed: (given) => { typed = given; },
      keepForm: async (form) => { kept.push(form); },
    });
    const request = formRequest(fields, 'http://spil.test/mijn/plan/1.data?stap=2&_routes=root');
    const form = await readForm(request, contextOf(app));
    const act = executeForScreens(app, request, () => undefined, () => typed) as unknown as (name: string) => Promise<unknown>;
    const answer = await submitForm(form, undefined, () => act('ondersteuningsplan.ondertekening')).catch((error: unknown) => error);
    expect(answer instanceof Response ? answer.headers.get('location') : answer).toBe(`/opnieuw-inloggen?terug=${encodeURIComponent('/mijn/plan/1?stap=2')}`);
    expect(kept).toEqual([{ pad: '/mijn/plan/1?stap=2', form: 'melding', values: form.values }]);
    expect(JSON.stringify(kept)).not.toContain('csrf');
  });
});
