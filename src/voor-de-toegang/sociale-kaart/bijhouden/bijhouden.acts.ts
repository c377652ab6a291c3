import Type from 'typebox';
import { command, query, type Loaded } from '../../../platform/act/act.ts';
import { everyone, role } from '../../../platform/access/rule.ts';
import type { Verdict } from '../../../platform/access/rule.ts';
import type { ReadTx } from '../../../platform/database/transaction.ts';
import { notFound, Refusal } from '../../../platform/error.ts';
import { pageInput, pageOutput, readPage } from '../../../platform/paging/index.ts';
import { policyOn } from '../../../platform/policy/policy.ts';
import { isoMoment } from '../../../platform/time/clock.ts';
import { mayChange } from '../sociale-kaart.ts';
import { dienstGewijzigd } from '../sociale-kaart.events.ts';
import { getDienstRij, type DienstRij } from '../sociale-kaart.queries.ts';
import { DienstNummer, DienstVraag } from '../sociale-kaart.schema.ts';
import { confirmDienst, proposeWijziging, showUitnodiging } from './answer-uitnodiging.ts';
import { uitnodigingIngetrokken, uitnodigingVerzonden, voorstelGeweigerd, voorstelIngediend } from './bijhouden.events.ts';
import { controleren } from './bijhouden.policy.ts';
import { controleRows, getVoorstel } from './bijhouden.queries.ts';
import { Bijgehouden, DienstHerstel, DienstVersies, Uitgenodigd, UitnodigingBevestiging, UitnodigingGegevens, UitnodigingIntrekking, UitnodigingRegistratie, UitnodigingVoorstel, UitnodigingVraag, VoorstelLijst, VoorstelNummer, VoorstelOordeel, VoorstelWeigering } from './bijhouden.schema.ts';
import { listGeschiedenis, restoreVersie } from './geschiedenis.ts';
import { acceptVoorstel, listVoorstellen, refuseVoorstel, type Voorstel } from './judge-voorstel.ts';
import { invite } from './uitnodigen.ts';

const doel = 'de sociale kaart actueel houden (Wmo 2015 art. 2.1.2 en 2.2.3)';
const editor = role('beheer');

// Who has the link may do this without login; the secret in it is looked up as Spil, because nobody from outside reads the table.
const gegevens = query({
  name: 'uitnodiging.gegevens', secret: true, label: { nl: 'De eigen gegevens in de sociale kaart bekijken', en: 'See one’s own entries in the sociale kaart' }, purpose: doel, route: 'GET /uitnodigingen',
  input: UitnodigingVraag, output: UitnodigingGegevens, may: everyone, asSpil: true, run: showUitnodiging,
});

const bevestiging = command({
  name: 'uitnodiging.bevestiging', label: { nl: 'Zeggen dat het nog klopt', en: 'Say that it is still right' }, purpose: doel, route: 'POST /uitnodigingen/bevestigingen',
  input: UitnodigingBevestiging, output: Bijgehouden, may: everyone, asSpil: true, events: [dienstGewijzigd], run: confirmDienst,
});

const voorstel = command({
  name: 'uitnodiging.voorstel', label: { nl: 'Een wijziging voorstellen', en: 'Propose a change' }, purpose: doel, route: 'POST /uitnodigingen/voorstellen',
  input: UitnodigingVoorstel, output: Bijgehouden, may: everyone, asSpil: true, events: [voorstelIngediend], run: proposeWijziging,
});

async function loadOrganisatie(tx: ReadTx, { organisatie }: { organisatie: string }, gemeente: string): Promise<Loaded & { id: string; email: string }> {
  const found = await tx.selectFrom('dienst_organisatie').select(['id', 'email']).where('gemeente', '=', gemeente).where('id', '=', organisatie).executeTakeFirst();
  if (found === undefined) throw notFound();
  return found;
}

const verzending = command({
  name: 'uitnodiging.verzending', label: { nl: 'Vragen of de gegevens nog kloppen', en: 'Ask whether the entries are still right' }, purpose: doel, route: 'POST /uitnodigingen/verzendingen',
  input: UitnodigingRegistratie, output: Uitgenodigd, load: loadOrganisatie, may: editor, events: [uitnodigingVerzonden],
  async run({ tx, env, gemeente, loaded, today, publish }) {
    if (loaded.email === '') throw new Refusal('GeenMailadres', 422, { nl: 'Van deze organisatie is geen mailadres bekend. Vul het in bij een van haar diensten.', en: 'No e-mail address of this organisation is known. Fill it in with one of its entries.' });
    await invite(tx, env, gemeente, loaded, (await policyOn(tx, controleren, gemeente, today)).waarde.geldigDagen);
    publish(loaded.id, uitnodigingVerzonden, { organisatie: loaded.id });
    return { organisatie: loaded.id, aantal: 1 };
  },
});

