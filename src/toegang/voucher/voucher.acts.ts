import { command, query } from '../../platform/act/act.ts';
import { contentOutput } from '../../platform/act/content.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { anyOf, everyone, grant, role } from '../../platform/access/rule.ts';
import { notFound } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { codeIndex, drawCode, keptCodeFor } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { namesOfKaartorganisaties } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { planschrijver } from '../ondersteuningsplan/index.ts';
import { grantVoucher } from './grant-voucher.ts';
import { listSleutels } from './list-sleutels.ts';
import { settleMonth, settlementFile } from './settle-vouchers.ts';
import { register, requireLink, showOwn } from './spend-by-login.ts';
import { byKey, spendAt, undoAt } from './spend-voucher.ts';
import { mayWithdraw } from './voucher.ts';
import { aanbiederGeregistreerd, sleutelUitgegeven, verzilveringTeruggenomen, voucherIngetrokken, voucherToegekend, voucherVerzilverd } from './voucher.events.ts';
import { vouchersoorten } from './voucher.policy.ts';
import { listVerzilveringen, listVouchers, loadVoucher } from './voucher.queries.ts';
import {
  AanbiederRegistratie, AanbiederVerzilvering, AanbiederVouchers, AanbiederVouchersVraag, Afrekening, AfrekeningVraag, Kaartorganisatie, Sleutels, SleutelsVraag, SleutelUitgegeven, SleutelUitgifte, VerzilveringTeruggenomen, VerzilveringTerugneming, VoucherAanbod, VoucherAanbodVraag, VoucherIntrekking, VoucherNummer, VouchersVanDossier,
  VoucherToegekend, VoucherToekenning, VoucherVerzilverd, VoucherVerzilvering,
} from './voucher.schema.ts';
import { sendLetter } from './voucher-letters.ts';

const doel = 'lokale diensten betalen met vouchers, na een besluit van de toegang (SWW 4.3.2)';
const csv = 'text/csv';
const settler = role('beheer');
const ofDossier = (_tx: unknown, input: { dossier: string }) => Promise.resolve({ dossier: input.dossier });

const aanbod = query({
  name: 'voucher.aanbod', label: { nl: 'Welke vouchers er zijn', en: 'Which vouchers there are' }, purpose: doel, route: 'GET /dossiers/{dossier}/voucheraanbod',
  input: VoucherAanbodVraag, output: VoucherAanbod, load: ofDossier, may: planschrijver,
  async run({ tx, gemeente, today }) {
    const { waarde } = await policyOn(tx, vouchersoorten, gemeente, today);
    return { items: waarde.map(({ soort, naam, eenheid, hoogstens, maanden }) => ({ soort, naam, eenheid, hoogstens, maanden })) };
  },
});

const toekenning = command({
  name: 'voucher.toekenning', label: { nl: 'Voucher geven', en: 'Give a voucher' }, purpose: doel, route: 'POST /dossiers/{dossier}/vouchers',
  input: VoucherToekenning, output: VoucherToegekend, load: ofDossier, may: planschrijver, secretAnswer: true, events: [voucherToegekend], run: grantVoucher,
});

const intrekking = command({
  name: 'voucher.intrekking', label: { nl: 'Voucher intrekken', en: 'Withdraw a voucher' }, purpose: doel, route: 'POST /vouchers/{id}/intrekkingen',
  input: VoucherIntrekking, output: VoucherNummer, load: (tx, { id }, gemeente) => loadVoucher(tx, gemeente, id), may: planschrijver, when: ({ toestand }) => mayWithdraw(toestand), events: [voucherIngetrokken],
  async run({ tx, gemeente, input, loaded: { id, dossier, persoon, soort, naam }, newId, moment, today, publish }) {
    await tx.updateTable('voucher').set({ toestand: 'ingetrokken', intrekkingsreden: input.reden }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'geldig').execute();
    await sendLetter(tx, { soort: 'voucher-ingetrokken', id: newId(), gemeente, persoon, dossier, moment: isoMoment(moment), naam, hoeveel: naam, geldigTot: today.toString(), reden: input.reden });
    publish(dossier, voucherIngetrokken, { voucher: id, dossier, soort });
    return { id };
  },
});

/** The code is for who uses it, and for who gave it: to hand over on paper. */
const codekenner = anyOf(grant('plan', 'schrijven', ['betrokkene', 'vertegenwoordiger']), planschrijver);

const codeOf = (code: string | undefined) => (code === undefined ? {} : { code });

const vanDossier = query({
  name: 'voucher.dossier', label: { nl: 'Vouchers bekijken', en: 'See the vouchers' }, purpose: doel, route: 'GET /dossiers/{dossier}/vouchers',
  input: VoucherAanbodVraag, output: VouchersVanDossier, load: ofDossier, may: grant('plan'), subjects: (_output, { dossier }) => [dossier],
  async run({ tx, gemeente, input, env, mag }) {
    const rows = await listVouchers(tx, gemeente, input.dossier);
    const spent = await listVerzilveringen(tx, gemeente, rows.map(({ id }) => id));
    const names = await namesOfKaartorganisaties(tx, gemeente, spent.map((one) => one.dienst_organisatie));
    const known = mag(codekenner);
    return { items: rows.map(({ geldig_van: geldigVan, geldig_tot: geldigTot, code_index: kept, ...row }) => ({
      ...row, geldigVan, geldigTot, ...codeOf(known ? keptCodeFor(env.secrets, 'voucher', row.id, kept) : undefined),
      verzilveringen: spent.filter(({ voucher }) => voucher === row.id).map(({ id, dienst_organisatie: wie, aantal, dag, teruggenomen_op: terug }) => ({ id, organisatie: names.get(wie) ?? '', aantal, dag, teruggenomen: terug !== null })),
    })) };
  },
});

