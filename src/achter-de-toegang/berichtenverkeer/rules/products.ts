import { compareDatum } from '../datum.ts';
import { both, rule } from './rule.ts';
import { findStapeling } from './stapeling.ts';

const VERZOEK = '/Bericht/Client/Verzoek';

/** A removed or lapsed toewijzing (RedenWijziging 13 or 01, ended on its first day) is no toewijzing any more. */
export const TR302 = rule(
  'TR302',
  both('301'),
  'Een Product mag alleen vaker in een toewijzingsbericht voorkomen indien de zorgperiodes elkaar niet overlappen.',
  function* find({ Client }) {
    const producten = [...Client.ToegewezenProducten.ToegewezenProduct.entries()].filter(([, product]) => {
      const { RedenWijziging, Ingangsdatum, Einddatum } = product;
      return !((RedenWijziging === '13' || RedenWijziging === '01') && Einddatum === Ingangsdatum);
    });
    const perioden = producten.map(([, { Product, Ingangsdatum, Einddatum }]) => ({
      product: Product,
      begindatum: Ingangsdatum,
      einddatum: Einddatum,
    }));
    for (const found of findStapeling(perioden)) {
      const at = producten[found]?.[0] ?? 0;
      yield `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[${at + 1}]`;
    }
  },
);

export const TR386 = rule(
  'TR386',
  both('315'),
  'Een Product mag alleen vaker in een verzoek om toewijzing voorkomen indien de zorgperiodes elkaar niet overlappen.',
  function* find({ Client }) {
    const perioden = Client.AangevraagdeProducten.AangevraagdProduct.map((product) => ({
      product: product.Product,
      begindatum: product.ToewijzingIngangsdatum,
      einddatum: product.ToewijzingEinddatum,
    }));
    for (const at of findStapeling(perioden)) yield `/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[${at + 1}]`;
  },
);

export const TR410 = rule(
  'TR410',
  both('317'),
  'Een Product mag alleen vaker in de berichtklassen NieuwProduct voorkomen als de zorgperiodes elkaar niet overlappen.',
  function* find({ Client }) {
    const perioden = (Client.Verzoek.NieuweProducten?.NieuwProduct ?? []).map((product) => ({
      product: product.Product,
      begindatum: product.GewensteIngangsdatum,
      einddatum: product.Einddatum,
    }));
    for (const at of findStapeling(perioden)) yield `${VERZOEK}/NieuweProducten/NieuwProduct[${at + 1}]`;
  },
);

export const TR352 = rule(
  'TR352',
  both('317'),
  'Bij een verzoek om wijziging komt minstens 1 OngewijzigdProduct of TeWijzigenProduct voor.',
  function* find({ Client: { Verzoek } }) {
    if (Verzoek.OngewijzigdeProducten === undefined && Verzoek.TeWijzigenProducten === undefined) yield VERZOEK;
  },
);

export const TR353 = rule(
  'TR353',
  both('317'),
  'Bij een verzoek om wijziging komt minstens 1 TeWijzigenProduct of NieuwProduct voor.',
  function* find({ Client: { Verzoek } }) {
    if (Verzoek.TeWijzigenProducten === undefined && Verzoek.NieuweProducten === undefined) yield VERZOEK;
  },
);

/** A TeWijzigenProduct may begin in the past (TR357), so the rule is about a NieuwProduct. */
export const TR380 = rule(
  'TR380',
  both('317'),
  'Vullen met een datum die groter is dan de dagtekening van het bericht.',
  function* find({ Header, Client }) {
    for (const [at, product] of (Client.Verzoek.NieuweProducten?.NieuwProduct ?? []).entries()) {
      if (compareDatum(product.GewensteIngangsdatum, Header.BerichtIdentificatie.Dagtekening) <= 0) {
        yield `${VERZOEK}/NieuweProducten/NieuwProduct[${at + 1}]/GewensteIngangsdatum`;
      }
    }
  },
);

export const TR377 = rule(
  'TR377',
  ['JW319'],
  'Indien RedenAfwijzingVerzoek de waarde 8 (Woonplaatsbeginsel) heeft, dan berichtklasse Woonplaatsbeginsel opnemen.',
  function* find({ Antwoord }) {
    if (Antwoord.RedenAfwijzingVerzoek === '8' && Antwoord.Woonplaatsbeginsel === undefined) yield '/Bericht/Antwoord';
  },
);

export const TR409 = rule(
  'TR409',
  ['JW319'],
  'Als RedenAfwijzingVerzoek ongelijk is aan 8 (Woonplaatsbeginsel), dan berichtklasse Woonplaatsbeginsel weglaten.',
  function* find({ Antwoord }) {
    if (Antwoord.RedenAfwijzingVerzoek !== '8' && Antwoord.Woonplaatsbeginsel !== undefined) {
      yield '/Bericht/Antwoord/Woonplaatsbeginsel';
    }
  },
);
