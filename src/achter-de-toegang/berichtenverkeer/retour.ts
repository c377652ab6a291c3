import { sortAfkeuren, type Afkeur, type AntwoordKenmerk } from './afkeur.ts';
import type { RetourCode } from './bericht-rules.ts';
import { delenOf } from './bericht-walk.ts';
import { BERICHTEN, type Bericht } from './declaration/berichten.ts';
import { isComplex, type ComplexType } from './declaration/complex-type.ts';
import { XSD_VERSIE } from './kenmerk.ts';

/** Which retour message answers which message; a declaratie gets a 325 instead. */
const RETOUR = {
  WMO301: 'WMO302', WMO305: 'WMO306', WMO307: 'WMO308', WMO315: 'WMO316', WMO317: 'WMO318', WMO319: 'WMO320',
  JW301: 'JW302', JW305: 'JW306', JW307: 'JW308', JW315: 'JW316', JW317: 'JW318', JW319: 'JW320',
} as const;

export type SoortMetRetour = keyof typeof RETOUR;

/** The retour message upon a message. */
export type Retour<S extends SoortMetRetour = SoortMetRetour> = Bericht<(typeof RETOUR)[S]>;

/**
 * Makes the retour message upon a message that was read (IV028, OP065). Without rejections it is a header
 * without codes: the message is accepted. A technical fault, or a fault in the header, gives the header
 * with that code. Otherwise the client (or the antwoord) goes back unchanged, each berichtklasse with its
 * own codes, or 0200 when there was no remark on it. A message that could not be read gets none at all.
 */
export function makeRetour<B extends Bericht<SoortMetRetour>>(
  heen: B,
  afkeuren: readonly Afkeur[],
  kenmerk: AntwoordKenmerk,
): Retour<B['soort']> {
  const bericht: Bericht<SoortMetRetour> = heen;
  const { header, klassen } = sortAfkeuren(bericht, afkeuren);
  const soort = RETOUR[bericht.soort];
  const { BerichtCode } = BERICHTEN[soort].root.elements.Header.type.elements;
  const codes = header ?? (afkeuren.length > 0 ? GEEN_OPMERKING : undefined);
  const Header = {
    ...bericht.Header,
    BerichtCode: BerichtCode.type.fixed,
    IdentificatieRetour: kenmerk.identificatie,
    DagtekeningRetour: kenmerk.dagtekening,
    ...(kenmerk.xsltVersie !== undefined && { XsltVersie: kenmerk.xsltVersie }),
    XsdVersieRetour: XSD_VERSIE,
    ...(codes !== undefined && { RetourCodes: { RetourCode: codes } }),
  };
  const body = header === undefined && afkeuren.length > 0 ? repeatBody(bericht, klassen) : {};
  // What is repeated follows the table that the retour table is derived from; a test has the XSD judge it.
  return { soort, Header, ...body } as unknown as Retour<B['soort']>;
}

const GEEN_OPMERKING: readonly RetourCode[] = ['0200'];

type Codes = ReadonlyMap<string, readonly RetourCode[]>;

/** The part of the message below the header, with codes. */
function repeatBody(bericht: Bericht<SoortMetRetour>, klassen: Codes): object {
  const { soort, Header: _, ...body } = bericht;
  const root: ComplexType = BERICHTEN[soort].root;
  return repeat({ ...root, kind: 'groep', rows: root.rows.slice(1) }, body, '/Bericht', klassen);
}

function repeat(type: ComplexType, value: Readonly<Record<string, unknown>>, pad: string, klassen: Codes): object {
  const copy: Record<string, unknown> = {};
  for (const row of type.rows) {
    const found = value[row.name];
    const { type: inner, occurs, name } = row;
    if (found === undefined) continue;
    if (!isComplex(inner) || inner.kind === 'datatype') {
      copy[name] = found;
      continue;
    }
    const delen = delenOf(row, value, pad).map((deel) => repeat(inner, deel.value, deel.pad, klassen));
    copy[name] = occurs === '1..*' ? delen : delen[0];
  }
  if (type.kind === 'klasse') copy['RetourCodes'] = { RetourCode: klassen.get(pad) ?? GEEN_OPMERKING };
  return copy;
}
