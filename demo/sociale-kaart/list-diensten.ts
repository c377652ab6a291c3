import { required } from '../../src/platform/required.ts';
import type { DienstInhoud } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { ketenpartners } from './ketenpartners.ts';
import { lokaleDiensten } from './lokale-diensten.ts';
import { addressOf, dorpen, type Dorp } from './plekken.ts';
import { preventieEnWelzijn } from './preventie-en-welzijn.ts';
import type { Aanbiedersoort, Soort } from './soort.ts';
import { wijkfuncties } from './wijkfuncties.ts';

/** An entry of the demo, and the gemeente it is of. */
export interface DemoDienst {
  readonly gemeente: string;
  readonly inhoud: DienstInhoud;
}

/** Every kind of help or activity in the demo. */
export const soorten: readonly Soort[] = [...preventieEnWelzijn, ...lokaleDiensten, ...wijkfuncties, ...ketenpartners];

const organisaties: Readonly<Record<Exclude<Aanbiedersoort, 'eigen'>, string>> = {
  welzijn: 'Stichting Welzijn Duinstreek', bibliotheek: 'Bibliotheek Duin en Polder', kerken: 'Diaconaal Platform {gemeente}', sport: 'Beweegstichting De Zeewind', ggz: 'Herstelhuis Het Anker', schuldhulp: 'Stichting Geldmaatjes Duinstreek',
  zorg: 'Thuiszorg Duinzoom', vrijwilligers: 'Vrijwilligerscentrale {gemeente}', dorp: 'Dorpshuisvereniging {plaats}', jeugd: 'Jeugd en Gezin Duinstreek', gemeente: 'Gemeente {gemeente}',
};

/** The invented sociale kaart of the demo region: the same at every run. */
export function listDemoDiensten(): DemoDienst[] {
  return soorten.flatMap((soort, place) => Array.from({ length: soort.aantal }, (_, n) => {
    const here = required(dorpen[n % dorpen.length], 'a gemeente');
    const dorp = required(here[(place + Math.floor(n / dorpen.length) * 2 + (soort.naam.includes('{plaats}') ? 0 : -place)) % here.length], 'a village');
    return { gemeente: dorp.gebied.gemeente, inhoud: toDienst(soort, dorp, place * 7 + n) };
  }));
}

function toDienst(soort: Soort, dorp: Dorp, turn: number): DienstInhoud {
  const say = (text: string): string => text.replaceAll('{plaats}', dorp.plaats).replaceAll('{gemeente}', dorp.gebied.naam);
  const organisatie = say(soort.wie === 'eigen' ? required(soort.organisatie, 'its own organisation') : organisaties[soort.wie]);
  const site = `${slug(organisatie)}.example`;
  const tijden = soort.tijden.length === 0 ? [] : [toTijd(required(soort.tijden[turn % soort.tijden.length], 'times'))];
  const place = placeOf(soort, dorp, organisatie);
  return {
    naam: say(soort.naam), omschrijving: say(soort.omschrijving), cluster: soort.cluster, trede: soort.trede, onderwerpen: [...soort.onderwerpen], leefdomeinen: [...soort.domeinen], doelgroepen: [...(soort.doelgroepen ?? [])], trefwoorden: soort.woorden.split(', '),
    organisatie: { naam: organisatie, website: `https://${site}`, email: `info@${site}`, telefoon: phone(numberOf(organisatie)) }, kosten: soort.kosten, aanmelden: soort.aanmelden ?? '', voorWie: soort.voorWie ?? '',
    leeftijdVan: soort.vanaf ?? null, leeftijdTot: soort.tot ?? null, contacten: [{ telefoon: phone(turn) }], wijken: soort.naam.includes('{plaats}') ? dorp.wijken.map(({ code }) => code) : [],
    ...(place ? { locaties: [{ ...place, openingstijden: tijden }] } : { openingstijden: tijden }), gecontroleerdOp: `2026-${String((turn % 10) + 1).padStart(2, '0')}-15`,
  };
}

/** Where one goes; nowhere when it comes to the house. */
function placeOf({ plek }: Soort, dorp: Dorp, organisatie: string) {
  if (plek === 'thuis') return undefined;
  const naam = { buurthuis: dorp.buurthuis, bibliotheek: `Bibliotheek ${dorp.plaats}`, sporthal: `Sporthal ${dorp.plaats}`, gemeentehuis: `Gemeentehuis ${dorp.gebied.naam}`, eigen: organisatie }[plek];
  return { soort: 'bezoek' as const, naam, ...addressOf(dorp, naam), plaats: dorp.plaats, toegankelijkheid: 'Geen drempels; aangepast toilet.' };
}

/** `TU,TH 12:00-14:00` as an opening time; `1TU` is the first Tuesday of the month. */
function toTijd(text: string) {
  const [days = '', van = '', tot = ''] = text.split(/[ -]/);
  const herhaling = days === 'DAILY' ? 'FREQ=DAILY' : `FREQ=${/\d/.test(days) ? 'MONTHLY' : 'WEEKLY'};BYDAY=${days}`;
  return { herhaling, van, tot, opFeestdagen: days === 'DAILY' };
}

const slug = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
const numberOf = (text: string): number => 500 + ([...text].reduce((total, letter) => (total * 17 + (letter.codePointAt(0) ?? 0)) % 7919, 3) % 7000);
/** A number that nobody has. */
const phone = (n: number): string => `088 555 ${String(2000 + (n % 8000)).padStart(4, '0')}`;
