import { contentOutput } from '../../platform/act/content.ts';
import { query, type QueryContext } from '../../platform/act/act.ts';
import { gemeentenOf, rolesIn, type Actor } from '../../platform/access/actor.ts';
import { role } from '../../platform/access/rule.ts';
import { invalidInput } from '../../platform/error.ts';
import { buildGebied } from './build-gebied.ts';
import { buildGeheel, type Deel } from './build-geheel.ts';
import { buildVerloop } from './build-verloop.ts';
import { exportCsv, exportGeheel } from './export-csv.ts';
import { alles, nu } from './kerncijfers.ts';
import { Geheel, GeheelVraag, MaatVerloop, Overzicht, OverzichtVraag, VerloopVraag } from './kerncijfers.schema.ts';
import { jaarcel, kwartaalOf, kwartalenTot, kwartalenTussen, kwartalenVan, vorigKwartaal } from './kwartaal.ts';
import { readBron } from './read-bron.ts';

const doel = 'sturen op de toegang en verantwoorden aan de raad (Wmo 2015 art. 2.1.2, Gemeentewet art. 169)';
const kijkers = ['bestuurder', 'raadslid', 'controller', 'teamleider', 'inkoper', 'beheer', 'privacy'] as const;
const kijker = role(...kijkers);
const csv = 'text/csv';
/** How many quarters a line over time has. */
const quarters = 8;

type Context = QueryContext<{ readonly gemeente?: string; readonly kwartaal?: string }, object>;

const maySee = (actor: Actor, gemeente: string): boolean => rolesIn(actor, gemeente).some((rol) => (kijkers as readonly string[]).includes(rol));

/** The gemeente that decides where none is asked for: the first in which the actor has one of the roles. */
const gemeenteOfActor = (input: { readonly gemeente?: string }, actor: Actor): string | undefined => input.gemeente ?? gemeentenOf(actor).find((gemeente) => maySee(actor, gemeente));

function requireKwartaal({ input, today }: Context): string {
  const current = kwartaalOf(today.toString());
  const kwartaal = input.kwartaal ?? current;
  if (kwartaal <= current) return kwartaal;
  throw toCome('/kwartaal', current);
}

const toCome = (pad: string, current: string) => invalidInput([{ pad, uitleg: { nl: `Dit kwartaal moet nog komen. Kies ${current} of een eerder kwartaal.`, en: `This quarter is still to come. Choose ${current} or an earlier quarter.` } }]);

async function readOverzicht(context: Context): Promise<Overzicht> {
  const { tx, input, actor, today } = context;
  const kwartaal = requireKwartaal(context);
  const vorige = vorigKwartaal(kwartaal);
  const mine = context.gemeenten.filter((gemeente) => maySee(actor, gemeente));
  const bronnen = [];
  for (const gemeente of mine) bronnen.push({ gemeente, bron: await readBron(tx, gemeente, [kwartaal, vorige, nu], today) });
  const current = kwartaalOf(today.toString());
  const eerste = bronnen.flatMap(({ bron }) => bron.eerste ?? []).toSorted()[0] ?? current;
  return {
    kwartaal, vorige, loopt: kwartaal === current, kwartalen: kwartalenTussen(eerste < kwartaal ? eerste : kwartaal, current), gemeenten: bronnen.map(({ gemeente, bron }) => ({ gemeente, naam: bron.naam })),
    gebieden: bronnen.filter(({ gemeente }) => input.gemeente === undefined || input.gemeente === gemeente).map(({ gemeente, bron }) => buildGebied(gemeente, bron, kwartaal, vorige)),
  };
}

