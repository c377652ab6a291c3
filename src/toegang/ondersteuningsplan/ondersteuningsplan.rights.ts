import { allOf, anyOf, grant, ownHolder, role, type Rule } from '../../platform/access/rule.ts';

/** Purpose of all that is done here. */
export const doel = 'ondersteuningsplan opstellen en overeenkomen (Wmo 2015 art. 2.3.2; Jeugdwet art. 2.3)';

/** Who works for an aanbieder has no part in the access to its own services (W5; BUCH 3.3; ZL R191). */
const vanGemeente: Rule = {
  wie: { nl: 'in dienst van de toegang, niet van een aanbieder', en: 'working for the access, not for an aanbieder' },
  decide: ({ actor }) => (actor.soort === 'medewerker' ? { ja: true } : { ja: false, reden: {
    nl: 'Alleen een medewerker van de toegang kan dit. Een aanbieder beslist niet mee over eigen diensten.', en: 'Only somebody of the access can do this. An aanbieder has no say in its own services.',
  } }),
};

const opGrond = grant('plan', 'schrijven', ['regisseur', 'verleend', 'nood']);

/** Who makes the plan with the inwoner: the regisseur, or to whom the regisseur gave it; the procesregisseur while stepping in (BUCH 3.4). */
export const schrijver = allOf(vanGemeente, role('generalist', 'procesregisseur'), opGrond);

/** The generalist decides what the plan holds, and signs it (BUCH 3.4–3.5). */
export const generalist = allOf(vanGemeente, role('generalist'), opGrond);

/** Whose plan it is, or who stands in for them. A housemate with a right of their own does not sign for another. */
export const eigenaar = anyOf(allOf(ownHolder, grant('plan', 'schrijven', ['betrokkene'])), grant('plan', 'schrijven', ['vertegenwoordiger']));

/** Who was asked for an approval: reading comes with the request. */
export const goedkeurder = allOf(vanGemeente, role('expert', 'teamleider'), grant('plan'));

export const lezer = grant('plan');
