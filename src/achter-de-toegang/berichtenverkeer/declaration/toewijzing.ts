import { samengesteldeTypen as c, type Basisschema } from './basisschema.ts';
import { groep, klasse, many, one, optional } from './complex-type.ts';
import { logischeTypen as t } from './logisch-type.ts';

const Contact = klasse(
  'Contact',
  {
    Soort: one(t.AdresSoort),
    Adres: optional(c.Adres),
    Organisatie: optional(t.Organisatienaam),
    Telefoon: optional(c.Telefoonnummers),
    Emailadres: optional(t.Emailadres),
    Periode: optional(c.OpenPeriode),
  },
  ['Soort'],
);
const Relatie = klasse(
  'Relatie',
  {
    Nummer: one(t.Persoonsid),
    Volgorde: optional(t.RelatieVolgorde),
    Soort: one(t.SoortRelatie),
    Geboortedatum: optional(c.Geboortedatum),
    Geslacht: optional(t.Geslacht),
    Naam: one(c.VolledigeNaam),
    Contact: one(Contact),
  },
  ['Nummer'],
);

/** 301 Toewijzing: the gemeente gives the aanbieder an opdracht for one client. */
export function toewijzing<PC extends string, RB extends string>({ ldt, cdt }: Basisschema<PC, RB>) {
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
