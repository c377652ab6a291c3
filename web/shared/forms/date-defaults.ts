/** The `defaults` of a `DateField` for a date that is known. */
export function dateDefaults(name: string, iso: string | undefined): Readonly<Record<string, string>> {
  const [jaar, maand, dag] = iso?.split('-') ?? [];
  if (jaar === undefined || maand === undefined || dag === undefined) return {};
  return { [`${name}.dag`]: String(Number(dag)), [`${name}.maand`]: String(Number(maand)), [`${name}.jaar`]: jaar };
}
