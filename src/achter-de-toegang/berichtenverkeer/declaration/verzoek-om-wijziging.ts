import type { Basisschema } from './basisschema.ts';
import { groep, klasse, many, one, optional } from './complex-type.ts';

/** 317 Verzoek om wijziging: the aanbieder asks for another package, and gives it whole (OP306, OP308). */
export function verzoekOmWijziging<PC extends string, RB extends string>({ ldt, cdt }: Basisschema<PC, RB>) {
  const gewenst = {
    GewensteIngangsdatum: one(ldt.Datum),
    Einddatum: optional(ldt.Datum),
    Omvang: optional(cdt.Omvang),
    Budget: optional(ldt.Budget),
  };
  const OngewijzigdProduct = klasse('OngewijzigdProduct', { ToewijzingNummer: one(ldt.Nummer) }, ['ToewijzingNummer']);
  const TeWijzigenProduct = klasse('TeWijzigenProduct', { ToewijzingNummer: one(ldt.Nummer), ...gewenst }, [
    'ToewijzingNummer',
  ]);
  const NieuwProduct = klasse('NieuwProduct', { Product: optional(cdt.Product), ...gewenst }, [
    'Product/Categorie',
    'Product/Code',
    'GewensteIngangsdatum',
  ]);
  const Verzoek = klasse(
    'Verzoek',
    {
      ReferentieAanbieder: one(ldt.Referentie),
      RedenVerzoek: one(ldt.RedenVerzoek),
      OngewijzigdeProducten: optional(groep('OngewijzigdeProducten', { OngewijzigdProduct: many(OngewijzigdProduct) })),
      TeWijzigenProducten: optional(groep('TeWijzigenProducten', { TeWijzigenProduct: many(TeWijzigenProduct) })),
      NieuweProducten: optional(groep('NieuweProducten', { NieuwProduct: many(NieuwProduct) })),
    },
    ['ReferentieAanbieder'],
  );
  return klasse('Client', { Bsn: one(ldt.BurgerServicenummer), Verzoek: one(Verzoek) }, ['Bsn']);
}
