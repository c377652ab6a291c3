import { SystemAway, type Breaker } from '../../../platform/busy/breaker.ts';
import { requireNoTransaction } from '../../../platform/database/nesting.ts';
import { Compile } from 'typebox/compile';
import type { Bsn } from '../bsn.ts';
import { Foutbericht, PersonenAntwoord, PersonenBeperktAntwoord } from './brp-antwoord.schema.ts';
import { BrpAnswerInvalid, BrpNotAuthorised, BrpQuestionRefused, BrpUnavailable, PersoonNotFound, PersoonNotUnique, TooManyPersonen } from './brp-fout.ts';
import type { BrpPersoon, BrpPersoonBeperkt } from './brp-persoon.ts';
import { beperktFields, maxBsns, persoonFields, type BrpVraag, type ZoekMetGeslachtsnaamEnGeboortedatum, type ZoekMetPostcodeEnHuisnummer } from './brp-vraag.ts';
import { mapPersoon, mapPersoonBeperkt } from './map-persoon.ts';

export type NaamVraag = Omit<ZoekMetGeslachtsnaamEnGeboortedatum, 'type' | 'fields'>;
export type AdresVraag = Omit<ZoekMetPostcodeEnHuisnummer, 'type' | 'fields'>;

/**
 * What Spil asks of the basisregistratie personen. Each method throws `BrpUnavailable` when the register cannot
 * answer, `BrpNotAuthorised` when it will not, and `BrpAnswerInvalid` when the answer cannot be read.
 */
export interface BrpClient {
  /** Throws `PersoonNotFound`, or `PersoonNotUnique` when the register has two persons under this number. */
  getPersoon(bsn: Bsn): Promise<BrpPersoon>;
  /** All that are known among these; unknown numbers are simply not there. */
  listPersonen(bsns: readonly Bsn[]): Promise<readonly BrpPersoon[]>;
  /** Throws `TooManyPersonen` above ten, and `BrpQuestionRefused` for text that cannot be searched on. */
  listPersonenMetNaam(vraag: NaamVraag): Promise<readonly BrpPersoonBeperkt[]>;
  /** Who is registered at an address. Throws as `listPersonenMetNaam`. */
  listPersonenOpAdres(vraag: AdresVraag): Promise<readonly BrpPersoonBeperkt[]>;
}

export interface BrpSettings {
  /** Up to and without `/personen`: `https://…/haalcentraal/api/brp`. */
  readonly baseUrl: string;
  /** Sent as `X-API-KEY`. */
  readonly apiKey?: string;
  /** Default five seconds: a screen waits for this. */
  readonly timeoutMs?: number;
  /** Leaves a register that does not answer alone for a while; left out: it is asked each time. */
  readonly breaker?: Breaker;
}

const personen = Compile(PersonenAntwoord);
const personenBeperkt = Compile(PersonenBeperktAntwoord);
const foutbericht = Compile(Foutbericht);

/** The client over HTTP. BSNs travel in the body only, never in a URL or a message. */
export function httpBrpClient(settings: BrpSettings): BrpClient {
  const listPersonen = async (bsns: readonly Bsn[]): Promise<readonly BrpPersoon[]> => {
    const found: BrpPersoon[] = [];
    for (const part of chunks([...new Set(bsns)], maxBsns)) {
      const antwoord = await ask(settings, { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: part, fields: persoonFields }, personen);
      // A persoonslijst suspended as a mistake describes nobody: only its number is left of it.
      found.push(...(antwoord.personen ?? []).map(mapPersoon).filter((persoon): persoon is BrpPersoon => persoon !== undefined && persoon.opschorting !== 'fout'));
    }
    return found;
  };
  return {
    listPersonen,
    async getPersoon(bsn) {
      const [persoon, another] = await listPersonen([bsn]);
      if (persoon === undefined) throw new PersoonNotFound();
      if (another !== undefined) throw new PersoonNotUnique();
      return persoon;
    },
    async listPersonenMetNaam(vraag) {
      const antwoord = await ask(settings, { type: 'ZoekMetGeslachtsnaamEnGeboortedatum', ...vraag, fields: beperktFields }, personenBeperkt);
      return (antwoord.personen ?? []).map(mapPersoonBeperkt);
    },
    async listPersonenOpAdres(vraag) {
      const antwoord = await ask(settings, { type: 'ZoekMetPostcodeEnHuisnummer', ...vraag, fields: beperktFields }, personenBeperkt);
      return (antwoord.personen ?? []).map(mapPersoonBeperkt);
    },
  };
}

/** What of a compiled schema is needed to read an answer as type A. */
interface Reader<A> {
  Check(value: unknown): value is A;
  Errors(value: unknown): readonly { readonly instancePath: string; readonly keyword: string }[];
}

async function ask<A>(settings: BrpSettings, vraag: BrpVraag, reader: Reader<A>): Promise<A> {
  requireNoTransaction('The basisregistratie personen');
  const { status, body } = await postGuarded(settings, vraag);
  if (status !== 200) throw refusalFor(status, body);
  if (!reader.Check(body)) throw new BrpAnswerInvalid(reader.Errors(body).slice(0, 5).map((error) => `${error.instancePath} ${error.keyword}`));
  return body;
}

/** Answers what the register says, also that it refuses; what says that it cannot answer now is thrown. */
async function postGuarded(settings: BrpSettings, vraag: BrpVraag): ReturnType<typeof post> {
  if (settings.breaker === undefined) return post(settings, vraag);
  try {
    return await settings.breaker.run(async () => {
      const answer = await post(settings, vraag);
      const refusal = answer.status === 200 ? undefined : refusalFor(answer.status, answer.body);
      if (refusal instanceof BrpUnavailable) throw refusal;
      return answer;
    });
  } catch (error) {
    throw error instanceof SystemAway ? new BrpUnavailable(error) : error;
  }
}

/** The register had closed the connection that was kept, just as it was asked over it: nothing was answered, and a question changes nothing. */
const wasClosed = (error: unknown): boolean => error instanceof Error && ['ECONNRESET', 'UND_ERR_SOCKET'].includes(String((error.cause as { code?: unknown } | undefined)?.code));

async function post(settings: BrpSettings, vraag: BrpVraag): Promise<{ status: number; body: unknown }> {
  try {
    return await postOnce(settings, vraag).catch((error: unknown) => {
      if (wasClosed(error)) return postOnce(settings, vraag);
      throw error;
    });
  } catch (error) {
    throw new BrpUnavailable(error);
  }
}

async function postOnce({ baseUrl, apiKey, timeoutMs = 5000 }: BrpSettings, vraag: BrpVraag): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', ...(apiKey !== undefined && { 'x-api-key': apiKey }) },
    body: JSON.stringify(vraag),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { status: response.status, body: readJson(await response.text()) };
}

/** Undefined for text that is no JSON: no schema accepts that, and an error page needs no body. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusalFor(status: number, body: unknown): Error {
  if (status === 401 || status === 403) return new BrpNotAuthorised(status);
  if (status !== 400) return new BrpUnavailable(new Error(`The register answered ${status}`));
  const fout = foutbericht.Check(body) ? body : {};
  if (fout.code === 'tooManyResults') return new TooManyPersonen();
  return new BrpQuestionRefused((fout.invalidParams ?? []).map((param) => param.name).filter((name) => name !== undefined));
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
