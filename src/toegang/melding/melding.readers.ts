import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { termijnVerstreken } from '../../registers/termijn/index.ts';
import { meldingAfgehandeld, meldingIngetrokken, onderzoekAfgerond, onderzoekVerstreken, persoonlijkPlanVerstreken } from './melding.events.ts';
import { loadMelding } from './melding.queries.ts';
import { overdueLetter } from './overdue-letter.ts';

const naam = 'melding-termijn';
const overtijd = 'melding.onderzoek-verstreken';

/**
 * The six weeks went by: from now on an aanvraag can be filed without the onderzoek (Wmo 2015 art. 2.3.2
 * lid 9), which the inwoner is told and regisseur and teamleider must know. The work goes from their lists when the onderzoek is done.
 */
const termijn: Effect = {
  kind: 'effect', naam, soorten: [termijnVerstreken.soort, onderzoekAfgerond.soort, meldingAfgehandeld.soort, meldingIngetrokken.soort],
  async apply(tx, event, env) {
    const { gemeente } = event;
    const moment = isoMoment(env.clock.now());
    if (event.soort !== termijnVerstreken.soort) {
      await finishTaken(tx, gemeente, (event.inhoud as typeof meldingAfgehandeld.voorbeeld).melding, overtijd, moment, event.soort === onderzoekAfgerond.soort ? 'gedaan' : 'vervallen');
      return;
    }
    const { onderwerp, regel, einddatum } = event.inhoud as typeof termijnVerstreken.voorbeeld;
    if (regel !== 'wmo-onderzoek' && regel !== 'wmo-persoonlijk-plan') return;
    const { id, dossier, regisseur, persoon: wie } = await loadMelding(tx, gemeente, onderwerp);
    if (regel === 'wmo-onderzoek') {
      const persoon = await getPersoon(tx, gemeente, wie);
      const letter = overdueLetter({ taal: persoon.taal, naam: persoon.naam, gemeente: await getGemeente(tx, gemeente), einddatum });
      await sendPost(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, persoon: wie, dossier, document: null, soort: 'onderzoek-te-laat', ...letter, kanaal: 'post', moment });
      for (const houder of [...(regisseur === null ? [] : [`m:${regisseur}`]), 'r:teamleider']) {
        await addTaak(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, houder, dossier, soort: overtijd, onderwerp: id, titel: 'Onderzoek is over tijd: de inwoner mag nu een aanvraag doen', uiterlijk: einddatum, moment });
      }
    }
    await publishFromReader(tx, env, gemeente, naam, dossier, regel === 'wmo-onderzoek' ? onderzoekVerstreken : persoonlijkPlanVerstreken, { melding: id, dossier, einddatum });
  },
};

export const readers = [termijn] as const;