const intrekking = command({
  name: 'uitnodiging.intrekking', label: { nl: 'Links van een organisatie laten vervallen', en: 'End the links of an organisation' }, purpose: doel, route: 'POST /uitnodigingen/intrekkingen',
  input: UitnodigingIntrekking, output: Uitgenodigd, load: loadOrganisatie, may: editor, events: [uitnodigingIngetrokken],
  async run({ tx, gemeente, loaded, moment, publish }) {
    const done = await tx.updateTable('dienst_uitnodiging').set({ ingetrokken_op: isoMoment(moment) }).where('gemeente', '=', gemeente).where('dienst_organisatie', '=', loaded.id).where('ingetrokken_op', 'is', null).executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw new Refusal('GeenLinks', 422, { nl: 'Er is geen link die nog werkt.', en: 'There is no link that still works.' });
    publish(loaded.id, uitnodigingIngetrokken, { organisatie: loaded.id });
    return { organisatie: loaded.id, aantal: Number(done.numUpdatedRows) };
  },
});

const Gemeente = Type.Optional(Type.String({ pattern: '^\\d{4}$' }));
const voorstellen = query({
  name: 'voorstel.lijst', label: { nl: 'Voorstellen voor de sociale kaart', en: 'Proposals for the sociale kaart' }, purpose: doel, route: 'GET /voorstellen',
  input: Type.Object({ gemeente: Gemeente }, { additionalProperties: false }), output: VoorstelLijst, may: editor, run: listVoorstellen,
});

const loadVoorstel = (tx: ReadTx, { id }: { id: string }, gemeente: string): Promise<Voorstel> => getVoorstel(tx, gemeente, id);
const isOpen = ({ toestand }: Voorstel): Verdict => (toestand === 'open' ? { ja: true } : { ja: false, reden: { nl: 'Over dit voorstel is al beslist.', en: 'This proposal was decided on already.' } });

const goedkeuring = command({
  name: 'voorstel.goedkeuring', label: { nl: 'Een voorstel overnemen', en: 'Accept a proposal' }, purpose: doel, route: 'POST /voorstellen/{id}/goedkeuringen',
  input: VoorstelOordeel, output: VoorstelNummer, load: loadVoorstel, may: editor, when: isOpen, events: [dienstGewijzigd], run: acceptVoorstel,
});

const weigering = command({
  name: 'voorstel.weigering', label: { nl: 'Een voorstel weigeren', en: 'Refuse a proposal' }, purpose: doel, route: 'POST /voorstellen/{id}/weigeringen',
  input: VoorstelWeigering, output: VoorstelNummer, load: loadVoorstel, may: editor, when: isOpen, events: [voorstelGeweigerd], run: refuseVoorstel,
});

const loadDienst = (tx: ReadTx, { id }: { id: string }, gemeente: string): Promise<DienstRij> => getDienstRij(tx, gemeente, id);

const versies = query({
  name: 'dienst.versies', label: { nl: 'Geschiedenis van een dienst', en: 'History of an entry' }, purpose: doel, route: 'GET /diensten/{id}/versies',
  input: DienstVraag, output: DienstVersies, load: loadDienst, may: editor, run: listGeschiedenis,
});

const herstel = command({
  name: 'dienst.herstel', label: { nl: 'Terug naar een eerdere versie', en: 'Back to an earlier version' }, purpose: doel, route: 'POST /diensten/{id}/herstellen',
  input: DienstHerstel, output: DienstNummer, load: loadDienst, may: editor, when: ({ toestand }: DienstRij) => mayChange(toestand), versioned: true, events: [dienstGewijzigd], run: restoreVersie,
});

const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const controle = query({
  name: 'dienst.controle', label: { nl: 'Wat lang niet is nagekeken', en: 'What nobody looked at for long' }, purpose: doel, route: 'GET /diensten/controle',
  input: Type.Object({ gemeente: Gemeente, ...pageInput }, { additionalProperties: false }), may: editor,
  output: pageOutput(Type.Object({
    id: Type.String({ format: 'uuid' }), naam: Type.String(), organisatie: Type.String({ format: 'uuid' }), organisatieNaam: Type.String(), bereikbaar: Type.Boolean({ description: 'Er is een mailadres.' }), gecontroleerdOp: orNull(Type.String({ format: 'date' })),
    gevraagdOp: orNull(Type.String({ format: 'date-time' })),
  })),
  async run(context) {
    const page = await readPage(context, { list: 'dienst.controle', order: [{ column: 'c.sinds', type: 'date' }, { column: 'c.id', type: 'uuid' }], rows: (code, keyset) => controleRows(context.tx, code, keyset) });
    const items = page.items.map((row) => ({ id: row.id, naam: row.naam, organisatie: row.organisatie, organisatieNaam: row.organisatie_naam, bereikbaar: row.bereikbaar, gecontroleerdOp: row.gecontroleerd_op, gevraagdOp: row.gevraagd_op }));
    return page.volgende === undefined ? { items } : { items, volgende: page.volgende };
  },
});

export const bijhoudenActs = [gegevens, bevestiging, voorstel, verzending, intrekking, voorstellen, goedkeuring, weigering, versies, herstel, controle] as const;
