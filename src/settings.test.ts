import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, renderSettings } from './settings.ts';

const production = {
  SPIL_MODE: 'productie', SPIL_PUBLIC_URL: 'https://spil.example.nl', SPIL_KEYS_FILE: '/keys.json', DATABASE_URL: 'postgres://spil@db/spil',
  SPIL_OIDC_MEDEWERKER_ISSUER: 'https://inloggen.example.nl', SPIL_OIDC_MEDEWERKER_CLIENT: 'spil', SPIL_OIDC_MEDEWERKER_KEY_FILE: '/spil.jwk',
};

describe('settings', () => {
  it('of a demo need nothing but its name', () => {
    const settings = readSettings({ SPIL_MODE: 'demo', PATH: '/usr/bin' });
    expect(settings).toMatchObject({ mode: 'demo', port: 3000, host: '127.0.0.1', dataFolder: './data', keysFile: 'data/keys.json', databaseUrl: undefined, logins: [], trustedProxies: [] });
    expect(settings.publicUrl.href).toBe('http://127.0.0.1:3000/');
  });

  it('follow what is set', () => {
    const settings = readSettings({ ...production, PORT: '8080', SPIL_TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2', SPIL_OIDC_MEDEWERKER_ACR: 'a,b', SPIL_LOG: 'warn', SPIL_BRP_URL: 'https://brp.example.nl/api/brp/' });
    expect(settings).toMatchObject({
      mode: 'productie', port: 8080, trustedProxies: ['10.0.0.1', '10.0.0.2'], logLevel: 'warn', brp: { url: 'https://brp.example.nl/api/brp' },
      logins: [{ soort: 'medewerker', clientId: 'spil', claims: ['sub'], acr: ['a', 'b'], proof: { kind: 'key', file: '/spil.jwk' } }],
    });
  });

  it('send mail by a server that is named, with from whom; without one mails wait', () => {
    expect(readSettings({ SPIL_MODE: 'demo' }).mail).toBeUndefined();
    const mail = { SPIL_MODE: 'demo', SPIL_MAIL_HOST: 'mail.example', SPIL_MAIL_FROM: 'Gemeente <spil@gemeente.example>' };
    expect(readSettings(mail).mail).toEqual({ host: 'mail.example', port: 587, beveiliging: 'starttls', login: undefined, from: 'Gemeente <spil@gemeente.example>' });
    expect(readSettings({ ...mail, SPIL_MAIL_USER: 'spil', SPIL_MAIL_PASSWORD_FILE: '/wachtwoord' }).mail?.login).toEqual({ user: 'spil', passwordFile: '/wachtwoord' });
    expect(() => readSettings({ SPIL_MODE: 'demo', SPIL_MAIL_HOST: 'mail.example' })).toThrow('SPIL_MAIL_HOST also needs SPIL_MAIL_FROM');
    expect(() => readSettings({ ...mail, SPIL_MAIL_USER: 'spil' })).toThrow('go together');
  });

  it('name a replica only beside the server that it follows, and how a process leaves', () => {
    expect(() => readSettings({ SPIL_MODE: 'demo', SPIL_REPLICA_URL: 'postgres://copy/spil' })).toThrow('SPIL_REPLICA_URL also needs DATABASE_URL');
    expect(readSettings({ ...production, SPIL_REPLICA_URL: 'postgres://copy/spil' })).toMatchObject({ replica: { url: 'postgres://copy/spil', limit: 2000 }, stopping: { pause: 5, limit: 25 } });
    expect(readSettings({ SPIL_MODE: 'demo', SPIL_STOP_LIMIT: '60' })).toMatchObject({ replica: undefined, stopping: { pause: 0, limit: 60 } });
    expect(() => readSettings({ ...production, SPIL_STOP_PAUSE: '-1' })).toThrow('SPIL_STOP_PAUSE is not right');
  });

  it('refuse a name that is no setting, and guess what was meant', () => {
    expect(() => readSettings({ SPIL_MODE: 'demo', SPIL_DATABASEPOOL: '5' })).toThrow('SPIL_DATABASEPOOL is no setting of Spil. Did you mean SPIL_DATABASE_POOL?');
    expect(() => readSettings({ SPIL_MODE: 'demo', SPIL_SOMETHING_ELSE_ENTIRELY: 'x' })).toThrow(/no setting of Spil\.\nAll settings/);
    const name = fc.stringMatching(/^[A-Z_]{1,20}$/).map((end) => `SPIL_X_${end}`);
    fc.assert(fc.property(name, (unknown) => {
      expect(() => readSettings({ SPIL_MODE: 'demo', [unknown]: 'x' })).toThrow(unknown);
    }));
  });

  it.each([
    ['PORT', '70000', 'PORT is not right: expected a whole number from 1 to 65535'],
    ['PORT', 'drie', 'PORT is not right'],
    ['SPIL_MODE', 'prod', 'SPIL_MODE is not right: expected one of demo, productie'],
    ['SPIL_PUBLIC_URL', 'spil.nl', 'SPIL_PUBLIC_URL is not right: expected an address such as'],
    ['SPIL_PUBLIC_URL', 'ftp://spil.nl', 'SPIL_PUBLIC_URL is not right'],
    ['SPIL_EMBEDDED_IN_PRODUCTION', 'yes', 'expected ja, or nothing'],
    ['SPIL_FAILPOINT', 'somewhere', 'SPIL_FAILPOINT is not right: expected one of migration'],
    ['SPIL_FAILPOINT', 'demo:nul', 'SPIL_FAILPOINT is not right'],
    ['SPIL_OIDC_INWONER_ISSUER', 'https://digid.example.nl', 'SPIL_OIDC_INWONER_ISSUER also needs SPIL_OIDC_INWONER_CLIENT'],
  ])('refuse %s=%s with what is expected', (name, value, message) => {
    expect(() => readSettings({ SPIL_MODE: 'demo', [name]: value })).toThrow(message);
  });

  describe('of production', () => {
    it('are all said at once when they are missing', () => {
      expect(() => readSettings({})).toThrow(/SPIL_PUBLIC_URL[^]*SPIL_KEYS_FILE[^]*SPIL_OIDC_MEDEWERKER_ISSUER[^]*DATABASE_URL[^]*SPIL_MODE=demo/);
    });
    it.each(['SPIL_PUBLIC_URL', 'SPIL_KEYS_FILE', 'DATABASE_URL', 'SPIL_OIDC_MEDEWERKER_ISSUER'])('cannot do without %s', (name) => {
      expect(() => readSettings({ ...production, [name]: '' })).toThrow(name);
    });
    it('refuse to die on purpose', () => {
      expect(readSettings({ SPIL_MODE: 'demo', SPIL_FAILPOINT: 'sealer-halfway:3' }).failpoint).toEqual({ at: 'sealer-halfway', passing: 3 });
      expect(() => readSettings({ ...production, SPIL_FAILPOINT: 'sealer-halfway' })).toThrow('SPIL_FAILPOINT lets the process die on purpose');
    });
    it('take the embedded database only when it is named', () => {
      expect(readSettings({ ...production, DATABASE_URL: undefined, SPIL_EMBEDDED_IN_PRODUCTION: 'ja' }).databaseUrl).toBeUndefined();
    });
    it('want https, but on the own machine', () => {
      expect(() => readSettings({ ...production, SPIL_PUBLIC_URL: 'http://spil.example.nl' })).toThrow('with https');
      expect(readSettings({ ...production, SPIL_PUBLIC_URL: 'http://127.0.0.1:3000' }).publicUrl.protocol).toBe('http:');
    });
  });

  it('are all on their page', () => {
    const page = renderSettings();
    for (const name of ['PORT', 'DATABASE_URL', 'SPIL_MODE', 'SPIL_OIDC_ORGANISATIE_CLAIM', 'SPIL_EMBEDDED_IN_PRODUCTION']) expect(page).toContain(`| \`${name}\` |`);
  });
});
