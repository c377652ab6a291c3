import type { Basisschema } from './basisschema.ts';
import { groep, klasse, many, one, optional } from './complex-type.ts';

/** 305 Start: the aanbieder reports that the support of a client has begun. */
export function startOndersteuning<PC extends string, RB extends string>(basis: Basisschema<PC, RB>) {
  const { ldt } = basis;
  const StartProduct = klasse(
    'StartProduct',
    { ...gemeld(basis), StatusAanlevering: one(ldt.StatusAanlevering) },
    ['ToewijzingNummer', 'Product/Categorie', 'Product/Code', 'Begindatum'],
  );
  return klasse(
    'Client',
    { ...persoon(basis), StartProducten: one(groep('StartProducten', { StartProduct: many(StartProduct) })) },
    ['Bsn'],
  );
}

/** 307 Stop: the aanbieder reports that the support of a client has ended, for good or for a time. */
export function stopOndersteuning<PC extends string, RB extends string>(basis: Basisschema<PC, RB>) {
  const { ldt } = basis;
  const StopProduct = klasse(
    'StopProduct',
    {
      ...gemeld(basis),
      RedenBeeindiging: one(ldt.RedenBeeindiging),
      Einddatum: one(ldt.Datum),
      StatusAanlevering: one(ldt.StatusAanlevering),
    },
    ['ToewijzingNummer', 'Product/Categorie', 'Product/Code', 'Begindatum', 'RedenBeeindiging', 'Einddatum'],
  );
  return klasse(
    'Client',
    { ...persoon(basis), StopProducten: one(groep('StopProducten', { StopProduct: many(StopProduct) })) },
    ['Bsn'],
  );
}

/** The client as the aanbieder names him in 305, 307 and 315. */
export function persoon<PC extends string, RB extends string>({ ldt, cdt }: Basisschema<PC, RB>) {
  return {
    Bsn: one(ldt.BurgerServicenummer),
    Geboortedatum: one(cdt.Geboortedatum),
    Geslacht: one(ldt.Geslacht),
    Naam: one(cdt.VerkorteNaam),
  };
}

function gemeld<PC extends string, RB extends string>({ ldt, cdt }: Basisschema<PC, RB>) {
  return {
    ToewijzingNummer: optional(ldt.Nummer),
    Product: optional(cdt.Product),
    ToewijzingIngangsdatum: optional(ldt.Datum),
    Begindatum: one(ldt.Datum),
  };
}
