import { expect, test } from 'vitest';
import type { Execute } from '../../shared/app-context.ts';
import type { Letter } from '../../../src/platform/pdf/index.ts';
import { collect } from './collect.ts';
import type { Reader } from './overview.ts';

const forbidden = (): Promise<never> => Promise.reject(Object.assign(new Error('no'), { init: { status: 403 } }));
const bytes = async (parts: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>): Promise<string> => {
  let text = '';
  for await (const part of parts) text += typeof part === 'string' ? part : Buffer.from(part).toString();
  return text;
};

const row = (nummer: number) => ({ nummer, moment: '2026-03-10T09:00:00Z', tekst: { nl: `Gebeurtenis ${nummer}`, en: `Event ${nummer}` } });

/** Answers as the acts do, for somebody who may not see who looked. */
const answers: Readonly<Record<string, (input: Readonly<Record<string, unknown>>) => unknown>> = {
  'dossier.eigen': () => ({ items: [{ id: 'd1' }, { id: 'd1' }] }),
  'dossier.gegevens': ({ id }) => ({ id, nummer: 'SD-1', personen: [{ naam: 'Nel Duin', geboortedatum: '1951-04-02' }], kan: [{ act: 'x', mag: true }] }),
  'ondersteuningsplan.lijst': () => ({ items: [{ id: 'p1' }] }),
  'ondersteuningsplan.gegevens': ({ id }) => ({ id, nummer: 1, getoond: { inhoud: { einddoel: 'Thuis blijven wonen', doelen: [] } } }),
  'tijdlijn.lijst': ({ cursor }) => (cursor === undefined ? { items: [row(2)], volgende: 'meer' } : { items: [row(1)] }),
  'voucher.dossier': () => ({ items: [{ naam: 'Klusdienst', code: 'K7QD-2M9X-PARE' }] }),
  'inzage.lijst': forbidden,
  'postvak.lijst': () => ({ items: [{ id: 'brief-123456', onderwerp: 'Uw plan: één', verzondenOp: '2026-03-10T09:00:00Z' }] }),
  'postvak.gegevens': () => ({ tekst: 'Beste Nel' }),
  'document.lijst': ({ cursor }) => (cursor === undefined ? { items: [{ id: 'doc-654321', titel: 'Verslag', gemaaktOp: '2026-03-12T09:00:00Z', mediatype: 'application/pdf' }], volgende: 'meer' } : { items: [{ id: 'doc-123456', titel: 'Besluit', gemaaktOp: '2026-03-11T09:00:00Z', mediatype: 'application/pdf' }] }),
  'document.inhoud': () => ({ inhoud: Buffer.from('%PDF').toString('base64') }),
};
const execute = ((name: string, input: Readonly<Record<string, unknown>>) => Promise.resolve(answers[name]?.(input) ?? { items: [] })) as unknown as Execute;
const letters: Letter[] = [];
const readerOf = (own: Execute): Reader => ({ execute: own, lang: 'nl', naam: 'Nel Duin', gemeente: { naam: 'Proefdam', telefoon: '088' }, say: ({ message, id }) => message ?? id });
const about = { leesmij: 'Lees mij', made: new Date('2026-03-13T10:00:00Z'), renderLetter: (letter: Letter) => { letters.push(letter); return Promise.resolve(Buffer.from('%PDF')); } };

test('what somebody may see is one file that programs read, with letters and documents beside it, and nothing else', async () => {
  const files = new Map<string, string>();
  for await (const { name, parts } of collect(readerOf(execute), about)) files.set(name, await bytes(parts));
  expect([...files.keys()]).toEqual(['LEESMIJ.txt', 'gegevens.json', 'dossier-d1.pdf', 'post/2026-03-10-uw-plan-een-123456.txt', 'documenten/2026-03-12-verslag-654321.pdf', 'documenten/2026-03-11-besluit-123456.pdf']);
  const data = JSON.parse(files.get('gegevens.json') ?? '') as { schema: string; dossiers: Readonly<Record<string, unknown>>[] };
  expect(data).toMatchObject({ schema: 'spil-download/1', gemaaktOp: '2026-03-13T10:00:00.000Z', dossiers: [{ 'dossier.gegevens': { id: 'd1' }, 'ondersteuningsplan.gegevens': [{ id: 'p1', nummer: 1 }], 'tijdlijn.lijst': [row(2), row(1)], nietInTeZien: ['inzage.lijst'] }] });
  const [letter] = letters;
  expect(letter).toMatchObject({ lang: 'nl-NL', addressee: ['Nel Duin'] });
  expect(JSON.stringify(letter?.blocks)).toMatch(/Nel Duin, 2 april 1951.*Thuis blijven wonen.*10 maart 2026: Gebeurtenis 2.*Gebeurtenis 1/);
  expect(data.dossiers).toHaveLength(1);
  expect(data.dossiers[0]).not.toHaveProperty('inzage.lijst');
  expect(files.get('gegevens.json')).not.toContain('"kan"');
  expect(files.get('gegevens.json')).toContain('Klusdienst');
  expect(files.get('gegevens.json')).not.toContain('K7QD');
  expect(files.get('post/2026-03-10-uw-plan-een-123456.txt')).toContain('Beste Nel');
  expect(files.get('documenten/2026-03-12-verslag-654321.pdf')).toBe('%PDF');
});

test('a fault that is no refusal breaks the download off, and is not taken for an empty part', async () => {
  const broken = ((name: string, input: object) => (name === 'melding.dossier' ? Promise.reject(new Error('down')) : execute(name as never, input as never))) as unknown as Execute;
  const read = async (): Promise<void> => {
    for await (const { parts } of collect(readerOf(broken), about)) await bytes(parts);
  };
  await expect(read()).rejects.toThrow('down');
});
