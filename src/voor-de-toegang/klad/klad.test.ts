import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { klad } from './index.ts';
import { writeAntwoord, type Antwoord } from './klad.ts';
import { kladdenOpruimen } from './pass-kladden.ts';

describe('an answer', () => {
  it('counts its changes; the same again is none', () => {
    const first = writeAntwoord(undefined, { waarde: 'Ik val', basis: 0 });
    expect(first).toEqual({ waarde: 'Ik val', versie: 1, anders: '' });
    expect(writeAntwoord(first, { waarde: 'Ik val', basis: 0 })).toEqual(first);
    expect(writeAntwoord(first, { waarde: 'Ik val vaak', basis: 1 })).toEqual({ waarde: 'Ik val vaak', versie: 2, anders: '' });
  });
  it('keeps what another device wrote beside it, until that was in view', () => {
    const there = writeAntwoord({ waarde: 'Op de tablet', versie: 3, anders: '' }, { waarde: 'Op de telefoon', basis: 1 });
    expect(there).toEqual({ waarde: 'Op de telefoon', versie: 4, anders: 'Op de tablet' });
    expect(writeAntwoord(there, { waarde: 'Op de telefoon, verder', basis: 4 }).anders).toBe('Op de tablet');
    expect(writeAntwoord(there, { waarde: 'Op de telefoon, verder', basis: 4, gezien: true }).anders).toBe('');
  });
  it('loses no word, whatever two devices write in whatever order', () => {
    const change = fc.record({ device: fc.integer({ min: 0, max: 1 }), word: fc.stringMatching(/^[a-z]{3,8}$/), sees: fc.boolean() });
    fc.assert(fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      let kept: Antwoord | undefined;
      const seen = [0, 0];
      const overlooked = new Set<string>();
      for (const { device, word, sees } of changes) {
        if (sees) overlooked.clear();
        else if (kept !== undefined && seen[device] !== kept.versie && !word.includes(kept.waarde)) overlooked.add(kept.waarde);
        kept = writeAntwoord(kept, { waarde: word, basis: sees ? (kept?.versie ?? 0) : (seen[device] ?? 0), gezien: sees });
        seen[device] = kept.versie;
        for (const text of overlooked) expect(`${kept.waarde}\n${kept.anders}`).toContain(text);
      }
    }));
  });
});

