import { command, query } from '../../platform/act/act.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { getDienstRij, listDagen } from '../sociale-kaart/index.ts';
import { mayCallOff } from './activiteit.ts';
import { activiteitAfgelast, activiteitGeregistreerd, afgemeld, bevestigd, ingeschreven, inschrijvingGewijzigd, uitgenodigd } from './activiteit.events.ts';
import { activiteitRows, getActiviteit, getByCode, listInschrijvingen, type ActiviteitRij } from './activiteit.queries.ts';
import {
  ActiviteitAfgelasting, ActiviteitenVraag, ActiviteitGegevens, ActiviteitRegel, ActiviteitRegistratie, ActiviteitVraag, Deelnemers, DeelnemersVraag, Ingeschreven, InschrijvingGegevens, InschrijvingRegistratie, InschrijvingWijziging, MetCode, Nummer, Stand,
} from './activiteit.schema.ts';
import { callBy } from './move-up.ts';
import { sendMessage } from './send-message.ts';
import { confirm, signOff, signUp, use } from './sign-up.ts';

const doel = 'meedoen in de buurt mogelijk maken (Wmo 2015 art. 2.1.2; SWW: preventie en welzijn)';
const organiser = role('beheer', 'teamleider', 'samenlevingsontwikkelaar');
const load = (tx: Parameters<typeof getActiviteit>[0], { id }: { id: string }, gemeente: string) => getActiviteit(tx, gemeente, id);

const toRegel = ({ eerste_dag: eersteDag, laatste_dag: laatsteDag, id, naam, waar, van, tot, plaatsen, vrij, toestand }: Omit<ActiviteitRij, 'dienst' | 'omschrijving' | 'herhaling' | 'gevraagd' | 'afgelast_omdat'>) => ({ id, naam, waar, eersteDag, laatsteDag, van, tot, plaatsen, vrij, toestand });

const registratie = command({
  name: 'activiteit.registratie', label: { nl: 'Activiteit toevoegen', en: 'Add an activity' }, purpose: doel, route: 'POST /activiteiten', input: ActiviteitRegistratie, output: Nummer, may: organiser, events: [activiteitGeregistreerd],
  async run({ tx, gemeente, input: { dienst, eersteDag, laatsteDag, ...input }, today, newId, publish }) {
    await getDienstRij(tx, gemeente, dienst);
    const [first, last] = [Temporal.PlainDate.from(eersteDag), Temporal.PlainDate.from(laatsteDag)];
    const days = Temporal.PlainDate.compare(last, first.add({ years: 1 })) > 0 ? undefined : listDagen(input.herhaling, first, last);
    if (days === undefined || days.length === 0) throw invalidInput([{ pad: '/laatsteDag', uitleg: { nl: 'Op deze dagen valt de activiteit niet. Kies een laatste dag binnen een jaar na de eerste.', en: 'The activity falls on none of these days. Choose a last day within a year of the first.' } }]);
    const end = days.at(-1) ?? laatsteDag;
    if (end < today.toString()) throw invalidInput([{ pad: '/eersteDag', uitleg: { nl: 'Deze dagen zijn voorbij. Kies een dag vanaf vandaag.', en: 'These days are over. Choose a day from today on.' } }]);
    if (input.tot <= input.van) throw invalidInput([{ pad: '/tot', uitleg: { nl: 'De eindtijd ligt voor de begintijd.', en: 'The end is before the beginning.' } }]);
    const id = newId();
    await tx.insertInto('activiteit').values({ gemeente, id, dienst, ...input, eerste_dag: days[0] ?? eersteDag, laatste_dag: end, vrij: input.plaatsen, gevraagd: 0, toestand: 'open', afgelast_omdat: '' }).execute();
    publish(id, activiteitGeregistreerd, { activiteit: id, dienst });
    return { id };
  },
});

const afgelasting = command({
  name: 'activiteit.afgelasting', label: { nl: 'Activiteit afgelasten', en: 'Call off an activity' }, purpose: doel, route: 'POST /activiteiten/{id}/afgelastingen', input: ActiviteitAfgelasting, output: Nummer, load, may: organiser, when: ({ toestand }) => mayCallOff(toestand),
  events: [activiteitAfgelast],
  async run({ tx, gemeente, input: { id, reden }, loaded, today, env, publish }) {
    const { numUpdatedRows } = await tx.updateTable('activiteit').set({ toestand: 'afgelast', afgelast_omdat: reden }).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw notFound();
    const people = await listInschrijvingen(tx, gemeente, id);
    for (const { persoon } of people) if (persoon !== null) await sendMessage(tx, env, gemeente, { soort: 'activiteit-afgelast', persoon, activiteit: loaded, reden });
    if (people.some(({ persoon }) => persoon === null)) await callBy(tx, env, gemeente, { onderwerp: id, titel: 'Bel wie zich inschreef: de activiteit gaat niet door', uiterlijk: today.toString() });
    publish(id, activiteitAfgelast, { activiteit: id });
    return { id };
  },
});

