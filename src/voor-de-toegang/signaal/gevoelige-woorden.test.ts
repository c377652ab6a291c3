import { expect, it } from 'vitest';
import { findGevoelig } from './gevoelige-woorden.ts';

it.each([
  ['Zij heeft volgens mij dementie', 'medisch'], ['hij is DEPRESSIEF', 'medisch'], ['mijn buurman slikt antidepressiva', 'medisch'], ['epileptische aanval gezien', 'medisch'], ['de medicijnen liggen op de grond', 'medisch'],
  ['she has dementia', 'medisch'], ['he forgot his medication', 'medisch'], ['a schizophrenic man', 'medisch'],
  ['hij is een dief', 'strafbaar'], ['ze dealt vanuit huis', 'strafbaar'], ['er is een wietplantage', 'strafbaar'], ['hij pleegt fraude', 'strafbaar'], ['he is a drug dealer', 'strafbaar'], ['she was convicted', 'strafbaar'], ['cocaïne op tafel', 'strafbaar'],
  ['ik denk dat hij haar mishandelt', 'geweld'], ['het kind wordt geslagen', 'geweld'], ['he beats her', 'geweld'],
])('asks for a second thought about %j', (text, soort) => {
  expect(findGevoelig(text).map((found) => found.soort)).toEqual([soort]);
});

it.each([
  'De gordijnen zijn al dagen dicht en de post ligt nog in de bus.', 'Zij is erg vergeetachtig en loopt op straat te zoeken.', 'Hij huilt veel, eet weinig en ziet er mager uit.', 'De kinderen zijn vaak alleen thuis.',
  'Er wordt veel geschreeuwd, ook ’s nachts.', 'Hij drinkt te veel en valt op straat.', 'Haar dokter is met vakantie.', 'He wears hearing aids and does not hear the bell.', 'She shouts at night and looks thin.', 'Ik ben bang dat er iets mis is.', 'De autodealer op de hoek is dicht.', '',
])('lets %j through: it tells what somebody sees', (text) => {
  expect(findGevoelig(text)).toEqual([]);
});

it('shows each word once, as it was typed, and looks in all texts', () => {
  expect(findGevoelig('Dementie? Ja: dementie.', 'En DIEFSTAL')).toEqual([{ woord: 'Dementie', soort: 'medisch' }, { woord: 'DIEFSTAL', soort: 'strafbaar' }]);
});
