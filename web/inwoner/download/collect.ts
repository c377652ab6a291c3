import type { ZipEntry } from '../../../src/platform/zip/index.ts';
import type { Acts, AppContext, Execute } from '../../shared/app-context.ts';
import { allowed, pageSize } from './allowed.ts';
import { overviewOf, type Reader } from './overview.ts';

/** What one dossier holds, each by the act by which its pages read it; of each only what this person may see. */
const ofDossier = [
  'huishouden.gegevens', 'melding.dossier', 'gesprek.overzicht', 'ondersteuningsplan.lijst', 'familiegroepsplan.dossier', 'beschikking.dossier', 'bezwaar.dossier', 'toewijzing.dossier', 'pgb.overzicht', 'voucher.dossier', 'dossiertoegang.lijst',
] as const;
/** The same, in pages. */
const inPages = ['document.lijst', 'tijdlijn.lijst', 'inzage.lijst'] as const;

/** Version of the form of `gegevens.json`: another first number where a program that reads it has to change. */
const schema = 'spil-download/1';

type Document = Acts['document.lijst']['output']['items'][number];

/** A code that opens something, such as a voucher: it stays behind the login, for a file lies about. */
const isOwnCode = (value: unknown): boolean => typeof value === 'string' && /^[A-Z0-9]{4}(?:-[A-Z0-9]{4}){2}$/.test(value);
/** What may be done is for screens too: it goes out of date at once. */
const toKeep = (key: string, value: unknown): unknown => (key === 'kan' || (key === 'code' && isOwnCode(value)) ? undefined : value);
const json = (value: unknown): string => JSON.stringify(value, toKeep, 1);

/** Every file of a download, in the order in which they are made; each act that is asked is written in the access log as always. */
export async function* collect(reader: Reader, { leesmij, made, renderLetter }: { readonly leesmij: string; readonly made: Date; readonly renderLetter: AppContext['renderLetter'] }): AsyncGenerator<ZipEntry> {
  const { execute } = reader;
  const dossiers = [...new Set((await execute('dossier.eigen', {})).items.map(({ id }) => id))];
  yield { name: 'LEESMIJ.txt', parts: [leesmij] };
  yield { name: 'gegevens.json', parts: dataOf(execute, dossiers, made.toISOString()) };
  for (const dossier of dossiers) {
    const letter = await overviewOf(reader, dossier, made);
    if (letter !== undefined) yield { name: `dossier-${dossier.slice(-6)}.pdf`, parts: [await renderLetter(letter)] };
  }
  yield* letters(execute);
  for (const dossier of dossiers) yield* documents(execute, dossier);
}

async function* dataOf(execute: Execute, dossiers: readonly string[], moment: string): AsyncGenerator<string> {
  yield `{"schema":${json(schema)},"gemaaktOp":${json(moment)},"dossiers":[`;
  for (const [place, dossier] of dossiers.entries()) {
    yield `${place === 0 ? '' : ','}{"dossier.gegevens":${json((await allowed(execute('dossier.gegevens', { id: dossier }))) ?? null)}`;
    const hidden: string[] = [];
    for (const act of ofDossier) {
      const answer = await allowed<object>(execute(act, { dossier }));
      if (answer === undefined) hidden.push(act);
      else yield `,${json(act)}:${json(answer)}`;
      if (act === 'ondersteuningsplan.lijst' && answer !== undefined) yield* plansOf(execute, (answer as Acts['ondersteuningsplan.lijst']['output']).items);
    }
    for (const act of inPages) {
      const first = await allowed(execute(act, { dossier, aantal: pageSize }));
      if (first === undefined) hidden.push(act);
      else yield* pagesOf(act, first, (cursor) => execute(act, { dossier, aantal: pageSize, cursor }));
    }
    yield `,"nietInTeZien":${json(hidden)}}`;
  }
  yield ']}';
}

async function* plansOf(execute: Execute, plans: Acts['ondersteuningsplan.lijst']['output']['items']): AsyncGenerator<string> {
  yield ',"ondersteuningsplan.gegevens":[';
  for (const [place, { id }] of plans.entries()) yield `${place === 0 ? '' : ','}${json((await allowed(execute('ondersteuningsplan.gegevens', { id }))) ?? null)}`;
  yield ']';
}

interface Page { readonly items: readonly object[]; readonly volgende?: string | undefined }

async function* pagesOf(act: string, first: Page, next: (after: string) => Promise<Page>): AsyncGenerator<string> {
  yield `,${json(act)}:[`;
  let begun = false;
  for (let page: Page | undefined = first; page !== undefined; page = page.volgende === undefined ? undefined : await next(page.volgende)) {
    for (const item of page.items) {
      yield `${begun ? ',' : ''}${json(item)}`;
      begun = true;
    }
  }
  yield ']';
}

/** Letters as text; a letter with a document of its own is found there too. */
async function* letters(execute: Execute): AsyncGenerator<ZipEntry> {
  let after: string | undefined;
  do {
    const page: Acts['postvak.lijst']['output'] = await execute('postvak.lijst', { aantal: pageSize, ...(after === undefined ? {} : { cursor: after }) });
    for (const { id, onderwerp, verzondenOp } of page.items) {
      const letter = await execute('postvak.gegevens', { id });
      yield { name: `post/${fileName(verzondenOp, onderwerp, id)}.txt`, parts: [`${onderwerp}\n\n${letter.tekst}\n`] };
    }
    after = page.volgende;
  } while (after !== undefined);
}

async function* documents(execute: Execute, dossier: string): AsyncGenerator<ZipEntry> {
  const next = (cursor?: string) => execute('document.lijst', { dossier, aantal: pageSize, ...(cursor === undefined ? {} : { cursor }) });
  for (let page = await allowed(next()); page !== undefined; page = page.volgende === undefined ? undefined : await next(page.volgende)) {
    for (const { id, titel, gemaaktOp, mediatype } of page.items) {
      const document = await allowed(execute('document.inhoud', { id }));
      if (document !== undefined) yield { name: `documenten/${fileName(gemaaktOp, titel, id)}.${extensionOf(mediatype)}`, parts: [Buffer.from(document.inhoud, 'base64')] };
    }
  }
}

/** Day and title, and the end of the id so that no two are the same. */
function fileName(moment: string, title: string, id: string): string {
  const plain = title.normalize('NFD').replace(/[^A-Za-z0-9 -]/g, '').trim().replaceAll(/ +/g, '-').toLowerCase().slice(0, 60);
  return `${moment.slice(0, 10)}-${plain}-${id.slice(-6)}`;
}

const extensionOf = (mediatype: Document['mediatype']): string => ({ 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' })[mediatype] ?? 'txt';
