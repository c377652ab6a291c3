import { sortAfkeuren, type Afkeur, type AntwoordKenmerk } from './afkeur.ts';
import { signedBedrag, splitBedrag } from './bedrag.ts';
import type { RetourCode } from './bericht-rules.ts';
import { BERICHTEN, type Bericht } from './declaration/berichten.ts';
import { XSD_VERSIE } from './kenmerk.ts';

const ANTWOORD = { WMO323: 'WMO325', JW323: 'JW325' } as const;

type DeclaratieSoort = keyof typeof ANTWOORD;
type Declaratie = Bericht<DeclaratieSoort>['Declaratie'];
type Codes = ReadonlyMap<string, readonly RetourCode[]>;

/** The declaratie-antwoord upon a declaratie. */
export type DeclaratieAntwoord<S extends DeclaratieSoort = DeclaratieSoort> = Bericht<(typeof ANTWOORD)[S]>;

/**
 * Makes the declaratie-antwoord upon a declaratie that was read (IV087, OP303, OP304). Nothing rejected:
 * all is granted (8001). A technical fault or one in the header: the header alone. A fault in the
 * Declaratie: nothing granted, no lines. A fault in a Client rejects all his lines, unjudged (0233).
 * Otherwise the rejected lines go back with their codes, and the rest is granted.
 */
export function makeDeclaratieAntwoord<B extends Bericht<DeclaratieSoort>>(
  bericht: B,
  afkeuren: readonly Afkeur[],
  kenmerk: AntwoordKenmerk,
): DeclaratieAntwoord<B['soort']> {
  const declaratie: Bericht<DeclaratieSoort> = bericht;
  const { header, klassen } = sortAfkeuren(declaratie, afkeuren);
  const soort = ANTWOORD[declaratie.soort];
  const { Afzender, Ontvanger, BerichtIdentificatie, XsdVersie, ...versie } = declaratie.Header;
  const Header = {
    ...versie,
    BerichtCode: BERICHTEN[soort].root.elements.Header.type.elements.BerichtCode.type.fixed,
    Afzender: Ontvanger,
    Ontvanger: Afzender,
    BerichtIdentificatie: { Identificatie: kenmerk.identificatie, Dagtekening: kenmerk.dagtekening },
    XsdVersie: XSD_VERSIE,
    DeclaratieIdentificatie: BerichtIdentificatie,
    ...(kenmerk.xsltVersie !== undefined && { XsltVersie: kenmerk.xsltVersie }),
    XsdVersieDeclaratie: XsdVersie,
    RetourCodes: { RetourCode: header ?? ['0200'] },
  };
  const body = header === undefined ? { DeclaratieAntwoord: answer(declaratie.Declaratie, klassen) } : {};
  return { soort, Header, ...body } as unknown as DeclaratieAntwoord<B['soort']>;
}

function answer(declaratie: Declaratie, klassen: Codes): object {
  const { DeclaratieNummer, TotaalIngediendBedrag } = declaratie;
  const base = { DeclaratieNummer, TotaalIngediendBedrag };
  const codes = klassen.get('/Bericht/Declaratie');
  if (codes !== undefined) return { ...base, TotaalToegekendBedrag: splitBedrag(0), RetourCodes: { RetourCode: codes } };
  const { clienten, afgewezen } = rejectedLines(declaratie, klassen);
  const ingediend = signedBedrag(TotaalIngediendBedrag.TotaalBedrag, TotaalIngediendBedrag.DebetCredit);
  return {
    ...base,
    TotaalToegekendBedrag: splitBedrag(ingediend - afgewezen),
    ...(clienten.length > 0 && { Clienten: { Client: clienten } }),
    RetourCodes: { RetourCode: [clienten.length > 0 ? '0200' : '8001'] },
  };
}

/** The clients with rejected lines, and the sum of those lines in centen. */
function rejectedLines({ Clienten }: Declaratie, klassen: Codes): { clienten: readonly object[]; afgewezen: number } {
  const clienten: object[] = [];
  let afgewezen = 0;
  for (const [at, { Bsn, Prestaties }] of Clienten.Client.entries()) {
    const pad = `/Bericht/Declaratie/Clienten/Client[${at + 1}]`;
    const ofClient = klassen.get(pad);
    const lines: object[] = [];
    for (const [line, prestatie] of Prestaties.Prestatie.entries()) {
      const codes = ofClient === undefined ? klassen.get(`${pad}/Prestaties/Prestatie[${line + 1}]`) : ['0233'];
      if (codes === undefined) continue;
      afgewezen += signedBedrag(prestatie.IngediendBedrag.Bedrag, prestatie.IngediendBedrag.DebetCredit);
      lines.push({ ...prestatie, RetourCodes: { RetourCode: codes } });
    }
    if (lines.length === 0) continue;
    clienten.push({ Bsn, Prestaties: { Prestatie: lines }, RetourCodes: { RetourCode: ofClient ?? ['0200'] } });
  }
  return { clienten, afgewezen };
}
