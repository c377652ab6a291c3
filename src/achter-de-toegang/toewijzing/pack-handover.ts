import type { Contact } from '../../registers/dossier/index.ts';
import type { Persoonsgegevens } from '../../registers/persoon/index.ts';
import type { Onderdeel } from '../../toegang/beschikking/index.ts';
import type { PlanInhoud } from '../../toegang/ondersteuningsplan/index.ts';
import type { Overdrachtspakket } from './overdrachtspakket.ts';

/** Who the household turns to, as it is handed over. */
function packContact({ eerste: { wie, naam, telefoon }, regisseur }: Contact): Overdrachtspakket['contact'] {
  return { eersteAanspreekpunt: { wie, naam, telefoon: telefoon ?? '' }, regisseur: { naam: regisseur?.naam ?? '', telefoon: regisseur?.telefoon ?? '' } };
}

/** What goes along to the aanbieder, field by field; see `Overdrachtspakket`. Help in haste has no plan yet. */
export function packHandover(persoon: Persoonsgegevens, contact: Contact, part: Onderdeel, plan: PlanInhoud | undefined): Overdrachtspakket {
  const { doel, resultaat, naam, volume, eenheid, frequentie, van, tot } = part;
  return {
    client: {
      naam: persoon.naam, geboortedatum: persoon.geboortedatum, telefoon: persoon.telefoon, taal: persoon.taal,
      adres: persoon.geheimhouding ? 'geheim: vraag de regisseur' : `${persoon.straat} ${persoon.huisnummer ?? ''}${persoon.huisletter}${persoon.huisnummertoevoeging}, ${persoon.postcode} ${persoon.plaats}`,
    },
    opdracht: { einddoel: plan?.einddoel ?? '', doel, resultaat, voorziening: naam, volume, eenheid, frequentie, van, tot },
    afspraken: plan === undefined ? [] : agreementsOn(plan, doel),
    evaluaties: plan?.evaluaties.toSorted() ?? [],
    contact: packContact(contact),
  };
}

/** Of the other rungs only what belongs to this goal: who helps with something else is none of the aanbieder's business. */
function agreementsOn(plan: PlanInhoud, goal: string): Overdrachtspakket['afspraken'] {
  return plan.doelen.filter(({ doel }) => doel === goal).flatMap(({ interventies }) => interventies.flatMap(({ trede, omschrijving, wie, maatwerk }) =>
    (maatwerk === undefined && (trede === 'eigen' || trede === 'netwerk' || trede === 'algemeen') ? [{ trede, omschrijving, wie }] : [])));
}
