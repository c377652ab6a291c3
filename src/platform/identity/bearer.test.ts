import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, it } from 'vitest';
import { fixedClock } from '../time/clock.ts';
import { verifyBearer, type TokenIssuer } from './bearer.ts';

const noon = Date.parse('2026-03-10T12:00:00Z') / 1000;

/** An issuer that tells how often its keys were asked for, and a token of it that holds ten minutes. */
async function makeIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const set = createLocalJWKSet({ keys: [await exportJWK(publicKey)] });
  const asked = { times: 0 };
  const issuer: TokenIssuer = {
    issuer: 'https://inloggen.example',
    providers: [{ soort: 'medewerker', naam: 'Proef', issuer: new URL('https://inloggen.example'), clientId: 'spil', proof: { kind: 'none' }, bron: 'medewerker', claims: ['sub'], acr: [] }],
    keys() {
      asked.times += 1;
      return Promise.resolve(set);
    },
  };
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).setIssuer(issuer.issuer).setAudience('spil').setSubject('nel').setIssuedAt(noon).setExpirationTime(noon + 600).sign(privateKey);
  return { issuer, token, asked };
}

it('takes an access token again within the minute without looking at its signature anew, and then looks again', async () => {
  const { issuer, token, asked } = await makeIssuer();
  const clock = fixedClock('2026-03-10T12:00:00Z');
  for (const seconds of [0, 30, 29]) {
    clock.advance({ seconds });
    expect(await verifyBearer(token, [issuer], 'spil', clock)).toMatchObject({ sleutel: 'nel' });
  }
  expect(asked.times).toBe(1);
  clock.advance({ seconds: 2 });
  await verifyBearer(token, [issuer], 'spil', clock);
  expect(asked.times).toBe(2);
});

it('takes no access token after its end, for somebody else, or with another signature, though it was taken a moment before', async () => {
  const { issuer, token } = await makeIssuer();
  const clock = fixedClock('2026-03-10T12:09:50Z');
  await verifyBearer(token, [issuer], 'spil', clock);
  await expect(verifyBearer(token, [issuer], 'iemand-anders', clock)).rejects.toMatchObject({ code: 'NietIngelogd' });
  const forged = `${token.slice(0, -4)}AAAA`;
  await expect(verifyBearer(forged, [issuer], 'spil', clock)).rejects.toMatchObject({ code: 'NietIngelogd' });
  clock.advance({ seconds: 45 });
  await expect(verifyBearer(token, [issuer], 'spil', clock)).rejects.toMatchObject({ code: 'NietIngelogd' });
});
