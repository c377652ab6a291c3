/** A file of an HSDS package: one of JSON, or the tables of one package. */
export interface HsdsBestand {
  readonly naam: string;
  readonly inhoud: string;
}
