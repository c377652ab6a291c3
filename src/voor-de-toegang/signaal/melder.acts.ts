import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import { invalidInput } from '../../platform/error.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { findGevoelig } from './gevoelige-woorden.ts';
import { receiveSignaal, receiveSpoedmelding } from './receive-signaal.ts';
import { mededelingen, nummerOf } from './signaal.ts';
import { signaalOntvangen } from './signaal.events.ts';
import { eigenRows, findByCode } from './signaal.queries.ts';
import { EigenRegel, Gevoeligheid, Indiening, Ingediend, Ontvangst, Spoedmelding, Stand, Standvraag, Toetsing } from './signaal.schema.ts';

const doel = 'een zorg over iemand ontvangen en de melder laten weten wat mag (Wmo 2015 art. 2.1.2)';
const nummer = /^SG-?(\d{4})-?([0-9A-F]{8})$/;

const indiening = command({
  name: 'signaal.indiening', label: { nl: 'Een zorg vertellen', en: 'Tell a worry' }, purpose: doel, route: 'POST /signalen',
  input: Indiening, output: Ingediend, may: everyone, asSpil: true, secretAnswer: true, events: [signaalOntvangen], run: receiveSignaal,
});

const toetsing = query({
  name: 'signaal.toetsing', label: { nl: 'Woorden nakijken', en: 'Check the words' }, purpose: doel, route: 'POST /signalen/toetsingen',
  input: Toetsing, output: Gevoeligheid, may: everyone, gemeente: () => '0000',
  run: ({ input }) => Promise.resolve({ items: findGevoelig(input.tekst) }),
});

const stand = query({
  name: 'signaal.stand', secret: true, label: { nl: 'Vragen wat er met een signaal is gedaan', en: 'Ask what was done with a signal' }, purpose: doel, route: 'POST /signalen/zoekopdrachten',
  input: Standvraag, output: Stand, may: everyone, asSpil: true,
  gemeente: (input) => nummer.exec(input.nummer.trim().toUpperCase())?.[1] ?? '0000',
  async run({ tx, input, gemeente, env }) {
    const [, , last = ''] = nummer.exec(input.nummer.trim().toUpperCase()) ?? [];
    const row = await findByCode(tx, gemeente, codeIndex(env.secrets, 'signaal', input.code));
    // One answer for a wrong number, a wrong code and a signal of somebody else: nothing can be learnt by trying.
    if (!row || nummerOf(gemeente, row.id) !== `SG-${gemeente}-${last}`) throw invalidInput([{ pad: '/code', uitleg: { nl: 'Dit nummer en deze code horen niet bij elkaar. Kijk ze nog eens na.', en: 'This number and this code do not belong together. Check them once more.' } }]);
    return {
      nummer: nummerOf(gemeente, row.id), ontvangenOp: dayOf(Temporal.Instant.from(row.ontvangen_op)).toString(), toestand: row.toestand, uiterlijk: row.uiterlijk, verteld: row.verteld.map((code) => mededelingen[code]), bericht: row.bericht,
    };
  },
});

const spoedmelding = command({
  name: 'signaal.spoedmelding', label: { nl: 'Spoedmelding doen', en: 'Send a spoedmelding' }, purpose: 'een spoedmelding van een ketenpartner ontvangen (SWW bijlage 4)', route: 'POST /spoedmeldingen',
  input: Spoedmelding, output: Ontvangst, may: role('ketenpartner'), asSpil: true, events: [signaalOntvangen], run: receiveSpoedmelding,
});

const eigen = query({
  name: 'signaal.eigen', label: { nl: 'Onze spoedmeldingen', en: 'Our spoedmeldingen' }, purpose: 'eigen spoedmeldingen volgen', route: 'GET /spoedmeldingen', scope: 'set',
  input: Type.Object({ ...pageInput }, { additionalProperties: false }), output: pageOutput(EigenRegel), may: role('ketenpartner'),
  // Signals are for staff alone; of its own a partner is told what Spil looked up for it.
  asSpil: true,
  async run(context) {
    const { tx, actor } = context;
    const organisatie = actor.soort === 'organisatie' ? actor.organisatie : undefined;
    if (organisatie === undefined) return { items: [] };
    const page = await readPage(context, {
      list: 'signaal.eigen', order: [{ column: 's.ontvangen_op', type: 'timestamptz', descending: true }, { column: 's.id', type: 'uuid', descending: true }],
      rows: (gemeente, keyset) => eigenRows(tx, gemeente, organisatie, keyset),
    });
    return { ...page, items: page.items.map(({ gemeente, ontvangen_op, verteld, ...row }) => ({ ...row, nummer: nummerOf(gemeente, row.id), ontvangenOp: ontvangen_op, verteld: verteld.map((code) => mededelingen[code]) })) };
  },
});

export const melderActs = [indiening, toetsing, stand, spoedmelding, eigen] as const;
