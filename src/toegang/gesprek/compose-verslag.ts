import { spellDay } from '../../platform/time/spell-day.ts';
import type { Relatie } from '../../registers/huishouden/index.ts';
import { relatiewoorden, type Relatiesoort } from '../../registers/huishouden/index.ts';
import { onderwerpen, onderwerpletters, type Gespreksvorm, type Gezelschap, type Legitimatiebewijs } from './gesprek.ts';
import type { Instrument } from './gesprek.policy.ts';
import { verslagsecties } from './veld.ts';
import { verslagwoorden, type Verslagwoorden } from './verslag-woorden.ts';
import type { Correctie, Verslaginhoud, Verslagsectie } from './verslag.ts';

/** All that the verslag is made from. */
export interface Gespreksverhaal {
  readonly taal: string;
  readonly persoon: { readonly id: string; readonly naam: string };
  readonly melding: { readonly vraag: string; readonly meldingsdatum: string };
  /** Appointments that were kept, in the order of their days. */
  readonly afspraken: readonly { readonly dag: string; readonly vorm: Gespreksvorm; readonly gezelschap: readonly { readonly soort: Gezelschap; readonly naam?: string }[] }[];
  readonly leden: readonly { readonly persoon: string; readonly naam: string }[];
  readonly relaties: readonly Pick<Relatie, 'persoon' | 'naam' | 'soort' | 'band' | 'beeindigdOp'>[];
  readonly legitimaties: readonly { readonly naam: string; readonly bewijs: Legitimatiebewijs | null; readonly reden: string }[];
  /** Day on which the persoonlijk plan was handed in. */
  readonly persoonlijkPlan: string | undefined;
  readonly instrument: Instrument;
  /** Value by path. */
  readonly velden: ReadonlyMap<string, string>;
  readonly correcties: readonly (Correctie & { readonly sectie: string })[];
}

interface Composer extends Gespreksverhaal {
  readonly w: Verslagwoorden;
  readonly lang: 'nl' | 'en';
  readonly text: (pad: string) => string;
}

/**
 * The verslag as it follows from the conversation: the same conversation gives the same text. What
 * was written by hand in a part stands in its place; the words of the inwoner stand beside it.
 */
export function composeVerslag(verhaal: Gespreksverhaal): Verslaginhoud {
  const { taal, woorden } = verslagwoorden(verhaal.taal);
  const composer: Composer = { ...verhaal, w: woorden, lang: taal, text: (pad) => (verhaal.velden.get(pad) ?? '').trim() };
  const secties = verslagsecties(verhaal.instrument).flatMap((sectie): Verslagsectie[] => {
    const tekst = composer.text(`verslag/${sectie}`) || composeSectie(composer, sectie);
    const correcties = verhaal.correcties.filter((c) => c.sectie === sectie).map(({ tekst: words, naam, op }) => ({ tekst: words, naam, op }));
    return tekst === '' && correcties.length === 0 ? [] : [{ sectie, titel: titleOf(composer, sectie), tekst, correcties }];
  });
  return { taal, onderwerp: woorden.onderwerp(verhaal.persoon.naam), secties };
}

/** The text of one part as the conversation gives it, whatever was written by hand. */
export function composeSectieTekst(verhaal: Gespreksverhaal, sectie: string): string {
  const { taal, woorden } = verslagwoorden(verhaal.taal);
  return composeSectie({ ...verhaal, w: woorden, lang: taal, text: (pad) => (verhaal.velden.get(pad) ?? '').trim() }, sectie);
}

function titleOf({ w, instrument, lang }: Composer, sectie: string): string {
  const domein = instrument.domeinen.find((d) => `domein-${d.code}` === sectie);
  return domein ? domein.gewoon[lang] : w.titels[sectie as keyof Verslagwoorden['titels']];
}

