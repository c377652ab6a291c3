import type { Band } from '../../registers/huishouden/index.ts';
import type { Gespreksvorm, Gezelschap, Legitimatiebewijs } from './gesprek.ts';

/** Words of the verslag in one language; in Dutch at B1. */
export interface Verslagwoorden {
  readonly onderwerp: (naam: string) => string;
  readonly titels: Readonly<Record<'aanleiding' | 'gesprek' | 'mensen' | 'sterk' | 'wensen' | 'bijdrage' | 'onderwerpen' | 'persoonlijk-plan' | 'pgb' | 'vervolg', string>>;
  readonly vraag: (dag: string, vraag: string) => string;
  readonly achter: string;
  readonly gesproken: (dag: string, vorm: string) => string;
  readonly nogNiet: string;
  readonly vormen: Readonly<Record<Gespreksvorm, string>>;
  readonly erbij: (wie: string) => string;
  readonly gezelschap: Readonly<Record<Gezelschap, string>>;
  readonly bewijs: (naam: string, bewijs: Legitimatiebewijs) => string;
  readonly bewijzen: Readonly<Record<Legitimatiebewijs, string>>;
  readonly geenBewijs: (naam: string, reden: string) => string;
  readonly ondersteuning: Readonly<Record<'' | 'niet-gewenst' | 'eigen-persoon' | 'geregeld', string>>;
  readonly leden: (namen: string) => string;
  readonly relatie: (naam: string, wat: string, band: Band) => string;
  readonly geenNetwerk: string;
  readonly goed: (tekst: string) => string;
  readonly zegt: (naam: string | undefined, tekst: string) => string;
  readonly wij: (tekst: string) => string;
  readonly nu: (niveau: string) => string;
  readonly gewenst: (niveau: string) => string;
  readonly nietBesproken: (reden: string) => string;
  readonly planGebruikt: (dag: string, tekst: string) => string;
  readonly geenPlan: string;
  readonly pgbVerteld: string;
  readonly pgbNietVerteld: (reden: string) => string;
  readonly leeg: string;
  readonly vervolg: string;
}

const nl: Verslagwoorden = {
  onderwerp: (naam) => `Verslag van het gesprek met ${naam}`,
  titels: {
    aanleiding: 'Waarom we met u spraken', gesprek: 'Het gesprek', mensen: 'De mensen om u heen', sterk: 'Wat goed gaat', wensen: 'Wat u belangrijk vindt', bijdrage: 'Wat u voor anderen kunt doen',
    onderwerpen: 'Wat we samen hebben bekeken', 'persoonlijk-plan': 'Uw eigen plan', pgb: 'Zelf hulp kopen met een pgb', vervolg: 'Hoe gaat het verder?',
  },
  vraag: (dag, vraag) => `Op ${dag} vroeg u ons om hulp. U zei: “${vraag}”`,
  achter: 'Daarachter zit volgens u en ons dit:',
  gesproken: (dag, vorm) => `We spraken elkaar op ${dag}, ${vorm}.`,
  nogNiet: 'We hebben nog geen afspraak gehad.',
  vormen: { thuis: 'bij u thuis', kantoor: 'op ons kantoor', telefoon: 'aan de telefoon', beeldbellen: 'met beeldbellen', elders: 'op een plek die u koos' },
  erbij: (wie) => `Erbij was: ${wie}.`,
  gezelschap: { 'eigen-persoon': 'iemand die u zelf meenam', mantelzorger: 'uw mantelzorger', clientondersteuner: 'een cliëntondersteuner', vertegenwoordiger: 'uw vertegenwoordiger', tolk: 'een tolk', collega: 'een collega van ons' },
  bewijs: (naam, bewijs) => `We hebben gezien dat ${naam} echt ${naam} is. Dat zagen we op: ${bewijs}.`,
  bewijzen: { paspoort: 'paspoort', identiteitskaart: 'identiteitskaart', rijbewijs: 'rijbewijs', vreemdelingendocument: 'vreemdelingendocument' },
  geenBewijs: (naam, reden) => `We hebben nog geen bewijs gezien van wie ${naam} is. De reden: ${reden}`,
  ondersteuning: {
    '': 'Een cliëntondersteuner kan u gratis helpen. Deze persoon werkt niet voor de gemeente. Wilt u dat? Zeg het ons.',
    'niet-gewenst': 'We vertelden dat een cliëntondersteuner u gratis kan helpen. Dat hoefde voor u niet.',
    'eigen-persoon': 'U heeft zelf iemand die u helpt. Een cliëntondersteuner mag ook altijd, en is gratis.',
    geregeld: 'U krijgt hulp van een cliëntondersteuner. Dat is gratis en die persoon werkt niet voor de gemeente.',
  },
  leden: (namen) => `Bij u thuis wonen: ${namen}.`,
  relatie: (naam, wat, band) => `${naam} (${wat})${band === 'sterk' ? ', een sterke band' : band === 'gespannen' ? ', er is spanning' : band === 'zwak' ? ', weinig contact' : ''}`,
  geenNetwerk: 'We hebben niemand anders opgeschreven.',
  goed: (tekst) => `Wat goed gaat: ${tekst}`,
  zegt: (naam, tekst) => `${naam === undefined ? 'U zegt' : `${naam} zegt`}: “${tekst}”`,
  wij: (tekst) => `Wij zien: ${tekst}`,
  nu: (niveau) => `Nu: ${niveau.toLocaleLowerCase('nl')}.`,
  gewenst: (niveau) => `De wens: ${niveau.toLocaleLowerCase('nl')}.`,
  nietBesproken: (reden) => `Hier hebben we niet over gesproken. De reden: ${reden}`,
  planGebruikt: (dag, tekst) => `U gaf ons op ${dag} uw eigen plan. Zo hebben we het gebruikt: ${tekst}`,
  geenPlan: 'U heeft ons geen eigen plan gegeven. Dat hoeft ook niet.',
  pgbVerteld: 'We hebben u verteld dat u hulp ook zelf kunt kopen, met geld van de gemeente (pgb). En wat u daarvoor moet kunnen en doen.',
  pgbNietVerteld: (reden) => `We hebben het nog niet over een pgb gehad. De reden: ${reden}`,
  leeg: 'Hierover is niets opgeschreven.',
  vervolg: 'Klopt dit verslag? Laat het ons weten. Klopt iets niet, schrijf dan wat het moet zijn. Uw woorden komen erbij te staan.\n\nDaarna maken we samen een plan. Daarin staat wat u zelf doet, wat anderen doen en wat de gemeente regelt.',
};

