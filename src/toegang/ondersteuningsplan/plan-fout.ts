import type { Text } from '../../platform/text.ts';

const bronnen = {
  format: 'BUCH 3.5 (vast format)', doelen: 'LEU begrippenlijst (doelen per interventie en een integraal einddoel)', ladder: 'BUCH 3; Wmo 2015 art. 2.3.5 lid 3',
  parallel: 'ZL kader 3 (niet strikt gescheiden en opeenvolgend)', balans: 'VW hart-wet-euro-balans', evaluatie: 'VW resultaatsturing', pgb: 'Wmo 2015 art. 2.3.6 lid 2; Jeugdwet art. 8.1.1', omvang: 'iWmo/iJw 3.2 (OP267, IV042)',
  kaart: 'SWW 4.3.2 (sociale kaart)', inkoop: 'Wmo 2015 art. 2.6.4; Jeugdwet art. 2.6', periode: 'iWmo/iJw 3.2 (Ingangsdatum en Einddatum)', vorm: 'Spil',
} as const;

/** Every rule a complete plan keeps: its source, and what to do when it is broken. */
export const planregels = {
  GeenResultaat: { bron: bronnen.format, uitleg: { nl: 'Schrijf op welk resultaat jullie willen bereiken.', en: 'Write down which result you want to reach.' } },
  GeenTijdpad: { bron: bronnen.format, uitleg: { nl: 'Vul in van wanneer tot wanneer het plan loopt.', en: 'Enter from when to when the plan runs.' } },
  TijdpadOmgekeerd: { bron: bronnen.format, uitleg: { nl: 'De laatste dag van het plan ligt voor de eerste dag.', en: 'The last day of the plan lies before the first.' } },
  GeenEinddoel: { bron: bronnen.doelen, uitleg: { nl: 'Schrijf het ene doel op waar alles naartoe werkt, in de woorden van de inwoner.', en: 'Write the one goal that everything works towards, in the words of the inwoner.' } },
  GeenDoel: { bron: bronnen.doelen, uitleg: { nl: 'Voeg minstens één doel toe.', en: 'Add at least one goal.' } },
  DoelLeeg: { bron: bronnen.doelen, uitleg: { nl: 'Schrijf op wat het doel is.', en: 'Write down what the goal is.' } },
  DomeinOnbekend: { bron: bronnen.vorm, uitleg: { nl: 'Kies het leefdomein waar dit doel bij hoort.', en: 'Choose the life domain this goal belongs to.' } },
  GeenArrangement: { bron: bronnen.format, uitleg: { nl: 'Zet bij dit doel wat er gaat gebeuren: zelf, samen, in de wijk of via de gemeente.', en: 'Add to this goal what is going to happen: oneself, together, in the neighbourhood or through the gemeente.' } },
  LadderVolgorde: { bron: bronnen.ladder, uitleg: { nl: 'Loop alle vijf treden langs, in hun volgorde: eigen kracht, netwerk, algemeen, collectief, individueel.', en: 'Go through all five rungs in their order: own strength, network, general, collective, individual.' } },
  TredeNietBeantwoord: { bron: bronnen.ladder, uitleg: { nl: 'Schrijf op wat deze trede kan betekenen en of dat genoeg is, of waarom u haar nu overslaat.', en: 'Write down what this rung can do and whether that is enough, or why you skip it now.' } },
  LichtereTredeVoldoende: { bron: bronnen.ladder, uitleg: { nl: 'Een lichtere trede is genoeg voor dit doel. Schrijf bij die trede waarom er toch meer nodig is, of haal het weg.', en: 'A lighter rung is enough for this goal. Write at that rung why more is needed all the same, or take it out.' } },
  TredeHelptNiet: { bron: bronnen.ladder, uitleg: { nl: 'Bij deze trede staat dat zij niet helpt, maar er staat wel iets op. Pas een van de twee aan.', en: 'This rung is said not to help, yet something stands on it. Change one of the two.' } },
  InterventieOnvolledig: { bron: bronnen.format, uitleg: { nl: 'Vul in wat er gebeurt, wie het doet en wanneer jullie kijken of het helpt.', en: 'Enter what happens, who does it and when you look whether it helps.' } },
  EvaluatieBuitenTijdpad: { bron: bronnen.evaluatie, uitleg: { nl: 'Deze dag ligt buiten de looptijd van het plan.', en: 'This day lies outside the time of the plan.' } },
  GeenEvaluatie: { bron: bronnen.evaluatie, uitleg: { nl: 'Spreek minstens één dag af waarop jullie kijken hoe het gaat.', en: 'Agree on at least one day to look how it goes.' } },
  MaatwerkOntbreekt: { bron: bronnen.format, uitleg: { nl: 'Kies de voorziening uit het productenboek.', en: 'Choose the voorziening from the productenboek.' } },
  MaatwerkHoortNiet: { bron: bronnen.ladder, uitleg: { nl: 'Deze voorziening hoort op een andere trede.', en: 'This voorziening belongs on another rung.' } },
  DienstHoortNiet: { bron: bronnen.ladder, uitleg: { nl: 'Iets uit de sociale kaart staat op de trede ‘algemeen’ of ‘collectief’.', en: 'Something of the sociale kaart stands on the rung ‘algemeen’ or ‘collectief’.' } },
  DienstOpAndereTrede: { bron: bronnen.ladder, uitleg: { nl: 'Dit hoort in de sociale kaart bij de andere trede: algemeen of collectief. Zet het daar neer.', en: 'In the sociale kaart this belongs to the other rung: algemeen or collectief. Put it there.' } },
  DienstOnbekend: { bron: bronnen.kaart, uitleg: { nl: 'Dit staat niet in de sociale kaart van deze gemeente. Kies iets anders.', en: 'This is not in the sociale kaart of this gemeente. Choose something else.' } },
  DienstIngetrokken: { bron: bronnen.kaart, uitleg: { nl: 'Dit is uit de sociale kaart gehaald: het is er niet meer. Kies iets anders.', en: 'This was taken out of the sociale kaart: it is no longer there. Choose something else.' } },
  VoorzieningOnbekend: { bron: bronnen.inkoop, uitleg: { nl: 'Deze voorziening staat niet meer in het productenboek. Kies een andere.', en: 'This voorziening is no longer in the productenboek. Choose another.' } },
  LeveringsvormPastNiet: { bron: bronnen.inkoop, uitleg: { nl: 'Deze voorziening kan niet in deze vorm.', en: 'This voorziening is not given in this form.' } },
  OmvangPastNiet: { bron: bronnen.omvang, uitleg: { nl: 'De eenheid hoort niet bij deze voorziening.', en: 'The unit does not belong to this voorziening.' } },
  PeriodeOnvolledig: { bron: bronnen.periode, uitleg: { nl: 'Vul de eerste en de laatste dag van deze voorziening in.', en: 'Enter the first and the last day of this voorziening.' } },
  PeriodeBuitenTijdpad: { bron: bronnen.periode, uitleg: { nl: 'Deze voorziening loopt buiten de looptijd van het plan.', en: 'This voorziening runs outside the time of the plan.' } },
  GeenAanbod: { bron: bronnen.inkoop, uitleg: { nl: 'Op de eerste dag is hiervoor geen tarief bekend bij deze keuze. Kies een aanbieder die het dan levert.', en: 'On the first day no tarief is known for this choice. Choose an aanbieder who delivers it then.' } },
  ResultaatOntbreekt: { bron: bronnen.doelen, uitleg: { nl: 'Schrijf op wat deze voorziening moet opleveren.', en: 'Write down what this voorziening should bring.' } },
  PgbOnvolledig: { bron: bronnen.pgb, uitleg: { nl: 'Schrijf op waarom de inwoner een pgb wil en wie het beheert.', en: 'Write down why the inwoner wants a pgb and who manages it.' } },
  GeenTaken: { bron: bronnen.format, uitleg: { nl: 'Spreek minstens één taak af: wat, wie en wanneer.', en: 'Agree on at least one task: what, who and when.' } },
  TaakOnvolledig: { bron: bronnen.format, uitleg: { nl: 'Vul bij deze taak in wat, wie en wanneer.', en: 'Enter for this task what, who and when.' } },
  HartWetEuroOnbeantwoord: { bron: bronnen.balans, uitleg: { nl: 'Beantwoord kort: wat is nodig (hart), wat mag en moet (wet), wat kost het en is dat in verhouding (euro)?', en: 'Answer shortly: what is needed (hart), what may and must be done (wet), what does it cost and is that in proportion (euro)?' } },
  DubbelKenmerk: { bron: bronnen.vorm, uitleg: { nl: 'Twee onderdelen hebben hetzelfde kenmerk. Haal er een weg en voeg het opnieuw toe.', en: 'Two parts have the same identifier. Take one out and add it again.' } },
} as const satisfies Record<string, { bron: string; uitleg: Text }>;
export type Planregel = keyof typeof planregels;

/** A rule that the plan does not keep yet: which, and where (JSON pointer into the content). */
export interface PlanFout {
  readonly regel: Planregel;
  readonly pad: string;
}

export const fout = (regel: Planregel, pad: string): PlanFout => ({ regel, pad });
