/** A place in the database where sealed values are kept. */
export interface SealedColumn {
  /** Table and column, as an overview names them. */
  readonly naam: string;
  readonly tabel: string;
  /** Columns of its key. */
  readonly sleutel: readonly string[];
  /** The sealed value in SQL; null where there is none. */
  readonly lees: string;
  /** What the column becomes, given the SQL of a value that was sealed anew. */
  readonly schrijf: (nieuw: string) => string;
  /** The tables of sessions have no rights for the application role. */
  readonly als: 'spil' | 'eigenaar';
}

/** A column of bytes that holds sealed values. */
export const sealedColumn = (tabel: string, kolom: string, sleutel: readonly string[] = ['gemeente', 'id'], als: SealedColumn['als'] = 'spil'): SealedColumn =>
  ({ naam: `${tabel}.${kolom}`, tabel, sleutel, lees: `t.${kolom}`, schrijf: (nieuw) => `${kolom} = ${nieuw}`, als });

/** A column of bytes that holds the blind index of something. */
export interface IndexColumn {
  readonly tabel: string;
  readonly kolom: string;
}
