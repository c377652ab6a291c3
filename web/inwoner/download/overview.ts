import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Letter, LetterBlock } from '../../../src/platform/pdf/index.ts';
import type { Execute } from '../../shared/app-context.ts';
import { formatDate } from '../../shared/ui/date-text.tsx';
import { allowed, pageSize } from './allowed.ts';

/** Who asks, in which words and language. */
export interface Reader {
  readonly execute: Execute;
  readonly lang: 'nl' | 'en';
  readonly naam: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
  say(message: MessageDescriptor): string;
}

const heading = (text: string): LetterBlock => ({ kind: 'heading', text });
/** A part with its heading, or nothing where there is nothing in it. */
const part = (title: string, blocks: readonly LetterBlock[]): LetterBlock[] => (blocks.length === 0 ? [] : [heading(title), ...blocks]);
const list = (items: readonly string[]): LetterBlock[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);

/** One dossier as a letter to read and to print: the same as in `gegevens.json`, in words. */
export async function overviewOf(reader: Reader, dossier: string, created: Date): Promise<Letter | undefined> {
  const { execute, lang, say, gemeente, naam } = reader;
  const head = await allowed(execute('dossier.gegevens', { id: dossier }));
  if (head === undefined) return undefined;
  const day = (iso: string): string => formatDate(iso, lang);
  const blocks = [
    ...part(say(msg`Wie er in uw dossier staan`), list(head.personen.map((one) => (one.geboortedatum === null ? one.naam : `${one.naam}, ${day(one.geboortedatum)}`)))),
    ...part(say(msg`Uw vragen`), list(((await allowed(execute('melding.dossier', { dossier })))?.items ?? []).map((one) => `${day(one.meldingsdatum)}: ${one.vraag}`))),
    ...await planBlocks(reader, dossier),
    ...part(say(msg`Besluiten`), ((await allowed(execute('beschikking.dossier', { dossier })))?.items ?? []).flatMap(({ onderdelen }) => list(onderdelen.map((one) => `${one.naam}: ${one.oordeel === 'toegekend' ? say(msg`ja`) : one.oordeel === 'afgewezen' ? say(msg`nee`) : say(msg`nog niet besloten`)}, ${day(one.van)} – ${day(one.tot)}`)))),
    ...part(say(msg`Hulp`), list(((await allowed(execute('toewijzing.dossier', { dossier })))?.items ?? []).map((one) => `${one.voorziening}, ${one.organisatieNaam}, ${day(one.ingangsdatum)} – ${day(one.einddatum)}`))),
    ...part(say(msg`Wat er gebeurde`), list(await linesOf((cursor) => execute('tijdlijn.lijst', { dossier, aantal: pageSize, ...cursor }), (one) => `${day(one.moment)}: ${one.tekst[lang]}`))),
    ...part(say(msg`Wie er keek`), list(await linesOf((cursor) => execute('inzage.lijst', { dossier, aantal: pageSize, ...cursor }), (one) => `${day(one.moment)}: ${one.naam}, ${one.doel}`))),
  ];
  return {
    lang: lang === 'en' ? 'en-GB' : 'nl-NL', title: say(msg`Uw dossier bij de gemeente`), sender: [`Gemeente ${gemeente.naam}`, gemeente.telefoon], addressee: [naam], created,
    facts: [{ name: say(msg`Dossier`), value: head.nummer }, { name: say(msg`Gemaakt op`), value: day(created.toISOString()) }], blocks, pageLabel: (page, pages) => (lang === 'en' ? `Page ${page} of ${pages}` : `Bladzijde ${page} van ${pages}`),
  };
}

async function planBlocks({ execute, say }: Reader, dossier: string): Promise<LetterBlock[]> {
  const plans = (await allowed(execute('ondersteuningsplan.lijst', { dossier })))?.items ?? [];
  const blocks: LetterBlock[] = [];
  for (const { id } of plans) {
    const plan = await allowed(execute('ondersteuningsplan.gegevens', { id }));
    const inhoud = plan?.getoond.inhoud;
    if (inhoud === undefined) continue;
    blocks.push({ kind: 'paragraph', text: inhoud.einddoel }, ...inhoud.doelen.flatMap(({ doel, interventies }): LetterBlock[] => [{ kind: 'paragraph', text: doel }, ...list(interventies.map((one) => `${one.wie}: ${one.omschrijving}`))]));
  }
  return part(say(msg`Uw plan`), blocks.filter((block) => block.kind !== 'paragraph' || block.text !== ''));
}

interface Rows<T> { readonly items: readonly T[]; readonly volgende?: string | undefined }

/** All rows of a list as lines; none where the person may not see it. */
async function linesOf<T>(ask: (cursor: { cursor?: string }) => Promise<Rows<T>>, line: (row: T) => string): Promise<string[]> {
  const lines: string[] = [];
  for (let page = await allowed(ask({})); page !== undefined; page = page.volgende === undefined ? undefined : await ask({ cursor: page.volgende })) lines.push(...page.items.map(line));
  return lines;
}

