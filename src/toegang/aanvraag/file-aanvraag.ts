import type { Static } from 'typebox';
import { Temporal } from '../../platform/time/temporal.ts';
import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import { listTermijnen, mayFileAanvraag } from '../../registers/termijn/index.ts';
import type { LoadedMelding } from '../melding/index.ts';
import { aanvraagOntvangen } from './aanvraag.events.ts';
import type { AanvraagIndiening } from './aanvraag.schema.ts';
import { findRunningAanvraag } from './aanvraag.queries.ts';
import { receiveAanvraag } from './receive-aanvraag.ts';

/**
 * The inwoner asks for a decision without a plan that both signed: after the onderzoek, or because it
 * took longer than six weeks (Wmo 2015 art. 2.3.2 lid 9). Throws `AanvraagTeVroeg` with the article and
 * the first day on which it can, `AanvraagLooptAl` where there is one.
 */
export async function fileAanvraag({ tx, input, loaded, gemeente, today, moment, actor, newId, publish }: CommandContext<Static<typeof AanvraagIndiening>, LoadedMelding>): Promise<{ id: string; versie: number; uiterlijk: string }> {
  if (await findRunningAanvraag(tx, gemeente, loaded.id)) {
    throw conflict('AanvraagLooptAl', { nl: 'Er loopt al een aanvraag. U krijgt daarop een besluit.', en: 'There is an application already. You will get a decision on it.' });
  }
  const onderzoek = (await listTermijnen(tx, gemeente, [loaded.id])).find((t) => t.regel === 'wmo-onderzoek');
  const onderzoekAfgerond = onderzoek?.voldaan_op ? Temporal.PlainDate.from(onderzoek.voldaan_op) : undefined;
  const oordeel = mayFileAanvraag({ melding: Temporal.PlainDate.from(loaded.meldingsdatum), onderzoekAfgerond, today });
  if (!oordeel.mag) throw conflict('AanvraagTeVroeg', oordeel.reden, oordeel.artikel);
  const soort = onderzoekAfgerond ? 'zonder-overeenstemming' : 'onderzoek-te-laat';
  const { id, uiterlijk } = await receiveAanvraag({ tx, gemeente, moment, newId, door: actorKey(actor) }, {
    dossier: loaded.dossier, melding: loaded.id, persoon: loaded.persoon, soort, plan: null, toelichting: input.toelichting, aanvraagdatum: today,
  });
  publish(loaded.dossier, aanvraagOntvangen, { aanvraag: id, dossier: loaded.dossier, melding: loaded.id, soort, aanvraagdatum: today.toString(), uiterlijk });
  return { id, versie: 1, uiterlijk };
}
