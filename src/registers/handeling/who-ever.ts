import { holderKeys, type Actor } from '../../platform/access/actor.ts';
import type { Grant } from '../../platform/access/grant.ts';
import type { Facts, Rule } from '../../platform/access/rule.ts';
import { parseGemeenteCode, type Id } from '../../platform/id.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { gegevenssoorten, gronden } from '../dossier/index.ts';
import { rollen } from '../medewerker/index.ts';

const gemeente = parseGemeenteCode('0000');
const somebody = '00000000-0000-7000-8000-000000000000' as Id;
const moment = Temporal.Instant.from('2026-01-01T00:00:00Z');
/** Roles of people who work for an organisation outside the gemeente. */
const outside: ReadonlySet<string> = new Set(['aanbieder', 'ketenpartner']);

/** Everybody there can be, in the order of the overview. */
export const everybody = ['anoniem', 'inwoner', ...rollen] as const;
export type Body = (typeof everybody)[number];

function makeActor(who: Body): Actor {
  if (who === 'anoniem') return { soort: 'anoniem' };
  if (who === 'inwoner') return { soort: 'inwoner', id: 'x', naam: '', personen: [{ gemeente, persoon: somebody }] };
  const worker = { id: somebody, naam: '', mandaten: [{ gemeente, rol: who }] };
  return outside.has(who) ? { soort: 'organisatie', ...worker, organisatie: somebody, organisatieNaam: '' } : { soort: 'medewerker', ...worker };
}

/** Every right that a dossier can give to this actor. */
function allGrants(actor: Actor): Grant[] {
  return holderKeys(actor, gemeente).flatMap((houder) => gegevenssoorten.flatMap((soort) => gronden.map((grond) => ({ houder, soort, recht: 'schrijven' as const, grond, doel: '', vanaf: '2025-01-01T00:00:00Z', tot: null }))));
}

/**
 * May somebody with this role ever do it? `altijd`: the role is enough. `in-dossier`: with a right in the dossier, or
 * where the thing is their own. `nooit`: whatever the case. Asked of the rule itself, so it is as true as the rule.
 */
export function whoEver(rule: Rule, who: Body): 'altijd' | 'in-dossier' | 'nooit' {
  const actor = makeActor(who);
  const bare: Facts = { actor, gemeente, grants: [], moment };
  if (rule.decide(bare).ja) return 'altijd';
  const houder = holderKeys(actor, gemeente)[0];
  return rule.decide({ ...bare, grants: allGrants(actor), houder }).ja ? 'in-dossier' : 'nooit';
}
