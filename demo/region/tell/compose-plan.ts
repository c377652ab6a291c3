import type { Temporal } from '../../../src/platform/time/temporal.ts';
import type { Acts } from '../acts.ts';
import type { Productenboek } from '../producten.ts';
import type { Scene } from '../stage.ts';
import type { Hulpverhaal, Planverhaal, Stap, Trede } from '../verhaal.ts';

type PlanConcept = Acts['ondersteuningsplan.wijziging']['input']['inhoud'];
type Interventie = PlanConcept['doelen'][number]['interventies'][number];
type Maatwerk = NonNullable<Interventie['maatwerk']>;
const treden = ['eigen', 'netwerk', 'algemeen', 'collectief', 'individueel'] as const satisfies readonly Trede[];

/** A Monday after the decision can be there: signing takes some days, the decision two weeks. */
function firstDay(today: Temporal.PlainDate): Temporal.PlainDate {
  const day = today.add({ days: 24 });
  return day.add({ days: (8 - day.dayOfWeek) % 7 });
}

/** The plan of a story as the screen of the generalist sends it. */
export function composePlan({ today, staff, boek }: Pick<Scene, 'today' | 'staff' | 'boek'>, plan: Planverhaal): PlanConcept {
  const van = plan.van ?? firstDay(today());
  const tot = van.add({ months: plan.maanden }).subtract({ days: 1 });
  const maatwerkOf = (hulp: Hulpverhaal): Maatwerk => composeMaatwerk(hulp, { van, tot, boek, staff });
  const stepOf = ({ trede, wat, wie, weken, hulp }: Stap, id: string): Interventie => ({
    id, trede, omschrijving: wat, wie, evaluatieOp: van.add({ weeks: weken }).toString(), ...(hulp === undefined ? {} : { maatwerk: maatwerkOf(hulp) }),
  });
  return {
    resultaat: plan.resultaat, einddoel: plan.einddoel, tijdpad: { van: van.toString(), tot: tot.toString() }, ...(plan.bijdrage === undefined ? {} : { bijdrage: plan.bijdrage }),
    doelen: plan.doelen.map(({ domein, doel, treden: answers, stappen }, at) => ({
      id: `doel-${at + 1}`, domein, doel,
      treden: treden.map((trede) => {
        const [antwoord, uitkomst, redenOverslaan] = answers[trede];
        return { trede, antwoord, uitkomst, ...(redenOverslaan === undefined ? {} : { redenOverslaan }) };
      }),
      interventies: stappen.map((stap, place) => stepOf(stap, `doel-${at + 1}-stap-${place + 1}`)),
    })),
    taken: plan.taken.map(([wat, wie, wanneer]) => ({ wat, wie, wanneer })), evaluaties: plan.evaluaties.map((weeks) => van.add({ weeks }).toString()),
    hartWetEuro: { hart: plan.hart, wet: plan.wet, euro: plan.euro }, ...(plan.spoed === undefined ? {} : { spoed: plan.spoed }),
  };
}

interface Place {
  readonly van: Temporal.PlainDate;
  readonly tot: Temporal.PlainDate;
  readonly boek: Productenboek;
  readonly staff: Scene['staff'];
}

function composeMaatwerk({ product: sleutel, volume, resultaat, aanbieder, pgb, maanden }: Hulpverhaal, { van, tot, boek, staff }: Place): Maatwerk {
  const { voorziening, product } = boek(sleutel);
  const [first] = Object.keys(product.aanbod) as (keyof typeof product.aanbod)[];
  const chosen = (aanbieder ?? first) as keyof Scene['staff']['organisaties'];
  return {
    voorziening, organisatie: pgb === undefined ? staff.organisaties[chosen] : null, leveringsvorm: pgb === undefined ? 'natura' : 'pgb', omvang: { volume, eenheid: product.eenheid, frequentie: product.frequentie },
    van: van.toString(), tot: (maanden === undefined ? tot : van.add({ months: maanden }).subtract({ days: 1 })).toString(), resultaat, ...(pgb === undefined ? {} : { pgb }),
  };
}
