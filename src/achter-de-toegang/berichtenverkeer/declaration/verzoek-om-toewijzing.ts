import type { Basisschema } from './basisschema.ts';
import { groep, klasse, many, one, optional, type Elements } from './complex-type.ts';
import { logischeTypen } from './logisch-type.ts';
import { persoon } from './start-stop.ts';

/** In iJw the aanbieder also tells whether the gezagsdrager is known (OP002x1). */
export const alleenJw315 = { GezagsdragerBekend: optional(logischeTypen.JaNee) };

/**
 * 315 Verzoek om toewijzing: the aanbieder asks for a toewijzing upon a wettelijke verwijzing or an
 * open beschikking. `extra` are the elements of one standard only.
 */
export function verzoekOmToewijzing<PC extends string, RB extends string, X extends Elements>(
  basis: Basisschema<PC, RB>,
  extra: X,
) {
  const { ldt, cdt } = basis;
  const AangevraagdProduct = klasse(
    'AangevraagdProduct',
    {
      ReferentieAanbieder: one(ldt.Referentie),
      BeschikkingNummer: optional(ldt.Nummer),
      Product: optional(cdt.Product),
      BeschikkingIngangsdatum: optional(ldt.Datum),
      ToewijzingIngangsdatum: one(ldt.Datum),
      ToewijzingEinddatum: optional(ldt.Datum),
      Omvang: optional(cdt.Omvang),
      Budget: optional(ldt.Budget),
      Verwijzer: one(cdt.Verwijzer),
      Raamcontract: optional(ldt.JaNee),
      Commentaar: optional(ldt.Commentaar),
    },
    ['ReferentieAanbieder'],
  );
  return klasse(
    'Client',
    {
      ...persoon(basis),
      ...extra,
      Commentaar: optional(ldt.Commentaar),
      AangevraagdeProducten: one(groep('AangevraagdeProducten', { AangevraagdProduct: many(AangevraagdProduct) })),
    },
    ['Bsn'],
  );
}
