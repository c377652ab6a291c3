import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { addTaak, hasOpenTaak } from '../../registers/taak/index.ts';
import { loadMelding } from '../melding/index.ts';
import { reactietijdVerstreken } from './verslag.events.ts';
import './gesprek.tables.ts';

const naam = 'verslagen.nalopen';

/** The inwoner had the time to react: the verslag can be fixed, and the regisseur gets that as work. */
async function endReactietijd(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const now = env.clock.now();
  const due = await tx.selectFrom('verslag').select(['id', 'dossier', 'melding', 'nummer']).where('gemeente', '=', gemeente).where('toestand', '=', 'verzonden').where('reactie_verstreken', '=', false)
    .where('reactie_uiterlijk', '<', dayOf(now).toString()).orderBy('reactie_uiterlijk').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id, dossier, melding, nummer } of due) {
    await tx.updateTable('verslag').set({ reactie_verstreken: true }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    const { regisseur } = await loadMelding(tx, gemeente, melding);
    if (regisseur !== null && !(await hasOpenTaak(tx, gemeente, id, 'verslag.vaststellen'))) {
      await addTaak(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, houder: `m:${regisseur}`, dossier, soort: 'verslag.vaststellen', onderwerp: id, titel: 'Verslag vaststellen', uiterlijk: null, moment: isoMoment(now) });
    }
    await publishFromReader(tx, env, gemeente, naam, dossier, reactietijdVerstreken, { verslag: id, melding, dossier, nummer });
  }
  return due.length;
}

export const verslagenNalopen: TimedWork = { naam, voor: 'gemeente', run: endReactietijd };