forEachEngine('what is not sent yet', (db) => {
  const spil = makeTestSpil(db, [klad], findGrants);
  const nobody = { soort: 'anoniem' } as const;
  type Veld = { readonly veld: string; readonly waarde: string; readonly basis: number; readonly gezien?: boolean };

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const keep = (velden: readonly Veld[], code?: string) => spil.as(nobody, 'klad.bewaring', { gemeente: gemeente.code, velden: [...velden], ...(code === undefined ? {} : { code }) });
    const read = (code: string) => spil.as(nobody, 'klad.opvraging', { gemeente: gemeente.code, code });
    const rows = () => asSystem(spil, gemeente.code, (tx) => tx.selectFrom('klad').selectAll().where('gemeente', '=', gemeente.code).execute());
    return { gemeente, keep, read, rows };
  }

  it('is gone on with elsewhere by its code, however that is typed', async () => {
    const { keep, read } = await setUp();
    const { code, bewaardTot } = await keep([{ veld: 'vraag', waarde: 'Ik val vaak', basis: 0 }]);
    expect(bewaardTot).toBe('2026-04-09');
    await keep([{ veld: 'naam', waarde: 'Riet', basis: 0 }], code);
    const found = await read(` ${code.toLowerCase().replaceAll('-', ' ')} `);
    expect(found.antwoorden).toEqual([{ veld: 'vraag', waarde: 'Ik val vaak', versie: 1, anders: '' }, { veld: 'naam', waarde: 'Riet', versie: 1, anders: '' }]);
    await expect(read('AAAA-AAAA-AAAA')).rejects.toMatchObject({ fouten: [{ pad: '/code' }] });
  });

  it('is sealed: neither a word of it nor its code is in the database', async () => {
    const { keep, rows } = await setUp();
    const { code } = await keep([{ veld: 'vraag', waarde: 'Mijn man slaat mij', basis: 0 }]);
    const kept = await rows();
    const text = kept.map((row) => Buffer.concat([row.inhoud, row.code_index]).toString('latin1')).join('');
    expect(kept).toHaveLength(1);
    expect(text).not.toContain('slaat');
    expect(text).not.toContain(code);
  });

  it('keeps both where two devices write at once', async () => {
    const { keep, read } = await setUp();
    const { code } = await keep([{ veld: 'vraag', waarde: 'Begin', basis: 0 }]);
    await Promise.all([keep([{ veld: 'vraag', waarde: 'Op de telefoon', basis: 1 }], code), keep([{ veld: 'vraag', waarde: 'Op de tablet', basis: 1 }], code)]);
    const [{ waarde, anders } = { waarde: '', anders: '' }] = (await read(code)).antwoorden;
    expect([waarde, anders].toSorted()).toEqual(['Op de tablet', 'Op de telefoon']);
  });

  it('takes the words of a page that is open still when it was sent meanwhile', async () => {
    const { gemeente, keep, read } = await setUp();
    const { code } = await keep([{ veld: 'vraag', waarde: 'Verstuurd', basis: 0 }]);
    await spil.as(nobody, 'klad.verwijdering', { gemeente: gemeente.code, code });
    const later = await keep([{ veld: 'vraag', waarde: 'Toch nog iets', basis: 1 }], code);
    expect(later.code).not.toBe(code);
    expect((await read(later.code)).antwoorden).toMatchObject([{ waarde: 'Toch nog iets' }]);
  });

  it('is thrown away by the writer, and by itself after the days of the policy', async () => {
    const { gemeente, keep, read, rows } = await setUp();
    const gone = await keep([{ veld: 'vraag', waarde: 'Toch niet', basis: 0 }]);
    expect(await spil.as(nobody, 'klad.verwijdering', { gemeente: gemeente.code, code: gone.code })).toEqual({ verwijderd: true });
    expect(await spil.as(nobody, 'klad.verwijdering', { gemeente: gemeente.code, code: gone.code })).toEqual({ verwijderd: false });
    await expect(read(gone.code)).rejects.toMatchObject({ status: 400 });
    await keep([{ veld: 'vraag', waarde: 'Vergeten', basis: 0 }]);
    const pass = () => asSystem(spil, gemeente.code, (tx) => kladdenOpruimen.run(tx, gemeente.code, spil.env));
    spil.clock.set('2026-04-09T12:00:00Z');
    expect(await pass()).toBe(0);
    spil.clock.set('2026-04-10T12:00:00Z');
    expect(await pass()).toBe(1);
    expect(await rows()).toEqual([]);
  });

  it('takes photos and documents along: sealed, no more than five, and gone with it', async () => {
    const { gemeente: { code: gemeente }, keep, read } = await setUp();
    const { code } = await keep([{ veld: 'vraag', waarde: 'Kijk maar', basis: 0 }]);
    const pdf = Buffer.from('%PDF-1.7\nAnnie valt\n%%EOF');
    const add = (naam: string, bestand: Buffer = pdf) => spil.as(nobody, 'klad.bijvoeging', { gemeente, code, naam, bestand: bestand.toString('base64') });
    const kept = () => asSystem(spil, gemeente, (tx) => tx.selectFrom('klad_bijlage').selectAll().where('gemeente', '=', gemeente).execute());
    for (const naam of ['een.pdf', 'twee.pdf', 'drie.pdf', 'vier.pdf', ' vijf van Annie.pdf ']) await add(naam);
    await expect(add('zes.pdf')).rejects.toMatchObject({ code: 'TeVeelBijlagen' });
    await expect(add('geen.pdf', Buffer.from('geen bestand'))).rejects.toMatchObject({ fouten: [{ pad: '/bestand' }] });
    await expect(spil.as(nobody, 'klad.bijvoeging', { gemeente, code: 'AAAA-AAAA-AAAA', naam: 'een.pdf', bestand: pdf.toString('base64') })).rejects.toMatchObject({ fouten: [{ pad: '/code' }] });
    const text = (await kept()).map(({ naam, inhoud }) => Buffer.concat([naam, inhoud]).toString('latin1')).join('');
    expect([text.includes('Annie'), text.includes('PDF')]).toEqual([false, false]);
    const { bijlagen: [first = { id: '', naam: '' }, ...others] } = await read(code);
    const left = await spil.as(nobody, 'klad.uitneming', { gemeente, code, id: first.id });
    expect(left).toEqual({ bijlagen: others });
    expect((await keep([], code)).bijlagen.map(({ naam }) => naam).concat(first.naam).toSorted()).toEqual(['drie.pdf', 'een.pdf', 'twee.pdf', 'vier.pdf', 'vijf van Annie.pdf']);
    await spil.as(nobody, 'klad.verwijdering', { gemeente, code });
    expect(await kept()).toEqual([]);
  });

  it('goes with all that it took along after the days of the policy', async () => {
    const { gemeente: { code: gemeente }, keep } = await setUp();
    const { code } = await keep([]);
    await spil.as(nobody, 'klad.bijvoeging', { gemeente, code, naam: 'een.pdf', bestand: Buffer.from('%PDF-1.7\n%%EOF').toString('base64') });
    spil.clock.set('2026-04-10T12:00:00Z');
    await asSystem(spil, gemeente, (tx) => kladdenOpruimen.run(tx, gemeente, spil.env));
    expect(await asSystem(spil, gemeente, (tx) => tx.selectFrom('klad_bijlage').selectAll().where('gemeente', '=', gemeente).execute())).toEqual([]);
  });

  it('is not found by guessing: twenty codes from one address in ten minutes, and what saves while somebody writes no more than it needs', async () => {
    const { gemeente } = await setUp();
    const guess = { gemeente: gemeente.code, code: 'AAAA-AAAA-AAAA' };
    const held = async (act: 'klad.opvraging' | 'klad.verwijdering' | 'klad.bewaring', times: number) => {
      const input = act === 'klad.bewaring' ? { ...guess, velden: [] } : guess;
      const answers = await Promise.allSettled(Array.from({ length: times }, () => spil.answer(nobody, act, input, { herkomst: '192.0.2.7' })));
      return answers.filter((answer) => answer.status === 'rejected' && (answer.reason as { code?: string }).code === 'TeVaak').length;
    };
    expect(await held('klad.opvraging', 23)).toBe(3);
    expect(await held('klad.verwijdering', 23)).toBe(3);
    expect(await held('klad.bewaring', 143)).toBe(3);
  });

  it('is one for each person who logged in, on every device, with what is known and is not asked', async () => {
    const { gemeente, keep } = await setUp();
    const actor = await knownInwoner(spil, gemeente.code, { voornamen: 'Johanna', voorvoegsel: 'van', geslachtsnaam: 'Duinen', geboortedatum: '1951-04-02', straat: 'Zeeweg', huisnummer: 3, telefoon: '06 5550 1234' });
    const { id: persoon } = actor;
    const opened = await spil.as(actor, 'klad.opening', { persoon });
    expect(opened.bekend).toEqual({ naam: 'Johanna van Duinen', adres: 'Zeeweg 3, 1901AA Castricum', telefoon: '06 5550 1234', email: '', wijk: null });
    await keep([{ veld: 'vraag', waarde: 'Ik val vaak', basis: 0 }], opened.code);
    expect((await spil.as(actor, 'klad.opening', { persoon })).antwoorden).toMatchObject([{ waarde: 'Ik val vaak' }]);
    expect((await spil.as(actor, 'klad.eigen', { persoon })).antwoorden).toMatchObject([{ waarde: 'Ik val vaak' }]);
    const other = await knownInwoner(spil, gemeente.code);
    await expect(spil.as(other, 'klad.eigen', { persoon })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(await gemeente.staff('teamleider'), 'klad.opening', { persoon })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(nobody, 'klad.eigen', { persoon })).rejects.toMatchObject({ status: 401 });
  });
});
