import { isMoreYearsBefore } from '../datum.ts';
import type { Bericht } from '../declaration/berichten.ts';
import { signedBedrag } from '../bedrag.ts';
import { both, rule } from './rule.ts';

type Declaratie = Bericht<'WMO323' | 'JW323'>;
type Prestatie = Declaratie['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number];

/** The lines of a declaratie with their paths. */
function* listPrestaties({ Declaratie }: Declaratie): Generator<readonly [pad: string, prestatie: Prestatie]> {
  for (const [client, { Prestaties }] of Declaratie.Clienten.Client.entries()) {
    for (const [at, prestatie] of Prestaties.Prestatie.entries()) {
      yield [`/Bericht/Declaratie/Clienten/Client[${client + 1}]/Prestaties/Prestatie[${at + 1}]`, prestatie];
    }
  }
}

export const TR315 = rule(
  'TR315',
  both('323'),
  'VorigReferentieNummer van de Prestatie moet uniek zijn in het bericht.',
  function* find(bericht) {
    const seen = new Set<string>();
    for (const [pad, { ProductReferentie }] of listPrestaties(bericht)) {
      const vorig = ProductReferentie.VorigReferentieNummer;
      if (vorig === undefined) continue;
      if (seen.has(vorig)) yield `${pad}/ProductReferentie/VorigReferentieNummer`;
      seen.add(vorig);
    }
  },
);

export const TR316 = rule(
  'TR316',
  both('323'),
  'Debetregels mogen niet in hetzelfde bericht gecrediteerd worden.',
  function* find(bericht) {
    const prestaties = [...listPrestaties(bericht)];
    const nummers = new Set(prestaties.map(([, { ProductReferentie }]) => ProductReferentie.ReferentieNummer));
    for (const [pad, { ProductReferentie }] of prestaties) {
      const vorig = ProductReferentie.VorigReferentieNummer;
      if (vorig !== undefined && nummers.has(vorig)) yield `${pad}/ProductReferentie/VorigReferentieNummer`;
    }
  },
);

export const TR335 = rule(
  'TR335',
  both('323'),
  'Einddatum mag niet meer dan 5 jaar voor DeclaratieDagtekening liggen.',
  function* find(bericht) {
    const { DeclaratieDagtekening } = bericht.Declaratie;
    for (const [pad, { ProductPeriode }] of listPrestaties(bericht)) {
      if (isMoreYearsBefore(ProductPeriode.Einddatum, DeclaratieDagtekening, 5)) yield `${pad}/ProductPeriode/Einddatum`;
    }
  },
);

export const TR358 = rule(
  'TR358',
  both('323'),
  'TotaalIngediendBedrag moet gelijk zijn aan de som van IngediendBedrag in alle Prestaties, rekening houdend met debet/credit.',
  function* find(bericht) {
    const { TotaalIngediendBedrag } = bericht.Declaratie;
    const totaal = signedBedrag(TotaalIngediendBedrag.TotaalBedrag, TotaalIngediendBedrag.DebetCredit);
    let som = 0;
    for (const [, { IngediendBedrag }] of listPrestaties(bericht)) {
      som += signedBedrag(IngediendBedrag.Bedrag, IngediendBedrag.DebetCredit);
    }
    if (som !== totaal) yield '/Bericht/Declaratie/TotaalIngediendBedrag';
  },
);

export const TR416 = rule(
  'TR416',
  both('323'),
  'Per ToewijzingNummer, ProductCategorie, ProductCode en ProductPeriode mag in het bericht maar één Prestatie met waarde Debet staan.',
  function* find(bericht) {
    const seen = new Set<string>();
    for (const [pad, prestatie] of listPrestaties(bericht)) {
      if (prestatie.IngediendBedrag.DebetCredit !== 'D') continue;
      const { ToewijzingNummer, ProductCategorie, ProductCode, ProductPeriode } = prestatie;
      const { Begindatum, Einddatum } = ProductPeriode;
      const key = JSON.stringify([ToewijzingNummer, ProductCategorie, ProductCode, Begindatum, Einddatum]);
      if (seen.has(key)) yield pad;
      seen.add(key);
    }
  },
);

/** Retour codes that do not reject a DeclaratieAntwoord: no remark, and fully granted. */
const NO_REJECTION: ReadonlySet<string> = new Set(['0200', '8001']);

/**
 * When the declaratie as a whole is rejected its lines are not judged: none are returned and nothing is
 * granted. Otherwise the lines returned explain the difference between what was asked and granted.
 */
export const TR342 = rule(
  'TR342',
  both('325'),
  'Alleen afgewezen Prestaties dienen meegestuurd te worden in het declaratie-antwoordbericht op een declaratie.',
  function* find({ DeclaratieAntwoord }) {
    if (DeclaratieAntwoord === undefined) return;
    const { TotaalIngediendBedrag, TotaalToegekendBedrag, Clienten, RetourCodes } = DeclaratieAntwoord;
    const toegekend = signedBedrag(TotaalToegekendBedrag.TotaalBedrag, TotaalToegekendBedrag.DebetCredit);
    if (RetourCodes.RetourCode.some((code) => !NO_REJECTION.has(code))) {
      if (toegekend !== 0 || Clienten !== undefined) yield '/Bericht/DeclaratieAntwoord';
      return;
    }
    const ingediend = signedBedrag(TotaalIngediendBedrag.TotaalBedrag, TotaalIngediendBedrag.DebetCredit);
    let afgewezen = 0;
    for (const { Prestaties } of Clienten?.Client ?? []) {
      for (const { IngediendBedrag } of Prestaties.Prestatie) {
        afgewezen += signedBedrag(IngediendBedrag.Bedrag, IngediendBedrag.DebetCredit);
      }
    }
    if (afgewezen !== ingediend - toegekend) yield '/Bericht/DeclaratieAntwoord/TotaalToegekendBedrag';
  },
);
