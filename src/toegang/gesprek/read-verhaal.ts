import { Temporal } from '../../platform/time/temporal.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { listHuishoudleden, listRelaties } from '../../registers/huishouden/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import type { Gespreksverhaal } from './compose-verslag.ts';
import { instrumentOf } from './change-velden.ts';
import { listAfspraken, listLegitimaties, listPersoonlijkPlannen, type LoadedGesprek } from './gesprek.queries.ts';
import { listWaarden } from './veld.queries.ts';
import { listCorrecties } from './verslag.queries.ts';

/** Brings together all that the verslag of a conversation is made from, as it is at this moment. */
export async function readVerhaal(tx: ReadTx, gemeente: string, gesprek: LoadedGesprek, moment: Temporal.Instant): Promise<Gespreksverhaal> {
  const persoon = await getPersoon(tx, gemeente, gesprek.persoon);
  const { huishouden } = await loadDossier(tx, gemeente, gesprek.dossier);
  const leden = await listHuishoudleden(tx, gemeente, huishouden, dayOf(moment).toString());
  // Who lives there too is told as such already.
  const around = (await listRelaties(tx, gemeente, leden.map((lid) => lid.persoon))).filter((relatie) => !leden.some((lid) => lid.persoon === relatie.anderePersoon));
  const plannen = await listPersoonlijkPlannen(tx, gemeente, gesprek.melding);
  const correcties = gesprek.verslag === null ? [] : await listCorrecties(tx, gemeente, gesprek.verslag);
  const day = (iso: string) => dayOf(Temporal.Instant.from(iso)).toString();
  return {
    taal: persoon.taal, persoon: { id: persoon.id, naam: persoon.naam }, melding: { vraag: gesprek.vraag, meldingsdatum: gesprek.meldingsdatum },
    afspraken: (await listAfspraken(tx, gemeente, [gesprek.id])).filter((a) => a.toestand === 'gepland' && Temporal.Instant.compare(Temporal.Instant.from(a.begin), moment) <= 0)
      .map((a) => ({ dag: day(a.begin), vorm: a.vorm, gezelschap: a.gezelschap.map(({ soort, naam }) => ({ soort, ...(naam === undefined ? {} : { naam }) })) })),
    leden: leden.map((lid) => ({ persoon: lid.persoon, naam: lid.naam })), relaties: around,
    legitimaties: (await listLegitimaties(tx, gemeente, gesprek.id)).map(({ naam, bewijs, reden }) => ({ naam, bewijs, reden })),
    persoonlijkPlan: plannen[0]?.ingediendOp, instrument: await instrumentOf({ tx, gemeente, loaded: gesprek }), velden: await listWaarden(tx, gemeente, gesprek.id),
    correcties: correcties.map(({ sectie, tekst, naam, gemaaktOp }) => ({ sectie, tekst, naam, op: day(gemaaktOp) })),
  };
}
