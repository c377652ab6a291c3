import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { codeFor, codeIndex } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { findAgreed } from '../ondersteuningsplan/index.ts';
import { lastDayOf, tell } from './voucher.ts';
import { voucherToegekend } from './voucher.events.ts';
import { vouchersoorten, type Vouchersoort } from './voucher.policy.ts';
import { sumToegekend } from './voucher.queries.ts';
import type { VoucherToegekend, VoucherToekenning } from './voucher.schema.ts';
import { sendLetter } from './voucher-letters.ts';

type Context = CommandContext<Static<typeof VoucherToekenning>, { readonly dossier: string }>;

/**
 * The access decides that a lokale dienst is paid for (SWW 4.3.2: that decision is the indication, nothing is
 * arranged behind the access). Needs a plan that was agreed on; refuses more than the policy of the day allows.
 */
export async function grantVoucher(context: Context): Promise<Static<typeof VoucherToegekend>> {
  const { tx, gemeente, input, today, newId, moment, actor, env, publish } = context;
  const agreed = await findAgreed(tx, gemeente, input.dossier);
  if (!agreed) throw conflict('PlanOntbreekt', { nl: 'Een voucher hoort bij een plan. Spreek eerst met de inwoner een plan af.', en: 'A voucher belongs to a plan. First agree on a plan with the inwoner.' });
  const soort = await chooseSoort(context);
  const id = newId();
  const code = codeFor(env.secrets, 'voucher', id);
  const geldigTot = lastDayOf(today, soort.maanden).toString();
  const at = isoMoment(moment);
  await tx.insertInto('voucher').values({
    gemeente, id, dossier: input.dossier, persoon: agreed.persoon, soort: soort.soort, naam: soort.naam, eenheid: soort.eenheid, tarief: soort.tarief, toegekend: input.aantal, over: input.aantal, geldig_van: today.toString(), geldig_tot: geldigTot,
    reden: input.reden, toestand: 'geldig', code_index: codeIndex(env.secrets, 'voucher', code), gewaarschuwd: false, intrekkingsreden: '', toegekend_op: at, toegekend_door: actorKey(actor),
  }).execute();
  await sendLetter(tx, { soort: 'voucher-toegekend', id: newId(), gemeente, persoon: agreed.persoon, dossier: input.dossier, moment: at, naam: soort.naam, hoeveel: tell(soort.eenheid, input.aantal), geldigTot, reden: input.reden });
  publish(input.dossier, voucherToegekend, { voucher: id, dossier: input.dossier, soort: soort.soort, geldigTot });
  return { id, code, geldigTot };
}

async function chooseSoort({ tx, gemeente, input, today }: Context): Promise<Vouchersoort> {
  const { waarde } = await policyOn(tx, vouchersoorten, gemeente, today);
  const soort = waarde.find((one) => one.soort === input.soort);
  if (!soort) throw invalidInput([{ pad: '/soort', uitleg: { nl: 'Deze voucher is er vandaag niet. Kies er een uit de lijst.', en: 'There is no such voucher today. Choose one from the list.' } }]);
  const had = await sumToegekend(tx, gemeente, input.dossier, soort.soort, `${today.year}-01-01`);
  const most = Math.min(soort.hoogstens, soort.perJaar - had);
  if (input.aantal > most) {
    const may = tell(soort.eenheid, Math.max(most, 0));
    throw invalidInput([{ pad: '/aantal', uitleg: { nl: `Dit huishouden kan van deze voucher nu hoogstens ${may.nl} krijgen.`, en: `This household can get at most ${may.en} of this voucher now.` } }]);
  }
  return soort;
}
