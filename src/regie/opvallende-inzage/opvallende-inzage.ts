/** Why a look stands out. None is proof of anything: each is a reason to ask. */
export const regels = ['noodtoegang', 'veel-dossiers', 'zonder-taak', 'zelfde-naam', 'na-afsluiting', 'geweigerd', 'buiten-werktijd'] as const;
export type Regel = (typeof regels)[number];

export const oordelen = ['terecht', 'onterecht', 'nader-onderzoek'] as const;
export type Oordeel = (typeof oordelen)[number];

/** To whom the outcome can be told. */
export const vertellers = ['inwoner', 'regisseur', 'leidinggevende', 'ap'] as const;

/** Whether an hour of the day, on a day of the week (1 is Monday), is outside working hours. */
export const isBuitenWerktijd = (uur: number, weekdag: number, { begin, eind }: { readonly begin: number; readonly eind: number }): boolean =>
  weekdag > 5 || uur < begin || uur >= eind;

/**
 * More dossiers on a day than stands out: more than the least that does, and so many times what is usual for this employee. `gewoon` is the mean of the
 * days before on which they looked at all; somebody new has none, and is measured by the least alone.
 */
export function aboveNorm(dossiers: number, gewoon: number | null, { minstens, keer }: { readonly minstens: number; readonly keer: number }): number | undefined {
  const norm = Math.max(minstens, Math.ceil((gewoon ?? 0) * keer));
  return dossiers > norm ? norm : undefined;
}
