import { command, query } from '../../platform/act/act.ts';
import { anyOf, ownHolder } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, invalidAt } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { addAfspraakTaak, finishAfspraakTaak } from './afspraak-taken.ts';
import { afspraakRows, getAfspraak, withLeden } from './afspraak.queries.ts';
import * as schema from './afspraak.schema.ts';
import { getBijeenkomst } from './bijeenkomst.queries.ts';
import { weighWords } from './weigh-words.ts';
import { bijhouder, lezer } from './wijknetwerk.acts.ts';
import { mayPass, mayPassAfspraak } from './wijknetwerk.ts';
import { netwerkafspraakAfgerond, netwerkafspraakGemaakt } from './wijknetwerk.events.ts';
import { getNetwerk } from './wijknetwerk.queries.ts';

const doel = 'bijhouden wat leden van een netwerk voor de wijk doen (Wmo 2015 art. 2.1.2 lid 2; SWW bijlage 4)';
const may = anyOf(lezer, ownHolder);
const ofNetwerk = { load: (tx: ReadTx, { wijknetwerk }: { wijknetwerk: string }, gemeente: string) => getNetwerk(tx, gemeente, wijknetwerk) };
const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => getAfspraak(tx, gemeente, id);

const registratie = command({
  name: 'netwerkafspraak.registratie', label: { nl: 'Afspraak toevoegen', en: 'Add an afspraak' }, purpose: doel, route: 'POST /netwerkafspraken', input: schema.AfspraakRegistratie, output: schema.AfspraakNummer, ...ofNetwerk, may: bijhouder,
  when: ({ toestand }) => mayPass('werk', toestand), events: [netwerkafspraakGemaakt],
  async run(context) {
    const { tx, gemeente, input: { wijknetwerk, bijeenkomst, lid, wat, uiterlijk, gelezen }, loaded: { trekker }, today, newId, publish } = context;
    if (uiterlijk < today.toString()) throw invalidAt('/uiterlijk', 'Deze dag is al voorbij. Kies vandaag of later.', 'This day has gone by. Choose today or later.');
    const member = await tx.selectFrom('netwerklid').select('id').where('gemeente', '=', gemeente).where('wijknetwerk', '=', wijknetwerk).where('id', '=', lid).where('tot', 'is', null).executeTakeFirst();
    if (!member) throw invalidAt('/lid', 'Kies een lid dat nu meedoet.', 'Choose a member that takes part now.');
    if (bijeenkomst !== undefined && (await getBijeenkomst(tx, gemeente, bijeenkomst)).wijknetwerk !== wijknetwerk) throw invalidAt('/bijeenkomst', 'Kies een bijeenkomst van dit netwerk.', 'Choose a meeting of this network.');
    weighWords({ wat }, gelezen);
    const id = newId();
    await tx.insertInto('netwerkafspraak').values({ gemeente, id, wijknetwerk, bijeenkomst: bijeenkomst ?? null, netwerklid: lid, wat, uiterlijk, toestand: 'open', afgerond_op: null, toelichting: '' }).execute();
    await addAfspraakTaak(context, trekker, id, uiterlijk);
    publish(wijknetwerk, netwerkafspraakGemaakt, { wijknetwerk, afspraak: id, uiterlijk });
    return { id, toestand: 'open' as const };
  },
});

const afronding = command({
  name: 'netwerkafspraak.afronding', label: { nl: 'Afspraak afronden', en: 'Finish an afspraak' }, purpose: doel, route: 'POST /netwerkafspraken/{id}/afrondingen', input: schema.AfspraakAfronding, output: schema.AfspraakNummer, load, may: bijhouder,
  when: ({ toestand }) => mayPassAfspraak('afronding', toestand), events: [netwerkafspraakAfgerond],
  async run(context) {
    const { tx, gemeente, input: { uitkomst, toelichting, gelezen }, loaded: { id, wijknetwerk }, today, publish } = context;
    if (uitkomst === 'vervallen' && toelichting === '') throw invalidAt('/toelichting', 'Schrijf op waarom het niet meer hoeft.', 'Write why it is no longer needed.');
    weighWords({ toelichting }, gelezen);
    const done = await tx.updateTable('netwerkafspraak').set({ toestand: uitkomst, afgerond_op: today.toString(), toelichting }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'open').executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    await finishAfspraakTaak(context, id, uitkomst);
    publish(wijknetwerk, netwerkafspraakAfgerond, { wijknetwerk, afspraak: id, uitkomst });
    return { id, toestand: uitkomst };
  },
});

const lijst = query({
  name: 'netwerkafspraak.lijst', label: { nl: 'Afspraken van een netwerk', en: 'Afspraken of a network' }, purpose: doel, route: 'GET /netwerkafspraken', input: schema.AfsprakenVraag, output: schema.Afspraken, ...ofNetwerk, may,
  async run(context) {
    const { tx, gemeente, input: { wijknetwerk }, today } = context;
    const page = await readPage(context, { list: 'netwerkafspraak.lijst', order: [{ column: 'a.uiterlijk', type: 'date', descending: true }, { column: 'a.id', type: 'uuid', descending: true }], rows: (code, keyset) => afspraakRows(tx, code, wijknetwerk, keyset) });
    return { ...page, items: await withLeden(tx, gemeente, page.items, today.toString()) };
  },
});

const gegevens = query({
  name: 'netwerkafspraak.gegevens', label: { nl: 'Afspraak bekijken', en: 'See an afspraak' }, purpose: doel, route: 'GET /netwerkafspraken/{id}', input: schema.AfspraakVraag, output: schema.AfspraakGegevens, load, may,
  async run({ tx, gemeente, loaded, today, mag }) {
    const { id, wat, uiterlijk, toestand, afgerond_op: afgerondOp, toelichting, wijknetwerk, netwerknaam, bijeenkomst, bijeenkomstdag } = loaded;
    const [shown] = await withLeden(tx, gemeente, [loaded], today.toString());
    return { id, wat, uiterlijk, toestand, afgerondOp, toelichting, lid: shown?.lid ?? '', telaat: shown?.telaat ?? false, wijknetwerk, netwerknaam, bijeenkomst, bijeenkomstdag, magAfronden: mag(bijhouder) && mayPassAfspraak('afronding', toestand).ja };
  },
});

export const afspraakActs = [registratie, afronding, lijst, gegevens] as const;
