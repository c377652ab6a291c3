import { sealedColumn, type IndexColumn, type SealedColumn } from '../platform/secret/kept-column.ts';
import { modules } from '../modules.ts';
import type { Module } from '../platform/act/module.ts';

/** Acts whose answer is kept sealed. */
const sealedAnswers = (modules as readonly Module[]).flatMap(({ acts }) => [...acts]).filter(({ secretAnswer }) => secretAnswer).map(({ name }) => name);

/** Everywhere in the database where something is kept sealed. */
export const sealedColumns: readonly SealedColumn[] = [
  sealedColumn('persoon', 'bsn_versleuteld'),
  sealedColumn('sessie', 'inhoud', ['id'], 'eigenaar'),
  sealedColumn('mail', 'inhoud'),
  sealedColumn('postvoorkeur', 'email_versleuteld', ['gemeente', 'houder']),
  sealedColumn('postvoorkeur', 'nieuw_versleuteld', ['gemeente', 'houder']),
  sealedColumn('klad', 'inhoud'),
  sealedColumn('klad_bijlage', 'naam'),
  sealedColumn('klad_bijlage', 'inhoud'),
  sealedColumn('clientondersteuning', 'inhoud'),
  sealedColumn('bericht', 'inhoud'),
  {
    naam: 'idempotentie.antwoord', tabel: 'idempotentie', sleutel: ['gemeente', 'actor', 'sleutel'], als: 'spil',
    lees: `(case when t.act in (${sealedAnswers.map((name) => `'${name}'`).join(', ')}) then decode(t.antwoord->>'output', 'base64') end)`,
    schrijf: (nieuw) => `antwoord = jsonb_set(t.antwoord, '{output}', to_jsonb(translate(encode(${nieuw}, 'base64'), E'\\n', '')))`,
  },
];

const codes = ['burenhulp', 'initiatief_mens', 'inschrijving', 'klad', 'kringlid', 'machtiging', 'ontheffing_vrager', 'postvoorkeur', 'signaal', 'voucher', 'voucher_sleutel'];

/** Everywhere where the blind index of something is kept: of a BSN, of a code, of who voted. `bsn_gemeente` follows `persoon` by itself. */
export const indexColumns: readonly IndexColumn[] = [
  ...['persoon', 'sessie'].map((tabel) => ({ tabel, kolom: 'bsn_index' })),
  ...codes.map((tabel) => ({ tabel, kolom: 'code_index' })),
  { tabel: 'initiatief_mens', kolom: 'bereik_index' },
  { tabel: 'initiatief_stem', kolom: 'stemmer_index' },
];
