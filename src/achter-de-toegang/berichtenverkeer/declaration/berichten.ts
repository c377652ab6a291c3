import { alleenJw319, antwoord } from './antwoord.ts';
import { IJW, IWMO } from './basisschema.ts';
import {
  bericht,
  clientVanAanbieder,
  clientVanGemeente,
  retourVanAanbieder,
  retourVanGemeente,
  type BerichtType,
} from './bericht-type.ts';
import { one, optional, type ValueOf } from './complex-type.ts';
import { declaratie } from './declaratie.ts';
import { declaratieAntwoord, declaratieAntwoordHeader } from './declaratie-antwoord.ts';
import { headerVanAanbieder, headerVanGemeente } from './header.ts';
import { retourHeader, retourKlasse } from './retour-klasse.ts';
import { startOndersteuning, stopOndersteuning } from './start-stop.ts';
import { toewijzing } from './toewijzing.ts';
import { alleenJw315, verzoekOmToewijzing } from './verzoek-om-toewijzing.ts';
import { verzoekOmWijziging } from './verzoek-om-wijziging.ts';

const wmo = {
  toewijzing: toewijzing(IWMO),
  start: startOndersteuning(IWMO),
  stop: stopOndersteuning(IWMO),
  verzoekOmToewijzing: verzoekOmToewijzing(IWMO, {}),
  verzoekOmWijziging: verzoekOmWijziging(IWMO),
  antwoord: antwoord({}),
};
const jw = {
  toewijzing: toewijzing(IJW),
  start: startOndersteuning(IJW),
  stop: stopOndersteuning(IJW),
  verzoekOmToewijzing: verzoekOmToewijzing(IJW, alleenJw315),
  verzoekOmWijziging: verzoekOmWijziging(IJW),
  antwoord: antwoord(alleenJw319),
};

/**
 * All messages of iWmo 3.2 and iJw 3.2. The string in each table is the Vektis BerichtCode (COD002).
 * The XSDs of the seven Wmo retour messages were not at hand: see `retour-klasse.ts`.
 */
export const BERICHTEN = {
  WMO301: bericht(IWMO, 'WMO301', 'Toewijzing', clientVanGemeente('414', wmo.toewijzing)),
  WMO302: bericht(IWMO, 'WMO302', 'Toewijzing retour', retourVanGemeente('415', wmo.toewijzing)),
  WMO305: bericht(IWMO, 'WMO305', 'Start ondersteuning', clientVanAanbieder('418', wmo.start)),
  WMO306: bericht(IWMO, 'WMO306', 'Start ondersteuning retour', retourVanAanbieder('419', wmo.start)),
  WMO307: bericht(IWMO, 'WMO307', 'Stop ondersteuning', clientVanAanbieder('420', wmo.stop)),
  WMO308: bericht(IWMO, 'WMO308', 'Stop ondersteuning retour', retourVanAanbieder('421', wmo.stop)),
  WMO315: bericht(IWMO, 'WMO315', 'Verzoek om toewijzing', clientVanAanbieder('444', wmo.verzoekOmToewijzing)),
  WMO316: bericht(IWMO, 'WMO316', 'Verzoek om toewijzing retour', retourVanAanbieder('445', wmo.verzoekOmToewijzing)),
  WMO317: bericht(IWMO, 'WMO317', 'Verzoek om wijziging', clientVanAanbieder('480', wmo.verzoekOmWijziging)),
  WMO318: bericht(IWMO, 'WMO318', 'Verzoek om wijziging retour', retourVanAanbieder('481', wmo.verzoekOmWijziging)),
  WMO319: bericht(IWMO, 'WMO319', 'Antwoord', antwoordVanGemeente('482', wmo.antwoord)),
  WMO320: bericht(IWMO, 'WMO320', 'Antwoord retour', retourOpAntwoord('483', wmo.antwoord)),
  WMO323: bericht(IWMO, 'WMO323', 'Declaratie', {
    Header: one(headerVanAanbieder('484')),
    Declaratie: one(declaratie(IWMO)),
  }),
  WMO325: bericht(IWMO, 'WMO325', 'Declaratie-antwoord', {
    Header: one(declaratieAntwoordHeader('485', IWMO)),
    DeclaratieAntwoord: optional(declaratieAntwoord(IWMO)),
  }),
  JW301: bericht(IJW, 'JW301', 'Toewijzing', clientVanGemeente('436', jw.toewijzing)),
  JW302: bericht(IJW, 'JW302', 'Toewijzing retour', retourVanGemeente('437', jw.toewijzing)),
  JW305: bericht(IJW, 'JW305', 'Start ondersteuning', clientVanAanbieder('438', jw.start)),
  JW306: bericht(IJW, 'JW306', 'Start ondersteuning retour', retourVanAanbieder('439', jw.start)),
  JW307: bericht(IJW, 'JW307', 'Stop ondersteuning', clientVanAanbieder('440', jw.stop)),
  JW308: bericht(IJW, 'JW308', 'Stop ondersteuning retour', retourVanAanbieder('441', jw.stop)),
  JW315: bericht(IJW, 'JW315', 'Verzoek om toewijzing', clientVanAanbieder('446', jw.verzoekOmToewijzing)),
  JW316: bericht(IJW, 'JW316', 'Verzoek om toewijzing retour', retourVanAanbieder('447', jw.verzoekOmToewijzing)),
  JW317: bericht(IJW, 'JW317', 'Verzoek om wijziging', clientVanAanbieder('486', jw.verzoekOmWijziging)),
  JW318: bericht(IJW, 'JW318', 'Verzoek om wijziging retour', retourVanAanbieder('487', jw.verzoekOmWijziging)),
  JW319: bericht(IJW, 'JW319', 'Antwoord', antwoordVanGemeente('488', jw.antwoord)),
  JW320: bericht(IJW, 'JW320', 'Antwoord retour', retourOpAntwoord('489', jw.antwoord)),
  JW323: bericht(IJW, 'JW323', 'Declaratie', {
    Header: one(headerVanAanbieder('490')),
    Declaratie: one(declaratie(IJW)),
  }),
  JW325: bericht(IJW, 'JW325', 'Declaratie-antwoord', {
    Header: one(declaratieAntwoordHeader('491', IJW)),
    DeclaratieAntwoord: optional(declaratieAntwoord(IJW)),
  }),
};

function antwoordVanGemeente<const C extends string, K extends typeof wmo.antwoord>(code: C, type: K) {
  return { Header: one(headerVanGemeente(code)), Antwoord: one(type) };
}

function retourOpAntwoord<const C extends string, K extends typeof wmo.antwoord>(code: C, type: K) {
  return { Header: one(retourHeader(headerVanGemeente(code))), Antwoord: optional(retourKlasse(type)) };
}

type Tabellen = typeof BERICHTEN;

/** The name of a message, such as WMO301. */
export type BerichtSoort = keyof Tabellen;

/**
 * A message as a value: the elements of its table under their own names, and its soort. Dates and times
 * are in the spelling of XML Schema, amounts in centen. `Bericht` without parameter is any message.
 */
export type Bericht<S extends BerichtSoort = BerichtSoort> = {
  readonly [K in S]: { readonly soort: K } & ValueOf<Tabellen[K]['root']>;
}[S];

/** The table of a message. */
export function getBerichtType(soort: BerichtSoort): BerichtType<BerichtSoort> {
  return BERICHTEN[soort];
}

/** All message names, iWmo first. */
export const BERICHT_SOORTEN = Object.keys(BERICHTEN) as readonly BerichtSoort[];
