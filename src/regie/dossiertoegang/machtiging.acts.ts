import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { grant, inwoner, ownHolder } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { toegangVerleend } from './dossiertoegang.events.ts';
import { machtigbaar, type Machtigingtoestand } from './machtiging.ts';
import { machtigingIngetrokken, machtigingUitgegeven } from './machtiging.events.ts';
import { giveMachtiging, takeMachtiging } from './take-machtiging.ts';
import './machtiging.tables.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const dicht = { additionalProperties: false } as const;
const doel = 'zelf bepalen wie er meekijkt';
const Delen = Type.Array(Type.Enum([...machtigbaar]), { minItems: 1, maxItems: machtigbaar.length, uniqueItems: true });
const ofDossier = (tx: ReadTx, input: { dossier: string }, gemeente: string) => loadDossier(tx, gemeente, input.dossier);
/** Whose dossier it is; who stands in lets nobody else in. */
const eigenaar = grant('plan', 'schrijven', ['betrokkene']);

async function loadMachtiging(tx: ReadTx, { id }: { id: string }, gemeente: string): Promise<{ id: string; houder: string; toestand: Machtigingtoestand; zaak: string }> {
  const row = await tx.selectFrom('machtiging').select(['id', 'houder', 'toestand', 'dossier as zaak']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

const uitgifte = command({
  name: 'machtiging.uitgifte', label: { nl: 'Iemand laten meekijken', en: 'Let somebody see' }, purpose: doel, route: 'POST /dossiers/{dossier}/machtigingen', freshLogin: true, secretAnswer: true,
  input: Type.Object({ dossier: Id, naam: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }), gegevens: Delen, recht: Type.Enum(['lezen', 'schrijven']), tot: Type.String({ format: 'date', description: 'Eerste dag zonder toegang.' }) }, dicht),
  output: Type.Object({ id: Id, code: Type.String(), vervaltOp: Type.String({ format: 'date-time' }) }), load: ofDossier, may: eigenaar,
  // Who else has a part in the dossier is looked at by Spil: an inwoner sees the own rights only.
  asSpil: true, events: [machtigingUitgegeven], run: giveMachtiging,
});
const aanvaarding = command({
  name: 'machtiging.aanvaarding', label: { nl: 'Code gebruiken', en: 'Use a code' }, purpose: doel, route: 'POST /machtigingsaanvaardingen', input: Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }), code: Type.String({ minLength: 1, maxLength: 40 }) }, dicht),
  output: Type.Object({ dossier: Id, tot: Dag }), may: inwoner, asSpil: true, events: [toegangVerleend], run: takeMachtiging,
});
const intrekking = command({
  name: 'machtiging.intrekking', label: { nl: 'Code intrekken', en: 'Take a code back' }, purpose: doel, route: 'POST /machtigingen/{id}/intrekkingen', input: Type.Object({ id: Id }, dicht), output: Type.Object({ id: Id }), may: ownHolder, events: [machtigingIngetrokken], load: loadMachtiging,
  when: ({ toestand }) => (toestand === 'uitgegeven' ? { ja: true } : { ja: false, reden: { nl: 'Deze code is al gebruikt of ingetrokken. Wie mag meekijken, staat erboven: daar stopt u het.', en: 'This code was used or taken back already. Who may see stands above: you end it there.' } }),
  async run({ tx, loaded, gemeente, publish }) {
    await tx.updateTable('machtiging').set({ toestand: 'ingetrokken' }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).where('toestand', '=', 'uitgegeven').execute();
    publish(loaded.zaak, machtigingIngetrokken, { machtiging: loaded.id });
    return { id: loaded.id };
  },
});
const lijst = query({
  name: 'machtiging.lijst', label: { nl: 'Codes die ik gaf', en: 'Codes that I gave' }, purpose: doel, route: 'GET /dossiers/{dossier}/machtigingen', input: Type.Object({ dossier: Id }, dicht), load: ofDossier, may: eigenaar,
  output: Type.Object({ items: Type.Array(Type.Object({ id: Id, naam: Type.String(), gegevens: Type.Array(Type.String()), tot: Dag, vervaltOp: Type.String({ format: 'date-time' }) })) }),
  async run({ tx, input, gemeente, actor, moment }) {
    const rows = await tx.selectFrom('machtiging').select(['id', 'naam', 'gegevens', 'tot', 'vervalt_op']).where('gemeente', '=', gemeente).where('dossier', '=', input.dossier).where('houder', '=', holderKeys(actor, gemeente)[0] ?? '')
      .where('toestand', '=', 'uitgegeven').where('vervalt_op', '>', isoMoment(moment)).orderBy('gemaakt_op').limit(50).execute();
    return { items: rows.map(({ vervalt_op: vervaltOp, ...rest }) => ({ ...rest, vervaltOp })) };
  },
});

export const machtigingActs = [uitgifte, aanvaarding, intrekking, lijst] as const;
