import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { anyOf, ownHolder } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, invalidInput } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { bijeenkomstRows, getBijeenkomst, listAanwezig, withAanwezig } from './bijeenkomst.queries.ts';
import * as schema from './bijeenkomst.schema.ts';
import { keepLeden } from './lid.queries.ts';
import { weighWords } from './weigh-words.ts';
import { bijhouder, lezer } from './wijknetwerk.acts.ts';
import { mayPass } from './wijknetwerk.ts';
import { bijeenkomstGewijzigd, bijeenkomstVastgelegd } from './wijknetwerk.events.ts';
import { getNetwerk } from './wijknetwerk.queries.ts';

const doel = 'vastleggen wat een netwerk over de wijk bespreekt (Wmo 2015 art. 2.1.2 lid 2; SWW bijlage 4)';
const may = anyOf(lezer, ownHolder);
const ofNetwerk = { load: (tx: ReadTx, { wijknetwerk }: { wijknetwerk: string }, gemeente: string) => getNetwerk(tx, gemeente, wijknetwerk) };
const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => getBijeenkomst(tx, gemeente, id);

interface Inhoud { readonly dag: string; readonly plaats: string; readonly aanwezig: readonly string[]; readonly anderen: number; readonly besproken: string; readonly gelezen?: boolean | undefined }

/** What is written of a meeting must hold: it has been, and who came takes part in the network or did. Throws what stands at the fields. */
async function check({ tx, gemeente, input, today }: CommandContext<Inhoud, object>, netwerk: string): Promise<void> {
  const known = await keepLeden(tx, gemeente, netwerk, input.aanwezig);
  const fouten = [
    ...(input.dag <= today.toString() ? [] : [{ pad: '/dag', uitleg: { nl: 'Deze dag is er nog niet. Leg de bijeenkomst vast als zij is geweest.', en: 'This day is still to come. Write the meeting down when it has been.' } }]),
    ...(input.aanwezig.every((id) => known.has(id)) ? [] : [{ pad: '/aanwezig', uitleg: { nl: 'Kies leden van dit netwerk.', en: 'Choose members of this network.' } }]),
  ];
  if (fouten.length > 0) throw invalidInput(fouten);
  weighWords({ plaats: input.plaats, besproken: input.besproken }, input.gelezen);
}

async function keepAanwezig({ tx, gemeente, input }: CommandContext<Inhoud, object>, bijeenkomst: string): Promise<void> {
  await tx.deleteFrom('bijeenkomst_lid').where('gemeente', '=', gemeente).where('bijeenkomst', '=', bijeenkomst).execute();
  if (input.aanwezig.length > 0) await tx.insertInto('bijeenkomst_lid').values(input.aanwezig.map((netwerklid) => ({ gemeente, bijeenkomst, netwerklid }))).execute();
}

const registratie = command({
  name: 'bijeenkomst.registratie', label: { nl: 'Bijeenkomst vastleggen', en: 'Write down a meeting' }, purpose: doel, route: 'POST /bijeenkomsten', input: schema.BijeenkomstRegistratie, output: schema.BijeenkomstNummer, ...ofNetwerk, may: bijhouder,
  when: ({ toestand }) => mayPass('werk', toestand), events: [bijeenkomstVastgelegd],
  async run(context) {
    const { tx, gemeente, input: { wijknetwerk, dag, plaats, besproken, anderen }, newId, publish } = context;
    await check(context, wijknetwerk);
    const id = newId();
    await tx.insertInto('bijeenkomst').values({ gemeente, id, wijknetwerk, dag, plaats, besproken, anderen, versie: 1 }).execute();
    await keepAanwezig(context, id);
    publish(wijknetwerk, bijeenkomstVastgelegd, { wijknetwerk, bijeenkomst: id, dag });
    return { id, versie: 1 };
  },
});

const wijziging = command({
  name: 'bijeenkomst.wijziging', label: { nl: 'Bijeenkomst veranderen', en: 'Change a meeting' }, purpose: doel, route: 'PUT /bijeenkomsten/{id}', input: schema.BijeenkomstWijziging, output: schema.BijeenkomstNummer, load, may: bijhouder, versioned: true,
  when: ({ netwerktoestand }) => mayPass('werk', netwerktoestand), events: [bijeenkomstGewijzigd],
  async run(context) {
    const { tx, gemeente, input: { dag, plaats, besproken, anderen }, loaded: { id, wijknetwerk, versie }, publish } = context;
    await check(context, wijknetwerk);
    const done = await tx.updateTable('bijeenkomst').set({ dag, plaats, besproken, anderen, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', versie).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    await keepAanwezig(context, id);
    publish(wijknetwerk, bijeenkomstGewijzigd, { wijknetwerk, bijeenkomst: id, dag });
    return { id, versie: versie + 1 };
  },
});

const lijst = query({
  name: 'bijeenkomst.lijst', label: { nl: 'Bijeenkomsten van een netwerk', en: 'Meetings of a network' }, purpose: doel, route: 'GET /bijeenkomsten', input: schema.BijeenkomstenVraag, output: schema.Bijeenkomsten, ...ofNetwerk, may,
  async run(context) {
    const { tx, gemeente, input: { wijknetwerk } } = context;
    const page = await readPage(context, { list: 'bijeenkomst.lijst', order: [{ column: 'b.dag', type: 'date', descending: true }, { column: 'b.id', type: 'uuid', descending: true }], rows: (code, keyset) => bijeenkomstRows(tx, code, wijknetwerk, keyset) });
    return { ...page, items: await withAanwezig(tx, gemeente, page.items) };
  },
});

const gegevens = query({
  name: 'bijeenkomst.gegevens', label: { nl: 'Bijeenkomst bekijken', en: 'See a meeting' }, purpose: doel, route: 'GET /bijeenkomsten/{id}', input: schema.BijeenkomstVraag, output: schema.BijeenkomstGegevens, load, may,
  async run({ tx, gemeente, loaded }) {
    const [shown = { id: loaded.id, dag: loaded.dag, plaats: loaded.plaats, besproken: loaded.besproken, anderen: loaded.anderen, aanwezig: [] }] = await withAanwezig(tx, gemeente, [loaded]);
    return { ...shown, wijknetwerk: loaded.wijknetwerk, netwerknaam: loaded.netwerknaam, leden: await listAanwezig(tx, gemeente, loaded.id), versie: loaded.versie };
  },
});

export const bijeenkomstActs = [registratie, wijziging, lijst, gegevens] as const;
