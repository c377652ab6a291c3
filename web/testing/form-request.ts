import { RouterContextProvider } from 'react-router';
import { appContext } from '../shared/app-context.ts';
import type { AppContext, Execute } from '../shared/app-context.ts';

const nothing: Execute = () => Promise.reject(new Error('No act was expected'));

/** An `AppContext` of an inwoner, for tests of loaders and actions. */
export function testApp(part: Partial<AppContext> = {}): AppContext {
  return {
    actor: { soort: 'inwoner', naam: 'Fatima el Amrani', rollen: [] },
    execute: nothing,
    renderLetter: () => Promise.reject(new Error('No letter was expected')),
    writeZip: () => {
      throw new Error('No archive was expected');
    },
    lang: 'nl',
    weergave: 'auto',
    nonce: 'nonce',
    csrf: 'csrf',
    theme: 'spil-theme',
    demo: false,
    logins: [],
    gemeenten: [{ code: '0000', naam: 'Gemeente Duinrand' }],
    gemeente: { naam: 'Gemeente Duinrand', telefoon: '0800 000 0000', openingstijden: [{ dagen: [1, 2, 3, 4, 5], van: '09:00', tot: '17:00' }], adres: 'Duinplein 1, 1901 AA Duinrand', email: 'samen@duinrand.example', inloop: [{ dagen: [2, 4], van: '09:00', tot: '12:00' }] },
    ...part,
  };
}

export function contextOf(app: AppContext): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(appContext, app);
  return context;
}

/** A posted form, as an action receives it. */
export function formRequest(fields: readonly (readonly [string, string])[], url = 'http://spil.test/formulier'): Request {
  return new Request(url, { method: 'POST', body: new URLSearchParams(fields.map(([name, value]) => [name, value])) });
}
