import type { Temporal } from '../../src/platform/time/temporal.ts';
import type { Acts } from './acts.ts';

/** Somebody in a household of the demo, as texts speak of them. */
export interface Mens {
  readonly bsn: string;
  /** What people call them. */
  readonly roepnaam: string;
  /** Without the first name, with its prefix: `de Wit`. */
  readonly achternaam: string;
  readonly geslacht: 'M' | 'V';
  /** Day, `YYYY-MM-DD`. */
  readonly geboren: string;
}

export type Leefdomein = 'financien' | 'werk-en-opleiding' | 'tijdsbesteding' | 'huisvesting' | 'huiselijke-relaties' | 'geestelijke-gezondheid' | 'lichamelijke-gezondheid' | 'middelengebruik'
  | 'basale-adl' | 'instrumentele-adl' | 'sociaal-netwerk' | 'maatschappelijke-participatie' | 'justitie';

/** One leefdomein of one person in the conversation. */
export interface Domeinverhaal {
  readonly domein: Leefdomein;
  /** Whose; left out: of who asks for help. */
  readonly wie?: Mens;
  readonly sterk?: string;
  readonly eigen?: string;
  readonly professional?: string;
  /** Score now and wished, 1 to 5. */
  readonly nu: number;
  readonly gewenst: number;
}

type Relatie = Acts['relatie.registratie']['input'];
type Afspraak = Acts['gesprek.planning']['input'];

export interface Gespreksverhaal {
  readonly vorm?: Afspraak['vorm'];
  readonly gezelschap?: NonNullable<Afspraak['gezelschap']>;
  /** What lies behind the question. */
  readonly achter: string;
  readonly sterk: string;
  readonly wensen: string;
  readonly bijdrage?: string;
  readonly domeinen: readonly Domeinverhaal[];
  /** What came out of the subjects a to g of Wmo 2015 art. 2.3.2 lid 4; `niet: ` in front: not discussed, with the reason. */
  readonly onderwerpen: Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g', string>>;
  readonly clientondersteuning?: { readonly uitkomst: 'niet-gewenst' | 'eigen-persoon' | 'geregeld'; readonly toelichting?: string };
  readonly netwerk: readonly (Pick<Relatie, 'soort' | 'kring' | 'band' | 'toelichting' | 'telefoon'> & { readonly naam: string; readonly van?: Mens })[];
  /** What the inwoner writes beside the verslag. */
  readonly correctie?: { readonly sectie: string; readonly tekst: string };
}

export type Trede = 'eigen' | 'netwerk' | 'algemeen' | 'collectief' | 'individueel';

/** Help from the productenboek. */
export interface Hulpverhaal {
  readonly product: string;
  readonly volume: number;
  readonly resultaat: string;
  /** For whom; left out: for who asks. */
  readonly voor?: Mens;
  /** The short name of the aanbieder; left out: the first who offers it. */
  readonly aanbieder?: string;
  /** As a pgb: why, and who manages it. */
  readonly pgb?: { readonly motivering: string; readonly beheer: string };
  /** Months that it lasts; left out: as long as the plan. */
  readonly maanden?: number;
}

export interface Stap {
  readonly trede: Trede;
  readonly wat: string;
  readonly wie: string;
  /** After how many weeks of the plan there is a look at it. */
  readonly weken: number;
  readonly hulp?: Hulpverhaal;
}

type Antwoord = readonly [antwoord: string, uitkomst: 'voldoende' | 'deels' | 'niet', redenOverslaan?: string];

export interface Doelverhaal {
  readonly domein: Leefdomein;
  readonly doel: string;
  readonly treden: Readonly<Record<Trede, Antwoord>>;
  readonly stappen: readonly Stap[];
}

export interface Planverhaal {
  readonly resultaat: string;
  readonly einddoel: string;
  readonly bijdrage?: string;
  /** How long the plan runs. */
  readonly maanden: number;
  readonly doelen: readonly Doelverhaal[];
  readonly taken: readonly (readonly [wat: string, wie: string, wanneer: string])[];
  /** After how many weeks people look together how it goes. */
  readonly evaluaties: readonly number[];
  readonly hart: string;
  readonly wet: string;
  readonly euro: string;
  readonly spoed?: string;
  /** First day, where the story needs one; left out: a Monday some weeks after the plan was made. */
  readonly van?: Temporal.PlainDate;
}

/** All that is said and written in the story of a household, from the first question on. */
export interface Verhaal {
  readonly kanaal: Acts['melding.registratie']['input']['kanaal'];
  readonly vraag: string;
  readonly zwaarte: NonNullable<Acts['melding.toedeling']['input']['zwaarte']>;
  readonly spoedReden?: string;
  readonly gesprek: Gespreksverhaal;
  readonly plan: Planverhaal;
  /** Where inwoner and generalist do not agree. */
  readonly onenigheid?: Onenigheid;
}

interface Onenigheid {
  /** Why not. */
  readonly reden: string;
  /** What the inwoner then asks for. */
  readonly aanvraag: string;
  /** Why the gemeente refuses that. */
  readonly afwijzing: string;
}

/** The story of an ordinary household, that may end in more than one way. */
export interface AlledaagsVerhaal extends Verhaal {
  /** What was done where it ends without a plan. */
  readonly afloop: string;
  /** Why the inwoner takes it back. */
  readonly intrekking: string;
  readonly onenigheid: Onenigheid;
}
