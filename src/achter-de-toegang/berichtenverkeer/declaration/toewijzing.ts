import type { Basisschema } from './basisschema.ts';
import { groep, klasse, many, one, optional } from './complex-type.ts';

/** 301 Toewijzing: the gemeente gives the aanbieder an opdracht for one client. */
export function toewijzing<PC extends string, RB extends string>({ ldt, cdt }: Basisschema<PC, RB>) {
  const Contact = klasse(
    'Contact',
    {
      Soort: one(ldt.AdresSoort),
      Adres: optional(cdt.Adres),
      Organisatie: optional(ldt.Organisatienaam),
      Telefoon: optional(cdt.Telefoonnummers),
      Emailadres: optional(ldt.Emailadres),
      Periode: optional(cdt.OpenPeriode),
    },
    ['Soort'],
  );
  const Relatie = klasse(
    'Relatie',
    {
      Nummer: one(ldt.Persoonsid),
      Volgorde: optional(ldt.RelatieVolgorde),
      Soort: one(ldt.SoortRelatie),
      Geboortedatum: optional(cdt.Geboortedatum),
      Geslacht: optional(ldt.Geslacht),
      Naam: one(cdt.VolledigeNaam),
      Contact: one(Contact),
    },
    ['Nummer'],
  );
  const ToegewezenProduct = klasse(
    'ToegewezenProduct',
    {
      ToewijzingNummer: one(ldt.Nummer),
      ReferentieAanbieder: optional(ldt.Referentie),
      Product: optional(cdt.Product),
      Toewijzingsdatum: one(ldt.Datum),
      Toewijzingstijd: one(ldt.Tijd),
      Ingangsdatum: one(ldt.Datum),
      Einddatum: optional(ldt.Datum),
      RedenWijziging: optional(ldt.RedenWijziging),
      Omvang: optional(cdt.Omvang),
      Budget: optional(ldt.Budget),
      Commentaar: optional(ldt.Commentaar),
    },
    ['ToewijzingNummer'],
  );
  return klasse(
    'Client',
    {
      Bsn: one(ldt.BurgerServicenummer),
      Geboortedatum: one(cdt.Geboortedatum),
      Geslacht: one(ldt.Geslacht),
      Naam: one(cdt.VolledigeNaam),
      Communicatie: optional(cdt.Communicatie),
      JuridischeStatus: optional(ldt.JuridischeStatus),
      WettelijkeVertegenwoordiging: optional(ldt.WettelijkeVertegenwoordiging),
      Commentaar: optional(ldt.Commentaar),
      Relaties: optional(groep('Relaties', { Relatie: many(Relatie) })),
      Contactgegevens: one(groep('Contactgegevens', { Contact: many(Contact) })),
      ToegewezenProducten: one(groep('ToegewezenProducten', { ToegewezenProduct: many(ToegewezenProduct) })),
    },
    ['Bsn'],
  );
}
