import type { Value } from '../../../platform/act/value.ts';
import { bekwaamheidspunten } from '../pgb.ts';
import type { Budgetplaninhoud } from '../pgb.schema.ts';

export type Inhoud = Value<typeof Budgetplaninhoud>;

/** A complete budgetplan: two hours a week of a neighbour for € 20 an hour. */
export const exampleInhoud = (more: Partial<Inhoud> = {}): Inhoud => ({
  regels: [{ id: 'regel-1', wat: 'Samen de post en het huishouden doen', doel: 'Mijn huis op orde', wie: 'Buurvrouw Riet', vorm: 'informeel', dienst: null, minuten: 120, frequentie: '2', uurtarief: 2000 }],
  waarom: 'Ik wil hulp van iemand die ik ken', kwaliteit: 'Riet werkte in de thuiszorg. Elke maand kijken we wat beter kan.', hulp: 'Mijn zoon Jan', punten: Object.fromEntries(bekwaamheidspunten.map((punt) => [punt, punt === 'werkgever' ? 'met-hulp' : 'zelf'])), ...more,
});
