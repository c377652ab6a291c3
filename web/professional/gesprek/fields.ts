/** Fields of one leefdomein of one person, as the paths of the conversation name them. */
export const domainFields = ['sterk', 'eigen', 'professional', 'nu', 'gewenst'] as const;
export type DomainField = (typeof domainFields)[number];

export const domainPath = (person: string, domain: string, field: DomainField): string => `domein/${person}/${domain}/${field}`;
export const topicPath = (letter: string, field: 'uitkomst' | 'toelichting'): string => `onderwerp/${letter}/${field}`;

/** Fields of the conversation as a whole. */
export const generalPaths = [
  'algemeen/vraag', 'algemeen/sterk', 'algemeen/wensen', 'algemeen/bijdrage', 'pgb/uitkomst', 'pgb/toelichting', 'clientondersteuning/uitkomst', 'clientondersteuning/toelichting', 'persoonlijk-plan/gebruik',
] as const;

interface Known {
  readonly pad: string;
  readonly waarde: string;
  readonly versie: number;
}

/** What the server has of these paths, for the saver; a path in which nothing was written yet has version 0. */
export function knownFields(velden: readonly Known[], paths: readonly string[]): Record<string, { value: string; version: string }> {
  const found = new Map(velden.map((veld) => [veld.pad, veld]));
  return Object.fromEntries(paths.map((path) => [path, { value: found.get(path)?.waarde ?? '', version: String(found.get(path)?.versie ?? 0) }]));
}

/** Every path that the page of a conversation can write. */
export function allPaths(people: readonly string[], domains: readonly string[], letters: readonly string[]): string[] {
  return [
    ...generalPaths,
    ...letters.flatMap((letter) => [topicPath(letter, 'uitkomst'), topicPath(letter, 'toelichting')]),
    ...people.flatMap((person) => domains.flatMap((domain) => domainFields.map((field) => domainPath(person, domain, field)))),
  ];
}

/** Is what was missing when the page came there now? A topic needs both its outcome and its words. */
export function filledSince(path: string, value: (path: string) => string): boolean {
  const topic = /^onderwerp\/([a-g])\//.exec(path)?.[1];
  const needed = topic === undefined ? [path] : [topicPath(topic, 'uitkomst'), topicPath(topic, 'toelichting')];
  if (path === 'pgb/uitkomst' && value(path) === 'niet-verteld') needed.push('pgb/toelichting');
  return needed.every((one) => value(one).trim() !== '');
}

/** Where on the page something is written. */
export function anchorOf(path: string): string {
  const [kind, first, second] = path.split('/');
  return kind === 'domein' ? `domein-${second ?? ''}` : kind === 'onderwerp' ? `onderwerp-${first ?? ''}` : (kind ?? '');
}
