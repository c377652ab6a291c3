import type { Text } from '../../platform/text.ts';

/** Circles of a network, from near to far (BUCH 3.2: informal and formal surroundings). */
export const kringen = ['gezin', 'familie', 'sociaal', 'professioneel'] as const;
export type Kring = (typeof kringen)[number];

/** How strong a tie is, as an ecogram draws it. */
export const banden = ['sterk', 'gewoon', 'zwak', 'gespannen'] as const;
export type Band = (typeof banden)[number];

/** What the other one is to the person: `ouder` means that the other is the parent. */
export const relatiesoorten = [
  'partner', 'ex-partner', 'ouder', 'kind', 'stiefouder', 'stiefkind', 'pleegouder', 'pleegkind', 'broer-of-zus', 'grootouder', 'kleinkind', 'ander-familielid',
  'vriend', 'buur', 'kennis', 'collega', 'mantelzorger', 'vrijwilliger', 'vertegenwoordiger', 'clientondersteuner', 'bewindvoerder', 'mentor', 'curator', 'voogd',
  'huisarts', 'wijkverpleging', 'thuiszorg', 'hulpverlener', 'school', 'werkgever', 'anders',
] as const;
export type Relatiesoort = (typeof relatiesoorten)[number];

/** Words of each kind, for lists and pictures. */
export const relatiewoorden: Readonly<Record<Relatiesoort, Text>> = {
  partner: { nl: 'partner', en: 'partner' }, 'ex-partner': { nl: 'ex-partner', en: 'former partner' }, ouder: { nl: 'ouder', en: 'parent' }, kind: { nl: 'kind', en: 'child' },
  stiefouder: { nl: 'stiefouder', en: 'step-parent' }, stiefkind: { nl: 'stiefkind', en: 'stepchild' }, pleegouder: { nl: 'pleegouder', en: 'foster parent' },
  pleegkind: { nl: 'pleegkind', en: 'foster child' }, 'broer-of-zus': { nl: 'broer of zus', en: 'brother or sister' }, grootouder: { nl: 'grootouder', en: 'grandparent' },
  kleinkind: { nl: 'kleinkind', en: 'grandchild' }, 'ander-familielid': { nl: 'ander familielid', en: 'other relative' }, vriend: { nl: 'vriend of vriendin', en: 'friend' },
  buur: { nl: 'buur', en: 'neighbour' }, kennis: { nl: 'kennis', en: 'acquaintance' }, collega: { nl: 'collega', en: 'colleague' }, mantelzorger: { nl: 'mantelzorger', en: 'informal carer' },
  vrijwilliger: { nl: 'vrijwilliger', en: 'volunteer' }, vertegenwoordiger: { nl: 'vertegenwoordiger', en: 'representative' },
  clientondersteuner: { nl: 'cliëntondersteuner', en: 'independent supporter' }, bewindvoerder: { nl: 'bewindvoerder', en: 'financial administrator' }, mentor: { nl: 'mentor', en: 'mentor' },
  curator: { nl: 'curator', en: 'legal guardian (adult)' }, voogd: { nl: 'voogd', en: 'guardian (child)' }, huisarts: { nl: 'huisarts', en: 'general practitioner' },
  wijkverpleging: { nl: 'wijkverpleging', en: 'district nursing' }, thuiszorg: { nl: 'thuiszorg', en: 'home care' }, hulpverlener: { nl: 'hulpverlener', en: 'care worker' },
  school: { nl: 'school', en: 'school' }, werkgever: { nl: 'werkgever', en: 'employer' }, anders: { nl: 'anders', en: 'other' },
};
