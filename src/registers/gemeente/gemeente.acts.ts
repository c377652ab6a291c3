import { role } from '../../platform/access/rule.ts';
import { command, query } from '../../platform/act/act.ts';
import { changedMeanwhile, faultAt, invalidInput } from '../../platform/error.ts';
import { gemeenteGewijzigd } from './gemeente.events.ts';
import { getGemeente } from './gemeente.queries.ts';
import { GemeenteGegevens, GemeenteStand, GemeenteVraag, GemeenteWijziging } from './gemeente.schema.ts';
import { parseOpeningstijden } from './openingstijd.ts';
import { acts as wijkActs } from './wijk.acts.ts';

const doel = 'de gemeente inrichten';
const velden = ['naam', 'telefoon', 'openingstijden', 'adres', 'inloop', 'email', 'thema', 'briefhoofd', 'briefslot'] as const;

const gegevens = query({
  name: 'gemeente.gegevens', label: { nl: 'De gemeente bekijken', en: 'See the gemeente' }, purpose: doel, route: 'GET /gemeenten/{gemeente}',
  input: GemeenteVraag, output: GemeenteGegevens, may: role('beheer'),
  run: ({ tx, gemeente }) => getGemeente(tx, gemeente),
});

const wijziging = command({
  name: 'gemeente.wijziging', label: { nl: 'De gemeente wijzigen', en: 'Change the gemeente' }, purpose: doel, route: 'PUT /gemeenten/{gemeente}', freshLogin: true,
  input: GemeenteWijziging, output: GemeenteStand, may: role('beheer'), events: [gemeenteGewijzigd], versioned: true,
  load: (tx, _input, gemeente) => getGemeente(tx, gemeente),
  async run({ tx, input, gemeente, loaded, newId, publish }) {
    const faults = (['openingstijden', 'inloop'] as const).filter((veld) => input[veld].trim() !== '' && parseOpeningstijden(input[veld]).length === 0)
      .map((veld) => faultAt(`/${veld}`, 'Schrijf dagen en tijden zoals: ma–do 8.30–17.00 uur; vr 8.30–12.30 uur.', 'Write days and times like: ma–do 8.30–17.00 uur; vr 8.30–12.30 uur.'));
    if (faults.length > 0) throw invalidInput(faults);
    const now = { ...loaded, ...input };
    const changed = velden.filter((veld) => now[veld] !== loaded[veld]);
    const { naam, telefoon, openingstijden, adres, inloop, email, thema, briefhoofd, briefslot } = now;
    const done = await tx.updateTable('gemeente').set({ naam, telefoon, openingstijden, adres, inloop, email, thema, briefhoofd, briefslot, versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('versie', '=', loaded.versie).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    publish(newId(), gemeenteGewijzigd, { velden: changed });
    return { gemeente, versie: loaded.versie + 1 };
  },
});

export const acts = [gegevens, wijziging, ...wijkActs] as const;
