import { msg } from '@lingui/core/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { formatTimes, readTimes } from './times-text.ts';

export type Entry = Acts['dienst.registratie']['input']['inhoud'];
type Place = NonNullable<Entry['locaties']>[number];

const texts = ['naam', 'omschrijving', 'kosten', 'aanmelden', 'voorWie', 'website', 'email', 'letOp'] as const;
const placeTexts = ['naam', 'adres', 'postcode', 'plaats', 'bereikbaarheid', 'toegankelijkheid'] as const;

/** What an entry shows in the fields of the form. */
export function entryDefaults(entry: Entry): Readonly<Record<string, string | readonly string[] | undefined>> {
  const [place] = entry.locaties ?? [];
  return {
    ...Object.fromEntries(texts.map((name) => [name, entry[name] ?? ''])), cluster: entry.cluster, trede: entry.trede, leefdomeinen: entry.leefdomeinen, doelgroepen: entry.doelgroepen ?? [], onderwerpen: entry.onderwerpen ?? [], wijken: entry.wijken ?? [],
    trefwoorden: (entry.trefwoorden ?? []).join(', '), leeftijdVan: textOf(entry.leeftijdVan), leeftijdTot: textOf(entry.leeftijdTot), gesloten: entry.gesloten === true ? 'ja' : '', telefoon: entry.contacten?.[0]?.telefoon ?? '',
    organisatie: entry.organisatie.naam, organisatieTelefoon: entry.organisatie.telefoon ?? '', organisatieWebsite: entry.organisatie.website ?? '', organisatieEmail: entry.organisatie.email ?? '',
    ...Object.fromEntries(placeTexts.map((name) => [`plek-${name}`, place?.[name] ?? ''])), 'plek-wijk': place?.wijk ?? '', tijden: formatTimes(timesOf(entry)),
  };
}

const textOf = (number: number | null | undefined): string => (number === null || number === undefined ? '' : String(number));
/** The times that the form shows: of the first place, or of the dienst where it has no place. */
const timesOf = (entry: Entry) => (entry.locaties?.[0] ? entry.locaties[0].openingstijden ?? [] : entry.openingstijden ?? []);

const one = <T extends string>(form: FormReader, name: string, all: readonly T[]): T | undefined => all.find((value) => value === form.text(name));
const some = <T extends string>(form: FormReader, name: string, all: readonly T[]): T[] => all.filter((value) => form.list(name).includes(value));

/** Codes that may be chosen, as the server told them. */
export interface Choices {
  readonly cluster: readonly string[];
  readonly trede: readonly string[];
  readonly leefdomein: readonly string[];
  readonly doelgroep: readonly string[];
  readonly onderwerp: readonly string[];
}

/** The entry that was typed; what the form has no field for stays as it was before. */
export function readEntry(form: FormReader, choices: Choices, before?: Entry): Entry {
  const cluster = one(form, 'cluster', choices.cluster as Entry['cluster'][]);
  const trede = one(form, 'trede', choices.trede as Entry['trede'][]);
  if (form.text('naam') === '') form.refuse('naam', msg`Vul in hoe het heet.`);
  if (form.text('omschrijving') === '') form.refuse('omschrijving', msg`Schrijf kort op wat iemand eraan heeft.`);
  if (form.text('organisatie') === '') form.refuse('organisatie', msg`Vul in wie het doet.`);
  if (cluster === undefined) form.refuse('cluster', msg`Kies een cluster.`);
  if (trede === undefined) form.refuse('trede', msg`Kies een trede.`);
  return {
    ...before, ...Object.fromEntries(texts.map((name) => [name, form.text(name)])) as Pick<Entry, 'naam' | 'omschrijving'>,
    organisatie: readOrganisation(form, before), ...readWhere(form, before), contacten: readContacts(form, before),
    cluster: cluster ?? 'preventie-en-welzijn', trede: trede ?? 'algemeen', leefdomeinen: some(form, 'leefdomeinen', choices.leefdomein as Entry['leefdomeinen']), doelgroepen: some(form, 'doelgroepen', choices.doelgroep as NonNullable<Entry['doelgroepen']>),
    onderwerpen: some(form, 'onderwerpen', choices.onderwerp as NonNullable<Entry['onderwerpen']>), wijken: [...form.list('wijken')], trefwoorden: form.text('trefwoorden').split(/[,\n]/).map((word) => word.trim()).filter(Boolean), gesloten: form.checked('gesloten'), leeftijdVan: form.whole('leeftijdVan') ?? null, leeftijdTot: form.whole('leeftijdTot') ?? null,
    gecontroleerdOp: form.date('gecontroleerdOp') ?? before?.gecontroleerdOp ?? null,
  };
}

/** Another name is another organisation: what was known of the former does not go with it. */
function readOrganisation(form: FormReader, before: Entry | undefined): Entry['organisatie'] {
  const naam = form.text('organisatie');
  return { ...(before?.organisatie.naam === naam ? before.organisatie : {}), naam, telefoon: form.text('organisatieTelefoon'), website: form.text('organisatieWebsite'), email: form.text('organisatieEmail') };
}

/** The form shows the first number; the others stay. */
function readContacts(form: FormReader, before: Entry | undefined): NonNullable<Entry['contacten']> {
  const [contact, ...others] = before?.contacten ?? [];
  const telefoon = form.text('telefoon');
  return telefoon === '' && contact === undefined ? [] : [{ ...contact, telefoon }, ...others];
}

/** The first place with its times, or the times of the dienst where there is no place. */
function readWhere(form: FormReader, before: Entry | undefined): Pick<Entry, 'locaties' | 'openingstijden'> {
  const { times, wrong } = readTimes(form.text('tijden'), before ? timesOf(before) : []);
  if (wrong.length > 0) form.refuse('tijden', msg`Regel ${wrong.join(', ')} is niet te lezen. Schrijf bijvoorbeeld: ma, do 9.00-12.00.`);
  const place = readPlace(form, times, before?.locaties?.[0]);
  const others = (before?.locaties ?? []).slice(1);
  return { locaties: place ? [place, ...others] : others, openingstijden: place ? before?.openingstijden ?? [] : times };
}

function readPlace(form: FormReader, openingstijden: NonNullable<Place['openingstijden']>, before: Place | undefined): Place | undefined {
  const typed = Object.fromEntries(placeTexts.map((name) => [name, form.text(`plek-${name}`)]));
  if (Object.values(typed).every((text) => text === '')) return undefined;
  return { ...(before ?? { soort: 'bezoek' }), ...typed, wijk: form.optionalText('plek-wijk') ?? null, openingstijden };
}
