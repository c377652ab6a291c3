import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { allOf, anyOf, grant, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import { required } from '../../platform/required.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { holderNames, loadDossier } from '../../registers/dossier/index.ts';
import { addTaak, houderOf } from '../../registers/taak/index.ts';
import { delen, lastDay, mayPass, uitkomsten, verzoektoestanden } from './correctieverzoek.ts';
import { correctieBesloten, correctieGevraagd } from './correctieverzoek.events.ts';
import { decideVerzoek, soortTaak, type LoadedVerzoek } from './decide-correctieverzoek.ts';
import './correctieverzoek.tables.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Tekst = Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' });
const Deel = Type.Enum([...delen]);
const Uitkomst = Type.Enum([...uitkomsten]);
const dicht = { additionalProperties: false } as const;
const doel = 'gegevens laten kloppen (AVG art. 16)';
const indiener = grant('plan', 'schrijven', ['betrokkene', 'vertegenwoordiger']);
/** The regisseur; the teamleider where there is none, or where the regisseur is not the one to judge it. */
const beslisser = anyOf(grant('betrokkenen', 'schrijven', ['regisseur']), allOf(role('teamleider'), grant('betrokkenen')));
const ofDossier = (tx: ReadTx, input: { dossier: string }, gemeente: string) => loadDossier(tx, gemeente, input.dossier);

async function load(tx: ReadTx, { id }: { id: string }, gemeente: string): Promise<LoadedVerzoek> {
  const row = await tx.selectFrom('correctieverzoek').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { gemeente: _gemeente, ...verzoek } = row;
  return verzoek;
}

const indiening = command({
  name: 'correctieverzoek.indiening', label: { nl: 'Vragen om iets aan te passen', en: 'Ask to have something put right' }, purpose: doel, route: 'POST /dossiers/{dossier}/correctieverzoeken',
  input: Type.Object({ dossier: Id, deel: Deel, onjuist: Tekst, gewenst: Tekst }, dicht), output: Type.Object({ id: Id, uiterlijk: Dag }), load: ofDossier, may: indiener, events: [correctieGevraagd],
  async run({ tx, input, loaded, gemeente, today, moment, actor, newId, publish }) {
    const id = newId();
    const uiterlijk = lastDay(today).toString();
    const houder = required(holderKeys(actor, gemeente)[0], 'a holder');
    await tx.insertInto('correctieverzoek').values({ gemeente, id, dossier: loaded.id, houder, deel: input.deel, onjuist: input.onjuist.trim(), gewenst: input.gewenst.trim(), ontvangen_op: today.toString(), uiterlijk, toestand: 'ingediend', uitkomst: null, motivering: '', besloten_op: null }).execute();
    await addTaak(tx, { id: newId(), gemeente, houder: houderOf({ regisseur: loaded.regisseur }), dossier: loaded.id, soort: soortTaak, onderwerp: id, titel: 'Verzoek om iets aan te passen', uiterlijk, moment: isoMoment(moment) });
    publish(loaded.id, correctieGevraagd, { correctieverzoek: id, deel: input.deel, uiterlijk });
    return { id, uiterlijk };
  },
});
const beslissing = command({
  name: 'correctieverzoek.beslissing', label: { nl: 'Beslissen over het verzoek', en: 'Decide on the request' }, purpose: doel, route: 'POST /correctieverzoeken/{id}/beslissingen', freshLogin: true,
  input: Type.Object({ id: Id, uitkomst: Uitkomst, motivering: Tekst }, dicht), output: Type.Object({ id: Id }), load, may: beslisser, when: ({ toestand }) => mayPass('beslissing', toestand), events: [correctieBesloten], run: decideVerzoek,
});
const vanDossier = query({
  name: 'correctieverzoek.dossier', label: { nl: 'Verzoeken om iets aan te passen', en: 'Requests to put something right' }, purpose: doel, route: 'GET /dossiers/{dossier}/correctieverzoeken', input: Type.Object({ dossier: Id }, dicht), load: ofDossier, may: anyOf(indiener, beslisser),
  output: Type.Object({ items: Type.Array(Type.Object({
    id: Id, naam: Type.String(), deel: Deel, onjuist: Type.String(), gewenst: Type.String(), ontvangenOp: Dag, uiterlijk: Dag, toestand: Type.Enum([...verzoektoestanden]), uitkomst: Type.Union([Uitkomst, Type.Null()]), motivering: Type.String(), beslotenOp: Type.Union([Dag, Type.Null()]),
  })) }),
  subjects: (_output, { id }) => [id],
  async run({ tx, input, gemeente, actor }) {
    const keys = holderKeys(actor, gemeente);
    const rows = await tx.selectFrom('correctieverzoek').select(['id', 'houder', 'deel', 'onjuist', 'gewenst', 'ontvangen_op', 'uiterlijk', 'toestand', 'uitkomst', 'motivering', 'besloten_op']).where('gemeente', '=', gemeente).where('dossier', '=', input.dossier)
      .$if(actor.soort === 'inwoner', (own) => own.where('houder', 'in', keys)).orderBy('ontvangen_op', 'desc').orderBy('id', 'desc').limit(100).execute();
    const names = await holderNames(tx, gemeente, rows.map(({ houder }) => houder));
    return { items: rows.map(({ houder, ontvangen_op: ontvangenOp, besloten_op: beslotenOp, ...rest }) => ({ ...rest, naam: names.get(houder) ?? '', ontvangenOp, beslotenOp })) };
  },
});

export const acts = [indiening, beslissing, vanDossier] as const;
