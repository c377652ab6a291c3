/** The act under which a voorziening is given. */
export const wetten = ['wmo', 'jeugd', 'participatie'] as const;
export type Wet = (typeof wetten)[number];

/** The two rungs of the ladder that the gemeente pays for; the three before them need no productenboek (BUCH 3). */
export const voorzieningtreden = ['collectief', 'individueel'] as const;
export type Voorzieningtrede = (typeof voorzieningtreden)[number];

/** Natura: delivered by a contracted aanbieder; pgb: a budget of one's own (Wmo 2015 art. 2.3.6; Jeugdwet art. 8.1.1). */
export const leveringsvormen = ['natura', 'pgb'] as const;
export type Leveringsvorm = (typeof leveringsvormen)[number];

/** Code list WJ756 of iWmo and iJw 3.2. */
export const eenheden = { '01': 'minuut', '04': 'uur', '14': 'etmaal', '16': 'dagdeel (4 uur)', '82': 'stuks (output)', '83': 'euro’s', '84': 'stuks (inspanning)' } as const;
export type Eenheid = keyof typeof eenheden;

/** Code list WMO757 of iWmo and iJw 3.2. */
export const frequenties = { '1': 'per dag', '2': 'per week', '4': 'per maand', '6': 'totaal' } as const;
export type Frequentie = keyof typeof frequenties;

/** How much of it: volume in units, each so often. With eenheid 83 the volume is an amount in eurocent (iWmo 3.2 IV042). */
export interface Omvang {
  readonly volume: number;
  readonly eenheid: Eenheid;
  readonly frequentie: Frequentie;
}

/** Part of the bouwtekening behind the access that a voorziening belongs to (SWW 4.3.4). */
export const clusters = ['ondersteuning', 'begeleiding-en-jeugdzorg', 'vervoer', 'wonen', 'maatregel', 'arbeidsontwikkeling', 'participatie'] as const;
export type Cluster = (typeof clusters)[number];

interface Categorie {
  readonly naam: string;
  readonly cluster: Cluster;
}

const of = (cluster: Cluster, names: Readonly<Record<string, string>>): Record<string, Categorie> => Object.fromEntries(Object.entries(names).map(([code, naam]) => [code, { naam, cluster }]));

/**
 * Productcategorieën by act: WMO020 and JZ020 of the i-standards (the categories in use since JZ21).
 * The Participatiewet has no national list: those are Spil’s own, after the clusters of SWW.
 */
export const categorieen: Readonly<Record<Wet, Readonly<Record<string, Categorie>>>> = {
  wmo: {
    ...of('ondersteuning', { '01': 'Hulp bij het huishouden', '11': 'Rolstoelen', '12': 'Vervoervoorzieningen', '13': 'Woonvoorzieningen', '14': 'Overige hulpmiddelen' }),
    ...of('begeleiding-en-jeugdzorg', {
      '02': 'Begeleiding', '03': 'Persoonlijke verzorging', '04': 'Kortdurend verblijf', '06': 'Overige ondersteuning gericht op het individu of huishouden/gezin', '07': 'Dagbesteding',
      '09': 'Overige groepsgerichte ondersteuning', '10': 'Overige maatwerk arrangementen',
    }),
    ...of('vervoer', { '08': 'Vervoerdiensten' }),
    ...of('wonen', { '05': 'Woondiensten', '15': 'Beschermd wonen', '16': 'Opvang', '17': 'Spoedopvang', '18': 'Overige beschermd wonen en opvang' }),
  },
  jeugd: {
    ...of('begeleiding-en-jeugdzorg', {
      '40': 'Persoonlijke verzorging', '41': 'Dagbehandeling', '43': 'Jeugdhulp verblijf (incl. behandeling)', '44': 'Jeugdhulp verblijf (excl. behandeling)', '45': 'Jeugdhulp ambulant', '46': 'Jeugdhulp crisis',
      '50': 'Maatwerkarrangementen jeugd', '51': 'Generalistische basis-ggz', '52': 'Specialistische ggz', '53': 'Kindergeneeskunde', '54': 'Jeugd-ggz', '55': 'Landelijk ingekochte zorg',
    }),
    ...of('vervoer', { '42': 'Vervoerdiensten' }),
    ...of('maatregel', { '47': 'Jeugdreclassering', '48': 'Jeugdbescherming', '49': 'Activiteiten in het preventief justitieel kader' }),
  },
  participatie: {
    ...of('arbeidsontwikkeling', { A1: 'Arbeidsontwikkeling' }),
    ...of('participatie', { P1: 'Maatschappelijke participatie' }),
    ...of('ondersteuning', { S1: 'Schuldhulp', I1: 'Bijzondere bijstand en minimabeleid' }),
  },
};

/** Rolstoelen, vervoer-, woonvoorzieningen and overige hulpmiddelen (Wmo): somebody may have the same one twice at a time (iWmo 3.2 TR302). */
const stacked: ReadonlySet<string> = new Set(['11', '12', '13', '14']);
export const mayStack = (categorie: string): boolean => stacked.has(categorie);

/** The cluster of a categorie; undefined where the act does not know the categorie. */
export function clusterOf(wet: Wet, categorie: string): Cluster | undefined {
  return categorieen[wet][categorie]?.cluster;
}
