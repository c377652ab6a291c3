/** Why a word does not belong in a signal (BUCH 3.2: "niet het verstrekken van medische of privacy gevoelige informatie"). */
export const gevoelig = ['medisch', 'strafbaar', 'geweld'] as const;
export type Gevoelig = (typeof gevoelig)[number];

/**
 * Words as data, in both languages, lower case and without accents; `…*` is the beginning of a word. A word is here when it
 * names an illness, a medicine or an offence; words for what one sees (verward, vermagerd, huilt, drinkt, shouting) are not.
 */
const woorden: Readonly<Record<Gevoelig, readonly string[]>> = {
  medisch: [
    'diagnose*', 'dement', 'dementie', 'alzheimer', 'parkinson', 'depressi*', 'depressief', 'schizofre*', 'psychose*', 'psychotisch*', 'borderline', 'autis*', 'adhd', 'bipolair*', 'manisch*', 'ptss', 'anorexia', 'boulimia', 'kanker',
    'tumor*', 'hiv', 'diabetes', 'suikerziekte', 'epilep*', 'hepatitis', 'beroerte', 'medicijn*', 'medicatie', 'antidepress*', 'antipsych*', 'insuline', 'methadon', 'ritalin', 'lithium', 'oxazepam', 'diazepam', 'temazepam', 'lorazepam', 'morfine', 'oxycodon*',
    'diagnos*', 'dementia', 'depressed', 'schizophren*', 'psychosis', 'psychotic', 'bipolar', 'ptsd', 'bulimia', 'cancer', 'tumour*', 'medication*', 'medicine*', 'insulin', 'methadone', 'morphine', 'prescription*', 'stroke',
  ],
  strafbaar: [
    'dief', 'dieven', 'diefstal*', 'steelt', 'stelen', 'gestolen', 'inbrek*', 'inbraak*', 'drugsdeal*', 'dealer*', 'dealt', 'dealen', 'wiet*', 'hennep*', 'cocaine', 'heroine', 'fraude*', 'fraudeert', 'oplicht*', 'crimine*', 'strafblad', 'witwas*', 'vuurwapen*',
    'moord*', 'gevangenis', 'veroordeeld', 'gearresteerd', 'uitkeringsfraude', 'thief', 'thieves', 'theft', 'steals', 'stealing', 'stole', 'stolen', 'burglar*', 'heroin', 'cocaine', 'fraud*', 'criminal*', 'convicted', 'prison', 'arrested', 'murder*', 'launder*',
  ],
  geweld: ['mishandel*', 'misbruik*', 'verkracht*', 'aanrand*', 'incest', 'kindermishandeling', 'slaat', 'geslagen', 'wurgt', 'bedreigt', 'abuse*', 'abusive', 'rape*', 'molest*', 'assault*', 'beats', 'beaten'],
};

const exact = new Map<string, Gevoelig>();
const begins: (readonly [string, Gevoelig])[] = [];
for (const soort of gevoelig) {
  for (const woord of woorden[soort]) {
    if (woord.endsWith('*')) begins.push([woord.slice(0, -1), soort]);
    else exact.set(woord, soort);
  }
}

/** A word in a text that asks for a second thought, as it was typed. */
export interface GevoeligWoord {
  readonly woord: string;
  readonly soort: Gevoelig;
}

/** Words in these texts that name an illness, a medicine or an offence; each once, in the order in which they stand. */
export function findGevoelig(...texts: readonly string[]): GevoeligWoord[] {
  const found = new Map<string, GevoeligWoord>();
  for (const woord of texts.join('\n').split(/[^\p{L}\p{M}\p{N}]+/u)) {
    const plain = woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const soort = exact.get(plain) ?? begins.find(([begin]) => plain.startsWith(begin))?.[1];
    if (soort !== undefined && !found.has(plain)) found.set(plain, { woord, soort });
  }
  return [...found.values()];
}
