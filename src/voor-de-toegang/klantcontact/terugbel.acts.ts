import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { holderNames } from '../../registers/dossier/index.ts';
import { askCallBack, passCallBack, tryCall } from './call-back.ts';
import { handOver } from './hand-over.ts';
import { staf } from './holder.ts';
import { mayCallBack, mayClose, mayHandOver } from './klantcontact.ts';
import { terugbellenGeprobeerd, terugbellenGevraagd, terugbellenToegedeeld, vraagOvergedragen } from './klantcontact.events.ts';
import { loadKlantcontact } from './klantcontact.queries.ts';
import { loadTerugbelverzoek, terugbelRows } from './terugbel.queries.ts';
import { TerugbelLijstVraag, Terugbelpoging, TerugbelRegel, Terugbeltoedeling, Terugbelvraag, Vraagoverdracht } from './terugbel.schema.ts';

const doel = 'een vraag van een inwoner beantwoorden of doorgeleiden';
const Id = Type.String({ format: 'uuid' });
const Nummer = Type.Object({ id: Id, versie: Type.Integer() });
const Dag = Type.String({ format: 'date' });
const loadVerzoek = (tx: ReadTx, { id }: { readonly id: string }, gemeente: string) => loadTerugbelverzoek(tx, gemeente, id);

const registratie = command({
  name: 'terugbelverzoek.registratie', label: { nl: 'Terugbellen', en: 'Call back' }, purpose: doel, route: 'POST /klantcontacten/{klantcontact}/terugbelverzoeken', input: Terugbelvraag, output: Type.Object({ id: Id, uiterlijk: Dag }),
  load: (tx, { klantcontact }, gemeente) => loadKlantcontact(tx, gemeente, klantcontact), may: role(...staf), when: ({ toestand }) => mayClose(toestand), events: [terugbellenGevraagd], run: askCallBack,
});

const poging = command({
  name: 'terugbelverzoek.poging', label: { nl: 'Gebeld', en: 'Called' }, purpose: doel, route: 'POST /terugbelverzoeken/{id}/pogingen', input: Terugbelpoging, output: Nummer, load: loadVerzoek, may: role(...staf),
  when: ({ toestand }) => mayCallBack(toestand), events: [terugbellenGeprobeerd], run: tryCall,
});

const toedeling = command({
  name: 'terugbelverzoek.toedeling', label: { nl: 'Een ander laten bellen', en: 'Let another call' }, purpose: doel, route: 'POST /terugbelverzoeken/{id}/toedelingen', input: Terugbeltoedeling, output: Nummer, load: loadVerzoek, may: role(...staf),
  when: ({ toestand }) => mayCallBack(toestand), events: [terugbellenToegedeeld], run: passCallBack,
});

const lijst = query({
  name: 'terugbelverzoek.lijst', label: { nl: 'Terugbellen', en: 'Calls to make' }, purpose: doel, route: 'GET /terugbelverzoeken', input: TerugbelLijstVraag, output: pageOutput(TerugbelRegel), may: role(...staf),
  subjects: ({ items }) => items.map(({ klantcontact }) => klantcontact),
  async run(context) {
    const { tx, input, actor, gemeente, today } = context;
    const page = await readPage(context, {
      list: 'terugbelverzoek.lijst', order: [{ column: 't.uiterlijk', type: 'date' }, { column: 't.id', type: 'uuid' }], rows: (code, keyset) => terugbelRows(tx, code, input.van === 'mij' ? actorKey(actor) : undefined, keyset),
    });
    const names = await holderNames(tx, gemeente, page.items.map(({ houder }) => houder));
    return { ...page, items: page.items.map((row) => ({ ...row, houder: names.get(row.houder) ?? '', teLaat: row.uiterlijk < today.toString() })) };
  },
});

const overdracht = command({
  name: 'klantcontact.overdracht', label: { nl: 'Warm overdragen', en: 'Hand over warm' }, purpose: doel, route: 'POST /klantcontacten/{id}/overdrachten', input: Vraagoverdracht, output: Type.Object({ ...Nummer.properties, uiterlijk: Dag }),
  load: (tx, { id }, gemeente) => loadKlantcontact(tx, gemeente, id), may: role(...staf), when: ({ toestand }) => mayHandOver(toestand), events: [vraagOvergedragen], run: handOver,
});

export const terugbelActs = [registratie, poging, toedeling, lijst, overdracht] as const;
