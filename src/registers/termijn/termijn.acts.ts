import { query } from '../../platform/act/act.ts';
import { everyone } from '../../platform/access/rule.ts';
import { answerTermijn } from './answer-termijn.ts';
import { TermijnAntwoord, TermijnVraag } from './termijn.schema.ts';

const berekening = query({
  name: 'berekening.termijn', label: { nl: 'Termijn berekenen', en: 'Compute a term' }, purpose: 'iedereen kan een wettelijke termijn narekenen', route: 'POST /berekeningen/termijn',
  input: TermijnVraag, output: TermijnAntwoord, may: everyone,
  // The law is the same in every gemeente.
  gemeente: () => '0000',
  run: ({ input }) => Promise.resolve(answerTermijn(input, 'nl')),
});

export const acts = [berekening] as const;