const en: Verslagwoorden = {
  onderwerp: (naam) => `Report of the talk with ${naam}`,
  titels: {
    aanleiding: 'Why we talked', gesprek: 'The talk', mensen: 'The people around you', sterk: 'What goes well', wensen: 'What matters to you', bijdrage: 'What you can do for others',
    onderwerpen: 'What we looked at together', 'persoonlijk-plan': 'Your own plan', pgb: 'Buying help yourself with a personal budget (pgb)', vervolg: 'What happens next?',
  },
  vraag: (dag, vraag) => `On ${dag} you asked us for help. You said: “${vraag}”`,
  achter: 'What lies behind it, as you and we see it:',
  gesproken: (dag, vorm) => `We talked on ${dag}, ${vorm}.`,
  nogNiet: 'We have not had an appointment yet.',
  vormen: { thuis: 'at your home', kantoor: 'at our office', telefoon: 'on the phone', beeldbellen: 'by video call', elders: 'at a place of your choice' },
  erbij: (wie) => `Also present: ${wie}.`,
  gezelschap: { 'eigen-persoon': 'somebody you brought along', mantelzorger: 'your informal carer', clientondersteuner: 'an independent supporter', vertegenwoordiger: 'your representative', tolk: 'an interpreter', collega: 'a colleague of ours' },
  bewijs: (naam, bewijs) => `We have seen that ${naam} is who they say they are. We saw: ${bewijs}.`,
  bewijzen: { paspoort: 'passport', identiteitskaart: 'identity card', rijbewijs: 'driving licence', vreemdelingendocument: 'residence document' },
  geenBewijs: (naam, reden) => `We have not yet seen proof of who ${naam} is. The reason: ${reden}`,
  ondersteuning: {
    '': 'An independent supporter (cliëntondersteuner) can help you, free of charge. Do you want that? Tell us.',
    'niet-gewenst': 'We told you that an independent supporter can help you, free of charge. You did not need that.',
    'eigen-persoon': 'You have somebody of your own who helps you. An independent supporter is always possible too, and free.',
    geregeld: 'You get help from an independent supporter. That is free, and this person does not work for the gemeente.',
  },
  leden: (namen) => `In your home live: ${namen}.`,
  relatie: (naam, wat, band) => `${naam} (${wat})${band === 'sterk' ? ', a strong tie' : band === 'gespannen' ? ', there is tension' : band === 'zwak' ? ', little contact' : ''}`,
  geenNetwerk: 'We wrote down nobody else.',
  goed: (tekst) => `What goes well: ${tekst}`,
  zegt: (naam, tekst) => `${naam === undefined ? 'You say' : `${naam} says`}: “${tekst}”`,
  wij: (tekst) => `We see: ${tekst}`,
  nu: (niveau) => `Now: ${niveau.toLocaleLowerCase('en')}.`,
  gewenst: (niveau) => `The wish: ${niveau.toLocaleLowerCase('en')}.`,
  nietBesproken: (reden) => `We did not talk about this. The reason: ${reden}`,
  planGebruikt: (dag, tekst) => `You gave us your own plan on ${dag}. This is how we used it: ${tekst}`,
  geenPlan: 'You did not give us a plan of your own. You do not have to.',
  pgbVerteld: 'We told you that you can also buy help yourself, with money of the gemeente (pgb). And what you must be able to do for that.',
  pgbNietVerteld: (reden) => `We have not talked about a pgb yet. The reason: ${reden}`,
  leeg: 'Nothing was written down about this.',
  vervolg: 'Is this report right? Let us know. If something is not right, write what it should be. Your words will stand beside it.\n\nAfter that we make a plan together. It says what you do yourself, what others do and what the gemeente arranges.',
};

/** The words of a language; Dutch for every language that the verslag is not written in. */
export function verslagwoorden(taal: string): { taal: 'nl' | 'en'; woorden: Verslagwoorden } {
  return taal === 'en' ? { taal: 'en', woorden: en } : { taal: 'nl', woorden: nl };
}
