import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { closeSignaal, followUp } from './close-signaal.ts';
import { melderActs } from './melder.acts.ts';
import { registerSignaal } from './receive-signaal.ts';
import { showSignaal } from './show-signaal.ts';
import { mayClose, mayPass, nummerOf, signaaltoestanden, urgenties } from './signaal.ts';
import { signaalAfgehandeld, signaalGetrieerd, signaalOntvangen, signaalOpgevolgd } from './signaal.events.ts';
import { bordRows, loadSignaal } from './signaal.queries.ts';
import { Afhandeling, Ontvangst, Opvolging, Registratie, SignaalGegevens, SignaalRegel, Triage } from './signaal.schema.ts';
import { staf, triageSignaal } from './triage-signaal.ts';

const doel = 'een zorg over iemand opvolgen (Wmo 2015 art. 2.1.2; Jeugdwet art. 2.3)';
const Id = Type.String({ format: 'uuid' });
const Nummer = Type.Object({ id: Id, versie: Type.Integer() });
const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadSignaal(tx, gemeente, input.id);

const registratie = command({
  name: 'signaal.registratie', label: { nl: 'Signaal opschrijven', en: 'Write a signal down' }, purpose: doel, route: 'POST /signalen/registraties',
  input: Registratie, output: Ontvangst, may: role(...staf), events: [signaalOntvangen], run: registerSignaal,
});

const triage = command({
  name: 'signaal.triage', label: { nl: 'Signaal verdelen', en: 'Triage a signal' }, purpose: doel, route: 'POST /signalen/{id}/triages',
  input: Triage, output: Type.Object({ ...Nummer.properties, uiterlijk: Type.String({ format: 'date' }) }), load, may: role(...staf), when: (signaal) => mayPass('triage', signaal.toestand), events: [signaalGetrieerd], run: triageSignaal,
});

const opvolging = command({
  name: 'signaal.opvolging', label: { nl: 'Opvolging bewaren', en: 'Keep a follow-up' }, purpose: doel, route: 'POST /signalen/{id}/opvolgingen',
  input: Opvolging, output: Nummer, load, may: role(...staf), when: (signaal) => mayPass('opvolging', signaal.toestand), events: [signaalOpgevolgd], run: followUp,
});

const afhandeling = command({
  name: 'signaal.afhandeling', label: { nl: 'Signaal afhandelen', en: 'Close a signal' }, purpose: doel, route: 'POST /signalen/{id}/afhandelingen',
  input: Afhandeling, output: Nummer, load, may: role(...staf), when: (signaal) => mayClose(signaal), events: [signaalAfgehandeld], run: closeSignaal,
});

const gegevens = query({
  name: 'signaal.gegevens', label: { nl: 'Signaal bekijken', en: 'See a signal' }, purpose: doel, route: 'GET /signalen/{id}', readers: ['persoon-zoek'],
  input: Type.Object({ id: Id }), output: SignaalGegevens, load, may: role(...staf),
  subjects: (output) => [output.persoon?.id ?? output.id, ...output.kandidaten.map(({ id }) => id)],
  run: showSignaal,
});

const begin = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);

const lijst = query({
  name: 'signaal.lijst', label: { nl: 'Signalen', en: 'Signals' }, purpose: doel, route: 'GET /signalen', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...signaaltoestanden])), urgentie: Type.Optional(Type.Enum([...urgenties])), van: Type.Optional(Type.Enum(['mij'])), ...pageInput }, { additionalProperties: false }),
  output: pageOutput(SignaalRegel), may: role(...staf),
  subjects: (page) => page.items.map((item) => item.id),
  async run(context) {
    const { tx, input, actor } = context;
    const toestand = input.toestand ?? 'ontvangen';
    const filter = { toestand, urgentie: input.urgentie, behandelaar: input.van === 'mij' && actor.soort === 'medewerker' ? actor.id : undefined };
    // What waits: the day that comes first on top. What is over: the latest.
    const direction = toestand === 'afgehandeld' ? { descending: true as const } : {};
    const page = await readPage(context, {
      list: 'signaal.lijst', order: [{ column: 's.uiterlijk', type: 'date', ...direction }, { column: 's.id', type: 'uuid', ...direction }],
      rows: (gemeente, keyset) => bordRows(tx, gemeente, filter, keyset),
    });
    return {
      ...page, items: page.items.map(({ gemeente, ontvangen_op, straat, huisnummer, waarneming, persoon: _persoon, ...row }) => ({
        ...row, nummer: nummerOf(gemeente, row.id), ontvangenOp: ontvangen_op, plek: straat && `${straat} ${huisnummer ?? ''}`.trim(), waarneming: row.gevoelig ? '' : begin(waarneming),
      })),
    };
  },
});

export const acts = [...melderActs, registratie, triage, opvolging, afhandeling, gegevens, lijst] as const;
