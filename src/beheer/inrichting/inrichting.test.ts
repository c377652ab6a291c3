import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { modules } from '../../modules.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { selectRaw } from '../../platform/database/transaction.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { logInHere } from './testing/log-in-here.ts';
import { openGemeente } from './index.ts';

forEachEngine('a gemeente from nothing', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const missing = async (beheer: Actor, gemeente: string) => (await spil.as(beheer, 'inrichting.gegevens', { gemeente })).items.filter(({ klaar }) => !klaar).map(({ onderdeel }) => onderdeel);
  const begin = async (sleutel?: string) => {
    const gemeente = spil.newGemeente();
    const login = sleutel ?? `eerste-${gemeente}`;
    await openGemeente(spil.env, { code: gemeente, naam: 'Nieuwveen', beheerder: 'Kim de Beheerder', sleutel: login });
    return { gemeente, login, beheer: await logInHere(spil, login) };
  };
  const person = (gemeente: string, sleutel: string, rol: 'beheer' | 'teamleider' | 'klantcontact' | 'privacy', team?: string) =>
    ({ gemeente, naam: `Noor van ${rol}`, sleutel, rol, vanaf: '2026-03-10', ...(team === undefined ? {} : { team }) });

  it('begins with one beheerder who may log in, and tells what is missing until it is there', async () => {
    const { gemeente, beheer } = await begin();
    expect(beheer).toMatchObject({ soort: 'medewerker', naam: 'Kim de Beheerder', mandaten: [{ gemeente, rol: 'beheer' }] });
    expect(await missing(beheer, gemeente)).toEqual(['bereikbaarheid', 'wijken', 'teams', 'teamleider', 'generalist', 'klantcontact', 'beschikkingen', 'tweede-beheerder', 'privacy', 'planmandaat', 'brieven', 'voorzieningen', 'sociale-kaart', 'clientondersteuning']);
    const { versie, ...now } = await spil.as(beheer, 'gemeente.gegevens', { gemeente });
    await spil.as(beheer, 'gemeente.wijziging', { ...now, telefoon: '088 123 45 67', adres: 'Markt 2, Nieuwveen', briefslot: 'Tot ziens in Nieuwveen.' }, { ifMatch: versie });
    const { code: wijk } = await spil.as(beheer, 'wijk.registratie', { gemeente, naam: 'Dorp', postcodes: '1901, 1902 ab' });
    const { id: team } = await spil.as(beheer, 'team.registratie', { gemeente, naam: 'Team Dorp', wijken: [wijk] });
    for (const rol of ['teamleider', 'klantcontact', 'privacy', 'beheer'] as const) await spil.as(beheer, 'mandaat.verlening', person(gemeente, `${rol}-${gemeente}`, rol, team));
    await spil.as(beheer, 'planmandaat.vaststelling', { gemeente, centenPerJaar: 1_000_000, vanaf: '2026-03-10', bron: 'Mandaatbesluit 2026' });
    expect(await missing(beheer, gemeente)).toEqual(['generalist', 'beschikkingen', 'voorzieningen', 'sociale-kaart', 'clientondersteuning']);
    expect(await logInHere(spil, `teamleider-${gemeente}`)).toMatchObject({ mandaten: [{ gemeente, rol: 'teamleider', team }] });
  });

  it('is not made over one that is there, nor without a code of the CBS or a beheerder', async () => {
    const { gemeente } = await begin();
    await expect(begin(`eerste-${gemeente}`)).resolves.toMatchObject({ beheer: { mandaten: [{ gemeente }, {}] } });
    const wrong = { code: gemeente, naam: 'Nog eens', beheerder: 'Kim', sleutel: 'x' };
    await expect(openGemeente(spil.env, wrong)).rejects.toThrow('is here already');
    for (const fault of [{ code: '12' }, { code: '0000' }, { sleutel: ' ' }, { beheerder: '' }]) await expect(openGemeente(spil.env, { ...wrong, code: spil.newGemeente(), ...fault })).rejects.toThrow(/code of a gemeente|needs a name/);
  });

  it('knows a wijk by its postcodes, of which each lies in one wijk', async () => {
    const { gemeente, beheer } = await begin();
    const { code } = await spil.as(beheer, 'wijk.registratie', { gemeente, naam: 'Dorp', postcodes: '1901,1902 ab' });
    expect(code).toBe(`${gemeente}00`);
    expect(await spil.as(beheer, 'wijk.registratie', { gemeente, naam: 'Duin', postcodes: '' })).toEqual({ code: `${gemeente}01` });
    await expect(spil.as(beheer, 'wijk.registratie', { gemeente, naam: 'Strand', postcodes: '1902AB' })).rejects.toMatchObject({ status: 409, code: 'PostcodeInAndereWijk' });
    await expect(spil.as(beheer, 'wijk.registratie', { gemeente, naam: 'Strand', postcodes: 'overal' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/postcodes' }] });
    await expect(spil.as(beheer, 'wijk.registratie', { gemeente, naam: 'Strand', postcodes: '', code: '999999' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/code' }] });
    await spil.as(beheer, 'wijk.registratie', { gemeente, code, naam: 'Het dorp', postcodes: '1903' });
    expect((await spil.as(beheer, 'wijk.lijst', { gemeente })).items).toEqual([{ code: `${gemeente}01`, naam: 'Duin', postcodes: [] }, { code, naam: 'Het dorp', postcodes: ['1903'] }]);
  });

  it('gives a wijk to one team at a time', async () => {
    const { gemeente, beheer } = await begin();
    const { code } = await spil.as(beheer, 'wijk.registratie', { gemeente, naam: 'Dorp', postcodes: '1901' });
    const { id: first } = await spil.as(beheer, 'team.registratie', { gemeente, naam: 'Eerste', wijken: [code] });
    const { id: second } = await spil.as(beheer, 'team.registratie', { gemeente, naam: 'Tweede', wijken: [] });
    await spil.as(beheer, 'team.wijziging', { id: second, naam: 'Tweede team', wijken: [code] });
    expect((await spil.as(beheer, 'team.lijst', { gemeente })).items).toEqual([{ id: first, naam: 'Eerste', wijken: [] }, { id: second, naam: 'Tweede team', wijken: [code] }]);
    await expect(spil.as(beheer, 'team.registratie', { gemeente, naam: 'Derde', wijken: ['999999'] })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/wijken' }] });
  });

  it('lets nobody give themselves a role, keeps the last beheerder, and ends a role at once', async () => {
    const { gemeente, login, beheer } = await begin();
    await expect(spil.as(beheer, 'mandaat.verlening', person(gemeente, login, 'privacy'))).rejects.toMatchObject({ status: 409, code: 'EigenMandaat' });
    await expect(spil.as(beheer, 'mandaat.verlening', person(gemeente, `t-${gemeente}`, 'teamleider'))).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/team' }] });
    const [own] = (await spil.as(beheer, 'mandaat.lijst', { gemeente })).items;
    await expect(spil.as(beheer, 'mandaat.intrekking', { id: own?.id ?? '' })).rejects.toMatchObject({ status: 409, code: 'LaatsteBeheerder' });
    const { id, medewerker } = await spil.as(beheer, 'mandaat.verlening', person(gemeente, `p-${gemeente}`, 'privacy'));
    await expect(spil.as(beheer, 'mandaat.verlening', person(gemeente, `p-${gemeente}`, 'privacy'))).rejects.toMatchObject({ status: 409, code: 'MandaatBestaat' });
    expect(await spil.as(beheer, 'mandaat.verlening', person(gemeente, `p-${gemeente}`, 'klantcontact'))).toMatchObject({ medewerker });
    await spil.as(beheer, 'mandaat.intrekking', { id });
    expect(await logInHere(spil, `p-${gemeente}`)).toMatchObject({ mandaten: [{ rol: 'klantcontact' }] });
  });

  it('never gives a login that is known to somebody else, nor lets another gemeente or another role take anybody on', async () => {
    const [here, there] = [await begin(), await begin()];
    const { medewerker } = await spil.as(here.beheer, 'mandaat.verlening', person(here.gemeente, there.login, 'klantcontact'));
    expect(await logInHere(spil, there.login)).toMatchObject({ id: medewerker, naam: 'Kim de Beheerder', mandaten: expect.arrayContaining([{ gemeente: there.gemeente, rol: 'beheer' }]) as unknown });
    await expect(spil.as(there.beheer, 'mandaat.verlening', person(here.gemeente, 'nieuw', 'privacy'))).rejects.toMatchObject({ status: 403 });
    const made = await makeGemeente(spil);
    const teamleider = await made.staff('teamleider');
    const take = (who: string) => spil.env.database.write({ gemeenten: [made.code], actor: who, houder: '', doel: 'proef' }, (tx) => selectRaw(tx, sql`select neem_in_dienst(${made.code}, 'binnendoor', ${spil.newId(made.code)}, 'Binnen Door')`));
    for (const who of [`m:${teamleider.id}`, 'anoniem', 's:iets']) await expect(take(who)).rejects.toThrow('only beheer of the gemeente');
    expect(await asSystem(spil, made.code, (tx) => tx.selectFrom('inlog').selectAll().where('sleutel', '=', 'binnendoor').execute())).toEqual([]);
  });

  it('decides from a day on up to which amount a generalist decides alone; what was before stays', async () => {
    const { gemeente, beheer } = await begin();
    expect(await spil.as(beheer, 'planmandaat.gegevens', { gemeente })).toMatchObject({ centenPerJaar: 2_500_000, niveau: 'landelijk' });
    await expect(spil.as(beheer, 'planmandaat.vaststelling', { gemeente, centenPerJaar: 1, vanaf: '2026-03-09', bron: 'Besluit' })).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/vanaf' }] });
    for (const centenPerJaar of [900_000, 800_000]) await spil.as(beheer, 'planmandaat.vaststelling', { gemeente, centenPerJaar, vanaf: '2026-03-12', bron: 'Besluit' });
    expect(await spil.as(beheer, 'planmandaat.gegevens', { gemeente })).toMatchObject({ centenPerJaar: 2_500_000, niveau: 'landelijk' });
    spil.clock.advance({ hours: 72 });
    expect(await spil.as(beheer, 'planmandaat.gegevens', { gemeente })).toMatchObject({ centenPerJaar: 800_000, van: '2026-03-12', niveau: 'gemeente', bron: 'Besluit' });
    spil.clock.set('2026-03-10T09:00:00Z');
  });
});
