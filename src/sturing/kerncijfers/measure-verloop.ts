import { Temporal } from '../../platform/time/temporal.ts';
import { alles, nu, onbekend, type Maat, type Meldinguitkomst, type Termijnmaat } from './kerncijfers.ts';
import { kwartaalOf } from './kwartaal.ts';
import type { Meldingverloop, Termijnverloop, Verloop } from './verloop.ts';

/** What one thing counts for in the figures. */
export interface Bijdrage {
  /** A quarter, or `nu`. */
  readonly periode: string;
  readonly maat: Maat;
  readonly wijk: string;
  readonly code: string;
  readonly aantal: number;
  /** Days that something took, or the last day of a running term. */
  readonly waarde?: string;
}

const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** Everything that a household counts for, from its course. */
export function measureVerloop(verloop: Verloop): Bijdrage[] {
  const wijkOf = (melding: string | null): string => (melding === null ? undefined : verloop.meldingen[melding])?.wijk ?? onbekend;
  return [
    ...Object.entries(verloop.meldingen).flatMap(([id, melding]) => measureMelding(melding, firstStart(verloop, id))),
    ...Object.values(verloop.aanvragen).flatMap(({ melding, termijn }) => measureTermijn('wmo-beschikking', wijkOf(melding), termijn)),
    ...verloop.overeenkomsten.flatMap(({ melding, op, treden }) => Object.entries(treden ?? {}).filter(([, aantal]) => aantal > 0)
      .map(([code, aantal]): Bijdrage => ({ periode: kwartaalOf(op), maat: 'trede', wijk: wijkOf(melding), code, aantal }))),
    ...Object.values(verloop.toewijzingen).flatMap(({ melding, gegeven, gestart }) => measureDuur('toewijzing-start', wijkOf(melding), gegeven, gestart)),
  ];
}

/** The day on which the first help of a melding began. */
const firstStart = ({ toewijzingen }: Verloop, melding: string): string | undefined => Object.values(toewijzingen).flatMap((t) => (t.melding === melding && t.gestart !== undefined ? [t.gestart] : [])).toSorted()[0];

function measureMelding(melding: Meldingverloop, gestart: string | undefined): Bijdrage[] {
  const { wijk, datum, plan } = melding;
  const periode = kwartaalOf(datum);
  const gesprek = melding.gesprekken.toSorted()[0];
  const besluit = plan === undefined ? undefined : melding.besluiten.filter((dag) => dag >= plan).toSorted()[0];
  return [
    { periode, maat: 'melding-kanaal', wijk, code: melding.kanaal, aantal: 1 },
    { periode, maat: 'melding-uitkomst', wijk, code: uitkomstOf(melding), aantal: 1 },
    ...measureTermijn('wmo-onderzoek', wijk, melding.onderzoek),
    ...measureDuur('melding-gesprek', wijk, datum, gesprek),
    // With haste a plan may come before the conversation: then there is no such phase.
    ...(gesprek !== undefined && plan !== undefined && gesprek <= plan ? measureDuur('gesprek-plan', wijk, gesprek, plan) : []),
    ...(plan === undefined ? [] : measureDuur('plan-beschikking', wijk, plan, besluit)),
    ...measureDuur('melding-start', wijk, datum, gestart),
  ];
}

function uitkomstOf({ einde, plan, geenOvereenstemming }: Meldingverloop): Meldinguitkomst {
  if (einde !== undefined) return einde;
  if (plan !== undefined) return 'plan';
  return geenOvereenstemming ? 'geen-overeenstemming' : 'in-behandeling';
}

/** Days from one to the other; help that began before it was asked for took none. */
function measureDuur(maat: Maat, wijk: string, van: string, tot: string | undefined): Bijdrage[] {
  return tot === undefined ? [] : [{ periode: kwartaalOf(tot), maat, wijk, code: alles, aantal: 1, waarde: String(Math.max(0, daysBetween(van, tot))) }];
}

function measureTermijn(maat: Termijnmaat, wijk: string, { klaar, vervallen, uiterlijk }: Termijnverloop): Bijdrage[] {
  if (klaar) return [{ periode: kwartaalOf(klaar.op), maat, wijk, code: klaar.opTijd ? 'gehaald' : 'te-laat', aantal: 1 }];
  if (vervallen) return [];
  return [{ periode: nu, maat, wijk, aantal: 1, ...(uiterlijk === null ? { code: 'opgeschort' } : { code: 'lopend', waarde: uiterlijk }) }];
}
