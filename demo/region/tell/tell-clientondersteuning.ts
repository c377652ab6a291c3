import type { Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { workDays } from '../time-passes.ts';
import { ownId, type Zaak } from './zaak.ts';

export type Ondersteuningsverloop = 'gewenst' | 'gevraagd' | 'bevestigd' | 'geweigerd' | 'ingetrokken' | 'beeindigd';

/** How it stands with an independent supporter, by the place of a household among those on their way. */
export const ondersteund: Readonly<Record<number, Ondersteuningsverloop>> = { 0: 'gewenst', 1: 'gevraagd', 2: 'bevestigd', 4: 'beeindigd', 7: 'ingetrokken', 14: 'geweigerd' };

/** The gemeente chooses who gives independent support. */
export async function* tellOndersteuningsorganisatie(scene: Scene): Story {
  await scene.as(scene.staff.staff('beheer'), 'ondersteuningsorganisatie.aanwijzing', { gemeente: scene.gemeente, organisatie: scene.staff.organisaties.naastu });
}

/** Somebody wants an independent supporter: asked of the organisation by themselves or by the regisseur, and what came of it. */
export async function* tellClientondersteuning(scene: Scene, zaak: Zaak, verloop: Ondersteuningsverloop): Story {
  if (verloop === 'gewenst') return;
  const { dossier, inwoner } = zaak;
  const vraag = { dossier, organisatie: scene.staff.organisaties.naastu, bereik: 'anders', anders: `06 5550 ${scene.chance.int(1000, 9999)}`, vraag: 'Ik zie op tegen het gesprek en wil het eerst met iemand voorbereiden.' } as const;
  // Who asked for it while telling has it arranged; others ask it themselves.
  const { id } = verloop === 'bevestigd'
    ? await scene.as(scene.staff.staff(zaak.regisseur), 'clientondersteuning.indiening', { ...vraag, persoon: ownId(zaak), akkoord: 'mondeling' })
    : await scene.as(inwoner, 'clientondersteuning.indiening', { ...vraag, akkoord: 'zelf' });
  if (verloop === 'gevraagd') return;
  yield workDays(scene, 0, 1);
  if (verloop === 'ingetrokken') {
    await scene.as(inwoner, 'clientondersteuning.intrekking', { id });
    return;
  }
  const steun = scene.staff.ondersteuner();
  if (verloop === 'geweigerd') {
    await scene.as(steun, 'clientondersteuning.weigering', { id, reden: 'Onze ondersteuners zijn deze maand allemaal bezet.' });
    return;
  }
  const begin = scene.today().add({ days: 2 }).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: { hour: 10 } }).toInstant().toString();
  await scene.as(steun, 'clientondersteuning.bevestiging', { id, ondersteuner: steun.naam, bereik: '06 5550 4321', afspraak: begin, plaats: 'bij u thuis' });
  if (verloop === 'beeindigd') await scene.as(steun, 'clientondersteuning.afronding', { id });
}
