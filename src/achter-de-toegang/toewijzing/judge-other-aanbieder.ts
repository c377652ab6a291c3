import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { priceOf, type Aanbod } from '../../registers/voorziening/index.ts';
import { spoedmandaat, type Onderdeel } from '../../toegang/beschikking/index.ts';
import { checkOtherAanbieder, type OvereengekomenPlan } from '../../toegang/ondersteuningsplan/index.ts';
import { listSame, type LoadedToewijzing } from './toewijzing.queries.ts';

type Context = Pick<CommandContext<unknown, LoadedToewijzing>, 'tx' | 'gemeente' | 'loaded' | 'today'>;

/** Another aanbieder cannot get what it delivers to this client already at that time (iWmo 3.2 TR302, OP259). */
export async function requireRoom({ tx, gemeente, loaded }: Context, organisatie: string): Promise<void> {
  const same = await listSame(tx, gemeente, loaded, loaded.ingangsdatum);
  if (!same.some((one) => one.organisatie === organisatie && one.id !== loaded.id && one.ingangsdatum <= loaded.einddatum)) return;
  throw conflict('OpdrachtOverlapt', {
    nl: 'Deze aanbieder geeft de inwoner deze hulp al in dezelfde tijd. Kies een andere aanbieder, of pas het plan aan.', en: 'This aanbieder gives the inwoner this help already at the same time. Choose another aanbieder, or change the plan.',
  }, 'iWmo/iJw 3.2 TR302, OP259');
}

/**
 * Help from another may cost more than was granted only as far as the mandate goes under which it was agreed:
 * that of the plan, or that for haste. Throws `BuitenMandaat`; cheaper or as dear is always within.
 */
export async function requireMandaat({ tx, gemeente, loaded, today }: Context, part: Onderdeel, chosen: Aanbod, plan: OvereengekomenPlan | undefined): Promise<void> {
  const centen = priceOf(part, chosen.tarief, { van: Temporal.PlainDate.from(part.van), tot: Temporal.PlainDate.from(part.tot) });
  if (centen <= part.prijsCenten) return;
  const beyond = plan === undefined
    ? centen > (await policyOn(tx, spoedmandaat, gemeente, today)).waarde.centen
    : (await checkOtherAanbieder(tx, gemeente, plan.inhoud, { van: loaded.organisatie, naar: chosen }, today)).length > 0;
  if (!beyond) return;
  throw conflict('BuitenMandaat', {
    nl: 'Met deze aanbieder kost de hulp meer dan uw mandaat toelaat. Kies een andere aanbieder, of pas het plan aan en vraag akkoord.', en: 'With this aanbieder the help costs more than your mandate allows. Choose another aanbieder, or change the plan and ask for approval.',
  }, 'art. 10:3 Awb');
}
