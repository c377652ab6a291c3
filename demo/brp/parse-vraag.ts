import { maxBsns, readIsoDatum, type BrpVraag } from '../../src/registers/persoon/index.ts';
import { checkField, shapes } from './fields.ts';
import { invalidQuestion, type InvalidParam } from './foutbericht.ts';

type Mistakes = readonly InvalidParam[];
type Check = (value: unknown, name: string) => Mistakes;
interface Parameter { readonly required: boolean; readonly check: Check }

/** `pattern` as the specification writes it, for it comes back in the answer. */
const text = (pattern: string): Check => {
  const accepted = new RegExp(pattern);
  return (value, name) => (typeof value === 'string' && accepted.test(value) ? [] : [{ name, code: 'pattern', reason: `Waarde voldoet niet aan patroon ${pattern}.` }]);
};
const isoDate: Check = (value, name) => (typeof value === 'string' && readIsoDatum(value) !== undefined ? [] : [{ name, code: 'date', reason: 'Waarde is geen geldige datum.' }]);
const houseNumber: Check = (value, name) => {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) && Number(number) >= 1 && Number(number) <= 99999 ? [] : [{ name, code: 'integer', reason: 'Waarde is geen geldig getal.' }];
};
const boolean: Check = (value, name) => (typeof value === 'boolean' || value === 'true' || value === 'false' ? [] : [{ name, code: 'boolean', reason: 'Waarde is geen boolean.' }]);
const list = (most: number, item: Check): Check => (value, name) => {
  if (!Array.isArray(value)) return [{ name, code: 'array', reason: 'Parameter is geen array.' }];
  if (value.length === 0) return [{ name, code: 'minItems', reason: 'Array bevat minder dan 1 items.' }];
  if (value.length > most) return [{ name, code: 'maxItems', reason: `Array bevat meer dan ${most} items.` }];
  return value.flatMap((entry: unknown, index) => item(entry, `${name}[${index}]`));
};

const required = (check: Check): Parameter => ({ required: true, check });
const optional = (check: Check): Parameter => ({ required: false, check });

const name3 = text(String.raw`^[a-zA-Z0-9À-ž \.\-\']{1,200}$|^[a-zA-Z0-9À-ž \.\-\']{3,199}\*{1}$`);
const gemeente = text(String.raw`^[0-9]{4}$`);
const bag = text(String.raw`^[0-9]{16}$`);
const search = { gemeenteVanInschrijving: optional(gemeente), inclusiefOverledenPersonen: optional(boolean) };
const byName = { geslachtsnaam: required(name3), voorvoegsel: optional(text(String.raw`^[a-zA-Z \']{1,10}$`)), geslacht: optional(text(String.raw`^([Mm]|[Vv]|[Oo])$`)) };
const byNumber = { huisnummer: required(houseNumber), huisletter: optional(text(String.raw`^[a-zA-Z]{1}$`)), huisnummertoevoeging: optional(text(String.raw`^[a-zA-Z0-9 \-]{1,4}$`)) };

/** Parameters of each kind of question, in the order in which the API names mistakes. */
const parameters: Record<BrpVraag['type'], Readonly<Record<string, Parameter>>> = {
  RaadpleegMetBurgerservicenummer: { burgerservicenummer: required(list(maxBsns, text(String.raw`^[0-9]{9}$`))), gemeenteVanInschrijving: optional(gemeente) },
  ZoekMetGeslachtsnaamEnGeboortedatum: { geboortedatum: required(isoDate), ...byName, voornamen: optional(text(String.raw`^[a-zA-Z0-9À-ž \.\-\']{1,199}\*{0,1}$`)), ...search },
  ZoekMetNaamEnGemeenteVanInschrijving: { gemeenteVanInschrijving: required(gemeente), ...byName, voornamen: required(name3), inclusiefOverledenPersonen: optional(boolean) },
  ZoekMetPostcodeEnHuisnummer: { postcode: required(text(String.raw`^[1-9]{1}[0-9]{3}[ ]?[A-Za-z]{2}$`)), ...byNumber, geboortedatum: optional(isoDate), ...search },
  ZoekMetStraatHuisnummerEnGemeenteVanInschrijving: {
    straat: required(text(String.raw`^[a-zA-Z0-9À-ž \-\'\.]{1,80}$|^[a-zA-Z0-9À-ž \-\'\.]{7,79}\*{1}$|^\*{1}[a-zA-Z0-9À-ž \-\'\.]{7,79}$`)),
    ...byNumber, gemeenteVanInschrijving: required(gemeente), inclusiefOverledenPersonen: optional(boolean),
  },
  ZoekMetNummeraanduidingIdentificatie: { nummeraanduidingIdentificatie: required(bag), ...search },
  ZoekMetAdresseerbaarObjectIdentificatie: { adresseerbaarObjectIdentificatie: required(bag), ...search },
};

