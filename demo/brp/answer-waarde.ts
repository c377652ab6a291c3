import { formatDatum, type Datum } from '../../src/registers/persoon/index.ts';

/** JSON as the API sends it; what is undefined is left out. */
export type Json = { readonly [key: string]: unknown };

/** With `langFormaat`, as each date of the API. */
export function answerDatum(datum: Datum | undefined): Json | undefined {
  if (datum === undefined) return undefined;
  return { ...datum, ...(datum.type === 'DatumOnbekend' && { onbekend: true }), langFormaat: formatDatum(datum, 'nl') };
}

/** A code with its description, where the table has it. */
export function tabel(code: string, values: ReadonlyMap<string, string>): Json {
  return { code, omschrijving: values.get(code) };
}

/** A value of a table that has all its codes in a type. */
export function waarde<K extends string>(code: K, values: Readonly<Record<K, string>>): Json {
  return { code, omschrijving: values[code] };
}
