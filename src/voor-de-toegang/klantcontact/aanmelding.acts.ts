import { command, query } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { aanmeldnummer, berichtFor } from './aanmelding.ts';
import { Aangemeld, Aanmelding, AanmeldingenVraag, AanmeldingRegel } from './aanmelding.schema.ts';
import { vraagOntvangen } from './klantcontact.events.ts';
import { eigenRows } from './klantcontact.queries.ts';
import { receiveAanmelding } from './receive-aanmelding.ts';

const aanmelding = command({
  name: 'klantcontact.aanmelding', label: { nl: 'Iemand aanmelden', en: 'Hand in a question' }, purpose: 'een hulpvraag van een inwoner ontvangen door een andere deur (BUCH 3.7)', route: 'POST /aanmeldingen',
  input: Aanmelding, output: Aangemeld, may: role('ketenpartner'), asSpil: true, events: [vraagOntvangen], run: receiveAanmelding,
});

const eigen = query({
  name: 'klantcontact.aanmeldingen', label: { nl: 'Onze aanmeldingen', en: 'What we handed in' }, purpose: 'eigen aanmeldingen volgen', route: 'GET /aanmeldingen', scope: 'set',
  // Questions are for staff alone; of its own a partner is told what Spil looked up for it.
  input: AanmeldingenVraag, output: pageOutput(AanmeldingRegel), may: role('ketenpartner'), asSpil: true,
  async run(context) {
    const { tx, actor } = context;
    const organisatie = actor.soort === 'organisatie' ? actor.organisatie : undefined;
    if (organisatie === undefined) return { items: [] };
    const page = await readPage(context, {
      list: 'klantcontact.aanmeldingen', order: [{ column: 'k.ontvangen_op', type: 'timestamptz', descending: true }, { column: 'k.id', type: 'uuid', descending: true }], rows: (gemeente, keyset) => eigenRows(tx, gemeente, organisatie, keyset),
    });
    return { ...page, items: page.items.map(({ gemeente, id, ontvangen_op: ontvangenOp, toestand, terugkoppeling }) => ({ id, nummer: aanmeldnummer(gemeente, id), ontvangenOp, opgepakt: toestand !== 'open', bericht: berichtFor(toestand, terugkoppeling) })) };
  },
});

export const aanmeldingActs = [aanmelding, eigen] as const;
