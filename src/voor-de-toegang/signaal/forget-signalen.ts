import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { signaalVergeten } from './signaal.events.ts';
import { bewaren } from './signaal.policy.ts';
import './signaal.tables.ts';

const naam = 'signalen.vergeten';

/** Nothing by which somebody can be recognised, the sender neither; the door, the wijk and how it ended are counted. */
const forgotten = {
  code_index: null, zelf_toelichting: '', waarneming: '', over: '', straat: '', huisnummer: null, postcode: '', thuis: null, naam: '', telefoon: '', email: '', wil_horen: false, melder: null, nodig: '', overleg_met: '', afspraak: '',
  persoon: null, huishouden: null, toelichting: '', verteld: [] as never[], bericht: '',
};

/** Forgets the words of signals that ended long ago. Where a crisis or the meldcode hangs on one, it is kept with those. */
async function forgetSignalen(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const today = dayOf(env.clock.now());
  const { waarde: { maanden } } = await policyOn(tx, bewaren, gemeente, today);
  const before = today.subtract({ months: maanden }).toString();
  const old = await tx.selectFrom('signaal as s').select(['s.id', 's.versie']).where('s.gemeente', '=', gemeente).where('s.vergeten_op', 'is', null).where('s.afgehandeld_op', '<', `${before}T00:00:00Z`)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('crisis as c').select('c.id').where('c.gemeente', '=', gemeente).whereRef('c.signaal', '=', 's.id'))))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('meldcode as m').select('m.id').where('m.gemeente', '=', gemeente).whereRef('m.signaal', '=', 's.id'))))
    .orderBy('s.afgehandeld_op').orderBy('s.id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id, versie } of old) {
    await tx.deleteFrom('signaal_opvolging').where('gemeente', '=', gemeente).where('signaal', '=', id).execute();
    await tx.updateTable('signaal').set({ ...forgotten, vergeten_op: today.toString(), versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    await publishFromReader(tx, env, gemeente, naam, id, signaalVergeten, { signaal: id });
  }
  return old.length;
}

export const signalenVergeten: TimedWork = { naam, voor: 'gemeente', run: forgetSignalen };
