import { parseDay, parseGrond, renderUitleg } from '../../platform/term/index.ts';
import { computeTermijn } from './compute-termijn.ts';
import type { TermijnAntwoord, TermijnVraag } from './termijn.schema.ts';

/**
 * Answers a question that fits the schema: reads the days and grounds, computes, and explains in
 * the asked language. Throws `DatumOnjuist`, `DatumBuitenBereik`, `GrondOnbekend`, each with the
 * place in the input, and the refusals of `computeTermijn`.
 */
export function answerTermijn(vraag: TermijnVraag, taal: 'nl' | 'en'): TermijnAntwoord {
  const { einddatum, uitleg } = computeTermijn({
    regel: vraag.regel,
    begindatum: parseDay(vraag.begindatum, '/begindatum'),
    opschortingen: vraag.opschortingen?.map(({ vanaf, tot, grond }, n) => ({
      vanaf: parseDay(vanaf, `/opschortingen/${n}/vanaf`),
      tot: tot === undefined ? undefined : parseDay(tot, `/opschortingen/${n}/tot`),
      grond: parseGrond(grond, `/opschortingen/${n}/grond`),
    })),
    opties: vraag.opties,
  });
  return { einddatum: einddatum?.toString() ?? null, uitleg: renderUitleg(uitleg, taal) };
}
