import { Temporal } from '../../platform/time/temporal.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { loadOvereengekomen, planOvereengekomen } from '../ondersteuningsplan/index.ts';
import { aanvraagAangevuld, aanvraagOntvangen } from './aanvraag.events.ts';
import { findRunningAanvraag, passAanvraag } from './aanvraag.queries.ts';
import { receiveAanvraag } from './receive-aanvraag.ts';

const naam = 'aanvraag';

/**
 * The plan that all signed is the aanvraag for what needs a beschikking; its day is that of the last
 * signature (BUCH 3.5). A running aanvraag on the same melding gets the plan under it and keeps its clock.
 */
export const aanvraagReader: Effect = {
  kind: 'effect', naam, soorten: [planOvereengekomen.soort],
  async apply(tx, event, env) {
    const signed = event.inhoud as typeof planOvereengekomen.voorbeeld;
    if (!signed.beschikkingNodig) return;
    const { gemeente } = event;
    const { dossier, melding, persoon, versie, overeengekomenOp } = await loadOvereengekomen(tx, gemeente, signed.plan, signed.versie);
    const running = await findRunningAanvraag(tx, gemeente, melding);
    if (running) {
      await passAanvraag(tx, gemeente, running, 'aanvulling', { plan: signed.plan, plan_versie: versie });
      await publishFromReader(tx, env, gemeente, naam, dossier, aanvraagAangevuld, { aanvraag: running.id, dossier });
      return;
    }
    const code = parseGemeenteCode(gemeente);
    const { id, uiterlijk } = await receiveAanvraag({ tx, gemeente, moment: env.clock.now(), newId: () => newId(code, env.clock, env.random), door: `s:${naam}` }, {
      dossier, melding, persoon, soort: 'ondertekend-plan', plan: { id: signed.plan, versie }, toelichting: '', aanvraagdatum: Temporal.PlainDate.from(overeengekomenOp),
    });
    await publishFromReader(tx, env, gemeente, naam, dossier, aanvraagOntvangen, { aanvraag: id, dossier, melding, soort: 'ondertekend-plan', aanvraagdatum: overeengekomenOp, uiterlijk });
  },
};
