import { everybody, owners, writers, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { voucher } from '../index.ts';

/** Who may read the plan. */
const readers: readonly Who[] = [...owners, ...writers, 'generalist given reading', 'expert who was asked', 'beschikkingen with an aanvraag', 'ketenpartner given reading'];

const aanbieders: readonly Who[] = ['aanbieder with a toewijzing', 'other aanbieder'];

/** Written by hand: the access gives, an organisation with a key spends (whoever asks: the key and the code decide), beheer settles. */
export const rights: RightsOf<typeof voucher> = {
  'voucher.aanbod': { ask: ({ dossier }) => ({ dossier }), may: writers },
  'voucher.toekenning': { ask: ({ dossier }) => ({ dossier, soort: 'klussen', aantal: 2500, reden: 'Het gras maaien lukt niet meer' }), may: writers },
  'voucher.intrekking': { ask: ({ voucher: id }) => ({ id, reden: 'Het hoeft niet meer' }), may: writers },
  'voucher.dossier': { ask: ({ dossier }) => ({ dossier }), may: readers },
  'voucher.verzilvering': { ask: ({ code: gemeente, vouchercode: code, sleutel }) => ({ gemeente, code, sleutel, bedrag: 100 }), may: everybody },
  'verzilvering.terugneming': { ask: ({ verzilvering: id, sleutel }) => ({ id, sleutel }), may: everybody },
  'voucher-aanbieder.registratie': { ask: ({ code: gemeente, sleutel }) => ({ gemeente, sleutel }), may: aanbieders },
  'voucher-aanbieder.gegevens': { ask: ({ code: gemeente }) => ({ gemeente }), may: aanbieders },
  'voucher-aanbieder.verzilvering': { ask: ({ code: gemeente, vouchercode: code }) => ({ gemeente, code, bedrag: 100 }), may: aanbieders },
  'voucher-aanbieder.terugneming': { ask: ({ verzilvering: id }) => ({ id }), may: aanbieders },
  'verzilvering.afrekening': { ask: ({ code }) => ({ gemeente: code, maand: '2026-03' }), may: ['beheer'] },
  'verzilvering.bestand': { ask: ({ code }) => ({ gemeente: code, maand: '2026-03' }), may: ['beheer'] },
  'voucher-sleutel.uitgifte': { ask: ({ klusOrganisatie }) => ({ organisatie: klusOrganisatie }), may: ['beheer'] },
  'voucher-sleutel.lijst': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
};
