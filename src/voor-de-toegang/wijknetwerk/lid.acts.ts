import type { Static } from 'typebox';
import { command, type CommandContext } from '../../platform/act/act.ts';
import { changedMeanwhile, conflict, invalidAt } from '../../platform/error.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { namesOfInitiatieven } from '../initiatief/index.ts';
import { namesOfKaartorganisaties } from '../sociale-kaart/index.ts';
import { dropAfspraken } from './afspraak-taken.ts';
import { getLid, type LidRij } from './lid.queries.ts';
import { weighWords } from './weigh-words.ts';
import { bijhouder, load } from './wijknetwerk.acts.ts';
import { mayPass, type Lidsoort } from './wijknetwerk.ts';
import { netwerklidAangesloten, netwerklidGewijzigd, netwerklidVertrokken } from './wijknetwerk.events.ts';
import { Aansluiting, type Contact, LidNummer, LidWijziging, Vertrek } from './wijknetwerk.schema.ts';

const doel = 'weten wie er in een wijk samenwerken, en hen bereiken (Wmo 2015 art. 2.1.2 lid 2; SWW bijlage 4)';
const loadLid = (tx: ReadTx, { id }: { id: string }, gemeente: string) => getLid(tx, gemeente, id);

interface Wie { readonly soort: Lidsoort; readonly van?: string | undefined; readonly naam?: string | undefined }

/** The columns that say who joins; throws at the field where it is nobody of this gemeente. */
async function whoJoins({ tx, gemeente }: Pick<CommandContext<object, object>, 'tx' | 'gemeente'>, { soort, van = '', naam = '' }: Wie) {
  if (soort === 'groep') {
    if (naam === '') throw invalidAt('/naam', 'Schrijf op hoe de groep heet.', 'Write what the group is called.');
    return { soort, naam, organisatie: null, initiatief: null };
  }
  if (soort === 'organisatie') {
    if (van === '' || !(await namesOfKaartorganisaties(tx, gemeente, [van])).has(van)) throw invalidAt('/van', 'Kies een organisatie uit de sociale kaart.', 'Choose an organisation of the sociale kaart.');
    return { soort, naam: '', organisatie: van, initiatief: null };
  }
  if (van === '' || !(await namesOfInitiatieven(tx, gemeente, [van])).has(van)) throw invalidAt('/van', 'Kies een initiatief dat op de site staat.', 'Choose an initiative that is on the site.');
  return { soort, naam: '', organisatie: null, initiatief: van };
}

/** What nobody filled in is kept as empty. */
const filled = ({ email = '', ...contact }: Static<typeof Contact>) => ({ ...contact, email });

const aansluiting = command({
  name: 'netwerklid.aansluiting', label: { nl: 'Lid toevoegen', en: 'Add a member' }, purpose: doel, route: 'POST /wijknetwerken/{id}/aansluitingen', input: Aansluiting, output: LidNummer, load, may: bijhouder,
  when: ({ toestand }) => mayPass('werk', toestand), events: [netwerklidAangesloten],
  async run(context) {
    const { tx, gemeente, input: { sinds, contact, gelezen, ...wie }, loaded: { id: wijknetwerk }, today, newId, publish } = context;
    if (sinds > today.toString()) throw invalidAt('/sinds', 'Deze dag is er nog niet. Kies vandaag of eerder.', 'This day is still to come. Choose today or earlier.');
    const who = await whoJoins(context, wie);
    weighWords({ naam: who.naam }, gelezen);
    const id = newId();
    const added = await tx.insertInto('netwerklid').values({ gemeente, id, wijknetwerk, ...who, sinds, tot: null }).onConflict((same) => same.doNothing()).executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw conflict('DoetAlMee', { nl: 'Dit lid doet al mee in het netwerk.', en: 'This member takes part already.' });
    if (contact !== undefined) await tx.insertInto('netwerklid_contact').values({ gemeente, netwerklid: id, ...filled(contact) }).execute();
    publish(wijknetwerk, netwerklidAangesloten, { wijknetwerk, lid: id, soort: who.soort });
    return { id };
  },
});

const here = ({ netwerktoestand, tot }: LidRij) => {
  const verdict = mayPass('werk', netwerktoestand);
  return verdict.ja && tot !== null ? { ja: false as const, reden: { nl: 'Dit lid doet niet meer mee.', en: 'This member no longer takes part.' } } : verdict;
};

const wijziging = command({
  name: 'netwerklid.wijziging', label: { nl: 'Contactpersoon veranderen', en: 'Change whom to call' }, purpose: doel, route: 'PUT /netwerkleden/{id}', input: LidWijziging, output: LidNummer, load: loadLid, may: bijhouder, when: here, events: [netwerklidGewijzigd],
  async run({ tx, gemeente, input: { contact }, loaded: { id, wijknetwerk, soort }, publish }) {
    await tx.insertInto('netwerklid_contact').values({ gemeente, netwerklid: id, ...filled(contact) }).onConflict((same) => same.columns(['gemeente', 'netwerklid']).doUpdateSet(filled(contact))).execute();
    publish(wijknetwerk, netwerklidGewijzigd, { wijknetwerk, lid: id, soort });
    return { id };
  },
});

const vertrek = command({
  name: 'netwerklid.vertrek', label: { nl: 'Lid doet niet meer mee', en: 'A member leaves' }, purpose: doel, route: 'POST /netwerkleden/{id}/vertrekken', input: Vertrek, output: LidNummer, load: loadLid, may: bijhouder, when: here, events: [netwerklidVertrokken],
  async run(context) {
    const { tx, gemeente, input: { tot }, loaded: { id, wijknetwerk, soort, sinds }, today, publish } = context;
    if (tot < sinds || tot > today.toString()) throw invalidAt('/tot', 'Kies een dag nadat dit lid kwam, en niet later dan vandaag.', 'Choose a day after this member came, and not later than today.');
    const done = await tx.updateTable('netwerklid').set({ tot }).where('gemeente', '=', gemeente).where('id', '=', id).where('tot', 'is', null).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    await tx.deleteFrom('netwerklid_contact').where('gemeente', '=', gemeente).where('netwerklid', '=', id).execute();
    // What it would do is nobody's any more; what was done stays.
    await dropAfspraken(context, wijknetwerk, id);
    publish(wijknetwerk, netwerklidVertrokken, { wijknetwerk, lid: id, soort });
    return { id };
  },
});

export const lidActs = [aansluiting, wijziging, vertrek] as const;
