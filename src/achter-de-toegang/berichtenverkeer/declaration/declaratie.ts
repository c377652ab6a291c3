import type { Basisschema } from './basisschema.ts';
import { groep, klasse, many, one, optional } from './complex-type.ts';
import { LETTERS_AND_DIGITS } from './pattern.ts';
import { restrictText } from './simple-type.ts';

/** One line of a declaratie: a product delivered in (part of) one calendar month. Amounts in centen. */
export function prestatie<PC extends string, RB extends string>({ ldt, cdt }: Basisschema<PC, RB>) {
  return {
    ProductReferentie: one(cdt.Referentie),
    ToewijzingNummer: one(ldt.Nummer),
    ProductCategorie: one(ldt.ProductCategorie),
    ProductCode: one(ldt.ProductCode),
    ProductPeriode: one(cdt.GeslotenPeriode),
    GeleverdVolume: one(ldt.Volume),
    Eenheid: one(ldt.Eenheid),
    ProductTarief: optional(ldt.Bedrag),
    IngediendBedrag: one(cdt.BedragMetDC),
  };
}

export const prestatieKey = ['ProductReferentie/ReferentieNummer', 'ProductReferentie/VorigReferentieNummer'];

/** 323 Declaratie: the aanbieder declares what was delivered to one or more clients. */
export function declaratie<PC extends string, RB extends string>(basis: Basisschema<PC, RB>) {
  const { ldt, cdt } = basis;
  const Prestatie = klasse('Prestatie', prestatie(basis), prestatieKey);
  const Client = klasse(
    'Client',
    { Bsn: one(ldt.BurgerServicenummer), Prestaties: one(groep('Prestaties', { Prestatie: many(Prestatie) })) },
    ['Bsn'],
  );
  return klasse(
    'Declaratie',
    {
      DeclaratieNummer: one(restrictText(ldt.IdentificatieDeclaratie, LETTERS_AND_DIGITS)),
      DeclaratiePeriode: one(cdt.GeslotenPeriode),
      DeclaratieDagtekening: one(ldt.Datum),
      TotaalIngediendBedrag: one(cdt.TotaalBedragMetDC),
      Clienten: one(groep('Clienten', { Client: many(Client) })),
    },
    ['DeclaratieNummer'],
  );
}