const lijst = query({
  name: 'activiteit.lijst', label: { nl: 'Activiteiten', en: 'Activities' }, purpose: doel, route: 'GET /activiteiten', input: ActiviteitenVraag, output: pageOutput(ActiviteitRegel), may: everyone,
  async run(context) {
    const page = await readPage(context, {
      list: 'activiteit.lijst', order: [{ column: 'a.laatste_dag', type: 'date' }, { column: 'a.id', type: 'uuid' }], rows: (gemeente, keyset) => activiteitRows(context.tx, gemeente, context.today.toString(), keyset),
    });
    return { ...page, items: page.items.map(toRegel) };
  },
});

const gegevens = query({
  name: 'activiteit.gegevens', label: { nl: 'Activiteit bekijken', en: 'See an activity' }, purpose: doel, route: 'GET /activiteiten/{id}', input: ActiviteitVraag, output: ActiviteitGegevens, load, may: everyone,
  run: ({ loaded }) => Promise.resolve({
    ...toRegel(loaded), dienst: loaded.dienst, omschrijving: loaded.omschrijving, afgelastOmdat: loaded.afgelast_omdat, dagen: listDagen(loaded.herhaling, Temporal.PlainDate.from(loaded.eerste_dag), Temporal.PlainDate.from(loaded.laatste_dag)) ?? [],
  }),
});

const inschrijven = command({
  name: 'inschrijving.registratie', label: { nl: 'Inschrijven', en: 'Sign up' }, purpose: doel, route: 'POST /activiteiten/{activiteit}/inschrijvingen', asSpil: true, secretAnswer: true, input: InschrijvingRegistratie, output: Ingeschreven, may: everyone, events: [ingeschreven], run: signUp,
});

const opvraging = query({
  name: 'inschrijving.opvraging', secret: true, label: { nl: 'Mijn inschrijving bekijken', en: 'See my registration' }, purpose: doel, route: 'POST /inschrijvingen/opvragingen', asSpil: true, input: MetCode, output: InschrijvingGegevens, may: everyone,
  async run({ tx, gemeente, input, env }) {
    const { toestand, naam, bereik, bevestigen_tot: bevestigenTot, activiteit } = await getByCode(tx, gemeente, codeIndex(env.secrets, use, input.code));
    return { toestand, naam, bereik, bevestigenTot, activiteit: toRegel(await getActiviteit(tx, gemeente, activiteit)) };
  },
});

const wijziging = command({
  name: 'inschrijving.wijziging', label: { nl: 'Naam of bereik wijzigen', en: 'Change name or contact' }, purpose: doel, route: 'POST /inschrijvingen/wijzigingen', asSpil: true, input: InschrijvingWijziging, output: Stand, may: everyone, events: [inschrijvingGewijzigd],
  async run({ tx, gemeente, input: { code, naam, bereik }, env, publish }) {
    const { id, activiteit, toestand } = await getByCode(tx, gemeente, codeIndex(env.secrets, use, code));
    await tx.updateTable('inschrijving').set({ naam, bereik }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    publish(activiteit, inschrijvingGewijzigd, { activiteit, inschrijving: id });
    return { toestand };
  },
});

const bevestiging = command({
  name: 'inschrijving.bevestiging', label: { nl: 'Ja, ik kom', en: 'Yes, I come' }, purpose: doel, route: 'POST /inschrijvingen/bevestigingen', asSpil: true, input: MetCode, output: Stand, may: everyone, events: [bevestigd], run: confirm,
});

const afmelding = command({
  name: 'inschrijving.afmelding', label: { nl: 'Ik kom niet', en: 'I do not come' }, purpose: doel, route: 'POST /inschrijvingen/afmeldingen', asSpil: true, input: MetCode, output: Stand, may: everyone, events: [afgemeld, uitgenodigd], run: signOff,
});

const deelnemers = query({
  name: 'inschrijving.lijst', label: { nl: 'Wie er komen', en: 'Who comes' }, purpose: doel, route: 'GET /activiteiten/{activiteit}/inschrijvingen', input: DeelnemersVraag, output: Deelnemers, may: organiser,
  load: (tx, { activiteit }, gemeente) => getActiviteit(tx, gemeente, activiteit), subjects: ({ items }) => items.map(({ id }) => id),
  run: async ({ tx, gemeente, input }) => ({ items: (await listInschrijvingen(tx, gemeente, input.activiteit)).map(({ id, naam, bereik, toestand, bevestigen_tot: bevestigenTot }) => ({ id, naam, bereik, toestand, bevestigenTot })) }),
});

export const acts = [registratie, afgelasting, lijst, gegevens, inschrijven, opvraging, wijziging, bevestiging, afmelding, deelnemers] as const;
