import { spellMoment } from '../../platform/time/spell-day.ts';

/** Why the inwoner hears of it. */
export type Occasion =
  | { readonly soort: 'bevestigd'; readonly ondersteuner: string; readonly bereik: string; readonly afspraak: string | null; readonly plaats: string }
  | { readonly soort: 'geweigerd'; readonly reden: string };

interface Facts {
  readonly naam: string;
  readonly organisatie: string;
  readonly gemeente: { readonly naam: string; readonly telefoon: string };
}

/** What the inwoner reads of the answer of the organisation. */
export function composeLetter(occasion: Occasion, { naam, organisatie, gemeente }: Facts): { onderwerp: string; tekst: string } {
  const end = [`Cliëntondersteuning is gratis en onafhankelijk. Wilt u het niet meer? Dat kunt u zelf regelen in Mijn dossier, of bel ons: ${gemeente.telefoon}.`, `Gemeente ${gemeente.naam}`];
  if (occasion.soort === 'geweigerd') {
    return { onderwerp: 'Wij zoeken verder naar een cliëntondersteuner', tekst: [`Beste ${naam},`, `${organisatie} kan u nu niet helpen.`, `De organisatie schreef: “${occasion.reden}”`, 'Wij zoeken verder en laten het u weten. U hoeft niets te doen.', ...end].join('\n\n') };
  }
  const { ondersteuner, bereik, afspraak, plaats } = occasion;
  const first = afspraak === null ? `${ondersteuner} neemt contact met u op.` : `Uw eerste afspraak is op ${spellMoment(afspraak, 'nl-NL')}${plaats === '' ? '' : `, ${plaats}`}.`;
  return { onderwerp: 'Uw cliëntondersteuner', tekst: [`Beste ${naam},`, `${ondersteuner} van ${organisatie} is uw cliëntondersteuner. U bereikt ${ondersteuner} zo: ${bereik}.`, first, 'Uw cliëntondersteuner denkt met u mee, gaat mee naar gesprekken als u dat wilt, en staat aan uw kant.', ...end].join('\n\n') };
}
