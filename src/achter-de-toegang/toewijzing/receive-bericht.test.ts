import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { sharedData } from '../../platform/testing/shared-data.ts';
import { makeRetour, readBericht, writeBericht, type Afkeur } from '../berichtenverkeer/index.ts';
import { grantPart, opdrachtSpil, otherBsn, type Granted } from './testing/granted-part.ts';
import { startXml, stopXml } from './testing/regiebericht.ts';

forEachEngine('a message of an aanbieder', (db) => {
  const spil = opdrachtSpil(db);
  const xmlOf = async (actor: Actor, id: string) => ((await spil.answer(actor, 'bericht.inhoud', { id })).output as { inhoud: string }).inhoud;
  const send = ({ aanbieder }: Granted, xml: string) => spil.as(aanbieder, 'toewijzing.berichtontvangst', { xml });
  const codeOf = async (at: Granted, xml: string) => {
    const { goedgekeurd, retour } = await send(at, xml);
    if (goedgekeurd) return 'ok';
    return present(/RetourCode>(?!0200)(\w{4})</.exec(await xmlOf(at.aanbieder, present(retour))))[1];
  };
  const opdracht = async ({ code }: Granted, nummer = 1) => asSystem(spil, code, (tx) => tx.selectFrom('toewijzing').selectAll().where('gemeente', '=', code).where('nummer', '=', nummer).executeTakeFirstOrThrow());
  /** The 302 upon the 301 that is in the outbox. */
  const answer301 = async (at: Granted, afkeuren: readonly Afkeur[] = [], which = 0) => {
    const { items } = await spil.as(at.aanbieder, 'bericht.lijst', { richting: 'uit', soort: 'WMO301' });
    const read = readBericht(await xmlOf(at.aanbieder, present(items[which]).id), 'WMO301');
    if (!read.ok) throw new Error('no 301');
    const written = writeBericht(makeRetour(read.bericht, afkeuren, { identificatie: 'R1', dagtekening: '2026-03-11' }));
    return { xml: written.ok ? written.xml : '', nummer: present(read.bericht.Client.ToegewezenProducten.ToegewezenProduct[0]).ToewijzingNummer };
  };
  /** All that a message could have left: what stays the same was not touched. */
  const traces = ({ code }: Granted) => asSystem(spil, code, async (tx) => ({
    berichten: await tx.selectFrom('bericht').select('id').where('gemeente', '=', code).orderBy('id').execute(), toewijzingen: await tx.selectFrom('toewijzing').select(['id', 'toestand', 'versie']).where('gemeente', '=', code).orderBy('id').execute(),
    gebeurtenissen: await tx.selectFrom('gebeurtenis').select('id').where('gemeente', '=', code).orderBy('id').execute(), taken: await tx.selectFrom('taak').select(['id', 'toestand']).where('gemeente', '=', code).orderBy('id').execute(),
    inzage: await tx.selectFrom('inzage').select('id').where('gemeente', '=', code).orderBy('id').execute(),
  }));

  describe('302 upon the toewijzing', () => {
    it('confirms what that 301 carried, and not the help of somebody else in the household', async () => {
      const at = await grantPart(spil, { clients: 2 });
      const { xml, nummer } = await answer301(at);
      const first = await send(at, xml);
      expect(first).toMatchObject({ soort: 'WMO302', goedgekeurd: true, retour: null });
      expect(await send(at, xml)).toEqual(first);
      expect((await opdracht(at, nummer)).toestand).toBe('bevestigd');
      expect((await opdracht(at, nummer === 1 ? 2 : 1)).toestand).toBe('gegeven');
    });

    it('refuses with the code of the standard: the regisseur gets a task, the aanbieder no longer sees the household', async () => {
      const at = await grantPart(spil);
      const { id } = await opdracht(at);
      expect(await send(at, (await answer301(at, [{ pad: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[1]', retourcode: 'S329' }])).xml)).toMatchObject({ goedgekeurd: false });
      expect(await opdracht(at)).toMatchObject({ toestand: 'geweigerd', weigerreden: 'bericht', weigertoelichting: 'S329' });
      expect((await spil.as(at.aanbieder, 'bericht.lijst', { richting: 'in' })).items).toMatchObject([{ soort: 'WMO302', toestand: 'afgekeurd', fouten: [{ code: 'S329', uitleg: 'ProductCode hoort niet bij de ProductCategorie.' }] }]);
      await expect(spil.as(at.aanbieder, 'toewijzing.overdracht', { id })).rejects.toMatchObject({ status: 403 });
      const taken = await asSystem(spil, at.code, (tx) => tx.selectFrom('taak').select(['soort', 'toestand', 'houder']).where('onderwerp', '=', id).orderBy('soort').execute());
      expect(taken).toEqual([{ soort: 'toewijzing.hertoewijzen', toestand: 'open', houder: `m:${at.regisseur.id}` }, { soort: 'toewijzing.volgen', toestand: 'vervallen', houder: `m:${at.regisseur.id}` }]);
    });
  });

  describe('305 that help started', () => {
    it('is answered by a 306, and by the same message again not twice, also at the same moment', async () => {
      const at = await grantPart(spil);
      const [first, again] = await Promise.all([send(at, startXml(at)), send(at, startXml(at))]);
      expect(again).toEqual(first);
      expect(first).toMatchObject({ soort: 'WMO305', goedgekeurd: true });
      expect((await spil.as(at.aanbieder, 'toewijzing.lijst', { toestand: 'gestart' })).items).toMatchObject([{ gestartOp: '2026-03-17' }]);
      const events = await asSystem(spil, at.code, (tx) => tx.selectFrom('gebeurtenis').select('soort').where('stroom', '=', at.zaak).where('soort', '=', 'toewijzing.gestart').execute());
      expect(events).toHaveLength(1);
      expect(readBericht(await xmlOf(at.aanbieder, first.retour ?? ''), 'WMO306')).toMatchObject({ ok: true });
    });

    it.each([
      ['an unknown client', { client: otherBsn }, '9019'], ['an unknown number', { nummer: 99 }, '9019'],
      ['a start in the future', { begin: '2026-03-19' }, '0001'], ['a start before the help was granted', { begin: '2026-03-15' }, '9019'], ['a start after its end', { begin: '2027-03-16', dagtekening: '2026-03-18' }, '0001'],
      ['a message of tomorrow', { dagtekening: '2026-03-21' }, '8848'], ['a removal of what never started', { status: '3' }, '9063'],
    ] as const)('with %s is answered with its code, and changes nothing', async (_what, more, code) => {
      const at = await grantPart(spil);
      expect(await codeOf(at, startXml(at, more))).toBe(code);
      expect(await opdracht(at)).toMatchObject({ toestand: 'gegeven', gestart_op: null, versie: 1 });
    });

    it('is refused when help runs already (9326), can be taken back, and given anew', async () => {
      const at = await grantPart(spil);
      expect(await codeOf(at, startXml(at, { identificatie: 'C' }))).toBe('ok');
      expect(await codeOf(at, startXml(at, { identificatie: 'D', begin: '2026-03-18' }))).toBe('9326');
      expect(await codeOf(at, startXml(at, { identificatie: 'E', status: '3', begin: '2026-03-18' }))).toBe('9063');
      expect(await codeOf(at, startXml(at, { identificatie: 'F', status: '3' }))).toBe('ok');
      expect(await opdracht(at)).toMatchObject({ toestand: 'bevestigd', gestart_op: null });
      expect(await codeOf(at, startXml(at, { identificatie: 'G', begin: '2026-03-18' }))).toBe('ok');
      expect(await opdracht(at)).toMatchObject({ toestand: 'gestart', gestart_op: '2026-03-18' });
    });

    it('corrects a start in one message: the old one out, the new one in', async () => {
      const at = await grantPart(spil);
      await send(at, startXml(at));
      const wrong = startXml(at, { identificatie: 'K', status: '3' });
      const right = /<wmo305:StartProduct>[^]*<\/wmo305:StartProduct>/.exec(startXml(at, { begin: '2026-03-16' }));
      expect(await codeOf(at, wrong.replace('</wmo305:StartProducten>', `${present(right)[0]}</wmo305:StartProducten>`))).toBe('ok');
      expect(await opdracht(at)).toMatchObject({ toestand: 'gestart', gestart_op: '2026-03-16' });
    });

    it('under the number of another message is refused, and kept nowhere', async () => {
      const at = await grantPart(spil);
      await send(at, startXml(at));
      const before = await traces(at);
      await expect(send(at, startXml(at, { begin: '2026-03-16' }))).rejects.toMatchObject({ status: 409, code: 'IdentificatieNietUniek' });
      expect(await traces(at)).toEqual(before);
    });
  });

  describe('307 that help stopped', () => {
    it('stops what started, with its reason, and is answered by a 308', async () => {
      const at = await grantPart(spil);
      await send(at, startXml(at));
      const { goedgekeurd, retour } = await send(at, stopXml(at));
      expect(goedgekeurd).toBe(true);
      expect(readBericht(await xmlOf(at.aanbieder, retour ?? ''), 'WMO308')).toMatchObject({ ok: true });
      expect(await opdracht(at)).toMatchObject({ toestand: 'gestopt', gestopt_op: '2026-03-18', stopreden: '19' });
    });

    it.each([
      ['of help that never started', [], {}, '9069'], ['of another start', ['start'], { begin: '2026-03-16' }, '9069'], ['before its start', ['start'], { eind: '2026-03-16' }, '0001'], ['in the future', ['start'], { eind: '2026-03-19' }, '0001'],
      ['after a definitive stop', ['start', 'stop'], { reden: '22' }, '9415'], ['for a time, twice', ['start', 'pause'], { reden: '20' }, '9413'], ['for good, before the pause', ['start', 'pause'], { eind: '2026-03-17' }, '9414'],
      ['that is taken back and was not there', ['start'], { status: '3' }, '9063'],
    ] as const)('%s is answered with its code', async (_what, before, more, code) => {
      const at = await grantPart(spil);
      for (const step of before) await send(at, step === 'start' ? startXml(at) : stopXml(at, { identificatie: 'P', reden: step === 'pause' ? '20' : '19' }));
      expect(await codeOf(at, stopXml(at, { identificatie: 'Q', ...more }))).toBe(code);
    });

    it('for a time may be followed by an end, a new start or its removal', async () => {
      const paused = async () => {
        const at = await grantPart(spil);
        await send(at, startXml(at));
        await send(at, stopXml(at, { identificatie: 'P', reden: '20', eind: '2026-03-17' }));
        return at;
      };
      const [ended, again, undone] = [await paused(), await paused(), await paused()];
      expect(await codeOf(ended, stopXml(ended, { identificatie: 'Q' }))).toBe('ok');
      expect(await codeOf(again, startXml(again, { identificatie: 'Q' }))).toBe('9074');
      expect(await codeOf(again, startXml(again, { identificatie: 'R', begin: '2026-03-18' }))).toBe('ok');
      expect(await codeOf(again, startXml(again, { identificatie: 'S', begin: '2026-03-18', status: '3' }))).toBe('ok');
      expect(await codeOf(undone, startXml(undone, { identificatie: 'Q', status: '3' }))).toBe('9071');
      expect(await codeOf(undone, stopXml(undone, { identificatie: 'R', reden: '20', eind: '2026-03-17', status: '3' }))).toBe('ok');
      expect(await opdracht(undone)).toMatchObject({ toestand: 'gestart', gestopt_op: null, stopreden: null });
    });
  });

  describe('that cannot be taken', () => {
    const wrong: readonly (readonly [string, (at: Granted) => string, { readonly status: number; readonly text: RegExp }])[] = [
      ['of another sender', (at) => startXml(at, { afzender: '42999999' }), { status: 400, text: /niet uw AGB-code/ }],
      ['for a gemeente where the sender has no contract', (at) => startXml(at, { ontvanger: '0001' }), { status: 403, text: /werkt niet voor deze gemeente/ }],
      ['that answers what was never sent', (at) => startXml(at).replaceAll('305', '302'), { status: 400, text: /Regel \d+: / }],
      ['that stops halfway', (at) => startXml(at).slice(0, 700), { status: 400, text: /Regel \d+: .*geen goed gevormde XML/ }],
      ['that is not XML', () => 'Beste gemeente, de hulp is begonnen.', { status: 400, text: /geen goed gevormde XML/ }],
      ['with a day that does not exist', (at) => startXml(at).replace('2026-03-17', '2026-02-30'), { status: 400, text: /Begindatum: De waarde is geen bestaande datum/ }],
      ['with an entity from outside', (at) => startXml(at).replace('?>', '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>').replace('>Wit<', '>&a;<'), { status: 400, text: /DOCTYPE/ }],
      ['with a bomb of entities', (at) => startXml(at).replace('?>', `?><!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`), { status: 400, text: /DOCTYPE/ }],
      ['of a soort that is not processed', (at) => startXml(at).replaceAll('305', '315'), { status: 400, text: /Regel \d+/ }],
    ];

    it.each(wrong)('%s gets a clear answer and leaves no trace', async (_what, make, { status, text }) => {
      const at = await grantPart(spil);
      const before = await traces(at);
      const refusal = await send(at, make(at)).then(() => undefined, (error: unknown) => error as { status: number; uitleg: { nl: string }; fouten: { pad: string; uitleg: { nl: string } }[] });
      expect(refusal?.status).toBe(status);
      const said = JSON.stringify([refusal?.uitleg.nl, refusal?.fouten]);
      expect(said).toMatch(text);
      expect(said).not.toContain('999990019');
      const { inzage: _looks, ...rest } = await traces(at);
      const { inzage: _before, ...restBefore } = before;
      expect(rest).toEqual(restBefore);
    });

    it('gets its faults also in a sender’s second gemeente', async () => {
      const at = await grantPart(spil);
      const both: Actor = { ...at.aanbieder, mandaten: [...at.aanbieder.mandaten, { gemeente: spil.newGemeente(), rol: 'aanbieder' }] };
      await expect(spil.as(both, 'toewijzing.berichtontvangst', { xml: '<x>' })).rejects.toMatchObject({ status: 400, code: 'InvoerOnjuist', fouten: [{ pad: '/xml' }] });
    });

    const hostile = sharedData('hostile/xml');
    it.skipIf(hostile === undefined)('is every text of the list of hostile XML, whole or in a field', async () => {
      const at = await grantPart(spil);
      const before = await traces(at);
      const payloads = readFileSync(join(present(hostile), 'xxe-injection-payload-list.txt.txt'), 'utf8').split(/\r?\n\s*\r?\n/).map((text) => text.trim()).filter((text) => /[<&]/.test(text));
      expect(payloads.length).toBeGreaterThan(10);
      for (const payload of payloads) {
        for (const xml of [payload, startXml(at).replace('>Wit<', () => `>${payload}<`), startXml(at).replace('?>', () => `?>${payload}`)]) {
          const code = await send(at, xml).then(() => 'accepted', (error: unknown) => (error as { status?: number }).status);
          expect([payload, code]).toEqual([payload, 400]);
        }
      }
      expect(await traces(at)).toEqual(before);
    });
  });
});