/** A year, or a quarter, of all that the reader may see together or of one gemeente as a whole. */
async function readGeheel(context: QueryContext<{ readonly gemeente?: string; readonly periode?: string }, object>): Promise<Geheel> {
  const { tx, input, actor, today } = context;
  const current = kwartaalOf(today.toString());
  const periode = input.periode ?? current.slice(0, 4);
  if (periode.slice(0, 4) > current.slice(0, 4) || (periode.length > 4 && periode > current)) throw toCome('/periode', current);
  const vorige = periode.length === 4 ? String(Number(periode) - 1) : vorigKwartaal(periode);
  const perioden = [...new Set([periode, vorige].flatMap((one) => [jaarcel(one), ...kwartalenVan(one)]))];
  const delen: Deel[] = [];
  for (const gemeente of context.gemeenten.filter((one) => maySee(actor, one))) delen.push({ gemeente, bron: await readBron(tx, gemeente, [...perioden, nu], today) });
  const asked = delen.filter(({ gemeente }) => input.gemeente === undefined || gemeente === input.gemeente);
  const eerste = delen.flatMap(({ bron }) => bron.eerste ?? []).toSorted()[0] ?? current;
  const kwartalen = kwartalenTussen(eerste, current);
  return {
    periode, vorige, loopt: current.startsWith(periode), jaren: [...new Set(kwartalen.map((one) => one.slice(0, 4)))], kwartalen, gemeenten: delen.map(({ gemeente, bron }) => ({ gemeente, naam: bron.naam })),
    gebied: buildGeheel({ naam: asked.map(({ bron }) => bron.naam).join(', '), delen: asked }, periode, vorige),
  };
}

const overzicht = query({
  name: 'kerncijfers.overzicht', label: { nl: 'Kerncijfers', en: 'Key figures' }, purpose: doel, route: 'GET /kerncijfers', scope: 'set', readers: ['kerncijfers'],
  input: OverzichtVraag, output: Overzicht, may: kijker, gemeente: gemeenteOfActor, run: readOverzicht,
});

const geheel = query({
  name: 'kerncijfers.geheel', label: { nl: 'Kerncijfers van een jaar of van alle gemeenten samen', en: 'Key figures of a year or of all gemeenten together' }, purpose: doel, route: 'GET /kerncijfers/geheel', scope: 'set', readers: ['kerncijfers'],
  input: GeheelVraag, output: Geheel, may: kijker, gemeente: gemeenteOfActor, run: readGeheel,
});

const verloop = query({
  name: 'kerncijfers.verloop', label: { nl: 'Een kerncijfer door de tijd', en: 'A key figure over time' }, purpose: doel, route: 'GET /kerncijfers/{maat}/verloop', readers: ['kerncijfers'],
  input: VerloopVraag, output: MaatVerloop, may: kijker,
  async run(context) {
    const { tx, input, gemeente, today } = context;
    const kwartalen = kwartalenTot(requireKwartaal(context), quarters);
    return buildVerloop(gemeente, await readBron(tx, gemeente, kwartalen, today), input.maat, kwartalen);
  },
});

const bestand = query({
  name: 'kerncijfers.bestand', label: { nl: 'Kerncijfers downloaden', en: 'Download the key figures' }, purpose: doel, route: 'GET /kerncijfers/bestand', scope: 'set', readers: ['kerncijfers'],
  input: OverzichtVraag, output: contentOutput(csv), may: kijker, gemeente: gemeenteOfActor,
  async run(context) {
    const read = await readOverzicht(context);
    return { mediatype: csv, inhoud: exportCsv(read), bestandsnaam: `kerncijfers-${read.kwartaal}.csv` };
  },
});

const geheelBestand = query({
  name: 'kerncijfers.geheel-bestand', label: { nl: 'Kerncijfers van een jaar of van alle gemeenten samen downloaden', en: 'Download the key figures of a year or of all gemeenten together' }, purpose: doel,
  route: 'GET /kerncijfers/geheel/bestand', scope: 'set', readers: ['kerncijfers'],
  input: GeheelVraag, output: contentOutput(csv), may: kijker, gemeente: gemeenteOfActor,
  async run(context) {
    const read = await readGeheel(context);
    return { mediatype: csv, inhoud: exportGeheel(read), bestandsnaam: `kerncijfers-${read.gebied.gemeente === alles ? 'samen' : read.gebied.gemeente}-${read.periode}.csv` };
  },
});

export const acts = [overzicht, geheel, verloop, bestand, geheelBestand] as const;
