import { required } from '../../src/platform/required.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { Acts, Story } from './acts.ts';
import type { Scene } from './stage.ts';
import { workDays } from './time-passes.ts';
import type { Zaak } from './tell/zaak.ts';

const nobody: Actor = { soort: 'anoniem' };

/** The family gets the chance first: grandparents and a brother write along, and the plan is handed in before the plan of the access is made. */
export async function* tellFamilieplan(scene: Scene, { dossier, inwoner, regisseur }: Zaak): Story {
  const { id } = await scene.as(scene.staff.staff(regisseur), 'familiegroepsplan.aanbod', { dossier, voorwaarden: ['De jongste is na school nooit alleen thuis.'] });
  yield workDays(scene, 1, 2);
  await scene.as(inwoner, 'familiegroepsplan.opening', { dossier });
  const look = async () => required((await scene.as(inwoner, 'familiegroepsplan.dossier', { dossier })).plan ?? undefined, 'the plan of the family').inhoud;
  const write = (change: Omit<Acts['familiegroepsplan.wijziging']['input'], 'id'>) => scene.as(inwoner, 'familiegroepsplan.wijziging', { id, ...change });
  const [opa, broer] = [await scene.as(inwoner, 'kringlid.uitnodiging', { id, naam: 'Opa Joop en oma Tiny', rol: 'familie' }), await scene.as(inwoner, 'kringlid.uitnodiging', { id, naam: 'Danny', rol: 'familie' })];
  await write({ soort: 'conferentie', op: scene.today().add({ days: 4 }).toString(), tijd: '14.00 uur', plaats: 'bij oma thuis' });
  await write({ soort: 'doel', domein: 'werk-en-opleiding', wat: 'Jesse gaat weer naar school' });
  const doel = required((await look()).doelen[0], 'a goal').id;
  yield workDays(scene, 2, 3);
  await scene.as(nobody, 'kring.wijziging', { gemeente: scene.gemeente, code: opa.code, soort: 'afspraak', in: doel, wat: 'De eerste weken meerijden naar school', wie: opa.id });
  await scene.as(nobody, 'kring.wijziging', { gemeente: scene.gemeente, code: broer.code, soort: 'afspraak', in: doel, wat: 'Zaterdag samen aan de brommer sleutelen', wie: broer.id });
  await write({ soort: 'afspraak', in: doel, wat: 'Elke avond om elf uur de telefoons beneden', wie: 'wij' });
  await write({ soort: 'hulp', in: doel, wat: 'Iemand die begrijpt waar zijn angst vandaan komt' });
  const voorwaarde = required((await look()).veiligheid[0], 'a condition').id;
  await write({ soort: 'veiligheid', in: voorwaarde, wat: 'Opa en oma halen haar op maandag en donderdag, wij de andere dagen.' });
  const { versie } = required((await scene.as(inwoner, 'familiegroepsplan.dossier', { dossier })).plan ?? undefined, 'the plan of the family');
  await scene.as(inwoner, 'familiegroepsplan.indiening', { id }, versie);
}

/** The chance was offered, and what the family did with it so far. */
export async function tellKans(scene: Scene, { dossier, inwoner, regisseur }: Zaak, toestand: 'aangeboden' | 'afgezien' | 'begonnen'): Promise<void> {
  const { id } = await scene.as(scene.staff.staff(regisseur), 'familiegroepsplan.aanbod', { dossier, voorwaarden: [] });
  if (toestand === 'afgezien') await scene.as(inwoner, 'familiegroepsplan.afwijzing', { id, reden: 'Ik regel het liever zelf, met mijn begeleider.' });
  if (toestand !== 'begonnen') return;
  await scene.as(inwoner, 'familiegroepsplan.opening', { dossier });
  await scene.as(inwoner, 'kringlid.uitnodiging', { id, naam: 'Mijn broer', rol: 'familie' });
}
