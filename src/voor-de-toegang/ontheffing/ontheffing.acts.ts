import { sql } from 'kysely';
import { command, query, type Loaded } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, invalidInput, notFound } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { codeIndex, drawCode } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { getInitiatief } from '../initiatief/index.ts';
import { mayDecide } from './ontheffing.ts';
import { ontheffingBesloten, ontheffingGevraagd } from './ontheffing.events.ts';
import * as schema from './ontheffing.schema.ts';
import './ontheffing.tables.ts';

const doel = 'ruimte maken voor initiatieven waar een regel in de weg zit (LEU, ZL)';
const use = 'ontheffing';
const taak = 'ontheffing.besluiten';
/** Who works with the wijken records what the gemeente decided. */
const coordinator = role('teamleider', 'samenlevingsontwikkelaar');
const columns = ['o.id', 'o.initiatief', 'o.regel', 'o.waarom', 'o.voorstel', 'o.toestand', 'o.motivering', 'o.geldig_tot', 'o.gevraagd_op', 'o.besloten_op'] as const;

interface Row extends Loaded, Pick<Tables['ontheffing'], 'id' | 'initiatief' | 'regel' | 'waarom' | 'voorstel' | 'toestand' | 'motivering' | 'geldig_tot' | 'gevraagd_op' | 'besloten_op'> {}
const shown = ({ id, initiatief, regel, waarom, voorstel, toestand, motivering, geldig_tot: geldigTot, gevraagd_op: gevraagdOp, besloten_op: beslotenOp }: Row) => ({ id, initiatief, regel, waarom, voorstel, toestand, motivering, geldigTot, gevraagdOp, beslotenOp });

async function load(tx: ReadTx, { id }: { id: string }, gemeente: string): Promise<Row> {
  const row = await tx.selectFrom('ontheffing as o').select(columns).where('o.gemeente', '=', gemeente).where('o.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

const aanvraag = command({
  name: 'ontheffing.aanvraag', label: { nl: 'Ontheffing van een regel vragen', en: 'Ask to be exempted from a rule' }, purpose: doel, route: 'POST /ontheffingen', asSpil: true, secretAnswer: true,
  input: schema.OntheffingAanvraag, output: schema.OntheffingGevraagd, may: everyone, events: [ontheffingGevraagd],
  async run({ tx, gemeente, input: { regel, waarom, voorstel, naam, bereik, initiatief = null }, today, moment, newId, env, publish }) {
    if (initiatief !== null) await getInitiatief(tx, gemeente, initiatief);
    const [id, code] = [newId(), drawCode(env.random)];
    await tx.insertInto('ontheffing').values({ gemeente, id, initiatief, regel, waarom, voorstel, toestand: 'gevraagd', motivering: '', geldig_tot: null, gevraagd_op: today.toString(), besloten_op: null, besloten_door: null }).execute();
    await tx.insertInto('ontheffing_vrager').values({ gemeente, ontheffing: id, naam, bereik, code_index: codeIndex(env.secrets, use, code) }).execute();
    await addTaak(tx, { id: newId(), gemeente, houder: 'r:samenlevingsontwikkelaar', dossier: null, soort: taak, onderwerp: id, titel: 'Verzoek om ontheffing van een regel', uiterlijk: today.add({ weeks: 8 }).toString(), moment: isoMoment(moment) });
    publish(id, ontheffingGevraagd, { ontheffing: id });
    return { id, code };
  },
});

const opvraging = query({
  name: 'ontheffing.opvraging', secret: true, label: { nl: 'Mijn verzoek bekijken', en: 'See my request' }, purpose: doel, route: 'POST /ontheffingen/opvragingen', asSpil: true, input: schema.MetCode, output: schema.Ontheffing, may: everyone,
  async run({ tx, gemeente, input, env }) {
    const row = await tx.selectFrom('ontheffing_vrager').select('ontheffing').where('gemeente', '=', gemeente).where('code_index', '=', codeIndex(env.secrets, use, input.code)).executeTakeFirst();
    if (!row) throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet. Kijk na of u alle twaalf tekens hebt.', en: 'We do not know this code. Check that you have all twelve characters.' } }]);
    return shown(await load(tx, { id: row.ontheffing }, gemeente));
  },
});

const lijst = query({
  name: 'ontheffing.lijst', label: { nl: 'Ontheffingen van regels', en: 'Exemptions from rules' }, purpose: doel, route: 'GET /ontheffingen', input: schema.OntheffingenVraag, output: schema.Ontheffingen, may: everyone,
  async run(context) {
    const { tx, input: { toestand = 'verleend' }, mag } = context;
    // What was granted is for everybody; what was asked or refused for who works on it.
    if (toestand !== 'verleend' && !mag(coordinator)) return { items: [] };
    const page = await readPage(context, {
      list: 'ontheffing.lijst', order: [{ column: 'o.gevraagd_op', type: 'date', descending: true }, { column: 'o.id', type: 'uuid', descending: true }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('ontheffing as o').select(columns).where('o.gemeente', '=', gemeente).where('o.toestand', '=', toestand).where(after).orderBy(sql`${order}`).limit(limit),
    });
    return { ...page, items: page.items.map(shown) };
  },
});

const gegevens = query({
  name: 'ontheffing.gegevens', label: { nl: 'Verzoek om ontheffing bekijken', en: 'See a request for exemption' }, purpose: doel, route: 'GET /ontheffingen/{id}', input: schema.OntheffingNummer, output: schema.OntheffingGegevens, load, may: coordinator, subjects: ({ id }) => [id],
  async run({ tx, gemeente, loaded }) {
    const who = await tx.selectFrom('ontheffing_vrager').select(['naam', 'bereik']).where('gemeente', '=', gemeente).where('ontheffing', '=', loaded.id).executeTakeFirst();
    return { ...shown(loaded), naam: who?.naam ?? '', bereik: who?.bereik ?? '' };
  },
});

const besluit = command({
  name: 'ontheffing.besluit', label: { nl: 'Besluit over een ontheffing vastleggen', en: 'Record the decision on an exemption' }, purpose: doel, route: 'POST /ontheffingen/{id}/besluiten', freshLogin: true, input: schema.OntheffingBesluit, output: schema.Stand, load, may: coordinator,
  when: ({ toestand }) => mayDecide(toestand), events: [ontheffingBesloten],
  async run({ tx, gemeente, input: { verlenen, motivering, geldigTot = null }, loaded: { id }, actor, today, moment, publish }) {
    if (geldigTot !== null && geldigTot < today.toString()) throw invalidInput([{ pad: '/geldigTot', uitleg: { nl: 'Deze dag is al voorbij.', en: 'This day is over already.' } }]);
    const toestand = verlenen ? 'verleend' as const : 'geweigerd' as const;
    const done = await tx.updateTable('ontheffing').set({ toestand, motivering, geldig_tot: verlenen ? geldigTot : null, besloten_op: today.toString(), besloten_door: actorKey(actor) }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'gevraagd').executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw conflict('AlBesloten', { nl: 'Hierover is al besloten.', en: 'This was decided on already.' });
    await finishTaken(tx, gemeente, id, taak, isoMoment(moment));
    publish(id, ontheffingBesloten, { ontheffing: id, verleend: verlenen });
    return { id, toestand };
  },
});

export const acts = [aanvraag, opvraging, lijst, gegevens, besluit] as const;
