import type { Environment } from '../../platform/act/environment.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { aanvraagAangevuld, aanvraagIngetrokken, aanvraagOntvangen, loadAanvraag } from '../aanvraag/index.ts';
import { beschikkingIngetrokken, beschikkingVastgesteld } from './beschikking.events.ts';
import { findBeschikkingOn, passBeschikking } from './beschikking.queries.ts';
import { makeKnown, renderBrieven, type Bekendmaking } from './make-known.ts';
import { receiveBeschikking, type Plaats } from './receive-beschikking.ts';

const place = (tx: Plaats['tx'], gemeente: string, env: Environment): Plaats => ({ tx, gemeente, moment: env.clock.now(), newId: () => newId(parseGemeenteCode(gemeente), env.clock, env.random) });

/** An aanvraag comes on the list, comes back with a plan signed anew, or goes. */
const intake: Effect = {
  kind: 'effect', naam: 'beschikking', soorten: [aanvraagOntvangen.soort, aanvraagAangevuld.soort, aanvraagIngetrokken.soort],
  async apply(tx, event, env) {
    const { aanvraag } = event.inhoud as typeof aanvraagAangevuld.voorbeeld;
    const { gemeente } = event;
    const found = await loadAanvraag(tx, gemeente, aanvraag);
    const at = isoMoment(env.clock.now());
    if (event.soort !== aanvraagIngetrokken.soort) {
      // Withdrawn before this reader came to it: nothing to put on the list.
      if (found.toestand !== 'ontvangen') return;
      const before = await findBeschikkingOn(tx, gemeente, aanvraag);
      await receiveBeschikking(place(tx, gemeente, env), found);
      if (before) await finishTaken(tx, gemeente, before.id, 'plan.aanpassen', at);
      return;
    }
    const open = await findBeschikkingOn(tx, gemeente, aanvraag);
    if (!open) return;
    await passBeschikking(tx, gemeente, open, 'intrekking', { toestand: 'ingetrokken' });
    for (const soort of ['beschikking.toetsen', 'plan.aanpassen']) await finishTaken(tx, gemeente, open.id, soort, at, 'vervallen');
    await publishFromReader(tx, env, gemeente, 'beschikking', open.dossier, beschikkingIngetrokken, { beschikking: open.id, dossier: open.dossier });
  },
};

/** Makes each decision known once: letters, terms, inbox. */
const bekendmaking: Effect = {
  kind: 'effect', naam: 'beschikking-bekendmaking', soorten: [beschikkingVastgesteld.soort],
  prepare: (event, env) => renderBrieven(env, event.gemeente, (event.inhoud as typeof beschikkingVastgesteld.voorbeeld).beschikking),
  async apply(tx, event, env, prepared) {
    const { beschikking } = event.inhoud as typeof beschikkingVastgesteld.voorbeeld;
    await makeKnown(place(tx, event.gemeente, env), env, beschikking, prepared as Bekendmaking);
  },
};

export const readers = [intake, bekendmaking] as const;
