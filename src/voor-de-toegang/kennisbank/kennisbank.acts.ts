import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { onderwerpen } from '../sociale-kaart/index.ts';
import { indexArtikel, keepVersie } from './keep-artikel.ts';
import { mayChange } from './kennisbank.ts';
import { artikelGeregistreerd, artikelGewijzigd, artikelIngetrokken } from './kennisbank.events.ts';
import { artikelRows, loadArtikel } from './kennisbank.queries.ts';
import { ArtikelenVraag, ArtikelGegevens, ArtikelNummer, ArtikelRegel, ArtikelRegistratie, ArtikelVraag, ArtikelWijziging, ArtikelZoekopdracht, GevondenArtikel, Nummer } from './kennisbank.schema.ts';
import { findArtikelen, showArtikel } from './show-artikel.ts';

const doel = 'vragen van inwoners overal hetzelfde en juist beantwoorden (BUCH 3.2)';
const editor = role('beheer');
const reader = role('klantcontact', 'generalist', 'teamleider', 'beheer');
const load = (tx: ReadTx, { id }: { readonly id: string }, gemeente: string) => loadArtikel(tx, gemeente, id);

const registratie = command({
  name: 'kennisartikel.registratie', label: { nl: 'Artikel schrijven', en: 'Write an article' }, purpose: doel, route: 'POST /kennisartikelen', input: ArtikelRegistratie, output: Nummer, may: editor, events: [artikelGeregistreerd],
  async run(context) {
    const { tx, gemeente, input, newId, publish } = context;
    const id = newId();
    await tx.insertInto('kennisartikel').values({ gemeente, id, titel: input.titel, onderwerp: input.onderwerp, toestand: 'beschikbaar', versie: 1 }).execute();
    const geldigVan = await keepVersie(context, id, 1, input);
    publish(id, artikelGeregistreerd, { artikel: id, nummer: 1, onderwerp: input.onderwerp, geldigVan });
    return { id, versie: 1 };
  },
});

const wijziging = command({
  name: 'kennisartikel.wijziging', label: { nl: 'Artikel veranderen', en: 'Change an article' }, purpose: doel, route: 'PUT /kennisartikelen/{id}', input: ArtikelWijziging, output: Nummer, load, may: editor, versioned: true,
  when: ({ toestand }) => mayChange(toestand), events: [artikelGewijzigd],
  async run(context) {
    const { tx, gemeente, input, loaded: { id, versie }, publish } = context;
    const nummer = versie + 1;
    await tx.updateTable('kennisartikel').set({ titel: input.titel, onderwerp: input.onderwerp, versie: nummer }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    const geldigVan = await keepVersie(context, id, nummer, input);
    publish(id, artikelGewijzigd, { artikel: id, nummer, onderwerp: input.onderwerp, geldigVan });
    return { id, versie: nummer };
  },
});

const intrekking = command({
  name: 'kennisartikel.intrekking', label: { nl: 'Artikel intrekken', en: 'Withdraw an article' }, purpose: doel, route: 'POST /kennisartikelen/{id}/intrekkingen', input: ArtikelNummer, output: Nummer, load, may: editor,
  when: ({ toestand }) => mayChange(toestand), events: [artikelIngetrokken],
  async run(context) {
    const { tx, gemeente, loaded: { id, versie }, publish } = context;
    await tx.updateTable('kennisartikel').set({ toestand: 'ingetrokken' }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    await indexArtikel(context, id, undefined);
    publish(id, artikelIngetrokken, { artikel: id });
    return { id, versie };
  },
});

const lijst = query({
  name: 'kennisartikel.lijst', label: { nl: 'Kennisbank', en: 'Knowledge base' }, purpose: doel, route: 'GET /kennisartikelen', input: ArtikelenVraag, output: pageOutput(ArtikelRegel), may: reader,
  async run(context) {
    const { tx, input: { onderwerp }, today } = context;
    const page = await readPage(context, {
      list: 'kennisartikel.lijst', order: [{ column: 'a.titel', type: 'text' }, { column: 'a.id', type: 'uuid' }], rows: (gemeente, keyset) => artikelRows(tx, gemeente, onderwerp, today.toString(), keyset),
    });
    return { ...page, items: page.items.map(({ nummer, ...row }) => ({ ...row, onderwerpNaam: onderwerpen[row.onderwerp].naam, geldigNu: nummer !== null })) };
  },
});

const zoekopdracht = query({
  name: 'kennisartikel.zoekopdracht', label: { nl: 'Zoeken in de kennisbank', en: 'Search the knowledge base' }, purpose: doel, route: 'POST /kennisartikelen/zoekopdrachten',
  input: ArtikelZoekopdracht, output: Type.Object({ items: Type.Array(GevondenArtikel) }), may: reader, run: findArtikelen,
});

const gegevens = query({
  name: 'kennisartikel.gegevens', label: { nl: 'Artikel lezen', en: 'Read an article' }, purpose: doel, route: 'GET /kennisartikelen/{id}', readers: ['dienst-zoek'], input: ArtikelVraag, output: ArtikelGegevens, load, may: reader, run: showArtikel,
});

export const acts = [registratie, wijziging, intrekking, lijst, zoekopdracht, gegevens] as const;
