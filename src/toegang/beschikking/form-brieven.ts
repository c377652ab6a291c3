import { Temporal } from '../../platform/time/temporal.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon, type Persoonsgegevens } from '../../registers/persoon/index.ts';
import { computeTermijn } from '../../registers/termijn/index.ts';
import { eigenBijdrage } from './beschikking.policy.ts';
import type { LoadedBeschikking, Onderdeel, Toekenning } from './beschikking.queries.ts';
import { groupByGeadresseerde, type Briefdagen, type BriefInhoud } from './brief-inhoud.ts';
import { replacedBy } from './check-overlap.ts';
import { contributionOf } from './contribution-of.ts';

/** Age in whole years on a day; undefined where the date of birth is not known. */
function ageOn(geboortedatum: string | null, day: Temporal.PlainDate): number | undefined {
  return geboortedatum === null ? undefined : Temporal.PlainDate.from(geboortedatum).until(day, { largestUnit: 'year' }).years;
}

/** The lines of an envelope, the name first. */
export function envelope({ naam, straat, huisnummer, huisletter, huisnummertoevoeging, postcode, plaats }: Persoonsgegevens): string[] {
  const street = `${straat} ${huisnummer ?? ''}${huisletter}${huisnummertoevoeging ? ` ${huisnummertoevoeging}` : ''}`.trim();
  const town = `${postcode.slice(0, 4)} ${postcode.slice(4)}  ${plaats.toLocaleUpperCase('nl')}`.trim();
  return [naam, street, town].filter((line) => line !== '');
}

/** The letters of a decision: one per addressee, with all that each tells. */
export async function formBrieven(tx: ReadTx, gemeente: string, beschikking: LoadedBeschikking, onderdelen: readonly Onderdeel[], earlier: readonly Toekenning[], about: { today: Temporal.PlainDate; ondertekenaar: string }): Promise<{ persoon: string; inhoud: BriefInhoud }[]> {
  const from = await getGemeente(tx, gemeente);
  const { nummer } = await tx.selectFrom('dossier').select('nummer').where('gemeente', '=', gemeente).where('id', '=', beschikking.dossier).executeTakeFirstOrThrow();
  const brieven = [];
  for (const { persoon, onderdelen: own } of groupByGeadresseerde(onderdelen, beschikking.persoon)) {
    const to = await getPersoon(tx, gemeente, persoon);
    const leeftijd = ageOn(to.geboortedatum, about.today);
    const granted = own.filter((o) => o.oordeel === 'toegekend');
    const start = granted.map((o) => o.van).toSorted()[0];
    // The amount of the year in which it begins.
    const day = start === undefined ? about.today : Temporal.PlainDate.from(start);
    const { waarde } = await policyOn(tx, eigenBijdrage, gemeente, day);
    brieven.push({ persoon, inhoud: {
      soort: beschikking.soort, taal: to.taal === 'en' ? 'en' : 'nl', gemeente: { naam: from.naam, adres: from.adres, telefoon: from.telefoon, briefhoofd: from.briefhoofd, briefslot: from.briefslot }, aan: envelope(to), naam: to.naam, kind: leeftijd !== undefined && leeftijd < 16,
      kenmerk: `${nummer}-${beschikking.id.slice(-4).toUpperCase()}`, plandatum: beschikking.plandatum, aanvraagdatum: beschikking.ontvangenOp, gronden: beschikking.gronden, motivering: beschikking.motivering,
      delen: persoon === beschikking.persoon ? beschikking.delen : [], bijdrage: contributionOf(granted, leeftijd, waarde, day.year) ?? null, ondertekenaar: about.ondertekenaar,
      onderdelen: own.map((o) => ({
        naam: o.naam, wet: o.wet, resultaat: o.resultaat, organisatie: o.organisatieNaam, leveringsvorm: o.leveringsvorm, volume: o.volume, eenheid: o.eenheid, frequentie: o.frequentie, van: o.van, tot: o.tot,
        prijsCenten: o.prijsCenten, oordeel: o.oordeel ?? 'afgewezen', grond: o.grond, reden: o.reden, vervangt: o.oordeel === 'toegekend' && replacedBy(o, earlier).length > 0,
      })),
    } satisfies BriefInhoud });
  }
  return brieven;
}

/** The days of a letter that is made known on this day. */
export function daysOfBekendmaking(day: Temporal.PlainDate): Briefdagen {
  const { einddatum } = computeTermijn({ regel: 'awb-bezwaar', begindatum: day });
  if (einddatum === undefined) throw new Error('The term to object cannot be suspended, so it has a last day');
  return { bekendgemaaktOp: day.toString(), bezwaarUiterlijk: einddatum.toString() };
}
