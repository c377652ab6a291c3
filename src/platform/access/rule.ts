import type { Text } from '../text.ts';
import type { Temporal } from '../time/temporal.ts';
import { holderKeys, rolesIn, type Actor } from './actor.ts';
import { findGrant, type Grant, type Recht } from './grant.ts';

/** Everything a right is decided on; a rule looks at nothing else. */
export interface Facts {
  readonly actor: Actor;
  readonly gemeente: string;
  /** Grants of this actor on the dossier of the case; empty when there is no dossier. */
  readonly grants: readonly Grant[];
  readonly moment: Temporal.Instant;
  /** Holder key whose own people may see the case, where there is no dossier. */
  readonly houder?: string | undefined;
}

/** Yes (on which ground), or no with the reason. */
export type Verdict = { readonly ja: true; readonly grond?: string } | { readonly ja: false; readonly reden: Text };

/** Who may: a pure decision, with words for the overview of rights. */
export interface Rule {
  readonly wie: Text;
  decide(facts: Facts): Verdict;
}

const no = (nl: string, en: string): Verdict => ({ ja: false, reden: { nl, en } });
const yes: Verdict = { ja: true };

export const everyone: Rule = { wie: { nl: 'iedereen, ook zonder inloggen', en: 'everyone, also without login' }, decide: () => yes };

export const loggedIn: Rule = {
  wie: { nl: 'wie is ingelogd', en: 'who is logged in' },
  decide: ({ actor }) => (actor.soort === 'anoniem' ? no('Log eerst in.', 'Please log in first.') : yes),
};

/** An inwoner who logged in, whatever the case. */
export const inwoner: Rule = {
  wie: { nl: 'inwoner (ingelogd)', en: 'inwoner (logged in)' },
  decide: ({ actor }) => (actor.soort === 'inwoner' ? yes : no('Alleen een ingelogde inwoner kan dit.', 'Only a logged-in inwoner can do this.')),
};

/** Somebody with one of these roles in the gemeente of the case. */
export function role(...rollen: readonly string[]): Rule {
  return {
    wie: { nl: rollen.join(', '), en: rollen.join(', ') },
    decide: ({ actor, gemeente }) =>
      rolesIn(actor, gemeente).some((r) => rollen.includes(r))
        ? yes
        : no(`Dit kan alleen een ${rollen.join(' of ')} van deze gemeente.`, `Only a ${rollen.join(' or ')} of this gemeente can do this.`),
  };
}

/** Somebody with a grant on the dossier for a kind of data; `gronden` narrows on why the grant is there. */
export function grant(soort: string, recht: Recht = 'lezen', gronden?: readonly string[]): Rule {
  const ground = gronden ? ` (${gronden.join(', ')})` : '';
  return {
    wie: { nl: `wie in dit dossier ‘${soort}’ mag ${recht}${ground}`, en: `who may ${recht === 'lezen' ? 'read' : 'write'} ‘${soort}’ in this dossier${ground}` },
    decide: ({ actor, gemeente, grants, moment }) => {
      const fitting = gronden ? grants.filter((g) => gronden.includes(g.grond)) : grants;
      const found = findGrant(fitting, holderKeys(actor, gemeente), soort, recht, moment);
      if (found) return { ja: true, grond: found.grond };
      return no(`U heeft in dit dossier geen toegang tot ‘${soort}’${recht === 'schrijven' ? ' om te schrijven' : ''}. De regisseur kan die geven.`,
        `You have no access to ‘${soort}’ in this dossier${recht === 'schrijven' ? ' for writing' : ''}. The regisseur can give it.`);
    },
  };
}

/** Somebody who is the holder of the case, or in the team or role that holds it. */
export const ownHolder: Rule = {
  wie: { nl: 'wie het zelf is, of in dat team of die rol werkt', en: 'who it is about, or works in that team or role' },
  decide: ({ actor, gemeente, houder }) =>
    houder !== undefined && holderKeys(actor, gemeente).includes(houder) ? yes : no('Dit hoort niet bij u of uw team.', 'This does not belong to you or your team.'),
};

/** All must say yes; the first no is the reason. */
export function allOf(...rules: readonly Rule[]): Rule {
  return {
    wie: join(rules, ' én ', ' and '),
    decide: (facts) => {
      let last = yes;
      for (const rule of rules) {
        const verdict = rule.decide(facts);
        if (!verdict.ja) return verdict;
        last = verdict.grond ? verdict : last;
      }
      return last;
    },
  };
}

/** One yes is enough; otherwise the first reason. */
export function anyOf(...rules: readonly Rule[]): Rule {
  return {
    wie: join(rules, '; of ', '; or '),
    decide: (facts) => {
      const verdicts = rules.map((rule) => rule.decide(facts));
      return verdicts.find((v) => v.ja && v.grond !== 'nood') ?? verdicts.find((v) => v.ja) ?? verdicts[0] ?? no('Niemand mag dit.', 'Nobody may do this.');
    },
  };
}

function join(rules: readonly Rule[], nl: string, en: string): Text {
  return { nl: rules.map((r) => r.wie.nl).join(nl), en: rules.map((r) => r.wie.en).join(en) };
}