const parts: Readonly<Record<string, (c: Composer) => string>> = {
  aanleiding: ({ w, melding, text, lang }) => join([w.vraag(day(melding.meldingsdatum, lang), melding.vraag.trim()), text('algemeen/vraag') && `${w.achter} ${text('algemeen/vraag')}`]),
  gesprek: composeGesprek,
  mensen: composeMensen,
  sterk: ({ w, text }) => text('algemeen/sterk') || w.leeg,
  wensen: ({ text }) => text('algemeen/wensen'),
  bijdrage: ({ text }) => text('algemeen/bijdrage'),
  onderwerpen: composeOnderwerpen,
  'persoonlijk-plan': ({ w, persoonlijkPlan, text, lang }) => (persoonlijkPlan === undefined ? w.geenPlan : w.planGebruikt(day(persoonlijkPlan, lang), text('persoonlijk-plan/gebruik') || '–')),
  pgb: ({ w, text }) => (text('pgb/uitkomst') === 'verteld' ? join([w.pgbVerteld, text('pgb/toelichting')]) : w.pgbNietVerteld(text('pgb/toelichting') || '–')),
  vervolg: ({ w }) => w.vervolg,
};

function composeSectie(composer: Composer, sectie: string): string {
  const part = parts[sectie];
  return part ? part(composer) : composeDomein(composer, sectie.slice('domein-'.length));
}

function composeGesprek({ w, lang, afspraken, legitimaties, text }: Composer): string {
  const held = afspraken.map((a) => {
    const who = a.gezelschap.map((g) => (g.naam ? `${g.naam} (${w.gezelschap[g.soort]})` : w.gezelschap[g.soort]));
    return [w.gesproken(day(a.dag, lang), w.vormen[a.vorm]), who.length > 0 ? w.erbij(who.join(', ')) : ''].filter(Boolean).join(' ');
  });
  const seen = legitimaties.map((l) => (l.bewijs === null ? w.geenBewijs(l.naam, l.reden) : w.bewijs(l.naam, l.bewijs)));
  const support = w.ondersteuning[(text('clientondersteuning/uitkomst') || '') as keyof Verslagwoorden['ondersteuning']];
  return join([held.length > 0 ? held.join('\n') : w.nogNiet, support, text('clientondersteuning/toelichting'), ...seen]);
}

function composeMensen({ w, lang, leden, relaties }: Composer): string {
  const running = relaties.filter((r) => r.beeindigdOp === null);
  const lines = running.map((r) => `– ${w.relatie(r.naam, relatiewoorden[r.soort as Relatiesoort]?.[lang] ?? r.soort, r.band)}`);
  return join([w.leden(leden.map((lid) => lid.naam).join(', ')), lines.length > 0 ? lines.join('\n') : w.geenNetwerk]);
}

function composeOnderwerpen({ w, lang, text }: Composer): string {
  const lines = onderwerpletters.flatMap((letter) => {
    const [uitkomst, toelichting] = [text(`onderwerp/${letter}/uitkomst`), text(`onderwerp/${letter}/toelichting`)];
    if (uitkomst === '' && toelichting === '') return [];
    return [`${onderwerpen[letter][lang]}: ${uitkomst === 'niet-besproken' ? w.nietBesproken(toelichting || '–') : toelichting}`];
  });
  return lines.length > 0 ? lines.join('\n\n') : w.leeg;
}

function composeDomein({ w, lang, instrument, velden, leden, persoon, text }: Composer, domein: string): string {
  const people = [persoon, ...leden.filter((lid) => lid.persoon !== persoon.id).map((lid) => ({ id: lid.persoon, naam: lid.naam }))];
  const level = (score: string) => instrument.niveaus.find((n) => String(n.score) === score)?.gewoon[lang];
  return people.filter((p) => [...velden].some(([pad, waarde]) => waarde !== '' && pad.startsWith(`domein/${p.id}/${domein}/`))).map((p) => {
    const at = (veld: string) => text(`domein/${p.id}/${domein}/${veld}`);
    const [nu, gewenst] = [level(at('nu')), level(at('gewenst'))];
    const naam = p.id === persoon.id ? undefined : p.naam;
    const levels = [nu === undefined ? '' : w.nu(nu), gewenst === undefined ? '' : w.gewenst(gewenst)].filter(Boolean).join(' ');
    return join([naam === undefined ? '' : `${naam}:`, at('sterk') && w.goed(at('sterk')), at('eigen') && w.zegt(naam, at('eigen')), at('professional') && w.wij(at('professional')), levels]);
  }).join('\n\n');
}

const join = (lines: readonly string[]): string => lines.filter((line) => line !== '').join('\n\n');
const day = (iso: string, lang: 'nl' | 'en'): string => spellDay(iso, lang === 'nl' ? 'nl' : 'en-GB');
