import type { Story } from '../acts.ts';
import type { Huisgenoten } from '../situatie.ts';
import type { Scene } from '../stage.ts';
import { workDays } from '../time-passes.ts';
import type { Verhaal } from '../verhaal.ts';
import { asInwoner, type Zaak } from './zaak.ts';

/** Contact first, or straight to the team: huisarts and school call somebody they know. */
const byContact = { portaal: 'portaal', telefoon: 'telefoon', 'e-mail': 'e-mail', balie: 'balie' } as const;

/** Somebody asks for help and it becomes a melding: klantcontact looks in the BRP, so that nothing known is asked. */
export async function* tellVraag(scene: Scene, huis: Huisgenoten, verhaal: Verhaal, ondersteuner = false): Story<Zaak> {
  const { gemeente } = scene;
  const klantcontact = scene.staff.staff('klantcontact');
  const naam = [huis.vrager.roepnaam, huis.vrager.achternaam].join(' ');
  const contact = await receive(scene, verhaal, naam);
  if (verhaal.kanaal === 'portaal') yield workDays(scene, 0, 1);
  const found = await scene.as(klantcontact, 'bevraging.opvraging', { gemeente, bsn: huis.vrager.bsn });
  const melding = await scene.as(klantcontact, 'melding.registratie', {
    persoon: found.persoon, kanaal: verhaal.kanaal, vraag: verhaal.vraag, ...(contact === undefined ? {} : { klantcontact: contact.id, ontvangenOp: contact.dag }),
    ...(verhaal.spoedReden === undefined ? {} : { spoed: true, spoedReden: verhaal.spoedReden }),
    ...(ondersteuner ? { gezelschap: [{ soort: 'clientondersteuner' as const }] } : {}),
  });
  const personen = new Map(huis.mensen.flatMap((mens) => found.leden.filter((lid) => lid.geboortedatum === mens.geboren).map((lid) => [mens.bsn, lid.id] as const)));
  const vrager = found.leden.find((lid) => lid.id === found.persoon)?.naam ?? naam;
  return { dossier: melding.dossier, melding: melding.id, inwoner: asInwoner(scene, found.persoon, vrager), regisseur: '', personen };
}

async function receive(scene: Scene, { kanaal, vraag }: Verhaal, naam: string): Promise<{ id: string; dag: string } | undefined> {
  const { gemeente, chance } = scene;
  const soort = byContact[kanaal as keyof typeof byContact];
  if (soort === undefined) return undefined;
  const dag = scene.today().toString();
  const telefoon = `06 5550 ${chance.int(1000, 9999)}`;
  const { id } = soort === 'portaal'
    ? await scene.as({ soort: 'anoniem' }, 'klantcontact.hulpvraag', { gemeente, vraag, naam, telefoon })
    : await scene.as(scene.staff.staff('klantcontact'), 'klantcontact.registratie', { gemeente, kanaal: soort, vraag, naam, telefoon });
  return { id, dag };
}

/** The teamleider gives the melding to a regisseur. */
export async function* tellToedeling(scene: Scene, zaak: Zaak, { zwaarte }: Verhaal, regisseur: string, days: readonly [min: number, max: number] = [0, 2]): Story<Zaak> {
  yield workDays(scene, ...days);
  await scene.as(scene.staff.staff('teamleider'), 'melding.toedeling', { id: zaak.melding, regisseur: scene.staff.staff(regisseur).id, zwaarte });
  return { ...zaak, regisseur };
}
