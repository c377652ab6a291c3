import type { Text } from '../text.ts';

interface SchemaError {
  readonly keyword: string;
  readonly params: unknown;
  readonly message: string;
}

type Words = (p: { limit?: number; format?: string; type?: unknown }) => Text;

const wrong: Text = { nl: 'Dit is niet goed geschreven. Kijk of het klopt.', en: 'This is not written correctly. Check it.' };

const words: Readonly<Record<string, Words>> = {
  required: () => ({ nl: 'Vul dit in.', en: 'Fill this in.' }),
  additionalProperties: () => ({ nl: 'Dit gegeven wordt hier niet gevraagd.', en: 'This is not asked here.' }),
  minLength: ({ limit }) => (limit === 1 ? { nl: 'Vul dit in.', en: 'Fill this in.' } : { nl: `Vul minstens ${limit} tekens in.`, en: `Enter at least ${limit} characters.` }),
  maxLength: ({ limit }) => ({ nl: `Vul niet meer dan ${limit} tekens in.`, en: `Enter no more than ${limit} characters.` }),
  minimum: ({ limit }) => ({ nl: `Vul ${limit} of meer in.`, en: `Enter ${limit} or more.` }),
  maximum: ({ limit }) => ({ nl: `Vul ${limit} of minder in.`, en: `Enter ${limit} or less.` }),
  minItems: ({ limit }) => ({ nl: `Kies er minstens ${limit}.`, en: `Choose at least ${limit}.` }),
  maxItems: ({ limit }) => ({ nl: `Kies er niet meer dan ${limit}.`, en: `Choose no more than ${limit}.` }),
  enum: () => ({ nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' }),
  const: () => ({ nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' }),
  anyOf: () => ({ nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' }),
  pattern: () => wrong,
  type: () => ({ nl: 'Dit gegeven heeft niet de goede vorm.', en: 'This does not have the right form.' }),
};

const formats: Readonly<Record<string, Text>> = {
  date: { nl: 'Vul een bestaande datum in, als jaar-maand-dag.', en: 'Enter an existing date, as year-month-day.' },
  'date-time': { nl: 'Vul een bestaand moment in.', en: 'Enter an existing moment.' },
  email: { nl: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.', en: 'Enter an e-mail address, such as name@example.org.' },
  uuid: { nl: 'Dit is geen geldig kenmerk.', en: 'This is not a valid identifier.' },
};

/** What is wrong, and what to do, in the words of people. */
export function faultText(error: SchemaError): Text {
  const params = error.params as { limit?: number; format?: string };
  if (error.keyword === 'format') return formats[params.format ?? ''] ?? wrong;
  return words[error.keyword]?.(params) ?? { nl: 'Dit klopt niet.', en: 'This is not right.' };
}
