import type { Acts } from '../../shared/app-context.ts';

/** A conversation as the server answers it. */
export type Gesprek = Acts['gesprek.gegevens']['output'];
export type Lang = 'nl' | 'en';

export interface Level {
  readonly score: number;
  readonly name: string;
}

export interface Domain {
  readonly code: string;
  /** In everyday words, and as the instrument calls it. */
  readonly plain: string;
  readonly name: string;
}

/** Earlier scores of one person on one leefdomein. */
export interface Earlier {
  readonly score: number;
  readonly on: string;
}

/** What the page of a conversation shows, in the language of the reader. */
export function viewOf(gesprek: Gesprek, lang: Lang) {
  const { id, dossier, melding, persoon, toestand, vraag, meldingsdatum, instrument, afspraken, velden, personen, legitimaties, persoonlijkPlannen, verslag, voor, verteller, relatie, toestemming, gezelschap } = gesprek;
  return {
    id, dossier, melding, persoon, toestand, vraag, meldingsdatum, velden, personen, legitimaties, persoonlijkPlannen, verslag, voor,
    told: { verteller, relatie, toestemming, gezelschap, dossier },
    appointments: afspraken.filter((afspraak) => afspraak.toestand === 'gepland'),
    instrument: instrument.naam,
    domains: instrument.domeinen.map(({ code, naam, gewoon }): Domain => ({ code, plain: gewoon[lang], name: naam[lang] })),
    levels: instrument.niveaus.map(({ score, naam }): Level => ({ score, name: naam[lang] })),
    topics: gesprek.onderwerpen.map(({ letter, tekst }) => ({ letter, text: tekst[lang] })),
    earlier: gesprek.eerder,
    missing: gesprek.ontbreekt.map(({ pad, artikel, uitleg }) => ({ path: pad, article: artikel, text: uitleg[lang] })),
    offers: Object.fromEntries(gesprek.kan.map(({ act, label, mag, reden }) => [act, { label: label[lang], allowed: mag, reason: reden?.[lang] }])),
  };
}
export type View = ReturnType<typeof viewOf>;
