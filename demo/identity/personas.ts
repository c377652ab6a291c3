import type { DemoPersona } from './persona.ts';

/**
 * The people of the demo, all invented; their BSNs are given to nobody. Who works is found by
 * `inlog (bron 'medewerker' or 'organisatie', sleutel)`, which the demo region fills.
 */
export const personas: readonly DemoPersona[] = [
  {
    sleutel: 'inwoner', naam: 'Truus de Wit', soort: 'inwoner', claims: { bsn: '999990019' },
    omschrijving: { nl: 'Woont in Castricum. Het huishouden wordt te zwaar.', en: 'Lives in Castricum. The household is getting too much.' },
  },
  {
    sleutel: 'mantelzorger', naam: 'Karin de Wit', soort: 'inwoner', claims: { bsn: '999990020' },
    omschrijving: { nl: 'Dochter van Truus. Zorgt voor haar moeder en helpt haar met het plan.', en: 'Daughter of Truus. Cares for her mother and helps her with the plan.' },
  },
  {
    sleutel: 'klantcontact', naam: 'Ilse Mooij', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Neemt de telefoon op bij klantcontact.', en: 'Answers the phone at klantcontact.' },
  },
  {
    sleutel: 'teamleider', naam: 'Bram Kuiper', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Leidt het sociaal team en verdeelt de meldingen.', en: 'Leads the sociaal team and divides the meldingen.' },
  },
  {
    sleutel: 'samenlevingsontwikkelaar', naam: 'Yasmin Dekker', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Ziet wat wijken missen en helpt wat mensen zelf beginnen.', en: 'Sees what wijken lack and helps what people begin themselves.' },
  },
  {
    sleutel: 'generalist', naam: 'Samira Bos', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Voert het brede gesprek en maakt het plan met de inwoner.', en: 'Has the broad conversation and makes the plan with the inwoner.' },
  },
  {
    sleutel: 'regisseur', naam: 'Joost Zonneveld', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Generalist, en regisseur van gezinnen met veel tegelijk.', en: 'Generalist, and regisseur of households with much at once.' },
  },
  {
    sleutel: 'procesregisseur', naam: 'Marjan Schoon', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Stapt in als het vastloopt, en stapt er weer uit.', en: 'Steps in where a process is stuck, and steps out again.' },
  },
  {
    sleutel: 'expert', naam: 'Hanneke Tol', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Gedragswetenschapper in het expertteam. Geeft advies als erom gevraagd wordt.', en: 'Behavioural scientist in the expertteam. Advises when asked.' },
  },
  {
    sleutel: 'beschikkingen', naam: 'Peter Admiraal', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Kijkt of het besluit rechtmatig is en stuurt de brief.', en: 'Checks that the decision is lawful and sends the letter.' },
  },
  {
    sleutel: 'bezwaar', naam: 'Jolanda Veer', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Behandelt bezwaren tegen besluiten die een ander nam.', en: 'Handles objections against decisions that somebody else took.' },
  },
  {
    sleutel: 'inkoper', naam: 'Denise Glorie', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Sluit contracten met aanbieders en let op prijs en kwaliteit.', en: 'Makes contracts with providers and watches price and quality.' },
  },
  {
    sleutel: 'controller', naam: 'Ruud Veldt', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Houdt het budget bij.', en: 'Keeps track of the budget.' },
  },
  {
    sleutel: 'bestuurder', naam: 'Femke Twisk', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Wethouder. Ziet cijfers, geen mensen.', en: 'Alderman. Sees figures, not people.' },
  },
  {
    sleutel: 'raadslid', naam: 'Ahmed Stuifbergen', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Raadslid. Volgt of de doelen worden gehaald.', en: 'Council member. Follows whether the goals are reached.' },
  },
  {
    sleutel: 'privacy', naam: 'Lotte Brakenhoff', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Functionaris gegevensbescherming. Ziet wie wat inzag en waarom.', en: 'Data protection officer. Sees who looked at what, and why.' },
  },
  {
    sleutel: 'beheer', naam: 'Wim Castricum', soort: 'medewerker', claims: {},
    omschrijving: { nl: 'Applicatiebeheerder: regels, mandaten en teams.', en: 'Application manager: rules, mandates and teams.' },
  },
  {
    sleutel: 'aanbieder', naam: 'Esther Groot', soort: 'organisatie', claims: {},
    omschrijving: { nl: 'Planner bij thuiszorg Duinzoom.', en: 'Planner at home care organisation Duinzoom.' },
  },
  {
    sleutel: 'ketenpartner', naam: 'Wijkagent Rik Baltus', soort: 'organisatie', claims: {},
    omschrijving: { nl: 'Wijkagent. Zit aan tafel als de veiligheid in het geding is.', en: 'Community police officer. At the table where safety is at stake.' },
  },
  {
    sleutel: 'clientondersteuner', naam: 'Rosa Vink', soort: 'organisatie', claims: {},
    omschrijving: { nl: 'Cliëntondersteuner van Stichting Naast U. Staat naast inwoners, los van de gemeente.', en: 'Independent supporter of Stichting Naast U. Stands beside inwoners, apart from the gemeente.' },
  },
];
