import type { ActContext } from '../../platform/act/act.ts';
import { holderKeys, type Actor } from '../../platform/access/actor.ts';
import { grant, type Rule } from '../../platform/access/rule.ts';
import type { Recht } from '../../platform/access/grant.ts';
import { forbidden } from '../../platform/error.ts';
import { team, wisselsoorten, type Wisselsoort } from './berichtenwisseling.ts';

type Decision = Pick<ActContext<unknown, unknown>, 'actor' | 'gemeente' | 'mag'>;

const rules: Readonly<Record<Recht, Readonly<Record<Wisselsoort, Rule>>>> = {
  lezen: { melding: grant('melding'), inzet: grant('inzet') }, schrijven: { melding: grant('melding', 'schrijven'), inzet: grant('inzet', 'schrijven') },
};

/** Kinds that somebody of the access may read or write in this dossier, whoever else takes part. */
export const soortenOfTeam = ({ actor, mag }: Decision, recht: Recht = 'lezen'): readonly Wisselsoort[] => (actor.soort === 'medewerker' ? wisselsoorten.filter((soort) => mag(rules[recht][soort])) : []);

/** As whom this actor takes part: by name, or as one of the team. Undefined: not at all. */
export function deelnemerOf(context: Decision, wisseling: { readonly deelnemers: readonly string[]; readonly gegevens: Wisselsoort }, recht: Recht = 'lezen'): string | undefined {
  const own = holderKeys(context.actor, context.gemeente).find((key) => wisseling.deelnemers.includes(key));
  return own ?? (soortenOfTeam(context, recht).includes(wisseling.gegevens) ? team : undefined);
}

/** As whom this actor takes part; throws Forbidden for who does not. */
export function requireDeelnemer(context: Decision & { readonly loaded: { readonly deelnemers: readonly string[]; readonly gegevens: Wisselsoort } }, recht: Recht = 'lezen'): string {
  const deelnemer = deelnemerOf(context, context.loaded, recht);
  if (deelnemer === undefined) throw forbidden({ nl: 'U doet niet mee in deze berichten. De regisseur kan u toegang geven.', en: 'You take no part in these messages. The regisseur can give you access.' });
  return deelnemer;
}

/** Who works and wrote it, by name; an inwoner is the one who takes part. */
export const medewerkerOf = (actor: Actor): string | null => (actor.soort === 'medewerker' || actor.soort === 'organisatie' ? actor.id : null);
