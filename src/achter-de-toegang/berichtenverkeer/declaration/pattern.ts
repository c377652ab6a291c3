/**
 * A pattern facet: the text of the XSD, and the same language as a linear JavaScript expression.
 * Both are written out because they differ: `\s` of XML Schema is four characters where that of
 * JavaScript holds the no-break space too, `.` excludes only line feed and carriage return, and the
 * pattern for Commentaar as it stands would make a backtracking engine climb over millions of groups.
 */
export interface Pattern {
  readonly xsd: string;
  readonly matches: RegExp;
}

const define = (xsd: string, matches: RegExp): Pattern => ({ xsd, matches });

/** Some character that is no white space, and no line break anywhere. */
export const NOT_BLANK_ONE_LINE = define('.*[^\\s].*', /^[^\n\r]*[^ \t\n\r][^\n\r]*$/u);
/** Some character that is no white space; line breaks are free. */
export const NOT_BLANK = define('([.\\s]*\\S+[.\\s]*)+', /[^ \t\n\r]/u);
export const DIGITS_4 = define('[0-9]{4}', /^[0-9]{4}$/u);
export const DIGITS_8 = define('[0-9]{8}', /^[0-9]{8}$/u);
export const DIGITS_9 = define('[0-9]{9}', /^[0-9]{9}$/u);
export const DIGITS = define('[0-9]*', /^[0-9]*$/u);
export const LETTERS = define('([a-zA-ZÀ-ỳ])+', /^[a-zA-ZÀ-ỳ]+$/u);
export const LETTERS_AND_DIGITS = define('([a-zA-Z0-9])+', /^[a-zA-Z0-9]+$/u);
/** Three whole numbers without leading zeros, separated by dots. */
export const VERSIE = define(
  '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)',
  /^(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*)$/u,
);
/** A date without time zone. */
export const NO_ZONE_DATUM = define('[^:Z]*', /^[^:Z]*$/u);
/** A time without time zone. */
export const NO_ZONE_TIJD = define('[^Z+-]+', /^[^Z+-]+$/u);

/** The pattern that admits one value only. The value may hold letters and digits, so it needs no escaping. */
export function literalPattern(value: string): Pattern {
  return define(value, new RegExp(`^${value}$`, 'u'));
}