const verzilvering = command({
  name: 'voucher.verzilvering', label: { nl: 'Voucher verzilveren', en: 'Spend a voucher' }, purpose: doel, route: 'POST /vouchers/verzilveringen', asSpil: true,
  input: VoucherVerzilvering, output: VoucherVerzilverd, may: everyone, events: [voucherVerzilverd], run: async (context) => spendAt(context, await byKey(context)),
});

const terugneming = command({
  name: 'verzilvering.terugneming', label: { nl: 'Verzilveren terugdraaien', en: 'Undo the spending' }, purpose: doel, route: 'POST /verzilveringen/{id}/terugnemingen', asSpil: true,
  input: VerzilveringTerugneming, output: VerzilveringTeruggenomen, may: everyone, events: [verzilveringTeruggenomen], run: async (context) => undoAt(context, await byKey(context)),
});

/** Who works for an aanbieder: as Spil, since vouchers belong to dossiers that it may not see. */
const aanbieder = role('aanbieder');

const inschrijving = command({
  name: 'voucher-aanbieder.registratie', label: { nl: 'Sleutel van de eigen organisatie tonen', en: 'Show the key of the own organisation' }, purpose: doel, route: 'POST /voucher-aanbieders', asSpil: true,
  input: AanbiederRegistratie, output: Kaartorganisatie, may: aanbieder, events: [aanbiederGeregistreerd], run: register,
});

const eigen = query({
  name: 'voucher-aanbieder.gegevens', label: { nl: 'Wat onze organisatie verzilverde', en: 'What our organisation spent' }, purpose: doel, route: 'GET /voucher-aanbieders', asSpil: true,
  input: AanbiederVouchersVraag, output: AanbiederVouchers, may: aanbieder, run: showOwn,
});

const eigenVerzilvering = command({
  name: 'voucher-aanbieder.verzilvering', label: { nl: 'Voucher verzilveren met een login', en: 'Spend a voucher with a login' }, purpose: doel, route: 'POST /voucher-aanbieders/verzilveringen', asSpil: true,
  input: AanbiederVerzilvering, output: VoucherVerzilverd, may: aanbieder, events: [voucherVerzilverd], run: async (context) => spendAt(context, await requireLink(context)),
});

const eigenTerugneming = command({
  name: 'voucher-aanbieder.terugneming', label: { nl: 'Eigen verzilvering terugdraaien', en: 'Undo the own spending' }, purpose: doel, route: 'POST /voucher-aanbieders/verzilveringen/{id}/terugnemingen', asSpil: true,
  input: VoucherNummer, output: VerzilveringTeruggenomen, may: aanbieder, events: [verzilveringTeruggenomen], run: async (context) => undoAt(context, await requireLink(context)),
});

const afrekening = query({
  name: 'verzilvering.afrekening', label: { nl: 'Afrekening van vouchers', en: 'Settlement of vouchers' }, purpose: doel, route: 'GET /verzilveringen/afrekening',
  input: AfrekeningVraag, output: Afrekening, may: settler, run: ({ tx, gemeente, input, today }) => settleMonth(tx, gemeente, input.maand, today),
});

const bestand = query({
  name: 'verzilvering.bestand', label: { nl: 'Afrekening van vouchers downloaden', en: 'Download the settlement of vouchers' }, purpose: doel, route: 'GET /verzilveringen/bestand',
  input: AfrekeningVraag, output: contentOutput(csv), may: settler,
  run: async ({ tx, gemeente, input, today }) => ({ mediatype: csv, inhoud: settlementFile(await settleMonth(tx, gemeente, input.maand, today)), bestandsnaam: `vouchers-${input.maand}.csv` }),
});

const uitgifte = command({
  name: 'voucher-sleutel.uitgifte', label: { nl: 'Sleutel geven aan een organisatie', en: 'Give an organisation a key' }, purpose: doel, route: 'POST /voucher-sleutels',
  input: SleutelUitgifte, output: SleutelUitgegeven, may: settler, secretAnswer: true, events: [sleutelUitgegeven],
  async run({ tx, gemeente, input: { organisatie }, actor, moment, env, publish }) {
    const naam = (await namesOfKaartorganisaties(tx, gemeente, [organisatie])).get(organisatie);
    if (naam === undefined) throw notFound();
    const sleutel = drawCode(env.random);
    const given = { code_index: codeIndex(env.secrets, 'voucher-sleutel', sleutel), uitgegeven_op: isoMoment(moment), uitgegeven_door: actorKey(actor) };
    await tx.insertInto('voucher_sleutel').values({ gemeente, dienst_organisatie: organisatie, ...given }).onConflict((same) => same.columns(['gemeente', 'dienst_organisatie']).doUpdateSet(given)).execute();
    // Who showed the key before shows the new one: an old key opens nothing.
    await tx.deleteFrom('voucher_aanbieder').where('gemeente', '=', gemeente).where('dienst_organisatie', '=', organisatie).execute();
    publish(organisatie, sleutelUitgegeven, { organisatie });
    return { organisatie, naam, sleutel };
  },
});

const sleutels = query({
  name: 'voucher-sleutel.lijst', label: { nl: 'Organisaties die vouchers kunnen verzilveren', en: 'Organisations that can spend vouchers' }, purpose: doel, route: 'GET /voucher-sleutels',
  input: SleutelsVraag, output: Sleutels, may: settler, run: async ({ tx, gemeente, today }) => ({ items: await listSleutels(tx, gemeente, today) }),
});

export const acts = [aanbod, toekenning, intrekking, vanDossier, verzilvering, terugneming, inschrijving, eigen, eigenVerzilvering, eigenTerugneming, afrekening, bestand, uitgifte, sleutels] as const;
