/** The five steps of the meldcode, in their order (Besluit verplichte meldcode art. 2). */
export const stappen = ['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen'] as const;
export type Stap = (typeof stappen)[number];

/** Are there children who depend on this person, and are they safe? Part of the first step. */
export const kindchecks = ['geen-kinderen', 'veilig', 'zorgen', 'onbekend'] as const;
export type Kindcheck = (typeof kindchecks)[number];

/** The five questions of the afwegingskader, asked in this order. */
export const vragen = ['vermoeden', 'onveilig', 'zelf-helpen', 'meewerken', 'resultaat'] as const;
export type Vraag = (typeof vragen)[number];

/** `sluiten`: no suspicion, closed and recorded. `melden`: at Veilig Thuis. `hulp`: help goes on, is followed and then closed. */
export const uitkomsten = ['sluiten', 'melden', 'hulp'] as const;
export type Uitkomst = (typeof uitkomsten)[number];

/** The afwegingskader as a table: this answer to this question decides; any other goes on to the next question. */
export const afwegingskader: readonly { readonly vraag: Vraag; readonly antwoord: boolean; readonly uitkomst: Uitkomst }[] = [
  { vraag: 'vermoeden', antwoord: false, uitkomst: 'sluiten' },
  { vraag: 'onveilig', antwoord: true, uitkomst: 'melden' },
  { vraag: 'zelf-helpen', antwoord: false, uitkomst: 'melden' },
  { vraag: 'meewerken', antwoord: false, uitkomst: 'melden' },
  { vraag: 'resultaat', antwoord: false, uitkomst: 'melden' },
  { vraag: 'resultaat', antwoord: true, uitkomst: 'hulp' },
];

/** What the answers lead to and on which question; or which question is next, when it was not answered yet. */
export type Afweging = { readonly uitkomst: Uitkomst; readonly door: Vraag } | { readonly volgende: Vraag };

/** Walks the afwegingskader: questions after the one that decides are not asked. */
export function weigh(antwoorden: Partial<Readonly<Record<Vraag, boolean>>>): Afweging {
  for (const vraag of vragen) {
    const antwoord = antwoorden[vraag];
    if (antwoord === undefined) return { volgende: vraag };
    const row = afwegingskader.find((one) => one.vraag === vraag && one.antwoord === antwoord);
    if (row !== undefined) return { uitkomst: row.uitkomst, door: vraag };
  }
  throw new Error('The last question decides either way');
}
