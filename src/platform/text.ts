/** Words for people, in the two languages of Spil. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}
