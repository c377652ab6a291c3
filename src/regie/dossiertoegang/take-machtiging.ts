import type { CommandContext } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { codeIndex, drawCode } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { grantAccess, type Gegevenssoort, type LoadedDossier } from '../../registers/dossier/index.ts';
import { longestGrant } from './dossiertoegang.ts';
import { toegangVerleend } from './dossiertoegang.events.ts';
import { codeDagen, mayTake, ookDoen, type machtigbaar } from './machtiging.ts';
import { machtigingUitgegeven } from './machtiging.events.ts';
import './machtiging.tables.ts';

type Part = (typeof machtigbaar)[number];
type Give = CommandContext<{ dossier: string; naam: string; gegevens: Part[]; recht: 'lezen' | 'schrijven'; tot: string }, LoadedDossier>;
type Take = CommandContext<{ gemeente: string; code: string }, object>;

/** Gives out a code for somebody whom the inwoner trusts; nothing may be seen before it is taken. */
export async function giveMachtiging(context: Give): Promise<{ id: string; code: string; vervaltOp: string }> {
  const { tx, input, loaded, gemeente, today, moment, actor, newId, env, publish } = context;
  const days = today.until(Temporal.PlainDate.from(input.tot)).days;
  if (days < 1 || days > longestGrant) throw invalidInput([{ pad: '/tot', uitleg: { nl: `Kies een dag na vandaag, hoogstens ${longestGrant} dagen vooruit.`, en: `Choose a day after today, at most ${longestGrant} days ahead.` } }]);
  const houder = holderKeys(actor, gemeente)[0] ?? '';
  await requireAlone(context, houder);
  const [id, code] = [newId(), drawCode(env.random)];
  const vervaltOp = isoMoment(moment.add({ hours: 24 * codeDagen }));
  await tx.insertInto('machtiging').values({ gemeente, id, dossier: loaded.id, houder, naam: input.naam.trim(), gegevens: input.gegevens, recht: input.recht, tot: input.tot, code_index: codeIndex(env.secrets, 'machtiging', code), vervalt_op: vervaltOp, toestand: 'uitgegeven', gemaakt_op: isoMoment(moment) }).execute();
  publish(loaded.id, machtigingUitgegeven, { machtiging: id, gegevens: input.gegevens, tot: input.tot });
  return { id, code, vervaltOp };
}

/** A dossier is of a household: where somebody else has an own part in it, one of them alone does not let others in. */
async function requireAlone({ tx, gemeente, loaded, moment }: Give, houder: string): Promise<void> {
  const other = await tx.selectFrom('dossier_toegang').select('id').where('gemeente', '=', gemeente).where('dossier', '=', loaded.id).where('grond', '=', 'betrokkene').where('houder', '<>', houder)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', isoMoment(moment))])).limit(1).executeTakeFirst();
  if (other) throw conflict('OokVanEenAnder', { nl: 'Dit dossier gaat ook over een ander. Vraag uw regisseur om iemand toegang te geven.', en: 'This dossier is about somebody else too. Ask your regisseur to give somebody access.' });
}

/** Takes a code: from now on this person may see, or do, what was named, until the day that was named. */
export async function takeMachtiging({ tx, input, gemeente, moment, actor, newId, env, publish }: Take): Promise<{ dossier: string; tot: string }> {
  const [houder] = holderKeys(actor, gemeente);
  if (houder === undefined) throw conflict('OnbekendHier', { nl: 'Deze gemeente kent u nog niet. Haal eerst uw gegevens op bij Ik heb een nieuwe vraag.', en: 'This gemeente does not know you yet. Fetch your data first at I have a new question.' });
  const row = await tx.selectFrom('machtiging').selectAll().where('gemeente', '=', gemeente).where('code_index', '=', codeIndex(env.secrets, 'machtiging', input.code)).executeTakeFirst();
  if (!row || row.houder === houder) throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet. Kijk na of u alle twaalf tekens hebt.', en: 'We do not know this code. Check that you have all twelve characters.' } }]);
  const at = isoMoment(moment);
  const verdict = mayTake({ toestand: row.toestand, vervaltOp: row.vervalt_op }, at);
  if (!verdict.ja) throw conflict('CodeGeldtNiet', verdict.reden);
  const taken = await tx.updateTable('machtiging').set({ toestand: 'aanvaard' }).where('gemeente', '=', gemeente).where('id', '=', row.id).where('toestand', '=', 'uitgegeven').executeTakeFirst();
  if (taken.numUpdatedRows === 0n) throw conflict('CodeGeldtNiet', { nl: 'Deze code is net gebruikt.', en: 'This code was used just now.' });
  const gegevens = row.gegevens as Gegevenssoort[];
  const schrijven = row.recht === 'schrijven' ? gegevens.filter((soort) => ookDoen.includes(soort)) : [];
  const tot = isoMoment(Temporal.PlainDate.from(row.tot).toZonedDateTime('Europe/Amsterdam').toInstant());
  await grantAccess(tx, gemeente, row.dossier, { houder, // Of whom it is, is part of all that can be seen.
    lezen: ['betrokkenen', 'persoon', ...gegevens.filter((soort) => !schrijven.includes(soort))], schrijven, grond: 'vertegenwoordiger', doel: 'gemachtigd door de inwoner', vanaf: at, tot, verleendDoor: row.houder }, newId);
  publish(row.dossier, toegangVerleend, { dossier: row.dossier, houder, gegevens, recht: row.recht, tot });
  return { dossier: row.dossier, tot: row.tot };
}
