import type { Basisschema } from './basisschema.ts';
import { groep, klasse, many, one, optional } from './complex-type.ts';
import { prestatie, prestatieKey } from './declaratie.ts';
import { headerVanGemeente } from './header.ts';
import { RetourCodes } from './retour-klasse.ts';

/**
 * 325 Declaratie-antwoord: the gemeente answers a 323 with what it grants, and with the rejected lines
 * only (OP303, OP304). The XSD of WMO325 was not at hand; its overview equals JW325.
 */
export function declaratieAntwoord<PC extends string, RB extends string>(basis: Basisschema<PC, RB>) {
  const { ldt, cdt } = basis;
  const Prestatie = klasse('Prestatie', { ...prestatie(basis), RetourCodes: one(RetourCodes) }, prestatieKey);
  const Client = klasse(
    'Client',
    {
      Bsn: one(ldt.BurgerServicenummer),
      Prestaties: one(groep('Prestaties', { Prestatie: many(Prestatie) })),
      RetourCodes: one(RetourCodes),
    },
    ['Bsn'],
  );
  return klasse(
    'DeclaratieAntwoord',
    {
      DeclaratieNummer: one(ldt.IdentificatieDeclaratie),
      TotaalIngediendBedrag: one(cdt.TotaalBedragMetDC),
      TotaalToegekendBedrag: one(cdt.TotaalBedragMetDC),
      Clienten: optional(groep('Clienten', { Client: many(Client) })),
      RetourCodes: one(RetourCodes),
    },
    ['DeclaratieNummer'],
  );
}

/** The header of 325: it points to the 323, and always carries retour codes. */
export function declaratieAntwoordHeader<const C extends string, PC extends string, RB extends string>(
  berichtCode: C,
  { ldt, cdt }: Basisschema<PC, RB>,
) {
  return klasse('Header', {
    ...headerVanGemeente(berichtCode).elements,
    DeclaratieIdentificatie: one(cdt.BerichtIdentificatie),
    XsltVersie: optional(ldt.Versie),
    XsdVersieDeclaratie: one(cdt.XsdVersie),
    RetourCodes: one(RetourCodes),
  });
}
