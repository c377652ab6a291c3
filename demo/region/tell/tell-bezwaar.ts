import { gemeenteOf } from '../../../src/platform/id.ts';
import { addWerkdagen } from '../../../src/platform/term/index.ts';
import type { Acts, Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { homeDays, officeHour, workDays } from '../time-passes.ts';
import { asInwoner } from './zaak.ts';

type Decision = Acts['bezwaar.beslissing']['input'];
type Hearing = 'gehoord' | 'zonder';

/** An objection of the demo: how far it comes, and what was said. */
interface Course {
  readonly gronden: string;
  readonly tot: 'ontvangen' | 'in-behandeling' | 'gepland' | 'ingetrokken' | Hearing | (Pick<Decision, 'uitkomst' | 'motivering' | 'gevolg' | 'gevolgTekst'> & { readonly na: Hearing });
  readonly verslag?: string;
}

/** Each gemeente tells the ones that fall to it: the first, the fifth, the ninth for the first gemeente. */
const courses: readonly Course[] = [
  {
    gronden: 'Er staat dat mijn zoon kan helpen. Maar hij werkt in ploegen en woont een uur rijden weg.', verslag: 'De inwoner vertelt over het werk van de zoon. De zoon was erbij en bevestigt dat hij alleen in het weekend kan komen.',
    tot: { na: 'gehoord', uitkomst: 'gegrond', motivering: 'U vertelde dat uw zoon in ploegen werkt. Dat wisten wij niet. Hij kan u door de week niet helpen.', gevolg: 'nieuw-besluit', gevolgTekst: 'Uw regisseur maakt met u een nieuw plan. U krijgt daarna een nieuw besluit.' },
  },
  {
    gronden: 'Ik vind het te weinig uren. Mijn buurvrouw krijgt meer.', verslag: 'De inwoner vertelt wat er in een week moet gebeuren. De uren zijn naast de lijst van het plan gelegd.',
    tot: { na: 'gehoord', uitkomst: 'ongegrond', motivering: 'Wij keken opnieuw naar wat er in uw huis nodig is. Met deze uren lukt dat. Wat een ander krijgt, hangt af van wat daar nodig is.' },
  },
  { gronden: '', tot: { na: 'zonder', uitkomst: 'niet-ontvankelijk', motivering: 'U schreef niet waarom u het niet eens bent. Wij vroegen u dat, met een dag waarop het nog kon.' } },
  { gronden: 'Ik wil liever een andere aanbieder.', tot: 'ingetrokken' },
  { gronden: 'Ik begrijp niet waarom ik dit moet betalen.', tot: 'in-behandeling' },
  { gronden: 'Ik kan de trap niet meer op. Dat stond niet in het verslag.', tot: 'gepland' },
  { gronden: 'De hulp begint voor mij te laat.', tot: 'gehoord', verslag: 'De inwoner vertelt hoe het nu gaat. De aanbieder kan een week eerder beginnen.' },
  { gronden: 'Ik ben het er niet mee eens. Bellen hoeft niet, lees mijn brief.', tot: 'zonder' },
  { gronden: 'Ik had op meer hulp gerekend.', tot: 'ontvangen' },
];

/** The objections of one gemeente: of the inwoner in Mijn dossier, each against another decision. */
export async function* tellBezwaren(scene: Scene, place: number): Story {
  const handler = scene.staff.staff('bezwaar');
  const own = courses.filter((_course, at) => at % 4 === place);
  const besluiten = await findDecisions(scene, own.length);
  for (const [at, besluit] of besluiten.entries()) {
    const course = own[at];
    if (course === undefined) return;
    const { persoon, naam } = await scene.as(handler, 'beschikking.gegevens', { id: besluit });
    const inwoner = asInwoner(scene, persoon, naam);
    const { id } = await scene.as(inwoner, 'bezwaar.indiening', { beschikking: besluit, gronden: course.gronden, horen: course.tot !== 'zonder', laatReden: 'Ik was een tijd niet thuis.' });
    yield homeDays(scene, 1, 3);
    yield* tellBehandeling(scene, id, course, inwoner);
  }
}

/** Decisions that were made known: refusals first, then the newest. */
async function findDecisions(scene: Scene, count: number): Promise<string[]> {
  const found: { id: string; uitkomst: string | null }[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await scene.as(scene.staff.staff('bezwaar'), 'beschikking.lijst', { toestand: 'bekendgemaakt', ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.items.filter(({ id }) => gemeenteOf(id) === scene.gemeente));
    if (page.volgende === undefined) break;
    cursor = page.volgende;
  }
  const newest = found.toReversed();
  return [...newest.filter(({ uitkomst }) => uitkomst === 'afgewezen'), ...newest.filter(({ uitkomst }) => uitkomst !== 'afgewezen')].slice(0, count).map(({ id }) => id);
}

async function* tellBehandeling(scene: Scene, id: string, { tot, verslag = '' }: Course, inwoner: ReturnType<typeof asInwoner>): Story {
  const handler = scene.staff.staff('bezwaar');
  const versie = async () => (await scene.as(handler, 'bezwaar.gegevens', { id })).versie;
  if (tot === 'ontvangen') return;
  if (tot === 'ingetrokken') {
    await scene.as(inwoner, 'bezwaar.intrekking', { id, reden: 'Het is opgelost: ik krijg een andere aanbieder.' });
    return;
  }
  await scene.as(handler, 'bezwaar.opneming', { id }, await versie());
  if (tot === 'in-behandeling') return;
  yield workDays(scene, 1, 2);
  const without = tot === 'zonder' || (typeof tot === 'object' && tot.na === 'zonder');
  if (without) {
    await scene.as(handler, 'bezwaar.afziening', { id, grond: tot === 'zonder' ? 'awb-7:3-c' : 'awb-7:3-a' }, await versie());
  } else {
    const op = officeHour(scene, addWerkdagen(scene.today(), 11));
    await scene.as(handler, 'bezwaar.hoorzitting', { id, op: op.toString(), plaats: 'Gemeentehuis, kamer 2' }, await versie());
    if (tot === 'gepland') return;
    yield op.add({ hours: 2 });
    await scene.as(handler, 'bezwaar.verslag', { id, verslag }, await versie());
  }
  if (typeof tot !== 'object') return;
  yield workDays(scene, without ? 11 : 2, without ? 12 : 5);
  const { na: _na, ...decision } = tot;
  await scene.as(handler, 'bezwaar.beslissing', { id, ...decision }, await versie());
}