/** What of a person a kind of question may ask. */
export function shapeFor(type: BrpVraag['type']): (typeof shapes)[keyof typeof shapes] {
  if (type === 'RaadpleegMetBurgerservicenummer') return shapes.persoon;
  return type === 'ZoekMetAdresseerbaarObjectIdentificatie' ? shapes.gezagBeperkt : shapes.beperkt;
}

/** Reads a question; throws a `Foutbericht` with all its mistakes, as the API does. */
export function parseVraag(body: unknown): BrpVraag {
  const question = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Readonly<Record<string, unknown>>) : {};
  const { type } = question;
  if (type === undefined || type === null) throw invalidQuestion([{ name: 'type', code: 'required', reason: 'Parameter is verplicht.' }]);
  if (!isKind(type)) throw invalidQuestion([{ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' }]);
  const known: Readonly<Record<string, Parameter>> = { ...parameters[type], fields: required(list(130, field(type))) };
  const mistakes = [...Object.entries(known).flatMap(([name, parameter]) => checkParameter(name, parameter, question[name])), ...unknownNames(question, known)];
  if (mistakes.length > 0) throw invalidQuestion(mistakes);
  // Each parameter of this kind was checked above, and there are no others.
  return { ...question, ...numbers(question) } as unknown as BrpVraag;
}

function isKind(type: unknown): type is BrpVraag['type'] {
  return typeof type === 'string' && Object.hasOwn(parameters, type);
}

function checkParameter(name: string, { required: must, check }: Parameter, value: unknown): Mistakes {
  if (value === undefined || value === null || value === '') return must ? [{ name, code: 'required', reason: 'Parameter is verplicht.' }] : [];
  return check(value, name);
}

function unknownNames(question: Readonly<Record<string, unknown>>, known: Readonly<Record<string, Parameter>>): Mistakes {
  return Object.keys(question).filter((name) => name !== 'type' && !Object.hasOwn(known, name)).map((name) => ({ name, code: 'unknownParam', reason: 'Parameter is niet verwacht.' }));
}

function field(type: BrpVraag['type']): Check {
  const characters = text(String.raw`^[a-zA-Z0-9\._]{1,200}$`);
  const reasons = { bestaatNiet: 'Parameter bevat een niet bestaande veldnaam.', nietToegestaan: 'Parameter bevat een niet toegestane veldnaam.' };
  return (value, name) => {
    const mistakes = characters(value, name);
    if (mistakes.length > 0) return mistakes;
    const verdict = checkField(String(value), shapeFor(type));
    return verdict === 'goed' ? [] : [{ name, code: 'fields', reason: reasons[verdict] }];
  };
}

/** Numbers and booleans may also come as text. */
function numbers(question: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { huisnummer, inclusiefOverledenPersonen } = question;
  return {
    ...(huisnummer !== undefined && { huisnummer: Number(huisnummer) }),
    ...(inclusiefOverledenPersonen !== undefined && { inclusiefOverledenPersonen: inclusiefOverledenPersonen === true || inclusiefOverledenPersonen === 'true' }),
  };
}
