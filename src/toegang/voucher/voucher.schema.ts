import Type, { type Static } from 'typebox';
import { vouchereenheden, vouchertoestanden } from './voucher.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const Naam = Type.Object({ nl: Type.String(), en: Type.String() });
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Eenheid = Type.Enum([...vouchereenheden]);
const Aantal = Type.Integer({ description: 'Centen bij een bedrag, anders keren.' });
const Code = Type.String({ minLength: 1, maxLength: 40 });
const Sleutel = Type.String({ minLength: 1, maxLength: 40, description: 'Sleutel waarmee de organisatie laat zien wie zij is.' });
const Maand = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });

export const VoucherAanbodVraag = Type.Object({ dossier: Id }, { additionalProperties: false });
export const VoucherAanbod = Type.Object({ items: Type.Array(Type.Object({ soort: Type.String(), naam: Naam, eenheid: Eenheid, hoogstens: Aantal, maanden: Type.Integer() })) });

export const VoucherToekenning = Type.Object({
  dossier: Id, soort: Type.String({ minLength: 1, maxLength: 40 }), aantal: Type.Integer({ minimum: 1, maximum: 10_000_000, description: 'Centen bij een bedrag, anders keren.' }),
  reden: Type.String({ minLength: 1, maxLength: 2000, description: 'Waarom deze voucher past bij het plan.' }),
}, { additionalProperties: false });
export const VoucherToegekend = Type.Object({ id: Id, code: Type.String(), geldigTot: Dag });

export const VoucherIntrekking = Type.Object({ id: Id, reden: Type.String({ minLength: 1, maxLength: 2000 }) }, { additionalProperties: false });
export const VoucherNummer = Type.Object({ id: Id });

export const VouchersVanDossier = Type.Object({ items: Type.Array(Type.Object({
  id: Id, soort: Type.String(), naam: Naam, eenheid: Eenheid, toegekend: Aantal, over: Aantal, geldigVan: Dag, geldigTot: Dag, reden: Type.String(), toestand: Type.Enum([...vouchertoestanden]), intrekkingsreden: Type.String(),
  code: Type.Optional(Type.String({ description: 'Alleen voor wie hem gebruikt of gaf.' })),
  verzilveringen: Type.Array(Type.Object({ id: Id, organisatie: Type.String(), aantal: Aantal, dag: Dag, teruggenomen: Type.Boolean() })),
})) });

export const VoucherVerzilvering = Type.Object({
  gemeente: Gemeente, code: Code, sleutel: Sleutel, bedrag: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000, description: 'In centen.' })), keren: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
}, { additionalProperties: false });
export const VoucherVerzilverd = Type.Object({ id: Id, organisatie: Type.String(), naam: Naam, eenheid: Eenheid, aantal: Aantal, over: Aantal, geldigTot: Dag, terugTot: Moment });

export const AanbiederRegistratie = Type.Object({ gemeente: Gemeente, sleutel: Sleutel }, { additionalProperties: false });
export const Kaartorganisatie = Type.Object({ organisatie: Id, naam: Type.String() });
export const AanbiederVouchersVraag = Type.Object({ gemeente: Gemeente }, { additionalProperties: false });
export const AanbiederVouchers = Type.Object({
  naam: Type.Union([Type.String(), Type.Null()], { description: 'Leeg zolang de sleutel niet is getoond.' }),
  items: Type.Array(Type.Object({ id: Id, naam: Naam, eenheid: Eenheid, aantal: Aantal, moment: Moment, teruggenomen: Type.Boolean(), terugMogelijk: Type.Boolean() })),
});
export const AanbiederVerzilvering = Type.Object({
  gemeente: Gemeente, code: Code, bedrag: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000_000, description: 'In centen.' })), keren: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
}, { additionalProperties: false });
export const VerzilveringTerugneming = Type.Object({ id: Id, sleutel: Sleutel }, { additionalProperties: false });
export const VerzilveringTeruggenomen = Type.Object({ id: Id, over: Aantal, eenheid: Eenheid });

export const AfrekeningVraag = Type.Object({ gemeente: Gemeente, maand: Maand }, { additionalProperties: false });
export const Afrekening = Type.Object({
  maand: Maand, definitief: Type.Boolean({ description: 'Niets van deze maand verandert nog.' }), totaal: Type.Integer({ description: 'In centen.' }),
  items: Type.Array(Type.Object({ organisatie: Id, naam: Type.String(), soort: Type.String(), soortnaam: Naam, verzilveringen: Type.Integer(), centen: Type.Integer() })),
});
export type Afrekening = Static<typeof Afrekening>;

export const SleutelUitgifte = Type.Object({ organisatie: Id }, { additionalProperties: false });
export const SleutelUitgegeven = Type.Object({ organisatie: Id, naam: Type.String(), sleutel: Type.String() });
export const SleutelsVraag = Type.Object({ gemeente: Gemeente }, { additionalProperties: false });
export const Sleutels = Type.Object({ items: Type.Array(Type.Object({ organisatie: Id, naam: Type.String(), uitgegevenOp: Type.Union([Moment, Type.Null()]) })) });
