import { required } from '../../src/platform/required.ts';
import type { Acts, Story } from './acts.ts';
import type { Scene } from './stage.ts';
import type { Zaak } from './tell/zaak.ts';
import { homeDays, officeHour } from './time-passes.ts';
import { addWerkdagen } from '../../src/platform/term/index.ts';
import { Temporal } from '../../src/platform/time/temporal.ts';

type Formulier = Acts['ervaring.registratie']['input'];
type Soort = Formulier['soort'];

/** Forms that come back, and how many are entered on one day. */
const forms = { toegang: 60, voorziening: 42 } as const;
const perDay = 6;
/** From agreeing wholly to not at all, and not knowing: most are content, some are not. */
const scale = ['helemaal-mee-eens', 'mee-eens', 'mee-eens', 'mee-eens', 'neutraal', 'niet-mee-eens', 'weet-niet'] as const;
const known = ['ja', 'nee', 'nee'] as const;
const remarks: Readonly<Record<Soort, readonly string[]>> = {
  toegang: ['Ik moest drie keer bellen voor ik iemand had die mij kon helpen. Daarna ging het goed.', 'Fijn dat de medewerker bij mij thuis kwam. Er was echt tijd.', 'Ik wist niet dat iemand mij gratis kon helpen bij het gesprek. Dat had ik graag eerder geweten.', 'De brief was lang. Het gesprek was duidelijk.'],
  voorziening: ['Elke week iemand anders. Dat vind ik moeilijk.', 'Zonder deze hulp had ik hier niet kunnen blijven wonen.', 'De hulp komt vaak te laat en niemand belt dat af.'],
};

/** Of six forms three are of the first, one is of the second and two of the others in turn: of most there is too little to show. */
const pickOf = <T>(list: readonly T[], form: number): T | undefined => list[form % 6 < 3 ? 0 : form % 6 === 3 ? 1 : 2 + (Math.floor(form / 3) % Math.max(1, list.length - 2))];

/** What people sent back on paper in a quarter, entered by who watches quality. */
export async function* tellErvaringen(scene: Scene): Story {
  const inkoper = scene.staff.staff('inkoper');
  for (const soort of ['toegang', 'voorziening'] as const) {
    const { vragen, wijken, aanbieders } = await scene.as(inkoper, 'ervaring.formulier', { gemeente: scene.gemeente, soort });
    for (let form = 0; form < forms[soort]; form += 1) {
      const antwoorden = vragen.map(({ vraag }) => ({ vraag, antwoord: scene.chance.pick(vraag === 'clientondersteuning' ? known : scale) }));
      const help = soort === 'toegang' ? { categorie: null, organisatie: null } : { categorie: pickOf(['01', '02', '07'], form) ?? null, organisatie: pickOf(aanbieders, form)?.code ?? null };
      await scene.as(inkoper, 'ervaring.registratie', { gemeente: scene.gemeente, soort, wijk: pickOf(wijken, form)?.code ?? null, ...help, antwoorden, opmerking: remarks[soort][form] ?? '' });
      if (form % perDay === perDay - 1) yield officeHour(scene, addWerkdagen(scene.today(), 1));
    }
  }
}

/** Somebody is asked how the way to the plan went, and says so, or would rather not. */
export async function* tellEigenErvaring(scene: Scene, { inwoner }: Zaak, wil: boolean): Story {
  yield homeDays(scene, 1, 4);
  const { items } = await scene.as(inwoner, 'ervaringsvraag.lijst', {});
  const { id } = required(items[0], 'a question how it went');
  if (!wil) return void await scene.as(inwoner, 'ervaringsvraag.weigering', { id });
  const { vragen } = await scene.as(inwoner, 'ervaringsvraag.gegevens', { id });
  await scene.as(inwoner, 'ervaringsvraag.beantwoording', { id, antwoorden: vragen.map(({ vraag }) => ({ vraag, antwoord: scene.chance.pick(vraag === 'clientondersteuning' ? known : scale) })), opmerking: '' });
}

/** In a quarter that is over when the demo opens. */
export const ervaringenVanaf = Temporal.Instant.from('2026-08-24T09:00:00Z');
