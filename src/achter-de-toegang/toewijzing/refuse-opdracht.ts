import type { CommandContext } from '../../platform/act/act.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { aanspreekpuntGewijzigd, endGrants, loadDossier } from '../../registers/dossier/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { pointAwayFrom } from './follow-aanspreekpunt.ts';
import type { Plaats } from './plaats.ts';
import { taskForRegisseur } from './send-opdracht.ts';
import type { Weigerreden } from './toewijzing.ts';
import { toewijzingGeweigerd } from './toewijzing.events.ts';
import { hasRunning, passToewijzing } from './toewijzing.queries.ts';

interface Refused {
  readonly id: string;
  readonly dossier: string;
  readonly organisatie: string;
  readonly versie: number;
}

/** Within how many working days the regisseur looks for another: the inwoner waits for help that was granted. */
const within = 2;

/**
 * The aanbieder does not take an opdracht: the regisseur gets the task to find another, the aanbieder no
 * longer sees the household, and is not the one the inwoner calls.
 */
export async function refuseOpdracht(at: Plaats, toewijzing: Refused, why: { readonly reden: Weigerreden; readonly toelichting: string }, publish: CommandContext<unknown, object>['publish']): Promise<void> {
  const { tx, gemeente } = at;
  const { id, dossier, organisatie } = toewijzing;
  const moment = isoMoment(at.moment);
  await passToewijzing(tx, gemeente, toewijzing, 'weigering', { weigerreden: why.reden, weigertoelichting: why.toelichting });
  await finishTaken(tx, gemeente, id, ['toewijzing.volgen', 'toewijzing.overdragen'], moment, 'vervallen');
  await taskForRegisseur(at, await loadDossier(tx, gemeente, dossier), { soort: 'toewijzing.hertoewijzen', titel: 'Aanbieder nam de opdracht niet aan: kies een andere', onderwerp: id, werkdagen: within });
  if (!(await hasRunning(tx, gemeente, dossier, organisatie))) {
    await endGrants(tx, gemeente, dossier, `o:${organisatie}`, 'opdracht', moment);
    const moved = await pointAwayFrom(at, dossier, organisatie);
    if (moved) publish(dossier, aanspreekpuntGewijzigd, { ...moved });
  }
  publish(dossier, toewijzingGeweigerd, { toewijzing: id, dossier, organisatie, reden: why.reden });
}
