import { sql } from 'kysely';
import type { Clock } from '../../platform/time/clock.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput } from '../../platform/error.ts';
import { newId, parseGemeenteCode, type Random } from '../../platform/id.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { antwoordenOp, vragenlijst, type Ervaringsoort } from './ervaring.ts';
import { alles, onbekend } from './ervaring.queries.ts';
import type { Lijst } from './ervaring.schema.ts';
import type { Indeling } from './ervaring.tables.ts';

/** Whose answers they are of, as far as is kept. */
export interface Herkomst {
  readonly gemeente: string;
  readonly periode: string;
  readonly soort: Ervaringsoort;
  readonly wijk: string | null;
  readonly categorie: string | null;
  readonly organisatie: string | null;
}

/** Throws what is wrong with a form: nothing in it, a question that is not asked or asked twice, an answer that it does not have. */
export function requireLijst(soort: Ervaringsoort, { antwoorden, opmerking }: Lijst): void {
  if (antwoorden.length === 0 && opmerking.trim() === '') throw invalidInput([{ pad: '/antwoorden', uitleg: { nl: 'Vul minstens één vraag in. Wilt u dat niet? Kies dan “Liever niet”.', en: 'Answer at least one question. Do you not want to? Then choose “Rather not”.' } }]);
  const wrong = antwoorden.findIndex(({ vraag, antwoord }, place) => !Object.hasOwn(vragenlijst[soort], vraag) || !antwoordenOp(vraag).includes(antwoord) || antwoorden.findIndex((other) => other.vraag === vraag) !== place);
  if (wrong >= 0) throw invalidInput([{ pad: `/antwoorden/${wrong}`, uitleg: { nl: 'Kies een van de antwoorden bij deze vraag.', en: 'Choose one of the answers to this question.' } }]);
}

/**
 * Adds a form to the counts: of the gemeente, and apart of its wijk, kind of help and aanbieder, so that nobody can put these together
 * again. What somebody wrote goes to the quarter alone, under an id that tells no moment.
 */
export async function countErvaring(tx: WriteTx, herkomst: Herkomst, { antwoorden, opmerking }: Lijst, random?: Random): Promise<void> {
  const { gemeente, periode, soort } = herkomst;
  const cellen = placesOf(herkomst).flatMap(({ indeling, code }) => [{ vraag: alles, antwoord: alles }, ...antwoorden].map((cel) => ({ indeling, code, ...cel })));
  // In one order: two who answer at once wait for each other and never both.
  await sql`insert into ervaring_telling (gemeente, periode, soort, indeling, code, vraag, antwoord, aantal)
    select ${gemeente}, ${periode}, ${soort}, r.indeling, r.code, r.vraag, r.antwoord, 1 from jsonb_to_recordset(${JSON.stringify(cellen)}::jsonb) as r(indeling text, code text, vraag text, antwoord text)
    order by r.indeling, r.code, r.vraag, r.antwoord
    on conflict (gemeente, periode, soort, indeling, code, vraag, antwoord) do update set aantal = ervaring_telling.aantal + 1`.execute(tx);
  if (opmerking.trim() === '') return;
  const id = newId(parseGemeenteCode(gemeente), firstOf(periode), random);
  await tx.insertInto('ervaring_opmerking').values({ gemeente, id, periode, soort, tekst: opmerking.trim() }).execute();
}

function placesOf({ soort, wijk, categorie, organisatie }: Herkomst): { indeling: Indeling; code: string }[] {
  const help = soort === 'toegang' ? [] : [{ indeling: 'categorie' as const, code: categorie ?? onbekend }, { indeling: 'organisatie' as const, code: organisatie ?? onbekend }];
  return [{ indeling: 'gemeente', code: alles }, { indeling: 'wijk', code: wijk ?? onbekend }, ...help];
}

/** A clock that stands at the beginning of a quarter. */
const firstOf = (periode: string): Clock => ({ now: () => Temporal.Instant.from(`${periode.slice(0, 4)}-${String(Number(periode.slice(6)) * 3 - 2).padStart(2, '0')}-01T00:00:00Z`) });
