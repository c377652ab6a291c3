import type { LoginProvider } from '../../src/platform/identity/provider.ts';
import type { LoginSoort } from '../../src/platform/identity/login.ts';
import type { DemoKeys } from './demo-keys.ts';

/** Where the login service of the demo lives on our own server. */
export const demoPath = '/demo/oidc';

export const demoSoorten: readonly LoginSoort[] = ['inwoner', 'organisatie', 'medewerker'];

const names: Readonly<Record<LoginSoort, string>> = { inwoner: 'DigiD (demo)', organisatie: 'eHerkenning (demo)', medewerker: 'Medewerker (demo)' };

export const demoClientId = (soort: LoginSoort): string => `spil-${soort}`;

/** The login service of the demo as Spil sees it: as one for each kind of people. `fetch` reaches it inside the process. */
export function demoProviders(publicUrl: URL, keys: DemoKeys, reach: typeof fetch): LoginProvider[] {
  return demoSoorten.map((soort) => ({
    soort,
    naam: names[soort],
    issuer: new URL(demoPath, publicUrl),
    clientId: demoClientId(soort),
    proof: { kind: 'key', key: keys.client },
    bron: soort,
    claims: [soort === 'inwoner' ? 'bsn' : 'sub'],
    acr: [],
    // As with DigiD: who you are is asked every time.
    extra: { prompt: 'login' },
    fetch: reach,
  }));
}
