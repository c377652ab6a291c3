/** A quarter as it is written in figures and addresses: `2026-K1`. */
export const kwartaalPattern = '^20\\d\\d-K[1-4]$';

/** The quarter in which a day (`YYYY-MM-DD`) lies. */
export function kwartaalOf(dag: string): string {
  return `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;
}

/** The quarter before. */
export function vorigKwartaal(kwartaal: string): string {
  const [jaar, nummer] = [Number(kwartaal.slice(0, 4)), Number(kwartaal.slice(6))];
  return nummer === 1 ? `${jaar - 1}-K4` : `${jaar}-K${nummer - 1}`;
}

/** So many quarters, the last one being this, oldest first. */
export function kwartalenTot(kwartaal: string, aantal: number): string[] {
  const list = [kwartaal];
  while (list.length < aantal) list.unshift(vorigKwartaal(list[0] ?? kwartaal));
  return list;
}

/** All quarters from one to another, newest first; none where the first lies after the last. */
export function kwartalenTussen(eerste: string, laatste: string): string[] {
  const list: string[] = [];
  for (let at = laatste; at >= eerste; at = vorigKwartaal(at)) list.push(at);
  return list;
}

/** A period that somebody may ask for: a quarter, or a whole year. */
export const periodePattern = '^20\\d\\d(-K[1-4])?$';

/** Under which name the figures of the year of a quarter are kept. */
export const jaarcel = (kwartaal: string): string => `jaar-${kwartaal.slice(0, 4)}`;

/** The quarters of the year of a quarter, or of a year, oldest first. */
export const kwartalenVan = (periode: string): string[] => [1, 2, 3, 4].map((nummer) => `${periode.slice(0, 4)}-K${nummer}`);
