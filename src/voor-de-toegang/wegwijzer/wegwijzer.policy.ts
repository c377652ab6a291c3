import Type, { type Static } from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';
import { onderwerpcodes, type Onderwerp } from '../sociale-kaart/index.ts';

const Gids = Type.Object({
  naam: Type.Object({ nl: Type.String(), en: Type.String() }), adres: Type.String({ pattern: '^https://[^\\s<>"]+$' }), telefoon: Type.Optional(Type.String()), spoed: Type.Optional(Type.Boolean({ description: 'Wie in gevaar is, leest dit eerst.' })),
  onderwerpen: Type.Optional(Type.Array(Type.Enum([...onderwerpcodes]), { description: 'Leeg: bij elke vraag.' })),
}, { additionalProperties: false });
export type Gids = Static<typeof Gids>;

const bron = 'Voorstel van Spil: landelijke wegwijzers en hulplijnen (BUCH 3.2: “waar bijvoorbeeld ook regelhulp … aangekoppeld zijn”)';
const gids = (nl: string, en: string, adres: string, onderwerpen: readonly Onderwerp[], rest: { telefoon?: string; spoed?: true } = {}): Gids => ({ naam: { nl, en }, adres, onderwerpen: [...onderwerpen], ...rest });

/** National guides and lines that a question is pointed to, beside what there is nearby. */
export const landelijkeGidsen = policyKey({
  sleutel: 'wegwijzer.gidsen', betekenis: 'National guides and help lines shown with the answer to a question', schema: Type.Array(Gids),
  landelijk: [{ van: '2015-01-01', bron, waarde: [
    gids('Bel 112 als er nu gevaar is', 'Call 112 when there is danger now', 'https://www.112.nl', ['huiselijk-geweld', 'seksueel-geweld', 'zorgen-om-kind', 'niet-meer-leven'], { telefoon: '112', spoed: true }),
    gids('113 Zelfmoordpreventie: praat met iemand, dag en nacht', '113 Suicide Prevention: talk to someone, day and night', 'https://www.113.nl', ['niet-meer-leven'], { telefoon: '0800 0113', spoed: true }),
    gids('Veilig Thuis: advies en hulp, dag en nacht', 'Veilig Thuis: advice and help, day and night', 'https://veiligthuis.nl', ['huiselijk-geweld', 'zorgen-om-kind', 'seksueel-geweld'], { telefoon: '0800 2000', spoed: true }),
    gids('Centrum Seksueel Geweld, dag en nacht', 'Centre for Sexual Violence, day and night', 'https://centrumseksueelgeweld.nl', ['seksueel-geweld'], { telefoon: '0800 0188', spoed: true }),
    gids('De Kindertelefoon: voor iedereen onder de 18', 'De Kindertelefoon: for everyone under 18', 'https://www.kindertelefoon.nl', ['jongeren', 'school', 'scheiden', 'zorgen-om-kind'], { telefoon: '0800 0432' }),
    gids('Regelhulp: welke hulp en regelingen zijn er?', 'Regelhulp: what help and schemes are there?', 'https://www.regelhulp.nl', []),
    gids('Juridisch Loket: gratis uitleg over uw rechten', 'Juridisch Loket: free explanation of your rights', 'https://www.juridischloket.nl', ['recht', 'niet-eens', 'scheiden', 'huurachterstand']),
    gids('Geldfit: stap voor stap uit geldzorgen', 'Geldfit: out of money worries step by step', 'https://geldfit.nl', ['schulden', 'rondkomen', 'huurachterstand', 'energie', 'ondernemer']),
    gids('MantelzorgNL: voor wie voor een ander zorgt', 'MantelzorgNL: for who cares for someone', 'https://www.mantelzorg.nl', ['mantelzorg']),
    gids('Alzheimer Nederland', 'Alzheimer Nederland', 'https://www.alzheimer-nederland.nl', ['dementie']),
    gids('Woningnet en corporaties: hoe zoek ik een huurhuis?', 'How do I look for a home to rent?', 'https://www.rijksoverheid.nl/onderwerpen/huurwoning-zoeken', ['woning-zoeken']),
    gids('Het CAK: eigen bijdrage', 'CAK: own contribution', 'https://www.hetcak.nl', ['huishouden', 'hulpmiddelen', 'woningaanpassing']),
    gids('De SVB: uw pgb', 'SVB: your personal budget', 'https://www.svb.nl/nl/pgb', ['pgb']),
    gids('MIND: informatie over psychische klachten', 'MIND: about mental health', 'https://wijzijnmind.nl', ['psychisch']),
  ] }],
});
